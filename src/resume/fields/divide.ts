/** Pieces cut at commas where that tells more than it hides. */
import { inlineOf, slice, trimmed } from '../inline.ts'
import { placeLike, placeShaped, senses, telling, twoNames } from '../words.ts'
import { isGrade } from './asides.ts'
import { foreignPlace, isUnit } from './assign.ts'
import type { Piece } from './cut.ts'
import type { Habit } from './habit.ts'
import { leaning } from './habit.ts'

/** Cut pieces at commas where that tells more than it hides. */
export function divide(pieces: readonly Piece[], open: readonly Piece[], habit: Habit): Piece[] {
  const aside = besideDates(open)
  const names = open.filter((piece) => !aside.has(piece) && !placeLike(piece.text))
  const several = names.length > 1
  return pieces.flatMap(bracketOff).flatMap((piece) => {
    if (piece.known === 'organization' && !piece.value) return placeOff(piece)
    if (piece.known || !open.some((one) => one === piece || one.inline === piece.whole)) return [piece]
    if (aside.has(piece)) return placeAtEnd(piece)
    const others = names.filter((other) => other !== piece && other.inline !== piece.whole)
    const around = {
      several,
      school: habit.kind === 'study' && others.some((other) => leaning(other.text, habit) < 0),
      degree: habit.kind === 'study' && others.some((other) => leaning(other.text, habit) > 0),
    }
    const { named, grade } = gradeOff(piece)
    if (grade) return [...divideOne(named, { ...around, school: false }, habit), grade]
    if (names.length > 1 && inBrackets(piece.text)) return [{ ...piece, known: 'location' as const }]
    if (names.length > 2 && piece !== names[0] && twoNames(piece.text))
      return [{ ...piece, known: 'location' as const }]
    return divideOne(piece, around, habit)
  })
}

/** What stands in other pieces: several names, the school, a degree. */
interface Around {
  several: boolean
  school: boolean
  degree: boolean
}

/** "(part-time), Employer": brackets before a comma say something of what stood before. */
function bracketOff(piece: Piece): Piece[] {
  const found = piece.known || piece.period ? null : /^[(（][^()（）]{1,40}[)）]\s*[,，]\s*(?=\S)/u.exec(piece.text)
  if (!found) return [piece]
  const close = found[0].search(/[)）]/) + 1
  const cut = (start: number, end: number): Piece => {
    const inline = inlineOf(slice(piece.inline, start, end))
    return { ...piece, inline, text: inline.text, value: undefined, whole: piece.inline }
  }
  return [{ ...cut(0, close), known: 'detail' }, cut(found[0].length, piece.text.length)]
}

/** "Degree, School, Subject", or "Subject, School" beside a degree: what is the school, and the rest apart from it. */
function schoolApart(parts: readonly Piece[], { degree }: Around, habit: Habit): Piece[] | undefined {
  const schools = parts.filter(({ text }) => senses(text).school > 0 && leaning(text, habit) < 0)
  const at = parts.indexOf(schools[0]!)
  const within = at > 0 && at < parts.length - 1 && leaning(parts[0]!.text, habit) > 0
  if (schools.length !== 1 || !(degree || within)) return undefined
  if (parts.some((part) => part !== schools[0] && (leaning(part.text, habit) < 0 || isUnit(part.text))))
    return undefined
  return parts.map((part, index) => (index === at || (within && index === 0) ? part : { ...part, known: 'detail' }))
}

/** "School, GPA 3.9": a grade after the last comma is none of the names. */
function gradeOff(piece: Piece): { named: Piece; grade?: Piece } {
  const parts = /\d/.test(piece.text) ? commaParts(piece) : []
  const last = parts.at(-1)
  if (!last || parts.length < 2 || !isGrade(last.text)) return { named: piece }
  return { named: join(piece, parts.slice(0, -1)), grade: { ...last, known: 'detail' } }
}

/** "(City, Country)" after a name. */
function inBrackets(text: string): boolean {
  const inside = /^\(([^()]+)\)$/.exec(text)?.[1]
  return inside !== undefined && twoNames(inside)
}

/** What stands in brackets with the dates, where role and employer stand outside. */
function besideDates(open: readonly Piece[]): ReadonlySet<Piece> {
  const outside = open.filter(({ bracketed }) => !bracketed)
  const told = outside.length > 1 || outside.some((piece) => commaParts(piece).length > 1)
  return new Set(told ? open.filter(({ bracketed }) => bracketed) : [])
}

/** "formerly Baker, Oslo": the last part of a piece as a place, if it is shaped like one. */
function placeAtEnd(piece: Piece): Piece[] {
  if (placeShaped(piece.text) && !/^\p{Ll}/u.test(piece.text)) return [{ ...piece, known: 'location' }]
  const parts = commaParts(piece)
  // "City, Country" after a word in small letters or a former name.
  for (const count of [2, 1]) {
    const place = parts.length > count && join(piece, parts.slice(-count))
    if (place && placeShaped(place.text))
      return [
        { ...join(piece, parts.slice(0, -count)), known: 'detail' },
        { ...place, known: 'location' },
      ]
  }
  return [{ ...piece, known: 'detail' }]
}

/** "Employer, City" where something says that it is the employer. */
function placeOff(piece: Piece): Piece[] {
  const parts = commaParts(piece)
  const last = parts.at(-1)
  if (!last || parts.length < 2 || !placeShaped(last.text)) return [piece]
  return [join(piece, parts.slice(0, -1)), { ...last, known: 'location' }]
}

/** "Employer, remote": how one works, after a name that is then no city. */
const anywhere = /^[^,]+,\s*(?:(?:fully |100% )?remote|hybrid|on-?site|remoto|à distance|télétravail)$/iu

/** Where another piece is the school, the second part of a degree ("B.B.A., Trade") is its subject and no city. */
function divideOne(piece: Piece, around: Around, habit: Habit): Piece[] {
  const { several, school: beside } = around
  if (placeLike(piece.value ?? piece.text) && (several || !anywhere.test(piece.text)))
    return [{ ...piece, known: 'location' }]
  if (foreignPlace(piece.text) && several) return [{ ...piece, known: 'location' }]
  const parts = commaParts(piece)
  if (parts.length === 1) return parts
  const located = peelPlace(piece, parts, habit, several || anywhere.test(piece.text), beside)
  const rest = located ? parts.slice(0, located.from) : parts
  const places: Piece[] = located ? [located.piece] : []
  if (rest.length <= 1) return [...rest.map((part) => ({ ...part, placed: located !== undefined })), ...places]
  const apart = habit.kind === 'study' ? schoolApart(rest, around, habit) : undefined
  if (apart) return [...apart, ...places]
  // Under an employer the parts of a role are no other name: "Engineer, Platform".
  const one =
    several ||
    (habit.employed &&
      !located &&
      leaning(rest[0]!.text, habit) > 0 &&
      rest.every(({ text }) => leaning(text, habit) >= 0))
  if (one) return [{ ...join(piece, rest), placed: located !== undefined }, ...places]
  return [...twoParts(piece, rest, habit), ...places]
}

/** "Role, Employer": cut where one side says role and the other employer; legal forms stay with their names. */
function twoParts(piece: Piece, parts: readonly Piece[], habit: Habit): Piece[] {
  const lean = parts.map(({ text }) => leaning(text, habit))
  let best = { cut: 0, gain: 0 }
  for (let cut = 1; cut < parts.length; cut++) {
    const left = lean.slice(0, cut).reduce((a, b) => a + b, 0)
    const right = lean.slice(cut).reduce((a, b) => a + b, 0)
    const gain = Math.abs(left - right)
    // The subject belongs to the degree: "PhD, Botany, University of …".
    const better =
      gain > best.gain || (gain === best.gain && (habit.kind === 'study' ? lean[0]! > 0 : lean.at(-1)! > 0))
    if (Math.sign(left) !== Math.sign(right) && better) best = { cut, gain }
  }
  if (best.cut === 0 && (lean.every((value) => value > 0) || lean.every((value) => value < 0)))
    return [join(piece, parts)]
  const cut = best.cut || (parts.length > 1 ? 1 : 0)
  const place = parts[cut - 1]!
  const rest = join(piece, parts.slice(cut))
  // "Employer, City, Role"
  if (habit.kind === 'job' && cut > 1 && cut === parts.length - 1 && (placeShaped(place.text) || isShort(place.text)))
    return [join(piece, parts.slice(0, cut - 1)), { ...place, known: 'location' }, rest]
  return [join(piece, parts.slice(0, cut)), rest]
}

/** Two or three signs of a script without spaces that say nothing, as the names of cities. */
function isShort(text: string): boolean {
  return /^\p{sc=Han}{2,3}$/u.test(text) && telling(text) === 0
}

const legalForm =
  /^(?:inc|llc|ltd|gmbh|corp|co|llp|plc|ag|s\.?a|s\.?l(?:\.?u)?|s\.?r\.?[lo](?:\.o)?|s\.?p\.?a|a\.?s|b\.v|n\.v|aps|oyj?|oü|ehf|kft|zrt|jr|sr|ph\.?d)\.?$/iu

function commaParts(piece: Piece): Piece[] {
  const { text } = piece
  const parts: Piece[] = []
  let start = 0
  let depth = 0
  const add = (end: number): void => {
    const [from, to] = trimmed(text, start, end)
    if (from >= to) return
    const inline = inlineOf(slice(piece.inline, from, to))
    parts.push({
      ...piece,
      inline,
      text: inline.text,
      from,
      to,
      value: start === 0 && piece.value ? restOf(piece, to) : undefined,
    })
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if ('([（'.includes(character)) depth++
    else if (')]）'.includes(character)) depth--
    else if (
      depth === 0 &&
      (character === '，' ||
        character === '、' ||
        character === '،' ||
        (character === ',' && !/\d/.test(text[at + 1] ?? '')))
    ) {
      if (legalForm.test(/[^,]*/.exec(text.slice(at + 1))![0].trim())) continue
      add(at)
      start = at + 1
    }
  }
  add(text.length)
  return parts
}

function restOf(piece: Piece, end: number): string | undefined {
  const offset = piece.text.length - piece.value!.length
  return offset < end ? piece.text.slice(offset, end) : undefined
}

/** The place at the end of a piece: one part after commas, or two. */
function peelPlace(
  piece: Piece,
  parts: readonly Piece[],
  habit: Habit,
  several: boolean,
  beside: boolean,
): { from: number; piece: Piece } | undefined {
  for (const count of [3, 2, 1]) {
    const from = parts.length - count
    if (from < 1 || (count > 1 && from < 2 && !several && holdsEmployer(parts, habit))) continue
    const place = join(piece, parts.slice(from))
    if (placeLike(place.text)) return { from, piece: { ...place, known: 'location' } }
  }
  const shaped = (from: number): boolean =>
    from >= 1 &&
    placeShaped(
      parts
        .slice(from)
        .map(({ text }) => text)
        .join(', '),
    )
  const abbreviated = /^\p{Lu}[\p{L}.]{0,7}$/u.test(parts[0]?.text ?? '') && /\p{Lu}.*\p{Lu}/u.test(parts[0]!.text)
  const lead =
    parts[0] && (beside && abbreviated ? Math.max(0.5, leaning(parts[0].text, habit)) : leaning(parts[0].text, habit))
  for (const count of [2, 1]) {
    const from = parts.length - count
    if (lead !== undefined && (lead < 0 || from >= 2 || (several && lead === 0)) && shaped(from))
      return { from, piece: { ...join(piece, parts.slice(from)), known: 'location' } }
  }
  return undefined
}

/** Whether the second of some parts is more likely an employer than a city: "Engineer, Harbour, Oslo, Norway". */
function holdsEmployer([first, second, third, fourth]: readonly Piece[], habit: Habit): boolean {
  if (!third) return false
  const lead = leaning(first!.text, habit)
  if (fourth) return lead >= 0 && !/^\p{Lu}{2,3}$/u.test(third.text)
  return lead > 0 && !placeLike(second!.text)
}

/** A place cut after its first part, where that is more likely a name: of three parts, or of three words. */
export function beforePlace(piece: Piece): Piece[] {
  const parts = commaParts(piece)
  const [first, ...rest] = parts
  if (!first || rest.length === 0 || placeLike(first.text)) return [piece]
  const tail = join(piece, rest)
  if (rest.length === 1 && !/[(（]/.test(tail.text) && first.text.split(/\s+/).length < 3) return [piece]
  return [
    { ...first, known: undefined, placed: true },
    { ...tail, known: 'location' },
  ]
}

/** Neighbouring parts as one piece again, with what stood between them. */
function join(piece: Piece, parts: readonly Piece[]): Piece {
  if (parts.length === 1) return parts[0]!
  const first = parts[0]!
  const last = parts.at(-1)!
  const start = first.from!
  const end = last.to!
  const inline = inlineOf(slice(piece.inline, start, end))
  return {
    ...piece,
    inline,
    text: inline.text,
    from: start,
    to: end,
    value: start === 0 && piece.value ? restOf(piece, end) : undefined,
  }
}

/** Pieces cut at commas where that tells more than it hides. */
import { placeLike, placeShaped, senses, telling, twoNames } from '../words.ts'
import { isGrade } from './asides.ts'
import { foreignPlace, isUnit } from './assign.ts'
import { commaParts, join, part } from './commas.ts'
import type { Piece } from './cut.ts'
import type { Habit } from './habit.ts'
import { isAside, leaning } from './habit.ts'
import { peelPlace, placeAtEnd, placeOff } from './peel.ts'

/** Cut pieces at commas where that tells more than it hides. */
export function divide(pieces: readonly Piece[], open: readonly Piece[], habit: Habit): Piece[] {
  const aside = besideDates(open)
  const names = open.filter((piece) => !aside.has(piece) && !placeLike(piece.text))
  const several = names.length > 1
  const told = ['role', 'organization'].every((name) => pieces.some(({ known }) => known === name))
  return pieces.flatMap(bracketOff).flatMap((piece) => {
    if (piece.known === 'organization' && !piece.value) return placeOff(piece)
    if (piece.known || !open.some((one) => one === piece || one.inline === piece.whole)) return [piece]
    if (aside.has(piece)) return placeAtEnd(piece)
    // Where columns or labels have told the names, there is none to look for.
    if (told && !placeLike(piece.text)) return [piece]
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
  const rest = part(piece, found[0].length, piece.text.length)
  return [
    { ...part(piece, 0, close), known: 'detail' },
    { ...rest, whole: piece.inline },
  ]
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

/** "School, GPA 3.9", "Role, 3 months": a grade or a duration after the last comma is none of the names. */
function gradeOff(piece: Piece): { named: Piece; grade?: Piece } {
  const parts = /\d/.test(piece.text) ? commaParts(piece) : []
  const last = parts.at(-1)
  if (!last || parts.length < 2 || !(isGrade(last.text) || isAside(last.text))) return { named: piece }
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

/** Places taken off the names they follow. */
import { inProvince, isCity, placeLike, placeShaped } from '../words.ts'
import { isUnit } from './assign.ts'
import { commaParts, join } from './commas.ts'
import type { Piece } from './cut.ts'
import type { Habit } from './habit.ts'
import { leaning } from './habit.ts'

/** "formerly Baker, Oslo": the last part of a piece as a place, if it is shaped like one. */
export function placeAtEnd(piece: Piece): Piece[] {
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
export function placeOff(piece: Piece): Piece[] {
  const parts = commaParts(piece)
  const last = parts.at(-1)
  if (!last || parts.length < 2 || !placeShaped(last.text)) return [piece]
  return [join(piece, parts.slice(0, -1)), { ...last, known: 'location' }]
}

/** The place at the end of a piece: one part after commas, or two. */
export function peelPlace(
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
    if (placeLike(place.text) || inProvince(place.text)) return { from, piece: { ...place, known: 'location' } }
  }
  const shaped = (from: number): boolean => {
    const texts = parts.slice(from).map(({ text }) => text)
    return from >= 1 && placeShaped(texts.join(', ')) && !texts.some(isUnit)
  }
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
export function beforePlace(piece: Piece, employed: boolean): Piece[] {
  const parts = commaParts(piece)
  const [first, ...rest] = parts
  if (!first || rest.length === 0 || placeLike(first.text)) return [piece]
  const tail = join(piece, rest)
  const short = rest.length === 1 && !/[(（]/.test(tail.text) && first.text.split(/\s+/).length < 3
  // Before a city stands an employer, where there is no other.
  if (short && !(employed && isCity(tail.text))) return [piece]
  return [
    { ...first, known: undefined, placed: true },
    { ...tail, known: 'location' },
  ]
}

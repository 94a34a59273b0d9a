/** Which piece is the role, which the employer, which the place. */
import type { TextField } from '../nodes.ts'
import { placeShaped } from '../words.ts'
import type { Piece } from './cut.ts'
import type { Habit } from './habit.ts'
import { leaning } from './habit.ts'

/** Say which of the pieces that say nothing themselves is the role, which the employer. */
export function assign(pieces: Piece[], habit: Habit): void {
  const open = pieces.filter((piece) => !piece.period && !piece.known && /[\p{L}\p{N}]/u.test(piece.text))
  const has = (name: TextField['name']): boolean => pieces.some(({ known }) => known === name)
  const lean = new Map(
    open.map((piece) => [piece, leaning(piece.value ?? piece.text, habit) - (piece.placed ? 0.75 : 0)]),
  )
  const candidates = open.slice(0, 3)
  if (!has('role') && !has('organization')) both(candidates, lean, habit)
  else if (!has('organization')) one(candidates, lean, 'organization')
  else if (!has('role')) one(candidates, lean, 'role')
  for (const piece of open)
    if (!piece.known)
      piece.known =
        !has('location') && has('organization') && (placeShaped(piece.text) || foreignPlace(piece.text))
          ? 'location'
          : 'detail'
}

/** In scripts without capitals, a short "city, country". */
export function foreignPlace(text: string): boolean {
  return (
    text.length <= 20 &&
    /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}\s]+[,，、]\s*[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}\s]+$/u.test(
      text,
    )
  )
}

function both(candidates: readonly Piece[], lean: ReadonlyMap<Piece, number>, habit: Habit): void {
  const [first, second] = candidates
  if (!first) return
  if (!second) {
    const value = lean.get(first)!
    first.known =
      value > 0 ? 'role' : value < 0 ? 'organization' : habit.kind === 'study' ? 'organization' : habit.first
    return
  }
  const sorted = [...candidates].sort((a, b) => lean.get(b)! - lean.get(a)!)
  const [most, least] = [sorted[0]!, sorted.at(-1)!]
  if (lean.get(most) === lean.get(least)) {
    first.known = habit.first
    second.known = habit.first === 'role' ? 'organization' : 'role'
    return
  }
  const opener = candidates.filter((piece) => piece.line === 0)
  if (opener.length === 1 && !opener.includes(most) && lean.get(opener[0]!)! <= 0) {
    most.known = 'role'
    opener[0]!.known = 'organization'
    return
  }
  most.known = 'role'
  const others = candidates.filter((piece) => piece !== most)
  const value = Math.min(...others.map((piece) => lean.get(piece)!))
  others.find((piece) => lean.get(piece) === value)!.known = 'organization'
}

function one(candidates: readonly Piece[], lean: ReadonlyMap<Piece, number>, name: 'role' | 'organization'): void {
  const sign = name === 'role' ? 1 : -1
  const best = [...candidates].sort((a, b) => sign * (lean.get(b)! - lean.get(a)!))[0]
  if (best && sign * lean.get(best)! >= 0) best.known = name
}

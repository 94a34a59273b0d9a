/** Pieces cut at their commas, and put together again. */
import { inlineOf, slice, trimmed } from '../inline.ts'
import type { Piece } from './cut.ts'

const legalForm =
  /^(?:inc|llc|ltd|gmbh|corp|co|llp|plc|ag|s\.?a|s\.?l(?:\.?u)?|s\.?r\.?[lo](?:\.o)?|s\.?p\.?a|a\.?s|b\.v|n\.v|aps|oyj?|oü|ehf|kft|zrt|jr|sr|ph\.?d)\.?$/iu

/** A stretch of a piece, as a piece. */
export function part(piece: Piece, start: number, end: number): Piece {
  const inline = inlineOf(slice(piece.inline, start, end))
  return { ...piece, inline, text: inline.text, value: undefined }
}

/** The parts of a piece between commas outside brackets; legal forms stay with their names. */
export function commaParts(piece: Piece): Piece[] {
  const { text } = piece
  const parts: Piece[] = []
  let start = 0
  let depth = 0
  const add = (end: number): void => {
    const [from, to] = trimmed(text, start, end)
    if (from >= to) return
    const value = start === 0 && piece.value ? restOf(piece, to) : undefined
    parts.push({ ...part(piece, from, to), from, to, value })
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

/** Neighbouring parts as one piece again, with what stood between them. */
export function join(piece: Piece, parts: readonly Piece[]): Piece {
  if (parts.length === 1) return parts[0]!
  const first = parts[0]!
  const last = parts.at(-1)!
  const start = first.from!
  const end = last.to!
  const value = start === 0 && piece.value ? restOf(piece, end) : undefined
  return { ...part(piece, start, end), from: start, to: end, value }
}

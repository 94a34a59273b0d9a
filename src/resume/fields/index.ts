/** The head of an entry: lines of text cut into pieces, and pieces told apart as fields. */
import { inlineOf } from '../inline.ts'
import { labelOf } from '../labels.ts'
import type { Field } from '../nodes.ts'
import { placeLike } from '../words.ts'
import { assign } from './assign.ts'
import type { HeadLine, Piece } from './cut.ts'
import { datedLine, edgePieces } from './cut.ts'
import { divide } from './divide.ts'
import type { Habit } from './habit.ts'
import { toField } from './make.ts'

export type { HeadLine, Piece } from './cut.ts'
export { headPieces } from './cut.ts'
export type { Habit } from './habit.ts'
export { leaning } from './habit.ts'

/** Tell pieces apart. Every piece becomes one field or more, in the order of the source. */
export function fieldsOfHead(pieces: readonly Piece[], habit: Habit): Field[] {
  const open: Piece[] = []
  const labelled = pieces.map((piece) => withLabel(piece))
  for (const piece of labelled) if (!piece.period && !piece.known) open.push(piece)
  const divided = divide(labelled, open, habit)
  assign(divided, habit)
  return divided.map(toField)
}

/**
 * The head of an entry that is neither a job nor a degree: its title, its dates, its place, and other lines as they
 * are. Dates are taken from an end of a line only, and nothing else is cut.
 */
export function titledFields(lines: readonly HeadLine[]): Field[] {
  const seen = lines.map(({ nodes }) => inlineOf(nodes))
  const dated = datedLine(seen)
  let titled = false
  return seen.flatMap((inline, line) => {
    const pieces = edgePieces(inline, lines[line]!.where, line, line === dated)
    return pieces.map((piece): Field => {
      if (piece.period) return toField(piece)
      const known = !titled ? 'title' : placeLike(piece.text) ? 'location' : 'detail'
      titled = true
      return toField({ ...piece, known })
    })
  })
}

function withLabel(piece: Piece): Piece {
  if (piece.period || piece.known) return piece
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(piece.text)) return { ...piece, known: 'detail' }
  const label = labelOf(piece.text)
  if (!label || label.end >= piece.text.length) return piece
  if (label.kinds.includes('aside')) return { ...piece, known: 'detail' }
  const value = piece.text.slice(label.end).trim()
  for (const kind of ['organization', 'role', 'location', 'degree'] as const)
    if (label.kinds.includes(kind))
      return { ...piece, value, known: kind === 'degree' ? 'role' : kind, where: `label "${label.text}"` }
  return piece
}

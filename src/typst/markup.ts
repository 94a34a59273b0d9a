/**
 * Typst markup under construction: a rope of strings that remembers which part of the Markdown each stretch came from.
 *
 * Handlers return ropes and know nothing of offsets; `flatten` joins a rope and gives the segment table on the way.
 */
import type { Position } from 'unist'

/** A piece of Typst markup, with the position in the Markdown it stands for where that is known. */
export type Markup =
  | string
  | readonly Markup[]
  | { readonly markup: Markup; readonly position: Position | undefined }
  | Kept

/** Markup that will be joined again and again as the same object: what comes of it is remembered. */
export interface Kept {
  readonly kept: Markup
}

/** From `start` up to `end` (offsets in the Typst text, in UTF-16 units), the markup stands for `position`. */
export interface Segment {
  start: number
  end: number
  position: Position
}

export interface FlatMarkup {
  text: string
  /** Outer segments before the ones inside them. */
  segments: Segment[]
}

/**
 * Join a rope.
 *
 * With `ascii`, every other character is written `\u{…}`, which Typst reads the same in markup and in strings. The
 * compiler needs it: its incremental parser goes wrong where an edit ends inside a UTF-8 sequence.
 */
export function flatten(markup: Markup, options: { ascii?: boolean } = {}): FlatMarkup {
  const parts: string[] = []
  const segments: Segment[] = []
  let offset = 0

  const add = (piece: Markup): void => {
    if (typeof piece === 'string') {
      const text = options.ascii ? toAscii(piece) : piece
      parts.push(text)
      offset += text.length
    } else if ('kept' in piece) {
      const flat = flattenKept(piece, options.ascii ?? false)
      for (const { start, end, position } of flat.segments)
        segments.push({ start: start + offset, end: end + offset, position })
      parts.push(flat.text)
      offset += flat.text.length
    } else if ('markup' in piece) {
      const segment = piece.position && { start: offset, end: offset, position: piece.position }
      if (segment) segments.push(segment)
      add(piece.markup)
      if (segment) segment.end = offset
    } else {
      for (const part of piece) add(part)
    }
  }

  add(markup)
  return { text: parts.join(''), segments }
}

const flattened = { ascii: new WeakMap<Kept, FlatMarkup>(), any: new WeakMap<Kept, FlatMarkup>() }

function flattenKept(piece: Kept, ascii: boolean): FlatMarkup {
  const memory = ascii ? flattened.ascii : flattened.any
  const known = memory.get(piece) ?? flatten(piece.kept, { ascii })
  memory.set(piece, known)
  return known
}

/** The smallest segment that holds an offset. */
export function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments.findLast((segment) => segment.start <= offset && offset < segment.end)
}

/** Whether a rope would print nothing but space. */
export function isEmpty(markup: Markup): boolean {
  if (typeof markup === 'string') return markup.trim() === ''
  if ('kept' in markup) return isEmpty(markup.kept)
  return 'markup' in markup ? isEmpty(markup.markup) : markup.every(isEmpty)
}

const other = /[^\0-\x7f]/

function toAscii(text: string): string {
  if (!other.test(text)) return text
  return text.replace(/[^\0-\x7f]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}

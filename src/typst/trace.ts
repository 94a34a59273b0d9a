/** What the compiler says of generated markup, said of the Markdown behind it. */
import type { Position } from 'unist'
import type { FlatMarkup } from './markup.ts'
import { segmentAt } from './markup.ts'

/** The Markdown behind a line and column (from 0, in code points; the markup is ASCII) of printed markup. */
export function sourceOf(printed: FlatMarkup, place: { line: number; character: number }): Position | undefined {
  let offset = 0
  for (let line = 0; line < place.line; line++) offset = printed.text.indexOf('\n', offset) + 1
  return segmentAt(printed.segments, offset + place.character)?.position
}

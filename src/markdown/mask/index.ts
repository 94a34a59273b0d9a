/**
 * What is no Markdown is blanked before parsing, character for character, so that every offset stays what it was in
 * the author's text.
 */
import type { VFile } from 'vfile'
import { blank } from './blank.ts'
import { hidden } from './hidden.ts'
import { latex } from './latex.ts'
import { nesting } from './nesting.ts'
import { spaces } from './spaces.ts'
import { unfenced } from './unfenced.ts'

/** The text with front matter (its first `start` characters), byte order mark, a fence around all of it and all that is hidden blanked. */
export function mask(text: string, start: number, file?: VFile): string {
  let masked = start > 0 ? blank(text, 0, start) : text
  if (masked.startsWith('\uFEFF')) masked = ` ${masked.slice(1)}`
  return nesting(spaces(latex(hidden(unfenced(masked), file), file)))
}

/**
 * What is no Markdown is blanked before parsing, character for character, so that every offset stays what it was in
 * the author's text.
 */
import type { Text } from 'mdast'
import type { VFile } from 'vfile'
import { blankedWithoutReason, unmasked } from '../ledger/masked.ts'
import type { Hidden } from '../ledger/reasons.ts'
import { pointAt, sayUnclaimed } from '../ledger/say.ts'
import { blank } from './blank.ts'
import { hidden } from './hidden.ts'
import { latex } from './latex.ts'
import { marks } from './marks.ts'
import { nesting } from './nesting.ts'
import { shortcodes } from './shortcodes.ts'
import { spaces } from './spaces.ts'
import { tags } from './tags.ts'
import { unfenced } from './unfenced.ts'

/** The text with front matter (its first `start` characters), byte order mark, a fence around all of it and all that is hidden blanked. */
export function mask(text: string, start: number, file?: VFile): string {
  let bare = start > 0 ? blank(text, 0, start) : text
  if (bare.startsWith('\uFEFF')) bare = ` ${bare.slice(1)}`
  const claims: Hidden[] = []
  const masked = nesting(spaces(dialects(latex(hidden(unfenced(bare), claims, file), file), claims)))
  const lost = blankedWithoutReason(bare, masked, start, claims)
  if (lost.length === 0) return masked
  if (file) for (const stretch of lost) sayUnclaimed(textAt(bare, ...stretch), file)
  return unmasked(masked, bare, lost)
}

/** The text without what other tools understand. */
function dialects(text: string, claims: Hidden[]): string {
  return shortcodes(marks(tags(text, claims), claims), claims)
}

function textAt(text: string, from: number, to: number): Text {
  const position = { start: pointAt(text, from), end: pointAt(text, to) }
  return { type: 'text', value: text.slice(from, to), position }
}

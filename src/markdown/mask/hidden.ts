/**
 * What no reader of the page is meant to see: HTML comments, scripts, styles, and tags of template engines (Jekyll,
 * Liquid, Hugo, Nunjucks: `{% … %}`, `{{ … }}`, `{# … #}`) but for the text they would set. In code all of it is text.
 */
import type { VFile } from 'vfile'
import { saidBy } from '../clean/authorsMarks.ts'
import { breaksPage } from '../clean/pagebreaks.ts'
import { type Hidden, paragraphEnd } from '../ledger/reasons.ts'
import { blankFilledLines, fill } from './blank.ts'
import { codeForms } from './code.ts'
import { tagText } from './tagText.ts'

const markup = ['<!--[\\s\\S]*?-->', '<!--', '<(script|style)\\b[^>]*>[\\s\\S]*?<\\/\\3\\s*>']
/** What a tag holds: it ends with its paragraph, or what was meant as none would take a section with it. */
const inside = `(?:(?!${paragraphEnd})[\\s\\S]){0,1000}?`
const template = [
  '\\{%-?\\s*comment\\s*-?%\\}[\\s\\S]*?\\{%-?\\s*endcomment\\s*-?%\\}',
  `\\{%${inside}%\\}`,
  `\\{\\{${inside}\\}\\}`,
  `\\{#\\s${inside}\\s#\\}`,
]
const pattern = new RegExp(`${codeForms.fenced}|${codeForms.span}|${markup.join('|')}|(${template.join('|')})`, 'gim')

/** The text with what is hidden blanked, and claimed with its reason; template tags are reported, once. */
export function hidden(text: string, claims: Hidden[], file?: VFile): string {
  if (!/\{[{%#]|<!--|<script|<style/i.test(text)) return text
  const tags: Array<{ tag: string; offset: number }> = []
  const masked = text.replace(pattern, (...found: [string, string?, string?, string?, string?, number?]) => {
    const [whole, fence, ticks, , tag, offset] = found
    if (fence || ticks || breaksPage(whole) || saidBy(whole)) return whole
    const isTag = tag !== undefined && !/^\{(?:#|%-?\s*comment\b)/.test(tag)
    claims.push({ reason: isTag ? 'template' : 'comment', start: offset!, end: offset! + whole.length })
    const kept = tag && tagText(tag, () => headingDepth(text, offset!))
    if (kept) return kept
    if (tag) tags.push({ tag, offset: offset! })
    return fill(whole)
  })
  if (file && tags.length > 0) say(text, tags, file)
  return blankFilledLines(masked)
}

/** One more than the heading above has, for a tag on a line of its own. */
function headingDepth(text: string, offset: number): number | undefined {
  if (offset > 0 && text[offset - 1] !== '\n') return undefined
  const above = text
    .slice(0, offset)
    .match(/^#{1,6}(?=[ \t])/gm)
    ?.at(-1)
  return Math.min(6, (above?.length ?? 2) + 1)
}

function say(text: string, tags: ReadonlyArray<{ tag: string; offset: number }>, file: VFile): void {
  const { tag, offset } = tags[0]!
  const lines = text.slice(0, offset).split('\n')
  const place = { line: lines.length, column: lines.at(-1)!.length + 1, offset }
  const others = tags.length > 1 ? ` (and ${tags.length - 1} more)` : ''
  const shown = tag.replace(/\s+/g, ' ')
  file.message(
    `Unexpected template tag \`${shown.length > 50 ? `${shown.slice(0, 49)}…` : shown}\`${others}, expected Markdown: it is left out`,
    { place, ruleId: 'template-tag', source: 'mdcv' },
  )
}

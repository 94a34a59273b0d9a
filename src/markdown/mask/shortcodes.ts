/**
 * Shortcodes as chats and site generators have them: `:wrench:` is set as 🔧, what names an icon of a font or nothing
 * that is known is left out.
 */
import type { Hidden } from '../ledger/reasons.ts'
import { blankFilledLines, fill, filler } from './blank.ts'
import { codeForms } from './code.ts'
import { emojiOf } from './emoji.ts'

const pattern = new RegExp(
  `${codeForms.fenced}|${codeForms.span}|(?<![^\\s|(>\\]*_•·])(?<code>:(?:[a-z][a-z\\d]*|[123][a-z]{2}|\\+1)(?:[_+-]+[a-z\\d]+)*:)(?:\\{[^{}\\n]{0,80}\\})?(?=[\\s|)\\]*_<,;]|$|[^\\0-\\x7f])`,
  'gm',
)
/** Sets of icons that themes of site generators name this way. */
const icon = /^:(?:fa[bsrl]?|fontawesome|icons?|lucide|material|mdi|octicons?|simple|bi|ti|iconify|devicon|logos)-/

/** The text with emoji for shortcodes, where there are any; each is claimed. */
export function shortcodes(text: string, claims: Hidden[]): string {
  if (!/:[a-z123+][\w+-]*:/.test(text)) return text
  const found = [...text.matchAll(pattern)].filter(({ groups }) => groups!.code !== undefined)
  // One that is known tells that the others are meant as such; alone `:name:` may be anything.
  if (!found.some(({ groups }) => icon.test(groups!.code!) || emojiOf(groups!.code!))) return text
  let masked = text
  for (const { 0: whole, groups, index } of found) {
    const emoji = emojiOf(groups!.code!) ?? ''
    claims.push({ reason: 'shortcode', start: index, end: index + groups!.code!.length })
    masked =
      masked.slice(0, index) + (emoji.padEnd(whole.length, filler) || fill(whole)) + masked.slice(index + whole.length)
  }
  return blankFilledLines(masked)
}

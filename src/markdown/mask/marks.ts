/**
 * Marks of other dialects, which tell a tool something and are nothing to read: Obsidian's `%% comment %%`,
 * `[[note|shown]]`, `> [!note]` and `==marked==`, a table of contents that is made elsewhere, `@import`.
 */
import type { Hidden } from '../ledger/reasons.ts'
import { blankFilledLines, fill, filler } from './blank.ts'
import { codeForms } from './code.ts'

/** What may stand here, looked for first: most texts have none. */
const telling = /%%|\[\[|\[!|==|@import|toc|\{:/i
const obsidian = /%%|\[\[[^[\]\n]+\]\]|^[ \t>]*>[ \t]*\[!\w+\]/m

const forms = {
  comment: '(?<!\\S)%%(?!%)[\\s\\S]{1,4000}?(?<!%)%%(?!\\S)',
  image: '!\\[\\[(?<picture>[^\\s\\[\\]|#]+\\.(?:png|jpe?g|gif|webp|svg))(?:\\\\?\\|[^\\[\\]\\n]*)?\\]\\]',
  link: '(?<embed>!?)\\[\\[(?<target>[^\\[\\]\\n|]+?)(?:\\\\?\\|(?<shown>[^\\[\\]\\n]+))?\\]\\](?![(\\[:])',
  callout: '(?<=^[ \\t>]*>[ \\t]*)\\[![\\w-]+(?:\\|[^\\]\\n]*)?\\][-+]?',
  marked: '(?<![=\\w])==(?=[^\\s=])(?<marked>[^=\\n]{1,300}?)(?<=\\S)==(?![=\\w])',
  block: '(?<=\\S)[ \\t]\\^[a-z][\\w-]{2,}(?=[ \\t]*\\r?$)',
  imported: '^[ \\t]*@import[ \\t]+(?:"[^"\\n]*"|\'[^\'\\n]*\'|url\\([^)\\n]*\\))[^\\n]*',
  contents:
    '^[ \\t]*\\[{1,2}_?toc_?\\]{1,2}[ \\t]*\\r?$|^[ \\t]*(?:[-*+]|1\\.)[ \\t]+[^\\n]{1,40}(?=\\r?\\n[ \\t]*\\{:[ \\t]*toc\\b)',
} as const

const pattern = new RegExp(
  `${codeForms.fenced}|${codeForms.span}|${Object.entries(forms)
    .map(([name, form]) => `(?<${name}Form>${form})`)
    .join('|')}`,
  'gim',
)

type Groups = Readonly<Record<string, string | undefined>>

/** The text without such marks; what is hidden of it is claimed with its reason. */
export function marks(text: string, claims: Hidden[]): string {
  if (!telling.test(text)) return text
  const isObsidian = obsidian.test(text)
  const masked = text.replace(pattern, (...found: unknown[]) => {
    const whole = found[0] as string
    const groups = found.at(-1) as Groups
    const offset = found.at(-3) as number
    const kept = keptOf(whole, groups, isObsidian, text)
    if (kept === whole) return whole
    claims.push(...claimsOf(whole, kept, offset, groups))
    return kept
  })
  return blankFilledLines(masked)
}

/** What of a mark is set, as long as the mark. */
function keptOf(whole: string, groups: Groups, isObsidian: boolean, text: string): string {
  if (groups.imageForm) return `![](${groups.picture})`.padStart(whole.length, filler)
  if (groups.linkForm) return linkOf(whole, groups, text)
  if (groups.markedForm) return isObsidian ? filler.repeat(2) + groups.marked + filler.repeat(2) : whole
  if (groups.blockForm && !isObsidian) return whole
  const hides =
    groups.commentForm ?? groups.calloutForm ?? groups.blockForm ?? groups.importedForm ?? groups.contentsForm
  return hides === undefined ? whole : fill(whole)
}

/** The words of a link to a note: those to be shown, else its name. Brackets around a link of Markdown stay. */
function linkOf(whole: string, { target, shown }: Groups, text: string): string {
  if (shown !== undefined) return fill(whole.slice(0, -shown.length - 2)) + shown + filler.repeat(2)
  if (text.toLowerCase().includes(`\n[${target!.toLowerCase()}]:`)) return whole
  return fill(whole.slice(0, -target!.length - 2)) + target + filler.repeat(2)
}

/** What of a mark is hidden: all of it, or what stands around the words that are shown. */
function claimsOf(whole: string, kept: string, offset: number, groups: Groups): Hidden[] {
  const reason = groups.commentForm === undefined ? 'mark' : 'comment'
  if (groups.linkForm === undefined) return [{ reason, start: offset, end: offset + whole.length }]
  const [before] = /^\uFDD0*/.exec(kept)!
  return [{ reason, start: offset, end: offset + before.length }]
}

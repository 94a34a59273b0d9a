/** Tags of HTML with a slip in them, which Markdown takes for text: `<a href="…", style="…">`, `<p align=“center”>`. */
import { isElement } from '../clean/html/tags.ts'
import type { Hidden } from '../ledger/reasons.ts'
import { codeForms } from './code.ts'

const pattern = new RegExp(
  `${codeForms.fenced}|${codeForms.span}|<(?<name>[a-z][a-z\\d-]*)(?<attributes>(?:[\\s,;/\\\\](?:[^<>"']|"[^"<>\\n]*"|'[^'<>\\n]*'){0,600})?)>`,
  'gim',
)
/** What CommonMark takes for the rest of a tag. */
const valid = /^(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?$/i
const attribute = /[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`,;]+))?/gi
/** Attributes that tell what a reader sees. */
const telling = /^(?:href|src|alt|class|style|align)\b/i

/** The text with spaces for what does not belong into tags. */
export function tags(text: string, claims: Hidden[]): string {
  if (!/<[a-z][a-z\d-]*[\s,;/\\]/i.test(text)) return text
  return text.replace(pattern, (...found: unknown[]) => {
    const whole = found[0] as string
    const { name, attributes } = found.at(-1) as { name?: string; attributes?: string }
    const offset = found.at(-3) as number
    if (name === undefined || attributes === undefined || valid.test(attributes) || !isMeant(name, attributes))
      return whole
    claims.push({ reason: 'tag', start: offset, end: offset + whole.length })
    return `<${name}${mended(attributes)}>`
  })
}

/** Whether it is a tag at all: `<p, q>` may be anything, `<label\>` is text. */
function isMeant(name: string, attributes: string): boolean {
  return /=/.test(attributes) ? isElement(name.toLowerCase()) : /^[bh]r$/i.test(name)
}

/** Attributes with spaces for all else. One that touches the one before it goes, unless it tells more. */
function mended(attributes: string): string {
  let kept = attributes.replace(/[^\r\n]/g, ' ')
  const put = (piece: string, at: number): void => {
    kept = kept.slice(0, at) + piece + kept.slice(at + piece.length)
  }
  let before: { text: string; index: number } | undefined
  for (const { 0: text, index } of attributes.matchAll(attribute)) {
    if (index === 0) continue
    if (before && before.index + before.text.length === index) {
      if (!telling.test(text) || telling.test(before.text)) continue
      put(' '.repeat(before.text.length), before.index)
    }
    put(text, index)
    before = { text, index }
  }
  return kept
}

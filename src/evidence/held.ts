/** Labels in a line, with what they hold together: "Company: Brightwater, Position: Analyst". */

import type { LabelKind } from '../language/types.ts'
import { labelKinds } from '../resume/labels.ts'

export interface Held {
  start: number
  /** Where the value begins. */
  value: number
  /** Up to where nothing parts it. */
  end: number
}

/** The known labels of a text. */
export function heldLabels(text: string): Held[] {
  const held: Held[] = []
  if (!text.includes(':') && !text.includes('：')) return held
  for (let colon = 0; colon < text.length; colon++) {
    if (text[colon] !== ':' && text[colon] !== '：') continue
    const label = labelBefore(text, held.at(-1)?.end ?? 0, colon)
    if (!label) continue
    const value = colon + 1 + /^[\s:：]*/u.exec(text.slice(colon + 1))![0].length
    const end = label.whole ? endOfValue(text, value) : value
    held.push({ start: label.start, value, end })
    colon = end - 1
  }
  return held
}

/** Where what a label says ends: at a bar, or at the end. */
function endOfValue(text: string, value: number): number {
  const bar = text.indexOf(' | ', value)
  return bar > 0 ? bar : text.length
}

/** "Position: First Mate - Guide": of a role the last of a line's labels is followed by nothing else. */
function isLoneRole(text: string, kinds: readonly LabelKind[], colon: number): boolean {
  return kinds.includes('role') && !/[:：|(（]|\d{4}/.test(text.slice(colon + 1))
}

/** The longest known label that ends at a colon; `whole` where dashes and commas do not cut what it says. */
function labelBefore(text: string, from: number, colon: number): { start: number; whole: boolean } | undefined {
  const before = text.slice(Math.max(from, colon - 60), colon)
  const words = /[\p{L}\p{M} '’/&()–-]*$/u.exec(before)![0]
  let start = colon - words.trimStart().length
  while (start < colon) {
    const kinds = labelKinds(text.slice(start, colon).trim())
    // "Leeds Business School: …" is a name; further labels of a line may follow values without a sign.
    const free = from > 0 || !/[\p{L}\p{N}]\s*$/u.test(text.slice(0, start))
    if (kinds.length > 0 && free && !kinds.includes('period'))
      return { start, whole: kinds.includes('aside') || isLoneRole(text, kinds, colon) }
    const next = /\s+/u.exec(text.slice(start, colon))
    if (!next) return undefined
    start += next.index + next[0].length
  }
  return undefined
}

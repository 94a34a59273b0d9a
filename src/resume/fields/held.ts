/** Stretches of a line that hold together: labels with their values, and brackets. */

import type { LabelKind } from '../../language/types.ts'
import { labelKinds } from '../labels.ts'

/** Known labels with the beginning of their values, and with all of what is only said beside the fields. */
export function labelledParts(text: string, from: number, to: number): Array<[number, number]> {
  const held: Array<[number, number]> = []
  if (!text.includes(':') && !text.includes('：')) return held
  for (let colon = from; colon < to; colon++) {
    if ((text[colon] !== ':' && text[colon] !== '：') || insideBrackets(text, from, colon)) continue
    const label = labelBefore(text, held.at(-1)?.[1] ?? from, colon)
    if (!label) continue
    const end = label.whole ? endOfValue(text, colon, to) : startOfValue(text, colon, to) + 1
    held.push([label.start, end])
    colon = end - 1
  }
  return held
}

function startOfValue(text: string, colon: number, to: number): number {
  return colon + 1 + /^[\s:：]*/u.exec(text.slice(colon + 1, to))![0].length
}

/** Where what a label says ends: at a bar, or at the end. */
function endOfValue(text: string, colon: number, to: number): number {
  const bar = text.indexOf(' | ', colon)
  return bar > 0 && bar < to ? bar : to
}

/** "Position: First Mate - Guide": of a role the last of a line's labels is followed by nothing else. */
function isLoneRole(text: string, kinds: readonly LabelKind[], colon: number): boolean {
  return kinds.includes('role') && !/[:：|(（]|\d{4}/.test(text.slice(colon + 1))
}

/** The longest known label that ends at a colon; `whole` where dashes and commas do not cut what it says. */
function labelBefore(text: string, from: number, colon: number): { start: number; whole: boolean } | undefined {
  const before = text.slice(Math.max(from, colon - 40), colon)
  const words = /[\p{L}\p{M} '’/&-]*$/u.exec(before)![0]
  let start = colon - words.trimStart().length
  while (start < colon) {
    const kinds = labelKinds(text.slice(start, colon).trim())
    // "Leeds Business School: …" is a name; further labels of a line may follow values without a sign.
    const free = from > 0 || !/[\p{L}\p{N}]\s*$/u.test(text.slice(0, start))
    if (kinds.length > 0 && free) return { start, whole: kinds.includes('aside') || isLoneRole(text, kinds, colon) }
    const next = /\s+/u.exec(text.slice(start, colon))
    if (!next) return undefined
    start += next.index + next[0].length
  }
  return undefined
}

export function insideBrackets(text: string, from: number, at: number): boolean {
  let depth = 0
  for (let index = from; index < at; index++) {
    if ('([（'.includes(text[index]!)) depth++
    else if (')]）'.includes(text[index]!)) depth = Math.max(0, depth - 1)
  }
  return depth > 0
}

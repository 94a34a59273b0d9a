/**
 * Line endings that were meant: most résumés put short lines (role, place, dates, contacts) one under the other and
 * expect them to stay so. A line ending stays soft where the next word would not have fitted on the line, as an
 * editor wraps prose, or where prose plainly goes on.
 */
import type { Paragraph, PhrasingContent, Root, Text } from 'mdast'
import type { Parent } from 'unist'
import { isUnfinished } from '../unfinished.ts'
import { pointsIn, sliceText, textOf } from './phrasing.ts'
import { eachParent, isParent } from './walk.ts'

/** No editor wraps prose narrower than this. */
const narrowest = 60
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu
const goesOn = /^[\p{Ll}&(,;)]/u
/** A lower-case beginning that is an item of its own: a label, an address, a handle. */
const itself = /^(?:[\p{L}\p{N}_.-]{1,20}[:：]|\S+@\S+|\S+\.[a-z]{2,}(?:\/|\s|$)|www\.|https?:)/iu

export function hardBreaks(root: Root, source: string): void {
  eachParent(root, (parent) => {
    if (parent.type !== 'paragraph' && parent.type !== 'defListTerm') return
    const lines = textOf(parent).split('\n')
    if (lines.length < 2) return
    const hard = meant(
      lines.map((line) => line.trim()),
      termLines(parent),
    )
    if (hard.some(Boolean)) replace(parent as Paragraph, hard, { line: 0 }, source)
  })
}

/** For each line but the last, whether its ending was meant as one; `terms` are the lines that begin with a term. */
function meant(lines: readonly string[], terms: ReadonlySet<number>): boolean[] {
  const widths = lines.map(width)
  const full = Math.max(narrowest, ...widths)
  return lines.slice(0, -1).map((line, index) => {
    const next = lines[index + 1]!
    const fits = widths[index]! + 1 + width(firstWord(next)) <= full
    if (!fits) return false
    if (itself.test(next)) return true
    if (terms.has(index + 1) && isSentence(line, next, lines.at(-1)!)) return false
    if (isUnfinished(line) || (goesOn.test(next) && widths[index]! >= narrowest / 2)) return false
    return widths[index]! < narrowest || !isProse(lines)
  })
}

/** Lines that begin with a link or the like. */
function termLines(parent: Parent): Set<number> {
  const lines = new Set<number>()
  let line = 0
  let begins = false
  for (const child of parent.children) {
    if (begins && child.type !== 'text') lines.add(line)
    const text = textOf(child)
    line += text.split('\n').length - 1
    begins = /\n[ \t]*$/.test(text)
  }
  return lines
}

/** Whether a sentence goes on with a term on the next line: words of a sentence before it and after it, and its end. */
function isSentence(line: string, next: string, last: string): boolean {
  const words = line.split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return (
    words.length >= 5 && small * 2 >= words.length && /^\S+\s+\p{Ll}/u.test(next) && /[.!?。！？]["”’)]?$/.test(last)
  )
}

/** One sentence to a line is prose, however long the lines. */
function isProse(lines: readonly string[]): boolean {
  return lines.slice(0, -1).every((line) => /[.!?。！？]["”’)]?$/.test(line))
}

function firstWord(line: string): string {
  return /^[\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF]/u.test(line) ? line[0]! : /^\S*/.exec(line)![0]
}

function width(line: string): number {
  return line.length + (line.match(wide)?.length ?? 0)
}

/** Put breaks for the line endings that were meant, at any depth of a paragraph. */
function replace(parent: Parent, hard: readonly boolean[], at: { line: number }, source: string): void {
  parent.children = (parent.children as PhrasingContent[]).flatMap((child): PhrasingContent[] => {
    if (child.type === 'break') at.line++
    else if (child.type === 'text') return brokenText(child, hard, at, source)
    else if (isParent(child)) replace(child, hard, at, source)
    else at.line += textOf(child).split('\n').length - 1
    return [child]
  })
}

function brokenText(node: Text, hard: readonly boolean[], at: { line: number }, source: string): PhrasingContent[] {
  if (!node.value.includes('\n')) return [node]
  const pointAt = pointsIn(node, source)
  const nodes: PhrasingContent[] = []
  let from = 0
  for (let end = node.value.indexOf('\n'); end >= 0; end = node.value.indexOf('\n', end + 1)) {
    if (!hard[at.line++]) continue
    if (end > from) nodes.push(sliceText(node, from, end, pointAt))
    const start = pointAt(end)
    const after = pointAt(end + 1)
    nodes.push({ type: 'break', ...(start && after ? { position: { start, end: after } } : {}) })
    from = end + 1
  }
  if (from === 0 && nodes.length === 0) return [node]
  if (from < node.value.length) nodes.push(sliceText(node, from, node.value.length, pointAt))
  return nodes
}

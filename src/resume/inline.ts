/** Running text seen as one string, and cut back into positioned nodes. */
import type { PhrasingContent } from 'mdast'
import type { Node, Parent, Point, Position } from 'unist'
import { runsOn } from '../markdown/unfinished.ts'

/** Stands for a node that has no text of its own (an image, a footnote call). */
export const objectCharacter = '\uFFFC'

const word = /[\p{L}\p{N}+#%$<>&@\uFFFC]/u

/** Whether a text has a word, or a node in a word's place: separators between fields may go, words may not. */
export function hasWord(text: string): boolean {
  // In compatibility form `™` and `№` are letters.
  return word.test(text) || (/[^\0-\x7f]/.test(text) && word.test(text.normalize('NFKC')))
}

/** How a stretch of running text is marked. */
export type MarkType = 'strong' | 'emphasis' | 'inlineCode' | 'link'

/** From `start` up to `end`, in UTF-16 units of `text`. */
export interface Mark {
  type: MarkType
  start: number
  end: number
}

/** Running text: its nodes, and their text with one character for every node without text. */
export interface Inline {
  nodes: readonly PhrasingContent[]
  text: string
  marks: readonly Mark[]
}

const markTypes = new Set<string>(['strong', 'emphasis', 'inlineCode', 'link', 'linkReference'])

/** See running text as one string. Soft and hard line ends are both `\n`; the string has one unit per unit of text. */
export function inlineOf(nodes: readonly PhrasingContent[]): Inline {
  const known = seen.get(nodes)
  if (known) return known
  const inline = read(nodes)
  seen.set(nodes, inline)
  return inline
}

const seen = new WeakMap<readonly PhrasingContent[], Inline>()

function read(nodes: readonly PhrasingContent[]): Inline {
  let text = ''
  const marks: Mark[] = []
  const hard = new Set<number>()
  const add = (node: Node): void => {
    const start = text.length
    if (isParent(node)) for (const child of node.children) add(child)
    else text += leafText(node)
    if (node.type === 'break') hard.add(start)
    if (markTypes.has(node.type) && text.length > start)
      marks.push({ type: (node.type === 'linkReference' ? 'link' : node.type) as MarkType, start, end: text.length })
  }
  for (const node of nodes) add(node)
  return { nodes, text: text.includes('\n') ? unwrappedLines(text, marks, hard) : text, marks }
}

/** A line end inside of a link, or a soft one within words or in marked text that more follows, wraps the source only. */
function unwrappedLines(text: string, marks: readonly Mark[], hard: ReadonlySet<number>): string {
  let joined = text
  for (let at = text.indexOf('\n'), start = 0; at >= 0; start = at + 1, at = text.indexOf('\n', start))
    if (!hard.has(at) && runsOn(text.slice(start, at).trimEnd()))
      joined = `${joined.slice(0, at)} ${joined.slice(at + 1)}`
  for (const { type, start, end } of marks) {
    const whole = type !== 'link' && (end >= text.length || text[end] === '\n')
    for (let at = text.indexOf('\n', start); !whole && at >= 0 && at < end; at = text.indexOf('\n', at + 1))
      if (type === 'link' || !hard.has(at)) joined = `${joined.slice(0, at)} ${joined.slice(at + 1)}`
  }
  return joined
}

/** The nodes of `inline` between two offsets, without white space at the ends; markup that is cut is repeated. */
export function slice(inline: Inline, start: number, end: number): PhrasingContent[] {
  const [from, to] = trimmed(inline.text, start, end)
  if (from >= to) return []
  const starts = startsOf(inline.nodes)
  const first = lastAtMost(starts, from)
  const nodes = inline.nodes.slice(first, lastAtMost(starts, to) + 1)
  return cut(nodes, starts[first]!, from, to).nodes as PhrasingContent[]
}

/** Where each of the nodes begins in their text. */
function startsOf(nodes: readonly PhrasingContent[]): readonly number[] {
  const known = starting.get(nodes)
  if (known) return known
  const starts: number[] = []
  let at = 0
  for (const node of nodes) {
    starts.push(at)
    at += lengthOf(node)
  }
  starting.set(nodes, starts)
  return starts
}

const starting = new WeakMap<readonly PhrasingContent[], readonly number[]>()

function lengthOf(node: Node): number {
  return isParent(node) ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : leafText(node).length
}

/** The index of the last of rising numbers that is at most `most`; the first is. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= most) low = middle
    else high = middle
  }
  return low
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return [from, to]
}

/** Markup that wraps the whole of `nodes` taken off: a template has its own way to show a field. */
export function unwrapped(nodes: PhrasingContent[]): PhrasingContent[] {
  const [only] = nodes
  if (nodes.length !== 1 || !only) return nodes
  if (only.type === 'strong' || only.type === 'emphasis') return unwrapped(only.children)
  if (only.type === 'inlineCode') return [{ type: 'text', value: only.value, position: only.position }]
  return nodes
}

/** From the start of the first node to the end of the last. */
export function positionOf(nodes: readonly Node[]): Position | undefined {
  const first = nodes[0]?.position
  const last = nodes.at(-1)?.position
  return first && last && { start: first.start, end: last.end }
}

/** The stretches of a text between its line ends. */
export function linesOf(text: string): Array<[number, number]> {
  const lines: Array<[number, number]> = []
  let start = 0
  for (;;) {
    const end = lineEnd(text, start)
    lines.push(trimmed(text, start, end < 0 ? text.length : end))
    if (end < 0) return lines.filter(([from, to]) => from < to)
    start = end + 1
  }
}

/** Where a line ends: a bracket that opens on it and closes on the next holds them together. */
function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  if (end < 0) return end
  const line = text.slice(start, end)
  const open = line.lastIndexOf('(')
  if (open < 0 || line.lastIndexOf(')') > open) return end
  const next = text.indexOf('\n', end + 1)
  const close = text.slice(end, Math.min(start + open + longestBracket, next < 0 ? text.length : next)).indexOf(')')
  return close > 0 ? next : end
}

/** Characters of a bracket that holds lines together. */
const longestBracket = 80

function cut(nodes: readonly Node[], offset: number, from: number, to: number): { nodes: Node[]; offset: number } {
  const kept: Node[] = []
  let at = offset
  for (const node of nodes) {
    const start = at
    if (isParent(node)) {
      const inner = cut(node.children, at, from, to)
      at = inner.offset
      const whole = start >= from && at <= to
      if (whole) {
        if (at > start) kept.push(node)
      } else if (inner.nodes.length > 0) {
        kept.push({ ...node, children: inner.nodes, position: positionOf(inner.nodes) ?? node.position } as Node)
      }
    } else {
      const value = leafText(node)
      at += value.length
      if (value.length === 0 || at <= from || start >= to) continue
      if (start >= from && at <= to) kept.push(node)
      else kept.push(part(node, value, Math.max(0, from - start), Math.min(value.length, to - start)))
    }
  }
  return { nodes: kept, offset: at }
}

function part(node: Node, value: string, from: number, to: number): Node {
  return { ...node, value: value.slice(from, to), position: partPosition(node, value, from, to) } as Node
}

/** Exact where the source writes the value as it is; else the whole node's. */
function partPosition(node: Node, value: string, from: number, to: number): Position | undefined {
  const { position } = node
  const offset = position?.start.offset
  if (!position || offset === undefined || position.end.offset !== offset + value.length) return position
  if (value.includes('\n')) return linePosition(position, value, from, to)
  const point = (by: number): Point => ({
    line: position.start.line,
    column: position.start.column + by,
    offset: offset + by,
  })
  return { start: point(from), end: point(to) }
}

function linePosition(position: Position, value: string, from: number, to: number): Position {
  const point = (by: number): Point => {
    const before = value.slice(0, by)
    const line = before.split('\n').length - 1
    const column = line === 0 ? position.start.column + by : by - before.lastIndexOf('\n')
    return { line: position.start.line + line, column, offset: position.start.offset! + by }
  }
  return { start: point(from), end: point(to) }
}

function leafText(node: Node): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return (node as unknown as { value: string }).value
    case 'break':
      return '\n'
    case 'html':
      return ''
    default:
      return objectCharacter
  }
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)
  )
}

/** Work on phrasing content: where a character of a text stands in the source, lines, trimming. */
import type { PhrasingContent, Text } from 'mdast'
import type { Node, Parent, Point } from 'unist'

/** The place in the source of the character at `index` of a text's value, escapes and character references counted. */
export function pointIn(node: Text, index: number, source: string): Point | undefined {
  return pointsIn(node, source)(index)
}

/** The place in the source of the character at an index of a text's value. */
export type PointAt = (index: number) => Point | undefined

/** Tells the places of a text's characters; quick where they are asked for in their order. */
export function pointsIn(node: Text, source: string): PointAt {
  const { value, position } = node
  if (!position) return () => undefined
  const raw = source.slice(position.start.offset, position.end.offset)
  let known: Known = { index: 0, length: 0, point: position.start }
  return (index) => {
    if (index < known.index) known = { index: 0, length: 0, point: position.start }
    const length = raw === value ? index : rawLength(value, index, raw, known)
    known = { index, length, point: moved(known.point, raw, known.length, length) }
    return { ...known.point }
  }
}

/** A character of a text's value whose place is known: its index, how much of the source is before it, and where it is. */
interface Known {
  index: number
  length: number
  point: Point
}

/** A point moved over a piece of the text that it points into. */
function moved({ line, column, offset }: Point, raw: string, from: number, to: number): Point {
  const between = raw.slice(from, to)
  const lastLine = between.lastIndexOf('\n')
  return {
    line: line + (between.match(/\n/g)?.length ?? 0),
    column: lastLine < 0 ? column + between.length : between.length - lastLine,
    offset: offset! + between.length,
  }
}

function rawLength(value: string, index: number, raw: string, from: Known): number {
  let at = from.length
  for (let done = from.index; done < index && at < raw.length; ) {
    const reference = raw[at] === '&' ? /^&(?:#?\w+);/.exec(raw.slice(at, at + 40))?.[0] : undefined
    if (reference && (value[done] !== '&' || /^&(?:amp|#38|#x26);/i.test(reference))) {
      at += reference.length
      done += value.codePointAt(done)! > 0xffff ? 2 : 1
    } else if (raw[at] === '\\' && value[done] === raw[at + 1] && !(value[done] === '\\' && raw[at + 1] !== '\\')) {
      at += 2
      done++
    } else if (raw[at] !== value[done] && /[\s>]/.test(raw[at]!)) at++
    else {
      at++
      done++
    }
  }
  return at
}

/** The part of a text from one index of its value to another; `pointAt` tells the places of its characters. */
export function sliceText(node: Text, from: number, to: number, pointAt: PointAt): Text {
  const start = from === 0 ? node.position?.start : pointAt(from)
  const end = to === node.value.length ? node.position?.end : pointAt(to)
  const slice: Text = { type: 'text', value: node.value.slice(from, to) }
  if (start && end) slice.position = { start, end }
  return slice
}

/** Phrasing content cut at its line endings and hard breaks; what is nested stays whole. */
export function linesOf(children: readonly PhrasingContent[], source: string): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else if (child.type !== 'text' || !child.value.includes('\n')) lines.at(-1)!.push(child)
    else {
      let from = 0
      const pointAt = pointsIn(child, source)
      for (const part of child.value.split('\n')) {
        if (from > 0) lines.push([])
        if (part.trim()) lines.at(-1)!.push(sliceText(child, from, from + part.length, pointAt))
        from += part.length + 1
      }
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** Lines one under the other again: with breaks, or with line endings inside of one text where texts meet. */
export function joinLines(lines: readonly PhrasingContent[][], ending: 'break' | 'soft'): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0) joined.push(ending === 'break' ? { type: 'break' } : { type: 'text', value: '\n' })
    joined.push(...line)
  }
  return mergeTexts(joined)
}

/** Adjacent texts made one. */
export function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type !== 'text' || last?.type !== 'text' || last.data || node.data) merged.push(node)
    else {
      last.value += node.value
      if (last.position && node.position) last.position = { start: last.position.start, end: node.position.end }
      else last.position ??= node.position
    }
  }
  return merged
}

/** Drop white space and breaks at both ends of phrasing content. */
export function trim(children: PhrasingContent[]): PhrasingContent[] {
  trimStart(children)
  trimEnd(children)
  return children
}

export function trimStart(children: PhrasingContent[]): void {
  for (let first = children[0]; first; first = children[0]) {
    if (first.type === 'text') {
      first.value = first.value.replace(/^\s+/, '')
      if (first.value) return
    } else if (first.type !== 'break') return
    children.shift()
  }
}

export function trimEnd(children: PhrasingContent[]): void {
  for (let last = children.at(-1); last; last = children.at(-1)) {
    if (last.type === 'text') {
      last.value = last.value.replace(/\s+$/, '')
      if (last.value) return
    } else if (last.type !== 'break') return
    children.pop()
  }
}

/** The text of a node; line endings and breaks are `\n`. */
export function textOf(node: Node | readonly Node[]): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  const one = node as Node & { value?: string; alt?: string }
  if (one.type === 'break') return '\n'
  if (one.type === 'html' || one.type === 'attributeList') return ''
  return one.value ?? one.alt ?? ('children' in one ? textOf((one as unknown as Parent).children) : '')
}

/** A node spanning its first and last child. */
export function spanning<N extends Parent>(node: N): N {
  const start = node.children.find((child) => child.position)?.position?.start
  const end = node.children.findLast((child) => child.position)?.position?.end
  if (start && end) node.position = { start: { ...start }, end: { ...end } }
  return node
}

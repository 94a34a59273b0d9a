/** Work on phrasing content: where a character of a text stands in the source, lines, trimming. */
import type { PhrasingContent, Text } from 'mdast'
import type { Node, Parent, Point } from 'unist'

/** The place in the source of the character at `index` of a text's value, escapes and character references counted. */
export function pointIn(node: Text, index: number, source: string): Point | undefined {
  if (!node.position) return undefined
  const { start, end } = node.position
  const raw = source.slice(start.offset, end.offset)
  const length = raw === node.value ? index : rawLength(node.value, index, raw)
  const before = raw.slice(0, length)
  const lastLine = before.lastIndexOf('\n')
  return {
    line: start.line + (before.match(/\n/g)?.length ?? 0),
    column: lastLine < 0 ? start.column + length : length - lastLine,
    offset: start.offset! + length,
  }
}

function rawLength(value: string, index: number, raw: string): number {
  let at = 0
  for (let done = 0; done < index && at < raw.length; ) {
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

/** The part of a text from one index of its value to another. */
export function sliceText(node: Text, from: number, to: number, source: string): Text {
  const start = from === 0 ? node.position?.start : pointIn(node, from, source)
  const end = to === node.value.length ? node.position?.end : pointIn(node, to, source)
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
      for (const part of child.value.split('\n')) {
        if (from > 0) lines.push([])
        if (part.trim()) lines.at(-1)!.push(sliceText(child, from, from + part.length, source))
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

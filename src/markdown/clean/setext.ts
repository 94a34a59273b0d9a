/**
 * A paragraph right over a row of dashes is a heading to CommonMark. Where it reads as prose, contacts or bullets the
 * row was meant as a rule.
 */
import type { Heading, Root, RootContent } from 'mdast'
import { textOf } from './phrasing.ts'
import { eachParent } from './walk.ts'

const longestTitle = 80

export function setext(root: Root, source: string): void {
  if (!/^[ \t>]*[-=]+[ \t]*\r?$/m.test(source)) return
  eachParent(root, (parent) => {
    const children = parent.children as RootContent[]
    if (!children.some((child) => child.type === 'heading' && isTrap(child, source))) return
    parent.children = children.flatMap((child): RootContent[] =>
      child.type === 'heading' && isTrap(child, source) ? asParagraph(child, source) : [child],
    )
  })
}

function isTrap(node: Heading, source: string): boolean {
  if (!node.position || node.depth > 2) return false
  const underline = underlineOf(node, source)
  if (!underline) return false
  const text = textOf(node).trim()
  if (text === '') return true
  if (underline.startsWith('=')) return false
  return text.includes('\n') || text.length > longestTitle || /[.;,]$/.test(text) || /@|:\/\//.test(text)
}

function underlineOf(node: Heading, source: string): string | undefined {
  const { start, end } = node.position!
  if (start.line === end.line) return undefined
  return /(?:^|\n)[ \t>]*(=+|-+)[ \t]*$/.exec(source.slice(start.offset, end.offset))?.[1]
}

function asParagraph(node: Heading, source: string): RootContent[] {
  const { start, end } = node.position!
  const column = end.column - (/[=-]+[ \t]*$/.exec(source.slice(start.offset, end.offset))?.[0].length ?? 0)
  const ruleStart = { line: end.line, column, offset: end.offset! - (end.column - column) }
  const last = node.children.at(-1)?.position?.end ?? start
  const rule: RootContent = { type: 'thematicBreak', position: { start: ruleStart, end } }
  if (node.children.length === 0) return [rule]
  return [{ type: 'paragraph', children: node.children, position: { start, end: last } }, rule]
}

/** Joins descriptions (`: text`) with the lines before them into definition lists. */
import type { List, Paragraph, Root, RootContent } from 'mdast'
import type { Node } from 'unist'
import type { DefList, DefListDescription, DefListTerm } from '../nodes.ts'
import { joinLines, linesOf, spanning, textOf } from './phrasing.ts'
import { eachParent, isParent } from './walk.ts'

const longestTerm = 100

export function definitionLists(root: Root, source: string): void {
  eachParent(root, (parent) => {
    if (parent.type === 'defList') return
    const children = parent.children as RootContent[]
    if (children.some((child) => child.type === 'defListDescription'))
      parent.children = joined(
        children.flatMap((child, index) => withoutLazyTerm(child, children[index + 1], source)),
        source,
      )
  })
}

function joined(children: readonly RootContent[], source: string): RootContent[] {
  const result: RootContent[] = []
  for (const child of children) {
    if (child.type !== 'defListDescription') {
      result.push(child)
      continue
    }
    const last = result.at(-1)
    if (last?.type === 'defList') addTo(last, child)
    else if (last?.type === 'paragraph') {
      result.pop()
      const { before, terms } = termsOf(last, source)
      if (before) result.push(before)
      const list = result.at(-1)
      if (list?.type === 'defList') for (const node of [...terms, child]) addTo(list, node)
      else result.push(spanning<DefList>({ type: 'defList', children: [...terms, child] }))
    } else if (last?.type === 'list' && isNext(last, child)) goOn(last, child)
    else result.push(...child.children)
  }
  return result
}

function isNext(before: Node, after: Node): boolean {
  return before.position?.end.line === after.position!.start.line - 1
}

/** What describes the last item of a list, on the line after it, goes on with that item. */
function goOn(list: List, { children, position }: DefListDescription): void {
  const item = list.children.at(-1)!
  const [first, ...others] = children
  const last = item.children.at(-1)
  if (last?.type === 'paragraph' && first?.type === 'paragraph') {
    last.children = joinLines([last.children, first.children], 'break')
    spanning(last)
    item.children.push(...(others as typeof item.children))
  } else item.children.push(...(children as typeof item.children))
  for (const node of [item, list]) if (node.position) node.position.end = { ...position!.end }
}

function addTo(list: DefList, node: DefListTerm | DefListDescription): void {
  list.children.push(node)
  if (list.position && node.position) list.position.end = { ...node.position.end }
}

/** Each line before a description is a term of its own, unless the lines are prose. */
function termsOf(paragraph: Paragraph, source: string): { before?: Paragraph; terms: DefListTerm[] } {
  const lines = linesOf(paragraph.children, source)
  const prose = lines.some((line) => textOf(line).length > longestTerm)
  const split = prose ? Math.max(0, lines.length - 1) : 0
  const terms = lines.slice(split).map((line) => spanning<DefListTerm>({ type: 'defListTerm', children: line }))
  if (split === 0) return { terms }
  const before = joinLines(lines.slice(0, split), 'soft')
  return { before: spanning<Paragraph>({ type: 'paragraph', children: before }), terms }
}

/**
 * A line at the margin right before a next description was read as going on with this one's last paragraph; it is the
 * next term.
 */
function withoutLazyTerm(child: RootContent, next: RootContent | undefined, source: string): RootContent[] {
  const last = child.type === 'defListDescription' ? lastParagraph(child) : undefined
  if (!last?.position || next?.type !== 'defListDescription' || !next.position) return [child]
  if (next.position.start.line !== last.position.end.line + 1) return [child]
  const lineStart = source.lastIndexOf('\n', last.position.end.offset! - 1) + 1
  if (lineStart <= last.position.start.offset! || /\s/.test(source[lineStart]!)) return [child]
  const lines = linesOf(last.children, source)
  if (lines.length < 2) return [child]
  const term = spanning<Paragraph>({ type: 'paragraph', children: lines.pop()! })
  last.children = joinLines(lines, 'soft')
  spanning(last)
  return [child, term]
}

function lastParagraph(node: Node): Paragraph | undefined {
  if (node.type === 'paragraph') return node as Paragraph
  const last = isParent(node) ? node.children.at(-1) : undefined
  return last && lastParagraph(last)
}

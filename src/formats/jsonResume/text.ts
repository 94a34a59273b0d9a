/** Blocks as plain text, a line for each that a reader sees apart. */
import type { Code, Html, List, ListItem } from 'mdast'
import type { Node, Parent } from 'unist'
import { isField } from '../../resume/nodes.ts'
import { plain } from './values.ts'

const containers: ReadonlySet<string> = new Set([
  'list',
  'listItem',
  'blockquote',
  'table',
  'defList',
  'entry',
  'section',
])

/** The lines of a block, or of several. */
export function linesOf(...nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'listItem') return itemLines(node as ListItem)
    if (containers.has(node.type)) return linesOf(...(node as Parent).children)
    const text = lineOf(node)
    return text === '' ? [] : [text]
  })
}

/** A block that is one line. */
function lineOf(node: Node): string {
  if (node.type === 'code' || node.type === 'html') return (node as Code | Html).value.trim()
  if (node.type === 'tableRow' || node.type === 'pair') {
    const texts = (node as Parent).children.map(plain).filter((text) => text !== '')
    return node.type === 'pair' ? labelled(texts) : texts.join(' | ')
  }
  return plain(node)
}

/** A label and its values, with the sign between them that a template would set. */
function labelled([label, ...values]: readonly string[]): string {
  if (label === undefined || values.length === 0) return label ?? ''
  return `${label}${/[\p{P}\p{S}]$/u.test(label) ? '' : ':'} ${values.join(' ')}`
}

/** An item in one line, then those inside it, each by itself. */
export function itemLines(item: ListItem): string[] {
  const own = linesOf(...item.children.filter(({ type }) => type !== 'list')).join(' ')
  const inner = linesOf(...item.children.filter(({ type }) => type === 'list'))
  const number = item.data?.number ?? 0
  // A year before an item is a fact, its place in a row is not.
  const text = number >= 1000 ? `${number}. ${own}` : own
  return text === '' ? inner : [text, ...inner]
}

/** What is prose and what is in lists, of the blocks of an entry. */
export function proseAndItems(blocks: readonly Node[]): { prose: string[]; items: string[] } {
  const lists = blocks.filter((block): block is List => block.type === 'list')
  return {
    prose: linesOf(...blocks.filter(({ type }) => type !== 'list')),
    items: linesOf(...lists),
  }
}

/** The blocks of an entry or a section, without its fields and entries. */
export function blocksOf(parent: Parent): Node[] {
  return parent.children.filter(
    (child) => !isField(child) && child.type !== 'entry' && entriesNoted(child).length === 0,
  )
}

/** The entries that a table stands for. */
export function entriesNoted(node: Node): Parent[] {
  return (node as { data?: { entries?: Parent[] } }).data?.entries ?? []
}

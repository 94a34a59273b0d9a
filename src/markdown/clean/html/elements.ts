/** What each HTML block element becomes in mdast. */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Strong, Table, TableCell } from 'mdast'
import type { Node, Parent } from 'unist'
import type { DefList, DefListDescription, DefListTerm } from '../../nodes.ts'
import { spanning } from '../phrasing.ts'
import type { Tag } from './tags.ts'

/** Parts of elements, until the element around them is built; never in a finished tree. */
export interface Piece extends Parent {
  type: 'htmlRow' | 'htmlCell' | 'htmlTerm' | 'htmlDescription'
  children: RootContent[]
  header?: boolean
}

export type Block = RootContent | Piece
type Element = (children: Block[], tag: Tag) => Block[]

const heading =
  (depth: 1 | 2 | 3 | 4 | 5 | 6): Element =>
  (children) => {
    const count = children.findIndex((child) => child.type !== 'paragraph')
    const own = children.slice(0, count < 0 ? undefined : count) as Paragraph[]
    if (own.length === 0) return children
    return [spanning<Heading>({ type: 'heading', depth, children: lined(own) }), ...children.slice(own.length)]
  }

/** Lists made here, which a stray `<li>` may go on with. */
const made = new WeakSet<Node>()

const list =
  (ordered: boolean): Element =>
  (content, tag) => {
    if (!content.some((child) => made.has(child))) return content
    const items: ListItem[] = []
    for (const child of content) {
      if (made.has(child)) items.push(...((child as List).children as ListItem[]))
      else if (items.length > 0) items.at(-1)!.children.push(child as never)
      else items.push({ type: 'listItem', spread: false, children: [child as never] })
    }
    const children = ordered ? numbered(items, tag.attributes) : items
    const start = ordered ? (children[0]?.data?.number ?? 1) : null
    return [spanning({ type: 'list', ordered, start, spread: false, children } as List)]
  }

/** Items with the numbers a browser gives them. */
function numbered(items: readonly ListItem[], { start, reversed }: Tag['attributes']): ListItem[] {
  const step = reversed === undefined ? 1 : -1
  let next = wholeNumber(start) ?? (step < 0 ? items.length : 1)
  return items.map((item) => {
    const number = item.data?.number ?? next
    next = number + step
    return { ...item, data: { ...item.data, number } }
  })
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined
}

const item: Element = (children, tag) => {
  if (children.length === 0) return []
  const number = wholeNumber(tag.attributes.value)
  const data = number === undefined ? {} : { data: { number } }
  const node = spanning({ type: 'listItem', spread: false, checked: null, children, ...data } as ListItem)
  const result = spanning({ type: 'list', ordered: false, start: null, spread: false, children: [node] } as List)
  made.add(result)
  return [result]
}

const piece =
  (type: Piece['type'], header?: boolean): Element =>
  (children) => [spanning({ type, children, ...(header ? { header } : {}) } as Piece)]

const table: Element = (children) => {
  const rows = children.filter((child): child is Piece => child.type === 'htmlRow')
  // What stands between cells or rows comes before the table, as in a browser.
  const rest = children.flatMap((child): Block[] =>
    child.type === 'htmlRow' ? (child.children as Block[]).filter(({ type }) => type !== 'htmlCell') : [child],
  )
  const cells = rows.map(
    (row) => row.children.filter((cell) => (cell as Block).type === 'htmlCell') as unknown as Piece[],
  )
  const columns = Math.max(0, ...cells.map((row) => row.length))
  const plain = rows.length > 1 && columns > 1 && cells.flat().every(isPlain)
  if (!plain) return [...children.filter((child) => child.type !== 'htmlRow'), ...rows.flatMap(unwrapped)]
  const node = spanning({ type: 'table', align: [], children: cells.map(rowOf) } as Table)
  if (!cells[0]!.some((cell) => cell.header)) node.data = { ...node.data, headless: true }
  return [...rest, node]
}

function isPlain(cell: Piece): boolean {
  return cell.children.length <= 2 && cell.children.every((child) => child.type === 'paragraph')
}

function rowOf(cells: readonly Piece[]): Table['children'][number] {
  const children = cells.map(
    (cell): TableCell => ({
      type: 'tableCell',
      children: lined(cell.children as Paragraph[]),
      position: cell.position,
    }),
  )
  return spanning({ type: 'tableRow', children })
}

const definitions: Element = (children) => {
  const pieces = children.filter((child) => child.type === 'htmlTerm' || child.type === 'htmlDescription') as Piece[]
  if (pieces.length < children.length || pieces[0]?.type !== 'htmlTerm') return children.flatMap(unwrapped)
  const nodes = pieces.map((child): DefListTerm | DefListDescription =>
    child.type === 'htmlTerm'
      ? { type: 'defListTerm', children: lined(child.children as Paragraph[]), position: child.position }
      : { type: 'defListDescription', children: child.children, position: child.position },
  )
  return [spanning({ type: 'defList', children: nodes } as DefList)]
}

const quote: Element = (children) =>
  children.length > 0 ? [spanning({ type: 'blockquote', children } as never) as RootContent] : []

/** A caption or summary stands out. */
const title: Element = (children) =>
  children.map((child) =>
    child.type === 'paragraph'
      ? { ...child, children: [spanning<Strong>({ type: 'strong', children: child.children })] }
      : child,
  )

/** Elements that mean more than their content; all others are unwrapped. */
export const elements: Readonly<Record<string, Element>> = {
  blockquote: quote,
  dd: piece('htmlDescription'),
  dir: list(false),
  dl: definitions,
  dt: piece('htmlTerm'),
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  li: item,
  menu: list(false),
  ol: list(true),
  summary: title,
  table,
  td: piece('htmlCell'),
  th: piece('htmlCell', true),
  tr: piece('htmlRow'),
  ul: list(false),
}

/** A piece without the element it belongs to leaves its content. */
export function unwrapped(block: Block): RootContent[] {
  return isPiece(block) ? (block.children as Block[]).flatMap(unwrapped) : [block]
}

function isPiece(block: Block): block is Piece {
  return block.type.startsWith('html') && block.type !== 'html'
}

/** The content of paragraphs, one under the other. */
function lined(paragraphs: readonly Paragraph[]): PhrasingContent[] {
  return paragraphs.flatMap((paragraph, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...(paragraph.children ?? []),
  ])
}

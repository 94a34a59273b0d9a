/** Blocks and the heads found among them, as entries: what is not taken stays in its place. */
import type { List, ListItem, Paragraph, RootContent, Table, TableRow } from 'mdast'
import type { Node, Parent } from 'unist'
import { isHead } from '../evidence/columns.ts'
import type { Unit } from '../evidence/unit.ts'
import { inlineOf, positionOf, slice } from '../resume/inline.ts'
import type { Entry, Field } from '../resume/nodes.ts'

/** A head told apart: the lines it takes, its fields, and how it stands to the others. */
export interface Told {
  units: readonly Unit[]
  fields: readonly Field[]
  /** It holds the entries after it, up to the next that is not nested. */
  over: boolean
  /** It stands under the last that is over. */
  nested: boolean
  /** What it is of, where its section is of something else. */
  kind?: 'experience' | 'education'
}

type Part = Entry | RootContent

interface Making {
  parts: Part[]
  over?: Entry
  current?: Entry
  heads: ReadonlyMap<Unit, Told>
  taken: ReadonlySet<Unit>
  linesOf: ReadonlyMap<Node, readonly Unit[]>
  rows?: Entry[]
}

/** The blocks with their entries. */
export function assemble(blocks: readonly RootContent[], units: readonly Unit[], heads: readonly Told[]): Part[] {
  const linesOf = new Map<Node, Unit[]>()
  for (const unit of units) linesOf.set(unit.node, [...(linesOf.get(unit.node) ?? []), unit])
  const making: Making = {
    parts: [],
    heads: new Map(heads.map((head) => [head.units[0]!, head])),
    taken: new Set(heads.flatMap((head) => head.units)),
    linesOf,
  }
  const touched = new Set<Node>([...making.taken].map(({ block }) => block))
  for (const block of blocks) {
    if (touched.has(block)) place(block, making)
    else put(block, making)
  }
  return making.parts.map(spanned)
}

/** An entry with its position, from its first part to its last. */
function spanned(part: Part): Part {
  if (part.type !== 'entry') return part
  const children = (part as Entry).children.map((child) => (child.type === 'entry' ? spanned(child as Entry) : child))
  return { ...part, children, position: positionOf(children.filter(({ position }) => position)) } as Entry
}

function put(block: Node, { parts, current, over }: Making): void {
  const into = (current?.children ?? over?.children ?? parts) as Node[]
  const last = into.at(-1) as List | undefined
  const next = block as List
  // Items of one list that stay together are one list still.
  if (last?.type === 'list' && next.type === 'list' && last.data === next.data && sameList(last, next))
    into[into.length - 1] = {
      ...last,
      children: [...last.children, ...next.children],
      position: positionOf([last, next]),
    } as Node
  else into.push(block)
}

const origin = new WeakMap<List, List>()

function sameList(one: List, other: List): boolean {
  return origin.get(one) !== undefined && origin.get(one) === origin.get(other)
}

function begin(told: Told, making: Making): void {
  const data = told.kind ? { data: { kind: told.kind } } : {}
  const entry: Entry = { type: 'entry', ...data, children: [...told.fields] }
  if (making.rows) {
    making.rows.push({ ...entry, data: { ...entry.data, row: true }, position: positionOf(told.fields) })
    return
  }
  if (told.nested && making.over) making.over.children.push(entry)
  else {
    making.parts.push(entry)
    making.over = told.over ? entry : undefined
  }
  making.current = told.over ? undefined : entry
}

/** A block some of whose lines are heads. */
function place(node: Node, making: Making): void {
  const own = making.linesOf.get(node)
  if (own) {
    placeLines(node, own, making)
    return
  }
  if (!holdsTaken(node, making)) put(node, making)
  else if (node.type === 'list') for (const item of (node as List).children) placeItem(node as List, item, making)
  else if (node.type === 'table') placeTable(node as Table, making)
  else for (const child of (node as Parent).children) place(child, making)
}

function holdsTaken(node: Node, making: Making): boolean {
  const own = making.linesOf.get(node)
  if (own) return own.some((unit) => making.taken.has(unit))
  return 'children' in node && (node as Parent).children.some((child) => holdsTaken(child, making))
}

function placeItem(list: List, item: ListItem, making: Making): void {
  if (holdsTaken(item, making)) {
    for (const child of item.children) place(child, making)
    return
  }
  const alone: List = { ...list, children: [item], position: item.position }
  origin.set(alone, list)
  put(alone, making)
}

function placeLines(node: Node, units: readonly Unit[], making: Making): void {
  const rest: Unit[] = []
  const close = (): void => {
    if (rest.length > 0) put(restOf(node, units, rest), making)
    rest.length = 0
  }
  for (const unit of units) {
    const told = making.heads.get(unit)
    if (told || making.taken.has(unit)) close()
    if (told) begin(told, making)
    else if (!making.taken.has(unit)) rest.push(unit)
  }
  close()
}

/** The lines of a node that no head takes. */
function restOf(node: Node, units: readonly Unit[], rest: readonly Unit[]): Node {
  if (rest.length === units.length && node.type !== 'defListTerm' && node.type !== 'defListDescription') return node
  const inline = inlineOf((node as Paragraph).children)
  const [start] = rest[0]!.range ?? [0]
  const [, end] = rest.at(-1)!.range ?? [0, inline.text.length]
  const children = slice(inline, start, end)
  return { type: 'paragraph', children, position: positionOf(children) } as Paragraph
}

/** A table with titles over its columns stays one, and its entries are noted on it; others become their entries. */
function placeTable(table: Table, making: Making): void {
  const taken = (row: TableRow): boolean => holdsTaken(row, making)
  const titled = isHead(table) && !taken(table.children[0]!)
  if (titled) {
    const rows: Entry[] = []
    for (const row of table.children) if (taken(row)) place(row, { ...making, rows })
    put({ ...table, data: { ...table.data, entries: rows } } as Node, making)
    return
  }
  let left: TableRow[] = []
  const close = (): void => {
    if (left.some(({ children }) => children.length > 0))
      put(
        { ...table, data: { ...table.data, headless: true }, children: left, position: positionOf(left) } as Node,
        making,
      )
    left = []
  }
  for (const row of table.children) {
    const units = making.linesOf.get(row)
    if (!units) continue
    if (taken(row)) {
      if (making.heads.has(units[0]!)) close()
      placeLines(row, units, making)
    } else left.push(row)
  }
  close()
}

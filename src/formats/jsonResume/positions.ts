/** The jobs, degrees and other entries of a section, one by one. */
import type { ListItem, Paragraph, Table } from 'mdast'
import type { Node, Parent } from 'unist'
import { lineOf } from '../../evidence/line.ts'
import { inlineOf } from '../../resume/inline.ts'
import type { Entry, Field, FieldName, Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { findPeriods } from '../../resume/periods/parse.ts'
import { senses } from '../../resume/words.ts'
import { fieldsOf, readHead } from '../../understand/entries.ts'
import { readsOf } from '../../understand/reading.ts'
import { titledFields } from '../../understand/titled.ts'
import { blocksOf, entriesNoted } from './text.ts'
import { plain } from './values.ts'

export interface Position {
  entry: Entry
  /** The first such field of the entry, or of the entries around it. */
  get(name: FieldName): Field | undefined
  /** All such fields of the entry itself. */
  all(name: FieldName): Field[]
  /** What stands in the entry, without its fields. */
  blocks: Node[]
  /** What stands between the head of the entry around it and the first entry in there, for that first one. */
  above: Node[]
  /** The node of the tree, where the entry was made here. */
  from?: Node
}

/** Entries at the ends of the branches; a position has the employer and the place of the entry around it. */
export function positions(parent: Parent, around?: Position): Position[] {
  return entriesIn(parent).flatMap((entry, index) => {
    const position = positionOf(entry, around, around && index === 0 ? [...around.above, ...around.blocks] : [])
    const inner = entriesIn(entry)
    return inner.length > 0 ? positions(entry, position) : [position]
  })
}

function positionOf(entry: Entry, around: Position | undefined, above: Node[], from?: Node): Position {
  const own = entry.children.filter(isField)
  return {
    entry,
    get: (name) => own.find((field) => field.name === name) ?? (name === 'detail' ? undefined : around?.get(name)),
    all: (name) => own.filter((field) => field.name === name),
    blocks: blocksOf(entry),
    above,
    ...(from && { from }),
  }
}

function entriesIn(parent: Parent): Entry[] {
  return parent.children.flatMap((child) =>
    child.type === 'entry' ? [child as Entry] : (entriesNoted(child) as Entry[]),
  )
}

/** Entries of a section of things with a title and a date, and items of its plain lists and dated paragraphs: one position each. */
export function titled(section: Section): Position[] {
  return withItems(section, (nodes) => titledFields([lineOf(nodes, 'list')]), 'title')
}

/** Entries of a section of jobs or degrees, and items of its plain lists that name one. */
export function headed(section: Section, study: boolean): Position[] {
  const read = (nodes: Paragraph['children']): Field[] => {
    const { text } = inlineOf(nodes)
    const { school, degree } = senses(text)
    if (study && (school + degree === 0 || findPeriods(text).length === 0)) return []
    const lines = [lineOf(nodes, 'bullet')]
    const path = readHead(lines, { kind: 'entry', study })
    return path ? fieldsOf(lines, readsOf(path)) : []
  }
  return withItems(section, read, 'role')
}

function withItems(section: Section, read: (nodes: Paragraph['children']) => Field[], name: FieldName): Position[] {
  const made = (node: Node, first: Node | undefined, rest: Node[]): Position[] => {
    if (first?.type !== 'paragraph') return []
    const fields = read((first as Paragraph).children)
    const entry = { type: 'entry', children: [...fields, ...rest], position: node.position } as Entry
    const position = positionOf(entry, undefined, [], node)
    return position.get(name) ? [position] : []
  }
  return section.children.flatMap((child): Position[] => {
    if (child.type === 'list')
      return (child.children as ListItem[]).flatMap((item) => made(item, item.children[0], item.children.slice(1)))
    if (child.type === 'table' && entriesNoted(child).length === 0) return rowsIn(child)
    if (child.type === 'paragraph' && findPeriods(plain(child)).length > 0) return made(child, child, [])
    return positions({ ...section, children: [child] } as Parent)
  })
}

/** The rows of a table of prizes or papers: what is dated, who gave it, what it is called. */
function rowsIn(table: Table): Position[] {
  const rows = table.data?.headless ? table.children : table.children.slice(1)
  return rows.flatMap((row) => {
    let named = false
    const fields = row.children.flatMap((cell): Field[] => {
      const text = plain(cell)
      const [found] = findPeriods(text)
      if (text === '') return []
      if (found && found.end - found.start === text.length)
        return [{ type: 'field', name: 'period', period: found.period, source: text, children: cell.children }]
      const name =
        !named && senses(text).organization === 0 ? 'title' : senses(text).organization > 0 ? 'organization' : 'detail'
      named ||= name === 'title'
      return [{ type: 'field', name, children: cell.children }]
    })
    const entry = { type: 'entry', children: fields, position: row.position } as Entry
    return named && fields.length > 1 ? [positionOf(entry, undefined, [], row)] : []
  })
}

/** The jobs, degrees and other entries of a section, one by one. */
import type { Paragraph, PhrasingContent } from 'mdast'
import type { Node, Parent } from 'unist'
import { lineOf } from '../../evidence/line.ts'
import type { Entry, Field, FieldName, Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { titledFields } from '../../understand/titled.ts'
import { compact, type JsonItem, plain } from './values.ts'

export interface Position {
  entry: Entry
  /** Fields of the entry, then those of the entries around it. */
  get(name: FieldName): Field | undefined
}

/** Entries at the ends of the branches; a position has the employer and the place of the entry around it. */
export function positions(parent: Parent, around?: Position): Position[] {
  return entriesIn(parent).flatMap((entry) => {
    const own = entry.children.filter(isField)
    const position: Position = {
      entry,
      get: (name) => own.find((field) => field.name === name) ?? (name === 'detail' ? undefined : around?.get(name)),
    }
    const inner = entriesIn(entry)
    return inner.length > 0 ? positions(entry, position) : [position]
  })
}

function entriesIn(parent: Parent): Entry[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'entry') return [child as Entry]
    const noted = (child as { data?: { entries?: Entry[] } }).data?.entries
    return noted ?? []
  })
}

/** Entries of a section of things with a title and a date, and items of its plain lists: one position each. */
export function titled(section: Section): Position[] {
  return section.children.flatMap((child) => {
    if (child.type !== 'list') return positions({ ...section, children: [child] } as Parent)
    return child.children.map(ofItem).filter(({ get }) => get('title'))
  })
}

function ofItem(item: Parent): Position {
  const fields = titledFields([lineOf(firstLine(item), 'list')])
  const entry: Entry = { type: 'entry', children: fields, position: item.position }
  return { entry, get: (name) => fields.find((field) => field.name === name) }
}

function firstLine(item: Parent): PhrasingContent[] {
  const [first] = item.children
  return first?.type === 'paragraph' ? (first as Paragraph).children : []
}

export function body(entry: Entry): { summary?: string; highlights?: string[] } {
  const blocks = entry.children.filter((child) => !isField(child) && child.type !== 'entry') as Node[]
  const items = blocks.filter(({ type }) => type === 'list').flatMap((list) => (list as Parent).children.map(plain))
  const prose = blocks.filter(({ type }) => type === 'paragraph').map(plain)
  return compact({ summary: prose.join('\n\n'), highlights: items })
}

export function described(entry: Entry): JsonItem {
  const { summary, highlights } = body(entry)
  return compact({ description: summary, highlights })
}

/** What was understood of a résumé and why, as rows for people. */
import { toString as textOf } from 'mdast-util-to-string'
import type { Node, Parent } from 'unist'
import { phrasing } from '../markdown/phrasing.ts'
import { visibleText } from '../markdown/words.ts'
import type { Entry, Field, Header, Pair, Resume, Section } from './nodes.ts'
import { isField } from './nodes.ts'

/** One line of the explanation. */
export interface ExplainedRow {
  /** How deep it stands: 0 for the header and sections, 1 for what they hold, and so on. */
  depth: number
  /** Of the Markdown, counted from 1; absent for what the source does not show. */
  line?: number
  /** `section`, `entry`, `pair`, a field's name, or `as written` for blocks that were not understood. */
  what: string
  /** The kind of a section or a contact. */
  kind?: string
  /** Beginning of the text. */
  text: string
  /** What machines get, where it differs from the text. */
  value?: string
  reason?: string
  /** What spoke most for it, in the words of the table of weights. */
  signs?: ReadonlyArray<{ sign: string; weight: number }>
  /** What its words would be otherwise, and by how much that is less likely; below 0 where its place decided. */
  otherwise?: string
  margin?: number
}

/** Why a field was taken for what it is, if that was weighed. */
export type WhyOf = (field: Field) => Pick<ExplainedRow, 'signs' | 'otherwise' | 'margin'> | undefined

const none: WhyOf = () => undefined

/** Of less than this a decision is narrow. */
export const narrow = 1

const longText = 80

/** Explain a résumé: its header, its sections, their entries and fields in the order of the source. */
export function explain(resume: Resume, whyOf: WhyOf = none): ExplainedRow[] {
  return resume.children.flatMap((child): ExplainedRow[] => {
    if (child.type === 'header') return ofHeader(child, whyOf)
    return child.type === 'section' ? ofSection(child, whyOf) : []
  })
}

/** Explain a letter: the fields of its letterhead, which stand in another file, and its own blocks. */
export function explainLetter(letter: Resume, letterhead?: string): ExplainedRow[] {
  const children = letter.children.flatMap((child): Node[] => (child.type === 'header' ? child.children : []))
  const head = children.filter((child) => isField(child))
  const body = children.filter((child) => !isField(child))
  return [
    {
      depth: 0,
      what: 'letterhead',
      text: letterhead ?? '',
      ...(!letterhead && { reason: 'there is no résumé beside it' }),
    },
    ...head.map((field) => ofField(field, 1)),
    { depth: 0, what: 'letter', text: '' },
    ...body.flatMap((block) => ofChild(block, 1)),
  ]
}

function ofHeader(header: Header, whyOf: WhyOf): ExplainedRow[] {
  return [row(header, 0, 'header', ''), ...header.children.flatMap((child) => ofChild(child, 1, whyOf))]
}

function ofSection(section: Section, whyOf: WhyOf): ExplainedRow[] {
  const title = section.children.find((child) => isField(child) && child.name === 'title')
  const inside = section.children.filter((child) => child !== title)
  const head = row(section, 0, 'section', title ? textOf((title as Field).children) : '')
  return [
    { ...head, kind: section.kind, reason: section.reason },
    ...inside.flatMap((child) => ofChild(child, 1, whyOf)),
  ]
}

function ofChild(child: Node, depth: number, whyOf: WhyOf = none): ExplainedRow[] {
  if (isField(child)) return [ofField(child, depth, whyOf)]
  if (child.type === 'entry' || child.type === 'pair') {
    const parent = child as Entry | Pair
    return [
      row(parent, depth, child.type, ''),
      ...(parent.children as Node[]).flatMap((inner) => ofChild(inner, depth + 1, whyOf)),
    ]
  }
  const entries = (child as { data?: { entries?: Entry[] } }).data?.entries ?? []
  if (entries.length > 0)
    return [row(child, depth, child.type, ''), ...entries.flatMap((entry) => ofChild(entry, depth + 1, whyOf))]
  const text = partsOf(child).join(' · ')
  return text === '' ? [] : [row(child, depth, 'as written', text)]
}

/** The texts of a block: one for each item of a list, each cell of a table, each line. */
function partsOf(node: Node): string[] {
  const children = (node as Partial<Parent>).children as Node[] | undefined
  if (children?.some((child) => !phrasing.has(child.type))) return children.flatMap(partsOf)
  if (node.type === 'yaml' || node.type === 'toml') return []
  return visibleText(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function ofField(field: Field, depth: number, whyOf: WhyOf = none): ExplainedRow {
  const made = row(field, depth, field.name, textOf(field.children))
  const value = field.name === 'period' ? undefined : field.value
  return {
    ...made,
    ...(field.name === 'contact' && { kind: field.network ?? field.kind }),
    ...(value !== undefined && value !== made.text && { value }),
    ...(field.reason !== undefined && { reason: field.reason }),
    ...whyOf(field),
  }
}

function row(node: Node, depth: number, what: string, text: string): ExplainedRow {
  const line = node.position?.start.line
  const short = text.replace(/\s+/g, ' ').trim()
  return {
    depth,
    ...(line !== undefined && { line }),
    what,
    text: short.length > longText ? `${short.slice(0, longText - 1)}…` : short,
  }
}

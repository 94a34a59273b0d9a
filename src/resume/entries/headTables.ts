/** Tables of labels and values that belong to the head of an entry: "| Position | Engineer |". */
import type { RootContent, Table, TableRow } from 'mdast'
import type { LabelKind } from '../../language/types.ts'
import type { HeadLine } from '../fields/index.ts'
import { inlineOf, positionOf } from '../inline.ts'
import { labelKinds } from '../labels.ts'
import { findPeriods } from '../periods/parse.ts'
import { type Have, type Head, note } from './have.ts'

/** Labels of fields; what others say stays in the table. */
const ofFields: ReadonlySet<LabelKind> = new Set(['period', 'role', 'organization', 'location', 'degree', 'client'])

/** The rows of a table that give fields of an entry; the others stay a table. */
export function takeRows(table: Table, rest: RootContent[], have: Have): Head | undefined {
  const rows = table.children
  if (!rows.every(({ children }) => children.length === 2) || isTitled(table)) return undefined
  const taken = new Set<TableRow>()
  const lines: HeadLine[] = []
  for (const row of rows) {
    if (!isField(row, have)) continue
    const [label, value] = row.children
    const nodes = [...label!.children, { type: 'text' as const, value: ': ' }, ...value!.children]
    note(have, inlineOf(nodes).text)
    taken.add(row)
    lines.push({ nodes, where: 'row under it' })
  }
  if (lines.length === 0) return undefined
  have.labelled = true
  const left = rows.filter((row) => !taken.has(row) && row.children.some(({ children }) => children.length > 0))
  if (left.length === 0) return { lines, body: rest }
  const data = { ...table.data, headless: true }
  return { lines, body: [{ ...table, data, children: left, position: positionOf(left) }, ...rest] }
}

/** Whether the first row names the columns rather than a label and its value. */
function isTitled({ children: [first] }: Table): boolean {
  const [label, value] = first!.children.map(({ children }) => inlineOf(children).text.trim())
  if (!label && !value) return false
  return labelKinds(label!).length === 0 || value === '' || labelKinds(value!).length > 0
}

function isField({ children: [label, value] }: TableRow, have: Have): boolean {
  const kinds = labelKinds(inlineOf(label!.children).text.trim())
  const { text } = inlineOf(value!.children)
  if (!kinds.some((kind) => ofFields.has(kind)) || text.trim() === '' || text.length > 90 || text.includes('\n'))
    return false
  return kinds.includes('period') ? !have.period && findPeriods(text).length > 0 : true
}

/** Titles over the columns of a table, and cells that are one. */
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { inlineOf } from '../resume/inline.ts'
import { labelKinds } from '../resume/labels.ts'
import { findPeriods } from '../resume/periods/parse.ts'
import { senses } from '../resume/words.ts'
import type { Known } from './line.ts'

/** What fields the titles over the columns name. */
export function knownColumns(table: Table): Array<Known | 'other' | undefined> {
  const [head] = table.children
  if (!head || !isHead(table)) return []
  const columns = head.children.map((cell) => columnOf(textOf(cell)))
  // After the position come its duties.
  const some = columns.some((name) => name !== undefined)
  return columns.map((name, index) =>
    name === undefined || (name === 'role' && columns.indexOf(name) < index) ? (some ? 'other' : undefined) : name,
  )
}

/** Whether a table's first row names its columns. */
export function isHead(table: Table): boolean {
  const [head] = table.children
  return (
    head !== undefined &&
    table.data?.headless !== true &&
    !head.children.some((cell) => findPeriods(textOf(cell)).length > 0) &&
    head.children.some((cell) => textOf(cell) !== '')
  )
}

function textOf(cell: TableCell): string {
  return inlineOf(cell.children).text.trim()
}

function columnOf(title: string): Known | undefined {
  const kinds = title.split(/\s*[/·／]\s*/).flatMap((part) => labelKinds(part))
  if (kinds.includes('organization')) return 'organization'
  if (kinds.includes('role') || kinds.includes('degree')) return 'role'
  if (kinds.includes('location')) return 'location'
  const { school, role, degree } = senses(title)
  if (school > 0) return 'organization'
  return role + degree > 0 ? 'role' : undefined
}

/** The first of two columns for a degree and its subject; -1 for none. */
export function degreeColumn(table: Table): number {
  const [head] = table.children
  if (!head || !isHead(table)) return -1
  const degrees = head.children.map((cell) => labelKinds(textOf(cell)).includes('degree'))
  return degrees.findIndex((degree, index) => degree && degrees[index + 1])
}

/** "| BSc | Botany |": a degree and its subject, in columns of their own, are one. */
export function withSubject(cells: readonly TableCell[], at: number): TableCell[] {
  const [first, second] = cells.slice(at, at + 2)
  if (at < 0 || !first || !second || textOf(second) === '' || /\n/.test(textOf(first) + textOf(second)))
    return [...cells]
  const children: PhrasingContent[] = [...first.children, { type: 'text', value: ' ' }, ...second.children]
  return [...cells.slice(0, at), { ...first, children }, { ...second, children: [] }, ...cells.slice(at + 2)]
}

/** The cells of a row; "| 2007 | 4 |", a year and its month, and "| 2007 | 2011 |", a beginning and an end, are one. */
export function mergedCells({ children: cells }: TableRow): TableCell[] {
  const month = cells.findIndex((cell, index) => isYear(cell) && isMonth(cells[index + 1]))
  if (month >= 0) return withNext(cells, month, /年$/.test(textOf(cells[month]!)) ? '' : '/')
  const start = cells.findIndex((cell, index) => isDate(cell) && isEnd(cell, cells[index + 1]))
  return start < 0 ? [...cells] : withNext(cells, start, ' – ')
}

/** Cells of which one has what the next has, too, after a sign. */
function withNext(cells: readonly TableCell[], at: number, sign: string): TableCell[] {
  const [one, next] = cells.slice(at, at + 2) as [TableCell, TableCell]
  const children: PhrasingContent[] = [...one.children, { type: 'text', value: sign }, ...next.children]
  // The empty cell keeps the columns after it in their places.
  return [...cells.slice(0, at), { ...one, children }, { ...next, children: [] }, ...cells.slice(at + 2)]
}

function isYear(cell: TableCell): boolean {
  return /^(?:19|20)\d\d年?$/.test(textOf(cell))
}

/** Whether a cell is one date and nothing else. */
function isDate(cell: TableCell): boolean {
  const text = textOf(cell)
  const [found, more] = findPeriods(text)
  return found !== undefined && !more && !found.period.start && found.start === 0 && found.end === text.length
}

/** Whether a cell goes on with the end of what another began: a date, or "now". */
function isEnd(start: TableCell, cell: TableCell | undefined): boolean {
  if (!cell || textOf(cell).length > 24 || textOf(cell) === '') return false
  const range = `${textOf(start)} – ${textOf(cell)}`
  const [found, more] = findPeriods(range)
  return found?.period.start !== undefined && !more && found.start === 0 && found.end === range.length
}

function isMonth(cell: TableCell | undefined): boolean {
  return cell !== undefined && /^(?:0?[1-9]|1[0-2])月?$/.test(textOf(cell))
}

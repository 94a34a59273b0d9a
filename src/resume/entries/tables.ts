/** Entries in table rows: "| Since May 2024 | Role | Employer |". */
import type { PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast'
import type { HeadLine } from '../fields/index.ts'
import { inlineOf, linesOf, slice } from '../inline.ts'
import { labelKinds } from '../labels.ts'
import type { TextField } from '../nodes.ts'
import { findPeriods } from '../periods/parse.ts'
import { senses, telling } from '../words.ts'
import type { Draft } from './draft.ts'
import { draftOf } from './draft.ts'

/** The entries of a table, if most of its rows bear dates. */
export function tableDrafts(table: Table): Draft[] | undefined {
  const [head, ...rows] = table.children
  if (!head) return undefined
  const titles = head.children.map(textOf)
  const columns = titles.map((title) => columnOf(title))
  // After the position come its duties.
  const named = columns.map((name, index) => (name === 'role' && columns.indexOf(name) < index ? undefined : name))
  const headed = table.data?.headless !== true && !isDated(head)
  const body = headed ? rows : table.children
  const dated = body.filter(isDated)
  if (dated.length === 0 || dated.length * 2 < body.length) return undefined
  const entries = headed ? body : body.filter((row) => row.children.some((cell) => textOf(cell) !== ''))
  const degrees = headed ? titles.map((title) => labelKinds(title).includes('degree')) : []
  const pair = degrees.findIndex((degree, index) => degree && degrees[index + 1])
  return entries.map((row) => rowDraft(pair < 0 ? row : withSubject(row, pair), headed ? named : []))
}

/** A table of two rows that is one entry: "Role | Employer" over "Place | 2019 – 2021". */
export function wholeDraft(table: Table): Draft | undefined {
  const [head, row, ...more] = table.children
  if (!head || !row || more.length > 0 || isDated(head) || !isDated(row)) return undefined
  const titles = head.children.map(textOf)
  if (
    titles.some((title) => labelKinds(title).length > 0 && senses(title).role === 0) ||
    !titles.some((title) => telling(title) > 0)
  )
    return undefined
  const cells = [...head.children, ...row.children].filter((cell) => textOf(cell) !== '')
  if (cells.some((cell) => textOf(cell).length > longLine)) return undefined
  const lines = cells.map((cell, index) => ({ nodes: cell.children, where: `cell ${index + 1}` }))
  return draftOf({ lines, body: [] }, [table])
}

/** Whether a table's first row says something that would be lost with the table. */
export function hasHeadRow(table: Table): boolean {
  const [head] = table.children
  return (
    head !== undefined &&
    table.data?.headless !== true &&
    !isDated(head) &&
    head.children.some((cell) => textOf(cell) !== '')
  )
}

function textOf(cell: TableCell): string {
  return inlineOf(cell.children).text.trim()
}

function isDated(row: TableRow): boolean {
  return row.children.some((cell) => findPeriods(textOf(cell).slice(0, 200)).length > 0)
}

function columnOf(title: string): TextField['name'] | undefined {
  const kinds = title.split(/\s*[/·／]\s*/).flatMap((part) => labelKinds(part))
  if (kinds.includes('organization')) return 'organization'
  if (kinds.includes('role') || kinds.includes('degree')) return 'role'
  if (kinds.includes('location')) return 'location'
  const { school, role, degree } = senses(title)
  if (school > 0) return 'organization'
  return role + degree > 0 ? 'role' : undefined
}

/** "2016-08 –" over "2017-07". */
function isOneRange(text: string): boolean {
  if (text.length > 40 || !text.includes('\n')) return false
  const [period] = findPeriods(text.replace('\n', ' '))
  return period?.period.start !== undefined && period.start === 0 && period.end === text.trimEnd().length
}

const longLine = 110
const mostLines = 3

/** "| BSc | Botany |": a degree and its subject, in columns of their own, are one. */
function withSubject(row: TableRow, at: number): TableRow {
  const [first, second] = row.children.slice(at, at + 2)
  if (!first || !second || textOf(second) === '' || /\n/.test(textOf(first) + textOf(second))) return row
  const children: PhrasingContent[] = [...first.children, { type: 'text', value: ' ' }, ...second.children]
  const cells = [
    { ...first, children },
    { ...second, children: [] },
  ]
  return { ...row, children: [...row.children.slice(0, at), ...cells, ...row.children.slice(at + 2)] }
}

/** "| 2007 | 4 |": a cell with a year and the next one with its month are one. */
function withMonths(cells: readonly TableCell[]): TableCell[] {
  const at = cells.findIndex((cell, index) => /^(?:19|20)\d\d年?$/.test(textOf(cell)) && isMonth(cells[index + 1]))
  if (at < 0) return [...cells]
  const [year, month] = cells.slice(at, at + 2) as [TableCell, TableCell]
  const sign = /年$/.test(textOf(year)) ? '' : '/'
  const children: PhrasingContent[] = [...year.children, { type: 'text', value: sign }, ...month.children]
  // The empty cell keeps the columns after it in their places.
  return [...cells.slice(0, at), { ...year, children }, { ...month, children: [] }, ...cells.slice(at + 2)]
}

function isMonth(cell: TableCell | undefined): boolean {
  return cell !== undefined && /^(?:0?[1-9]|1[0-2])月?$/.test(textOf(cell))
}

function rowDraft(row: TableRow, columns: ReadonlyArray<TextField['name'] | undefined>): Draft {
  const lines: HeadLine[] = []
  const body: RootContent[] = []
  for (const [index, cell] of withMonths(row.children).entries()) {
    const inline = inlineOf(cell.children)
    let taken = 0
    for (const [start, end] of isOneRange(inline.text) ? [[0, inline.text.length] as const] : linesOf(inline.text)) {
      const isItem = taken > 0 && /^[-–•*]\s/.test(inline.text.slice(start, end))
      if (end - start > longLine || lines.length >= mostLines + index || isItem) break
      // What a column is called is said of the first line: under a role stands the employer.
      const known = taken === 0 ? columns[index] : undefined
      lines.push({ nodes: slice(inline, start, end), where: `column ${index + 1}`, known })
      taken = end
    }
    const rest = slice(inline, taken, inline.text.length)
    if (rest.length > 0) body.push({ type: 'paragraph', children: rest as PhrasingContent[] })
  }
  return draftOf({ lines, body }, [row])
}

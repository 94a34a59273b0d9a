/** The lines of a section one after another, each with its place: heading, bold line, bullet, term, row. */
import type { PhrasingContent, RootContent } from 'mdast'
import type { Node } from 'unist'
import { unspaced } from '../language/tokens.ts'
import type { LabelKind } from '../language/types.ts'
import type { Inline } from '../resume/inline.ts'
import { inlineOf } from '../resume/inline.ts'
import { labelKinds, labelOf } from '../resume/labels.ts'
import type { FoundPeriod } from '../resume/periods/parse.ts'
import { findPeriods } from '../resume/periods/parse.ts'
import { senses } from '../resume/words.ts'
import { type Known, type Line, lineOf } from './line.ts'
import { saidOf } from './said.ts'

/** How the lines of a section stand on the page. */
export type Format =
  | `heading ${number}`
  | 'bold line'
  | 'marked line'
  | 'line'
  | `bullet ${number}`
  | 'term'
  | 'description'
  | 'row'
  | 'code'
  | 'rest'

/** A line in its place. */
export interface Unit {
  format: Format
  /** How deep it stands: headings from 1, bold lines 7, other lines 8, bullets from 9. */
  rank: number
  /** The node whose line it is: a paragraph, a heading, a row. */
  node: Node
  /** The outermost block it stands in. */
  block: RootContent
  /** From where up to where in the running text of `node`; absent for rows, which have cells. */
  range?: readonly [start: number, end: number]
  inline: Inline
  text: string
  /** Whether it is the first line of its node. */
  first: boolean
  /** Its cells, or itself. */
  cells: ReadonlyArray<{ nodes: readonly PhrasingContent[]; known?: Known }>
  periods: readonly FoundPeriod[]
  /** A label that it starts with. */
  label: readonly LabelKind[]
  /** What is left of it without its dates: about how many letters. */
  own: number
}

export interface Place {
  format: Format
  rank: number
  node: Node
  block: RootContent
  range?: readonly [number, number]
  first: boolean
}

export function unitOf(place: Place, cells: Unit['cells']): Unit {
  const inline = inlineOf(cells.length === 1 ? (cells[0]!.nodes as PhrasingContent[]) : joinedCells(cells))
  const text = inline.text.trim()
  const periods = text.length > 400 ? [] : findPeriods(text)
  const label = text.length < 160 ? (labelOf(text)?.kinds ?? []) : []
  return { ...place, inline, text, cells, periods, label, own: lettersOf(text) - datedLetters(text, periods) }
}

function lettersOf(text: string): number {
  return text.replace(/[\s()[\]（）|,·–—-]/gu, '').length
}

function datedLetters(text: string, periods: readonly FoundPeriod[]): number {
  return periods.reduce((sum, { start, end }) => sum + lettersOf(text.slice(start, end)), 0)
}

function joinedCells(cells: Unit['cells']): PhrasingContent[] {
  return cells.flatMap(({ nodes }, at) => [...(at > 0 ? [{ type: 'text' as const, value: ' | ' }] : []), ...nodes])
}

/** By their cells, which a line keeps when others of its list change. */
const read = new WeakMap<Unit['cells'], { where: string; lines: readonly Line[] }>()

/** The lines of a unit, read once: one, or one for each cell. */
export function linesOfUnit(unit: Unit): readonly Line[] {
  const where = whereOf(unit)
  const known = read.get(unit.cells)
  if (known?.where === where) return known.lines
  const lines = unit.cells
    .map(({ nodes, known }, at) =>
      lineOf(nodes, unit.cells.length > 1 ? `column ${at + 1}` : where, known, saidOf(nodes, unit.node)),
    )
    .filter(({ segments }) => segments.length > 0)
  read.set(unit.cells, { where, lines })
  return lines
}

function whereOf({ format, first }: Unit): string {
  if (format.startsWith('heading')) return 'heading'
  if (format.startsWith('bullet')) return 'bullet'
  if (format === 'description') return 'line under the term'
  return format === 'line' ? (first ? 'line' : 'further line') : format
}

export function isDated({ periods }: Unit): boolean {
  return periods.length > 0
}

/** Whether a line is dates with hardly anything else. */
export function isOnlyDates({ periods, own, text }: Unit): boolean {
  return periods.length > 0 && own <= 14 && text.length < 60
}

/** Whether a line ends as sentences do; an abbreviation ends none. */
export function isSentence({ text }: Unit): boolean {
  return (
    /[.!?。！？;；]$/u.test(text) &&
    !/(?:[\s.]\p{Lu}|[\s,](?:Inc|Ltd|Corp|Co|Bros|Jr|Sr|Lda|Ltda|SpA|GmbH|e\.K|[dsv]\.r?\.?o|o))\.$/u.test(text)
  )
}

/** "Responsibilities:", in brackets or not: what follows is said beside the fields. */
export function isAsideTitle({ text, label }: Unit): boolean {
  if (text.length > 40 || (!unspaced.test(text) && senses(text).role > 0 && !/[:：]\s*$/.test(text))) return false
  return label.includes('aside') || labelKinds(text.replace(/^[\s【[■●◆]+|[\s】\]:：]+$/gu, '')).includes('aside')
}

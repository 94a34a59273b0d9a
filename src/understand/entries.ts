/** The entries of a section: its lines read, divided, and told apart as a whole. */
import type { RootContent } from 'mdast'
import type { Line } from '../evidence/line.ts'
import { linesOfUnit, type Unit } from '../evidence/unit.ts'
import { unitsOf } from '../evidence/units.ts'
import { positionOf, unwrapped } from '../resume/inline.ts'
import type { Entry, Field, Period } from '../resume/nodes.ts'
import { assemble, type Told } from './assemble.ts'
import { decidedBefore, keepDecided } from './decidedBefore.ts'
import { divide, type Head, type Reading, type Subject, votesAmong } from './division.ts'
import { fieldOf } from './fields.ts'
import { type Model, model as weights } from './model.ts'
import { bestOver, pathsOver } from './readBefore.ts'
import { bestOf, type Context, extend, type Path, type Read, readsOf, start } from './reading.ts'
import { withReading } from './why.ts'

export type { Reading }

/** Find the entries among the blocks of a section of jobs, or of degrees. */
export function entriesAmong(
  blocks: readonly RootContent[],
  subject: Subject,
  model: Model = weights,
): Array<Entry | RootContent> {
  const units = unitsOf(blocks)
  return entriesFrom(blocks, units, readingsOf(units, subject, model), subject)
}

/** Blocks with the entries that some readings of their lines tell of. */
export function entriesFrom(
  blocks: readonly RootContent[],
  units: readonly Unit[],
  readings: readonly Reading[],
  subject: Subject,
): Array<Entry | RootContent> {
  if (readings.length === 0) return [...blocks]
  return assemble(
    blocks,
    units,
    readings.map((reading) => toldOf(reading, units, subject)),
  )
}

/** The heads among some lines, each read as the others are. */
export function readingsOf(units: readonly Unit[], subject: Subject, model: Model = weights): readonly Reading[] {
  // While weights are fitted every reading is another.
  if (model !== weights) return voted(divide(units, subject, model), units, model)
  const before = decidedBefore(units, subject)
  if (before.readings) return before.readings
  const { proposals } = before
  const readings = voted(divide(units, subject, model, undefined, proposals), units, model)
  keepDecided({ units, proposals, subject, readings })
  return readings
}

/** Heads read again with the votes of all. */
export function voted(heads: readonly Head[], units: readonly Unit[], model: Model): Reading[] {
  const votes = votesAmong(heads, 1)
  return heads.map((head) => {
    const lines = unitsOfHead(head, units).flatMap(linesOfUnit)
    const { study } = head
    if (head.kind === 'title') return { head, lines, context: { kind: 'entry', study }, path: start, reads: [] }
    const context: Context = { kind: head.kind, study, votes: votes.get(head.kind) }
    const path = bestOver(pathsOver(unitsOfHead(head, units), [start], 0, context, model), context, model) ?? head.path
    return { head, lines, context, path, reads: readsOf(path) }
  })
}

/** The lines that a head is read of. */
function unitsOfHead({ at, end, closes }: Head, units: readonly Unit[]): readonly Unit[] {
  return units.slice(at, closes === undefined ? end : at + 1)
}

/** The best reading of the lines of a head. */
export function readHead(lines: readonly Line[], context: Context, model: Model = weights): Path | undefined {
  let paths: Path[] = [start]
  for (const [at, line] of lines.entries()) paths = extend(paths, line, at, context, model)
  return bestOf(paths, context, model)
}

function toldOf(reading: Reading, units: readonly Unit[], subject: Subject): Told {
  const { head } = reading
  const taken = units.slice(head.at, head.end)
  const own = fields.get(reading.path) ?? ownFields(reading)
  if (head.kind !== 'title') fields.set(reading.path, own)
  return {
    units: taken,
    fields: head.closes === undefined ? own : closed(own, head, units),
    ...(head.kind !== 'title' && subject.mixed && head.study !== subject.study
      ? { kind: head.study ? 'education' : 'experience' }
      : {}),
    over: head.kind === 'employer' || head.kind === 'title',
    nested: head.kind === 'position' || head.nested === true,
  }
}

/** A reading that stays as it is keeps its fields. */
const fields = new WeakMap<Path, readonly Field[]>()

function ownFields({ head, lines, reads }: Reading): Field[] {
  return head.kind === 'title' ? [titleOf(lines[0]!)] : fieldsOf(lines, reads, head.study)
}

/** The fields of an entry that a later line ends: its period up to that date, and what else the lines say. */
function closed(fields: readonly Field[], { at, end, closes }: Head, units: readonly Unit[]): Field[] {
  const until = typeof closes === 'number' ? (units[closes]!.periods[0]?.period.end ?? 'present') : 'present'
  const more = units.slice(at + 1, end).flatMap(linesOfUnit)
  return [
    ...fields.map((field) => (field.name === 'period' ? { ...field, period: spanned(field.period, until) } : field)),
    ...more.map((line) => detailOf(line)),
  ]
}

function spanned({ end }: Period, until: Period['end']): Period {
  return end === undefined || end === 'present' ? { start: undefined, end: until } : { start: end, end: until }
}

function detailOf({ inline, where }: Line): Field {
  return {
    type: 'field',
    name: 'detail',
    children: unwrapped([...inline.nodes]),
    position: positionOf(inline.nodes),
    reason: where,
  }
}

function titleOf(line: Line): Field {
  return {
    type: 'field',
    name: 'title',
    children: unwrapped([...line.inline.nodes]),
    position: positionOf(line.inline.nodes),
    reason: line.where,
  }
}

/** The fields of a reading, in the order of the source. */
export function fieldsOf(lines: readonly Line[], reads: readonly Read[], study = false): Field[] {
  return reads.map(({ line, segment, label }) => {
    const where = whereOf(lines[line]!, segment)
    return withReading(fieldOf(lines[line]!, segment, label, where), { segment, label }, reads, study)
  })
}

/** Where a stretch stands in its line, for people. */
function whereOf({ where, segments }: Line, { from, to }: Read['segment']): string {
  const first = from === 0
  const last = to === segments.length - 1
  if (first && last) return where
  return `${first ? 'start' : last ? 'end' : 'inside'} of the ${where}`
}

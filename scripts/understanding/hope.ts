/** What a section should be read as, by its labels: the division and the readings that weights are moved towards. */
import type { Segment } from '../../src/evidence/line.ts'
import type { Unit } from '../../src/evidence/unit.ts'
import type { Period } from '../../src/resume/nodes.ts'
import { divide, type Head, type Subject } from '../../src/understand/division.ts'
import { type Reading, voted } from '../../src/understand/entries.ts'
import { detail, labels as fieldNames, type Label, type Model, period } from '../../src/understand/model.ts'
import { bestOf, type Context, extend, readsOf, start } from '../../src/understand/reading.ts'
import { best, isRight, type LabelledEntry, type Said } from './score.ts'

/** Points for what agrees with the labels that outweigh all else. */
const sure = 12

/**
 * The readings that agree with the labels as far as any can; with `points` below 0, those that are the worst mistakes
 * of what the weights like.
 */
export function hoped(
  units: readonly Unit[],
  subject: Subject,
  gold: readonly LabelledEntry[],
  model: Model,
  points: number = sure,
): Reading[] {
  const heads = divide(units, subject, model, (head) => bonusOf(units, head, gold) * points)
  return voted(heads, units, model).map((reading) => {
    if (reading.head.kind === 'title') return reading
    const texts = units.slice(reading.head.at, reading.head.end).map(({ text }) => text)
    const kind = reading.head.study ? 'education' : 'experience'
    const entry = matched(
      texts.join('\n'),
      reading.head,
      units,
      gold.filter((one) => one.kind === kind),
    )
    if (!entry) return reading
    const context: Context = {
      ...reading.context,
      bonus: (line, segment, label) =>
        pointsOf(reading.lines[line]!.text, segment, label, entry, reading.head.closes !== undefined) * points,
    }
    let paths = [start]
    for (const [at, line] of reading.lines.entries()) paths = extend(paths, line, at, context, model)
    const path = bestOf(paths, context, model) ?? reading.path
    return { ...reading, path, reads: readsOf(path) }
  })
}

/** Points for a stretch that is what a reader said, and against one that is not. */
function pointsOf(text: string, segment: Segment, label: Label, entry: LabelledEntry, closed: boolean): number {
  if (label === period) return (closed ? isStart(segment, entry) : isDate(segment, entry)) ? 1 : -0.5
  if (label === detail) return 0
  const want: Said = entry[fieldNames[label] as 'role']
  if (want === null || want === undefined) return -1
  const like = best(want, text.slice(segment.value, segment.end))
  return like >= 0.8 ? like : -1
}

type Dated = Period['end']

function written(date: Dated): string | undefined {
  return date === 'present' || !date
    ? date
    : `${date.year}${date.month ? `-${String(date.month).padStart(2, '0')}` : ''}`
}

function isDate({ period }: Pick<Segment, 'period'>, { start, end }: LabelledEntry): boolean {
  if (!period) return false
  return (
    isRight('end', end, written(period.period.end)) &&
    (start === null || isRight('start', start, written(period.period.start)))
  )
}

/** Whether a single date is the one at which a stay began that a later line ends. */
function isStart({ period }: Pick<Segment, 'period'>, { start }: LabelledEntry): boolean {
  return period !== undefined && isRight('start', start, written(period.period.start ?? period.period.end))
}

/** Whether the lines of a head have the dates of an entry. */
function isDated({ at, end, closes }: Head, units: readonly Unit[], entry: LabelledEntry): boolean {
  if (closes === undefined)
    return units.slice(at, end).some(({ periods }) => periods.some((period) => isDate({ period }, entry)))
  const last = closes === 'open' ? ['present' as const] : units[closes]!.periods.map(({ period }) => period.end)
  return (
    units[at]!.periods.some((period) => isStart({ period }, entry)) &&
    last.some((date) => isRight('end', entry.end, written(date)))
  )
}

/** Whether what begins the lines of a head is a date of some other entry. */
function hasOtherDates({ at, end, closes }: Head, units: readonly Unit[], entry: LabelledEntry): boolean {
  return entry.end !== null && closes === undefined && units.slice(at, end).some(({ periods }) => periods.length > 0)
}

/** How many of an entry's fields some lines hold. */
function heldBy(text: string, head: Head, units: readonly Unit[], entry: LabelledEntry): number {
  const lower = text.toLowerCase()
  const holds = (said: Said): number => ([said ?? []].flat().some((one) => lower.includes(one.toLowerCase())) ? 1 : 0)
  const dated = isDated(head, units, entry) ? 1 : hasOtherDates(head, units, entry) ? -0.8 : 0
  return holds(entry.role) * 1.1 + holds(entry.organization) + holds(entry.location) * 0.5 + dated
}

function matched(
  text: string,
  head: Head,
  units: readonly Unit[],
  gold: readonly LabelledEntry[],
): LabelledEntry | undefined {
  let most = 0.9
  let found: LabelledEntry | undefined
  for (const entry of gold) {
    const held = heldBy(text, head, units, entry)
    if (held > most) {
      most = held
      found = entry
    }
  }
  return found
}

function bonusOf(units: readonly Unit[], head: Head, all: readonly LabelledEntry[]): number {
  if (head.kind === 'title') return 0
  const gold = all.filter(({ kind }) => (kind === 'education') === head.study)
  const text = units
    .slice(head.at, head.end)
    .map((unit) => unit.text)
    .join('\n')
  const further = head.closes === undefined ? (head.end - head.at - 1) * 0.15 : 0
  const lower = text.toLowerCase()
  if (head.kind === 'employer') {
    const named = gold.filter(({ organization }) =>
      [organization ?? []].flat().some((one) => lower.includes(one.toLowerCase())),
    )
    const roles = named.filter(({ role }) => [role ?? []].flat().some((one) => lower.includes(one.toLowerCase())))
    return named.length > 1 && roles.length === 0 ? 0.8 : -1.5
  }
  const held = Math.max(0, ...gold.map((entry) => heldBy(text, head, units, entry)))
  const own = gold.some(({ organization }) =>
    [organization ?? []].flat().some((one) => lower.includes(one.toLowerCase())),
  )
  const elsewhere = head.kind === 'position' ? (own ? -1 : 1) : 0
  return held < 1 ? -2 : held + elsewhere - 1.2 - further
}

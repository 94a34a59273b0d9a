/**
 * Sections that have been decided. While a résumé is edited, a line that begins nothing, tells no dates and is no part
 * of a head may say what it likes: what is decided of the others stays as it is.
 */
import { isDated, type Unit } from '../evidence/unit.ts'
import { proposalsAt, type Reading, type Subject } from './division.ts'
import { furthest, hasFieldLabel, mostLines, type Proposal } from './shapes/shape.ts'
import { longBullet } from './signs.ts'

/** A section as it was decided. */
interface Decided {
  units: readonly Unit[]
  proposals: ReadonlyArray<readonly Proposal[]>
  subject: Subject
  readings: readonly Reading[]
}

/** By the cells of a line that stays as it is. */
const known = new WeakMap<Unit['cells'], Decided[]>()
/** Readings of one section: as one of jobs, of degrees, of anything. */
const mostKnown = 4

export function keepDecided(decided: Decided): void {
  const { units, subject, readings } = decided
  const line = units[readings[0]?.head.at ?? 0]
  if (!line) return
  const others = (known.get(line.cells) ?? []).filter((one) => !isSameSubject(one.subject, subject))
  known.set(line.cells, [decided, ...others].slice(0, mostKnown))
}

/** What is known of the lines of a section: what shapes propose, and readings where they still hold. */
export function decidedBefore(units: readonly Unit[], subject: Subject): Partial<Decided> & Pick<Decided, 'proposals'> {
  const before = lastOf(units, subject)
  if (!before || before.units.length !== units.length || !areTogether(before.units, units) || hasEvents(before))
    return { proposals: units.map((_, at) => proposalsAt(units, at)) }
  const changed = [...units.keys()].filter((at) => !isSame(before.units[at]!, units[at]!))
  const proposals = [...before.proposals]
  for (const at of changed) for (const near of around(at, units)) proposals[near] = proposalsAt(units, near)
  const decided = { ...before, units, proposals }
  if (!changed.every((at) => saysNothing(at, before, decided))) return { proposals }
  keepDecided(decided)
  return decided
}

function lastOf(units: readonly Unit[], subject: Subject): Decided | undefined {
  for (const { cells } of units) {
    const before = known.get(cells)?.find((one) => isSameSubject(one.subject, subject))
    if (before) return before
  }
  return undefined
}

function isSameSubject(one: Subject, other: Subject): boolean {
  return one.study === other.study && one.mixed === other.mixed
}

/** Events tell of all lines to come. */
function hasEvents({ proposals }: Decided): boolean {
  return proposals.some((own) => own.some(({ shape }) => shape === 'events'))
}

/** The lines at which a shape may look at one; only labels look far. */
function around(at: number, units: readonly Unit[]): number[] {
  const first = Math.max(0, at - furthest)
  const lines = Array.from({ length: Math.min(at + 2, units.length) - first }, (_, index) => first + index)
  return lines.filter((near) => at - near < mostLines || hasFieldLabel(units[near]!))
}

/** Whether a line that changed told nothing and tells nothing. */
function saysNothing(at: number, before: Decided, now: Decided): boolean {
  if (!isLike(before.units[at]!, now.units[at]!)) return false
  return around(at, now.units).every((near) => {
    const own = before.proposals[near]!
    if (near <= at && own.some(({ ends }) => near === at || ends.some((end) => end > at))) return false
    return areSame(own, now.proposals[near]!)
  })
}

/** Whether the same of some lines stand in one block, or in one paragraph. */
function areTogether(before: readonly Unit[], units: readonly Unit[]): boolean {
  return units.every((unit, at) => {
    const [last, lastBefore] = [units[at - 1], before[at - 1]]
    return (
      (unit.block === last?.block) === (before[at]!.block === lastBefore?.block) &&
      (unit.node === last?.node) === (before[at]!.node === lastBefore?.node)
    )
  })
}

/** Whether lines are the same, though the list they stand in may be another. */
function isSame(one: Unit, other: Unit): boolean {
  return one === other || (one.cells === other.cells && one.format === other.format && one.rank === other.rank)
}

/** Whether two lines that begin nothing are the same to those that do. */
function isLike(one: Unit, other: Unit): boolean {
  return (
    one.format === other.format &&
    one.rank === other.rank &&
    !isTitle(one) &&
    !isDated(one) &&
    !isDated(other) &&
    one.text.length < longBullet === other.text.length < longBullet
  )
}

function isTitle({ format }: Unit): boolean {
  return format.startsWith('heading') || format === 'bold line'
}

function areSame(some: readonly Proposal[], others: readonly Proposal[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ shape, ends, over, study }, at) => {
      const other = others[at]!
      return shape === other.shape && over === other.over && study === other.study && ends.join() === other.ends.join()
    })
  )
}

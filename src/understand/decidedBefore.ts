/**
 * Sections that have been decided. While a résumé is edited, a line that begins nothing, tells no dates and is no part
 * of a head may say what it likes: what is decided of the others stays as it is.
 */
import { isDated, type Unit } from '../evidence/unit.ts'
import { proposalsAt, type Reading, type Subject } from './division.ts'
import { furthest, type Proposal } from './shapes/shape.ts'
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

/** What was decided of the lines of a section, where it still holds. */
export function decidedBefore(units: readonly Unit[], subject: Subject): readonly Reading[] | undefined {
  for (const { cells } of units) {
    const before = known.get(cells)?.find((one) => isSameSubject(one.subject, subject))
    if (!before) continue
    if (!holds(before, units)) return undefined
    keepDecided({ ...before, units })
    return before.readings
  }
  return undefined
}

function isSameSubject(one: Subject, other: Subject): boolean {
  return one.study === other.study && one.mixed === other.mixed
}

function holds({ units: before, proposals }: Decided, units: readonly Unit[]): boolean {
  if (before.length !== units.length || !areTogether(before, units)) return false
  const changed = [...units.keys()].filter((at) => !isSame(before[at]!, units[at]!))
  if (changed.length === 0) return true
  // Events tell of all lines to come.
  if (proposals.some((own) => own.some(({ shape }) => shape === 'events'))) return false
  return changed.every((at) => {
    if (!isLike(before[at]!, units[at]!)) return false
    for (let near = Math.max(0, at - furthest); near <= Math.min(at + 1, units.length - 1); near++) {
      const own = proposals[near]!
      if (near <= at && own.some(({ ends }) => near === at || ends.some((end) => end > at))) return false
      if (!areSame(own, proposalsAt(units, near))) return false
    }
    return true
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

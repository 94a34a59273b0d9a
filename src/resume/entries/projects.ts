/** What stands under a job: other positions there, or what was done in it. */
import type { Piece } from '../fields/index.ts'
import type { Period, PlainDate } from '../nodes.ts'
import { placeLike, senses } from '../words.ts'
import type { Draft } from './draft.ts'

/**
 * Whether entries under a job only tell of it: the job has a role, an employer and dates that hold all of theirs, and
 * few of them open with a role.
 */
export function areProjects(job: Pick<Draft, 'pieces'>, nested: readonly Draft[]): boolean {
  const period = periodOf(job.pieces)
  if (!period?.start || !isWhole(job.pieces)) return false
  const roles = nested.filter(({ pieces }) => pieces.some(({ line, text }) => line === 0 && senses(text).role > 0))
  return roles.length * 2 <= nested.length && nested.every(({ pieces }) => holds(period, periodOf(pieces)))
}

/** Whether dates under a job are none of its time: those of a law in its text, say. */
export function areElsewhere(job: Pick<Draft, 'pieces'>, nested: readonly Draft[]): boolean {
  const period = periodOf(job.pieces)
  return period?.start !== undefined && nested.some(({ pieces }) => isApart(period, periodOf(pieces)))
}

function isApart(outer: Period, inner: Period | undefined): boolean {
  const from = inner?.start ?? inner?.end
  if (!inner || !from || from === 'present') return false
  return lastMonth(inner, 12) < monthOf(outer.start!, 1) || monthOf(from, 1) > lastMonth(outer, 12)
}

/** Whether pieces name a role and something beside it that is no place. */
function isWhole(pieces: readonly Piece[]): boolean {
  const names = pieces.filter(({ period, text }) => !period && !placeLike(text))
  const several = names.length > 1 || names.some(({ text }) => text.includes(', '))
  return several && names.some(({ text }) => senses(text).role > 0)
}

function periodOf(pieces: readonly Piece[]): Period | undefined {
  return pieces.find((piece) => piece.period)?.period?.period
}

function holds(outer: Period, inner: Period | undefined): boolean {
  if (!inner) return true
  const from = inner.start ?? inner.end
  return (
    (from === 'present' || !from || monthOf(from, 12) >= monthOf(outer.start!, 1)) &&
    lastMonth(inner, 1) <= lastMonth(outer, 12)
  )
}

const never = 1e9

function lastMonth({ end }: Period, otherwise: number): number {
  return end === 'present' || !end ? never : monthOf(end, otherwise)
}

function monthOf({ year, month }: PlainDate, otherwise: number): number {
  return year * 12 + (month ?? otherwise)
}

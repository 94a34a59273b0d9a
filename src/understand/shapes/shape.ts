/** What a shape is: one way in which people write entries. */
import { isNothing } from '../../evidence/said.ts'
import type { Unit } from '../../evidence/unit.ts'
import { isAsideTitle, isDated, isSentence } from '../../evidence/unit.ts'
import { sensesIn } from '../../language/lookup.ts'
import { telling } from '../../resume/words.ts'

/** A head that may begin at a line: where it may end, and whether it may be an employer over positions. */
export interface Proposal {
  /** The name of the shape, for people. */
  shape: string
  /** Places of the lines after the head. */
  ends: readonly number[]
  over: boolean
  /** The line whose date ends the entry, or `open` where it goes on; the lines after the first are details. */
  closes?: number | 'open'
  /** Whether it is of a degree, where the shape tells. */
  study?: boolean
}

/** Lines after one that a shape may look at, but for events, which look at all; of those before it, it looks at one. */
export const furthest = 14

/** Looks at the lines of a section, and proposes heads that begin at one of them. */
export type Shape = (units: readonly Unit[], at: number) => Proposal | undefined

/** Lines of a head, at most, but for one told by labels. */
export const mostLines = 6

/** The ends of heads that go on while the next line may belong to them. */
export function endsFrom(
  units: readonly Unit[],
  at: number,
  goesOn: (next: Unit, units: readonly Unit[], index: number) => boolean,
  most: number = mostLines,
): number[] {
  const ends = [at + 1]
  for (let next = at + 1; next < units.length && next < at + most; next++) {
    if (!goesOn(units[next]!, units, next)) break
    ends.push(next + 1)
  }
  return ends
}

const fieldLabels = new Set(['period', 'role', 'organization', 'location', 'degree', 'client'])

/** Whether a label says that a line is a field of an entry. */
export function hasFieldLabel({ label }: Unit): boolean {
  return label.some((kind) => fieldLabels.has(kind))
}

/** Whether a line may belong to the head over it. */
export function mayBelong(unit: Unit): boolean {
  if (isNothing(unit.node) || unit.format === 'rest' || unit.text.length > 140) return false
  if (hasFieldLabel(unit)) return true
  if (unit.format === 'row') return false
  if (/[:：]$/u.test(unit.text) || isAsideTitle(unit)) return false
  if (!isSentence(unit) || isDated(unit) || leadsWithName(unit)) return true
  return unit.text.length <= 60 && (unit.format === 'description' || telling(unit.text) > 0)
}

/** "Harbour Joinery, Vannes. A team of eight.": names before the first full stop, and a sentence after it. */
function leadsWithName({ text, format }: Unit): boolean {
  if (format.startsWith('bullet')) return false
  const [, lead] = /^(\p{Lu}[^.!?。！？:]{2,58})\.\s+\p{Lu}/u.exec(text) ?? []
  if (lead === undefined || sensesIn(lead).some(({ sense }) => sense === 'sentenceOpener')) return false
  const words = lead.split(/\s+/)
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

/** Whether a bullet may be a datum of the head over it, and not something done. */
export function mayBeDatum(unit: Unit): boolean {
  return unit.text.length <= 70 && mayBelong(unit) && (hasFieldLabel(unit) || !/[.。!！:：;]$/u.test(unit.text))
}

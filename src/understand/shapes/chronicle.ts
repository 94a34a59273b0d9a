/** Lives told by their events, each with its date: "2010年4月 ○○大学 入学", "2014年3月 同 卒業". */
import type { Unit } from '../../evidence/unit.ts'
import { sensesIn } from '../../language/lookup.ts'
import type { EventKind } from '../../language/types.ts'
import type { Shape } from './shape.ts'

const begins: Partial<Record<EventKind, readonly EventKind[]>> = {
  enrolled: ['graduated', 'withdrew'],
  joined: ['left', 'toPresent'],
}

/** Lines from the beginning of a stay to its end, at most. */
const longest = 8

export const chronicle: Shape = (units, at) => {
  const event = isDated(units[at]!) ? eventOf(units[at]!) : undefined
  const ends = event && begins[event]
  if (!ends) return undefined
  for (let next = at + 1; next < units.length && next < at + longest; next++) {
    const other = eventOf(units[next]!)
    if (units[next]!.format !== units[at]!.format || (other && begins[other])) break
    if (other && ends.includes(other))
      return { shape: 'events', ends: [next + 1], over: false, closes: next, study: event === 'enrolled' }
  }
  return {
    shape: 'events',
    ends: [at + 1],
    over: false,
    closes: isLast(units, at) ? 'open' : undefined,
    study: event === 'enrolled',
  }
}

/** Whether no stay of any kind begins after a line. */
function isLast(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1).every((unit) => !begins[eventOf(unit)!])
}

/** A single date: a range says itself when a stay ended. */
function isDated({ periods }: Unit): boolean {
  return periods.length === 1 && periods[0]!.period.start === undefined
}

/** The event a line tells of: the first that begins or ends a stay. */
function eventOf({ text }: Unit): EventKind | undefined {
  if (text.length > 80) return undefined
  const events = sensesIn(text).flatMap(({ sense }) =>
    sense.startsWith('event:') ? [sense.slice(6) as EventKind] : [],
  )
  return events.find((event) => event !== 'moved' && event !== 'closing')
}

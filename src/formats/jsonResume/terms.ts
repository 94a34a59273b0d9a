/** A job or degree that was interrupted is an item for each of its terms: JSON Resume has one start and one end. */
import type { Period, PeriodField } from '../../resume/nodes.ts'
import type { Read } from './made.ts'
import { compact, dates, single } from './values.ts'

/** Keys that say what and where, which each term says again. */
const names = ['name', 'organization', 'institution', 'position', 'studyType', 'location', 'url'] as const

export function terms(read: Read): Read[] {
  const { period, item } = read
  const all = period?.name === 'period' ? period.period.terms : undefined
  if (!all) return [read]
  // A prize taken twice.
  if ('date' in item)
    return all.map((term) => ({ ...read, item: { ...item, date: single({ ...period, period: term } as PeriodField) } }))
  if (!('startDate' in item || 'endDate' in item)) return [read]
  // "Summers 2014 and 2015": from the first year to the last.
  if (all.every(isYearAfterYear)) return [read]
  return all.map((term, index) => {
    const { startDate: _, endDate: __, ...rest } = item
    const kept =
      index === 0 ? rest : Object.fromEntries(names.flatMap((name) => (name in item ? [[name, item[name]]] : [])))
    return { ...read, item: compact({ ...kept, ...dates({ ...period, period: term } as PeriodField) }) }
  })
}

/** Whether a term is a lone year, and the one after that of the term before. */
function isYearAfterYear({ start, end }: Period, at: number, all: readonly Period[]): boolean {
  const before = all[at - 1]?.end
  if (start || typeof end !== 'object' || end.month !== undefined) return false
  return at === 0 || (typeof before === 'object' && end.year === before.year + 1)
}

/** A job or degree that was interrupted is an item for each of its terms: JSON Resume has one start and one end. */
import type { PeriodField } from '../../resume/nodes.ts'
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
  return all.map((term, index) => {
    const { startDate: _, endDate: __, ...rest } = item
    const kept =
      index === 0 ? rest : Object.fromEntries(names.flatMap((name) => (name in item ? [[name, item[name]]] : [])))
    return { ...read, item: compact({ ...kept, ...dates({ ...period, period: term } as PeriodField) }) }
  })
}

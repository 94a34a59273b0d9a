/** Dates and periods in running text, in every vocabulary at once. */
import type { Period, PlainDate } from '../nodes.ts'
import { dateForms, digits, hasDigit, monthOf, openWords, periodExpression } from './grammar.ts'

/** A period in a text; offsets in UTF-16 units. */
export interface FoundPeriod {
  start: number
  end: number
  period: Period
  /** The dash or word between start and end. */
  connector?: { start: number; end: number }
}

/** Every period and date in a text, in order. */
export function findPeriods(text: string): FoundPeriod[] {
  if (!hasDigit.test(text)) return []
  const plain = digits(text)
  const found: FoundPeriod[] = []
  for (const match of plain.matchAll(periodExpression)) {
    const period = toPeriod(match.groups!)
    if (period)
      found.push({ start: match.index, end: match.index + match[0].length, period, connector: connectorOf(match) })
  }
  return found
}

/** The period a text says, if it says one. */
export function parsePeriod(text: string): Period | undefined {
  return findPeriods(text).at(-1)?.period
}

type Groups = Record<string, string | undefined>

function toPeriod(groups: Groups): Period | undefined {
  const { first, second, short, since, dangling, only } = groups
  const end = second === undefined ? undefined : (parseDate(second) ?? 'present')
  if (only !== undefined) return partial(only, end)
  const start = parseDate(first!)
  if (!start) return undefined
  if (end !== undefined) return { start, end: inherit(end, start) }
  if (short !== undefined) return shortEnd(start, Number(short))
  if (since !== undefined || dangling !== undefined) return { start, end: 'present' }
  return yearPair(first!) ?? { end: start }
}

/** "Jun – Aug 2019": the start has the end's year. */
function partial(month: string, end: PlainDate | 'present' | undefined): Period | undefined {
  if (end === undefined || end === 'present') return undefined
  const number = monthOf(month)
  if (number === undefined) return { end }
  const year = end.month !== undefined && number > end.month ? end.year - 1 : end.year
  return { start: { year, month: number }, end }
}

function inherit(end: PlainDate | 'present', start: PlainDate): PlainDate | 'present' {
  return end === 'present' || end.year > 0 ? end : { ...end, year: start.year }
}

/** "2009–10": the last two digits of a year. */
function shortEnd(start: PlainDate, digits: number): Period {
  const year = Math.floor(start.year / 100) * 100 + digits
  return { start, end: { year: year < start.year ? year + 100 : year } }
}

/** "2009-10" alone means two years where they follow each other; "2009-08" is a month. */
function yearPair(text: string): Period | undefined {
  const match = /^(\d{4})-(\d\d)$/.exec(text)
  if (!match) return undefined
  const start = Number(match[1])
  if ((start + 1) % 100 !== Number(match[2]) && Number(match[2]) <= 12) return undefined
  return { start: { year: start }, end: { year: Math.floor(start / 100) * 100 + Number(match[2]) } }
}

function parseDate(text: string): PlainDate | undefined {
  if (openWords.test(text)) return undefined
  for (const { expression, read } of dateForms) {
    const match = expression.exec(text)
    if (match) {
      const date = read(match)
      if (date && (date.month === undefined || (date.month >= 1 && date.month <= 12))) return date
    }
  }
  return undefined
}

function connectorOf(match: RegExpExecArray): FoundPeriod['connector'] {
  const { groups, indices } = match
  if (groups?.connector === undefined && groups?.dangling === undefined) return undefined
  const [start, end] = (indices!.groups!.connector ?? indices!.groups!.dangling)!
  return { start, end }
}

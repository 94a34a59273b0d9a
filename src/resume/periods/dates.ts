/** Stretches of tokens → dates. */

import { solarMonth } from '../../language/dateTable.ts'
import type { Period, PlainDate } from '../nodes.ts'
import type { Lexed, Token } from './lexer.ts'

/** From one token up to another. */
export type Range = [number, number]
/** The parts of a period, by name. */
export type Groups = Record<string, Range | undefined>

/** What a stretch says: one date twice, or two years of one winter. */
interface Span {
  from: PlainDate
  to: PlainDate
}

/** Which of two numbers beside a year comes first. */
type Order = 'day' | 'month'

/** What the rest of a period tells of a date in it. */
interface Reading {
  order?: Order | undefined
  inRange?: boolean
}

export function toPeriod(groups: Groups, lexed: Lexed): Period | undefined {
  const { first, second, short, since, dangling, only, last } = groups
  if (groups.from) return shortRange(groups, lexed)
  if (only) return last && partial(only, lexed, readSpan(last, lexed, {})?.to)
  const order = orderIn(first, lexed) ?? orderIn(second, lexed)
  const how = { order, inRange: second !== undefined }
  const both = first && second && arePairs(first, second, lexed)
  const start = first && (both ? yearPair(first, lexed, true) : readSpan(first, lexed, how))
  if (!start) return undefined
  if (second && lexed.classes[second[0]] === 'O') return { start: start.from, end: 'present' }
  if (second) {
    const end = both ? yearPair(second, lexed, true) : readSpan(second, lexed, how)
    return end && { start: start.from, end: end.to }
  }
  if (short) return shortEnd(start.from, lexed.tokens[short[0]]!.value, lexed.classes.slice(...first))
  if (since || dangling) return { start: start.from, end: 'present' }
  return start.from === start.to ? { end: start.to } : { start: start.from, end: start.to }
}

/** Where a period says a single date to the month, and nothing beside it; the first of them is its start. */
export function plainDates(
  { first, second, from, to, only, last }: Groups,
  { classes, tokens }: Lexed,
  { start, end }: Period,
): Array<{ start: number; end: number; date: PlainDate }> {
  const lone = end !== 'present' && !start ? end : undefined
  const pairs: Array<[Range | undefined, PlainDate | 'present' | undefined]> = [
    [first ?? from ?? only, start ?? lone],
    [second ?? to ?? last, end],
  ]
  return pairs.flatMap(([range, date]) => {
    if (!range || typeof date !== 'object' || date.month === undefined) return []
    const kinds = classes.slice(...range)
    if (/[SPWOA]|[-d] ?n.*M|M.*n ?[-d]/.test(kinds)) return []
    return [{ start: tokens[range[0]]!.start, end: tokens[range[1] - 1]!.end, date }]
  })
}

/** What is certain of a date in a résumé of a language (BCP 47): "6/1/2020" is in June only for some. */
export function certain({ unsure, ...date }: PlainDate, lang: string | undefined): PlainDate {
  if (!unsure) return date
  if (/^en-US\b/i.test(lang ?? '')) return { ...date, month: date.day!, day: date.month! }
  return /^(?:en|und)?$/i.test(lang ?? '') ? { year: date.year } : date
}

function readSpan(range: Range, lexed: Lexed, { order, inRange }: Reading): Span | undefined {
  const kinds = lexed.classes.slice(...range)
  if (/^q?n$/.test(kinds)) return once(shortYear(lexed.tokens[range[1] - 1]!))
  if (/^Y ?\/ ?Y/.test(kinds) || (/[SPW]/.test(kinds) && !kinds.includes('M'))) return years(range, lexed)
  if (daysInMonth.test(kinds)) return days(range, lexed)
  // "2009-10 – 2010-03" are months.
  const pair = inRange && kinds === 'Y-n' ? undefined : yearPair(range, lexed)
  return pair ?? once(readDate(range, lexed, order))
}

function once(date: PlainDate | undefined): Span | undefined {
  return date && { from: date, to: date }
}

/** The year or years of a season, a term, a business year: "Winter 2019/20". */
function years([from, to]: Range, { classes, tokens }: Lexed): Span | undefined {
  const kinds = classes.slice(from, to)
  const at = kinds.search(/q?Y|qn|(?<=W.*)n|n(?=\/n)/)
  if (at < 0) return undefined
  const place = kinds[at] === 'q' ? at + 1 : at
  const token = tokens[from + place]!
  const first = kinds[place] === 'Y' ? { year: token.value } : shortYear(token)
  const later = /^ ?[-d/] ?([Yn])/d.exec(kinds.slice(place + 1))
  if (!first || !later) return once(first)
  const second = tokens[from + place + 1 + later.indices![1]![0]]!
  const year = later[1] === 'Y' ? second.value : Math.floor(first.year / 100) * 100 + second.value
  // "WS 19/20"
  if (!kinds.includes('Y') && year !== first.year + 1) return undefined
  return year >= first.year ? { from: first, to: { year } } : once(first)
}

function shortYear({ start, end, value }: Token): PlainDate | undefined {
  return end - start === 2 ? { year: twoDigits(value) } : undefined
}

/** "12–22 May 2019", "May 12–22, 2019" */
const daysInMonth = /n[h.]?(?: ?[-d] ?| A )n[h.]? (?:[oE] )?M|M\.? n[h.]? ?[-d] ?n/

function days([from, to]: Range, { classes, tokens }: Lexed): Span | undefined {
  const inside = (token: string): Token[] => tokens.slice(from, to).filter((_, at) => classes[from + at] === token)
  const [year, month, [first, last]] = [inside('Y')[0]!.value, inside('M')[0]!.value, inside('n')]
  const [start, end] = [dated(year, month, first!.value), dated(year, month, last!.value)]
  return start && end && { from: start, to: end }
}

/** "Jun – Aug 2019": the start has the end's year. */
function partial(only: Range, { tokens, classes }: Lexed, end: PlainDate | undefined): Period | undefined {
  if (!end) return undefined
  if (classes[only[0]] === 'S') return { start: { year: end.year }, end }
  const month = tokens[only[0]]!.value
  const year = end.month !== undefined && month > end.month ? end.year - 1 : end.year
  return { start: { year, month }, end }
}

/** "2009–10": the last two digits of a year; "2019/08–12" has those of a month, "14-15, 2016" of a day. */
function shortEnd(start: PlainDate, digits: number, kinds: string): Period {
  if (/^Y[/.] ?n$/.test(kinds) && digits <= 12 && start.month !== undefined && digits > start.month)
    return { start, end: { year: start.year, month: digits } }
  const year = Math.floor(start.year / 100) * 100 + digits
  if (year < start.year && start.year >= 2000) return { end: start }
  return { start, end: { year: year < start.year ? year + 100 : year } }
}

/** "03/19 - 11/20": months of years of two digits, the later one second. */
function shortRange({ from, to, open }: Groups, lexed: Lexed): Period | undefined {
  const start = from && monthIn(from, lexed)
  const end = open ? 'present' : to && monthIn(to, lexed)
  if (!start || !end) return undefined
  const late = end !== 'present' && start.year * 12 + start.month! > end.year * 12 + end.month!
  return late ? undefined : { start, end }
}

function monthIn([from, to]: Range, { classes, tokens }: Lexed): PlainDate | undefined {
  const month = tokens[from]!.value
  const digits = tokens[to - 1]!
  const short = ({ start, end }: Token): boolean => end - start < 2
  // "3.10 - 3.12" are versions.
  if (classes[from] !== 'M' && (month < 1 || month > 12 || (classes[from + 1] === '.' && short(tokens[from]!))))
    return undefined
  return short(digits) ? undefined : { year: twoDigits(digits.value), month }
}

/** "2009-10" alone means two years where they follow each other; "2009-08" is a month, and "2009/10", unless `sure`. */
function yearPair([from, to]: Range, { classes, tokens }: Lexed, sure = false): Span | undefined {
  const kinds = classes.slice(from, to)
  const digits = tokens[from + 2]?.value ?? 0
  if (kinds !== 'Y-n' && !(kinds === 'Y/n' && (sure || digits > 12))) return undefined
  const start = tokens[from]!.value
  if ((start + 1) % 100 !== digits && digits <= 12) return undefined
  const { end } = shortEnd({ year: start }, digits, '')
  return { from: { year: start }, to: end as PlainDate }
}

/** "2008/09 – 2011/12": two years that follow each other on both sides. */
function arePairs(first: Range, second: Range, lexed: Lexed): boolean {
  const follows = (range: Range): boolean =>
    lexed.classes.slice(...range) === 'Y/n' &&
    (lexed.tokens[range[0]]!.value + 1) % 100 === lexed.tokens[range[0] + 2]!.value
  return follows(first) && follows(second)
}

function readDate([from, to]: Range, { classes, tokens }: Lexed, order?: Order): PlainDate | undefined {
  const kinds = classes.slice(from, to)
  const numbers: Token[] = []
  let year: number | undefined
  let month: number | undefined
  let yearAt = 0
  for (let at = 0; at < kinds.length; at++) {
    const token = tokens[from + at]!
    if (kinds[at] === 'Y') {
      year = token.value
      yearAt = numbers.length
    } else if (kinds[at] === 'M') month = token.value
    else if (kinds[at] === 'n') {
      if (kinds[at - 1] === 'q') year = twoDigits(token.value)
      else numbers.push(token)
    }
  }
  if (year === undefined) return undefined
  if (year < solarYears || (month ?? 0) >= solarMonth) return fromSolar(year, month, numbers)
  if (month !== undefined) return dated(year, month, numbers[0]?.value)
  if (numbers.length === 0) return { year }
  return ordered(
    year,
    numbers.map(({ value }) => value),
    yearAt,
    { kinds, order },
  )
}

/** Years below this are of the Solar Hijri calendar. */
const solarYears = 1500

/**
 * A date of the Solar Hijri calendar in ours, to the month: the year begins about 21 March, and a month stands for
 * the one that has most of its days.
 */
function fromSolar(year: number, name: number | undefined, numbers: readonly Token[]): PlainDate | undefined {
  if (year >= solarYears) return { year }
  const month = name === undefined ? numbers[0]?.value : name - solarMonth + 1
  if (month === undefined) return { year: year + 621 }
  if (month < 1 || month > 12) return undefined
  return month < 10 ? { year: year + 621, month: month + 3 } : { year: year + 622, month: month - 9 }
}

/** Numbers around a year: year month day, day month year, month day year. */
function ordered(
  year: number,
  numbers: readonly number[],
  yearAt: number,
  { kinds, order }: { kinds: string; order: Order | undefined },
): PlainDate | undefined {
  const [a, b] = numbers as [number, number | undefined]
  if (b === undefined) {
    if (a > 12 && /^Y[-/]n$/.test(kinds)) return { year }
    return dated(year, a)
  }
  if (yearAt === 0) return dated(year, a, b)
  const date = order === 'month' ? dated(year, a, b) : dated(year, b, a)
  return date && order === undefined && a !== b ? { ...date, unsure: true } : date
}

/** Which of the numbers of "15.5.2019", "5/15/2019" comes first, where they tell. */
function orderIn(range: Range | undefined, { classes, tokens }: Lexed): Order | undefined {
  const signs = range && /^n([-/.]) ?(?=n[-/.] ?Y)/.exec(classes.slice(...range))
  if (!signs) return undefined
  if (signs[1] === '.' || tokens[range[0]]!.value > 12) return 'day'
  return tokens[range[0] + signs[0].length]!.value > 12 ? 'month' : undefined
}

function dated(year: number, month: number, day?: number): PlainDate | undefined {
  if (month < 1 || month > 12) return undefined
  return day === undefined || day < 1 || day > 31 ? { year, month } : { year, month, day }
}

function twoDigits(value: number): number {
  return value > 60 ? 1900 + value : 2000 + value
}

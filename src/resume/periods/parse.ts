/** Dates and periods in running text, in every vocabulary at once. */
import { solarMonth } from '../../language/dateTable.ts'
import { remembered } from '../../memory.ts'
import type { Period, PlainDate } from '../nodes.ts'
import { placeLike, telling } from '../words.ts'
import type { Lexed, Token } from './lexer.ts'
import { lex } from './lexer.ts'

/** A period in a text; offsets in UTF-16 units. */
export interface FoundPeriod {
  start: number
  end: number
  period: Period
  /** The dash or word between start and end. */
  connector?: { start: number; end: number }
}

const of = ',? ?(?:[oEG]\\.? ?)?'
/** One date on the classes of its tokens, the longest forms first. */
const date = [
  'Y ?a ?(?:n ?b(?: ?n ?c)?)?',
  `(?:n[h.]? (?:[oE] )?)?M\\.?(?: n(?:h|\\.)?(?= ?,| Y))?${of}[-/]?q?Y`,
  'M\\.? ?qn',
  'qn[./] ?n',
  `S${of}q?Y(?:/n)?`,
  'Y ?S',
  'Y[ ,/.-] ?M\\.?(?: n(?!n))?',
  'Y ?[-/.] ?n ?[-/.] ?n\\.?',
  'Y[-/.] ?n(?![nY/])',
  'n- ?n- ?Y',
  'n[/.] ?n[/.] ?Y',
  '(?:n[-d]|n ?[/.] ?)Y',
  'Y',
].join('|')
/** A date, and a sign of year after it or, before a dash, a full stop: "2019 г.", "2019. –". */
const signed = `(?:${date})(?: ?(?:o\\.|y\\.?(?! ?Y)))?(?:\\.(?= ?[-d]))?`

const connector = ' ?[-d] ?(?:U )?| [UG] | ?T ?[-d]? ?| / (?=Y(?! ?[-/.] ?n))| (?=O)'

/** A month of a year of two digits, which only a range may say: "03/19 - 11/20", "Jan 19 - now". */
const monthOfYear = '(?:n[/.]|M[/.]? ?)n'

/** A period on the classes of tokens; see the groups. */
const periodForm = new RegExp(
  [
    `(?<![xnYM/.-])(?<from>${monthOfYear})(?<dash> ?[-d] ?| U )(?:(?<to>${monthOfYear})(?! ?[/-]|\\. ?n|,? ?q?Y)|(?<open>O\\.?))|`,
    '(?<![xnYM/])(?:B ?:? ?)?',
    `(?:(?:(?<since>F) ?|[fFEo] ?)?(?<first>${signed})|(?<only>M\\.?(?: nh?)?|S|n(?=-n[./]Y)))`,
    `(?:(?<connector>${connector})\\(?(?:(?<second>${signed}|O\\.?)|(?<short>n)(?![n/-]|\\. ?n))|(?<dangling> ?[-d] ?(?=$|[)?,:]|\\.$)|[-d](?= [xM?])))?`,
  ].join(''),
  'dg',
)

/** Every period and date in a text, in order. */
export const findPeriods: (text: string) => readonly FoundPeriod[] = remembered((text) =>
  hasDigits(text) ? readPeriods(text) : [],
)

/** The period a text says, if it says one. */
export function parsePeriod(text: string): Period | undefined {
  return findPeriods(text).at(-1)?.period
}

function readPeriods(text: string): FoundPeriod[] {
  const lexed = lex(text)
  if (!/[Yn]/.test(lexed.classes)) return []
  const found: FoundPeriod[] = []
  for (const match of lexed.classes.matchAll(periodForm)) {
    const groups = match.indices!.groups as Record<string, [number, number] | undefined>
    const period = toPeriod(groups, lexed)
    const whole = match.indices![0]!
    if (!period) continue
    const between = groups.connector ?? groups.dash ?? groups.dangling
    const start = lexed.tokens[whole[0]]!.start
    const closed = groups.connector && lexed.classes[groups.connector[1]] === '(' && lexed.classes[whole[1]] === ')'
    const last = lexed.tokens[closed ? whole[1] : whole[1] - 1]!.end
    // "2021 - ?"
    const end = groups.dangling && text[last] === '?' ? last + 1 : last
    const open = between ? 0 : unknownEnd(text, start, end, period)
    if (open > 0) {
      found.push({ start, end: end + open, period: { start: period.end as PlainDate, end: 'present' } })
      continue
    }
    found.push({
      start,
      end,
      period,
      ...(between && { connector: { start: lexed.tokens[between[0]]!.start, end: lexed.tokens[between[1] - 1]!.end } }),
    })
  }
  return found
}

/**
 * How much of a text after a lone date is an open end nobody has told us of: "(2021 - ?)", or in brackets or after a
 * bar a word or two of a language we do not know. 0 for none.
 */
function unknownEnd(text: string, start: number, end: number, period: Period): number {
  if (period.start || period.end === 'present' || !period.end) return 0
  const after =
    /^\s?[-–—~]{1,3}\s?(?:\?|\.\.\.|…|(\p{L}[\p{L}\p{M}.]*(?: \p{L}[\p{L}\p{M}.]*)?))\s*(?=$|[)\]）|])/u.exec(
      text.slice(end, end + 24),
    )
  if (!after) return 0
  const [whole, words] = after
  if (words === undefined) return whole.trimEnd().length
  if (period.end.month === undefined || placeLike(words) || telling(words) > 0) return 0
  const alone = start === 0 && end + whole.length === text.length && /^(?:\p{Ll}{1,3} )?\p{Ll}+$/u.test(words)
  return alone || /[|([（]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) ? whole.trimEnd().length : 0
}

type Range = [number, number]

function toPeriod(groups: Record<string, Range | undefined>, lexed: Lexed): Period | undefined {
  const { first, second, short, since, dangling, only } = groups
  if (groups.from) return shortRange(groups, lexed)
  const open = second && lexed.classes[second[0]] === 'O'
  const end = second && (open ? 'present' : readEnd(second, lexed))
  if (only) return end && end !== 'present' ? partial(only, lexed, end) : undefined
  const start = first && readDate(first, lexed)
  if (!start || (second && !end)) return undefined
  if (end) return { start, end }
  if (short) return shortEnd(start, lexed.tokens[short[0]]!.value)
  if (since || dangling) return { start, end: 'present' }
  return yearPair(first, lexed) ?? { end: start }
}

/** The end of a range; "2019/20" is its later year. */
function readEnd(range: Range, lexed: Lexed): PlainDate | 'present' | undefined {
  const slashed = lexed.classes.slice(...range) === 'Y/n'
  return (slashed ? yearPair(range, lexed)?.end : undefined) ?? readDate(range, lexed)
}

/** "Jun – Aug 2019": the start has the end's year. */
function partial(only: Range, { tokens, classes }: Lexed, end: PlainDate): Period {
  if (classes[only[0]] === 'S') return { start: { year: end.year }, end }
  const month = tokens[only[0]]!.value
  const year = end.month !== undefined && month > end.month ? end.year - 1 : end.year
  return { start: { year, month }, end }
}

/** "2009–10": the last two digits of a year; "14-15, 2016" has those of a day. */
function shortEnd(start: PlainDate, digits: number): Period {
  const year = Math.floor(start.year / 100) * 100 + digits
  if (year < start.year && start.year >= 2000) return { end: start }
  return { start, end: { year: year < start.year ? year + 100 : year } }
}

/** "03/19 - 11/20": months of years of two digits, the later one second. */
function shortRange({ from, to, open }: Record<string, Range | undefined>, lexed: Lexed): Period | undefined {
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

/** "2009-10" alone means two years where they follow each other; "2009-08" is a month. */
function yearPair([from, to]: Range, { classes, tokens }: Lexed): Period | undefined {
  const kinds = classes.slice(from, to)
  const digits = tokens[from + 2]?.value ?? 0
  if (kinds !== 'Y-n' && !(kinds === 'Y/n' && digits > 12)) return undefined
  const start = tokens[from]!.value
  if ((start + 1) % 100 !== digits && digits <= 12) return undefined
  return shortEnd({ year: start }, digits)
}

function readDate([from, to]: Range, { classes, tokens }: Lexed): PlainDate | undefined {
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
  if (kinds.includes('S') || numbers.length === 0) return { year }
  return ordered(
    year,
    numbers.map(({ value }) => value),
    yearAt,
    kinds,
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
function ordered(year: number, numbers: readonly number[], yearAt: number, kinds: string): PlainDate | undefined {
  const [a, b] = numbers as [number, number | undefined]
  if (b === undefined) {
    if (a > 12 && /^Y[-/]n$/.test(kinds)) return { year }
    return dated(year, a)
  }
  if (yearAt === 0) return dated(year, a, b)
  return kinds.includes('/') && b > 12 ? dated(year, a, b) : dated(year, b, a)
}

function dated(year: number, month: number, day?: number): PlainDate | undefined {
  if (month < 1 || month > 12) return undefined
  return day === undefined || day < 1 || day > 31 ? { year, month } : { year, month, day }
}

function twoDigits(value: number): number {
  return value > 60 ? 1900 + value : 2000 + value
}

function hasDigits(text: string): boolean {
  return text.length <= longest && /\p{Nd}/u.test(text)
}

/** A longer line is prose; no head of an entry is looked for in it. */
const longest = 600

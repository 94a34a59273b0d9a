/** Dates and periods in running text, in every vocabulary at once. */
import { remembered } from '../../memory.ts'
import { codesIn } from '../codes.ts'
import type { Period, PlainDate } from '../nodes.ts'
import { placeLike, telling } from '../words.ts'
import { plainDates, toPeriod } from './dates.ts'
import { between } from './grammar.ts'
import { type Lexed, lex } from './lexer.ts'
import { type Match, matchesIn } from './match.ts'

/** A period in a text; offsets in UTF-16 units. */
export interface FoundPeriod {
  start: number
  end: number
  period: Period
  /** The dash or word between start and end. */
  connector?: Stretch
  /** Where one date to the month stands, and which: what can be written in another way. */
  dates: ReadonlyArray<Stretch & { date: PlainDate }>
  /** The terms of a period that was interrupted: "2014 & 2016". */
  terms?: readonly FoundPeriod[]
}

export interface Stretch {
  start: number
  end: number
}

/** Every period and date in a text, in order. */
export const findPeriods: (text: string) => readonly FoundPeriod[] = remembered((text) =>
  hasDigits(text) ? readPeriods(text) : [],
)

/** The period a text says, if it says one. */
export function parsePeriod(text: string): Period | undefined {
  return findPeriods(text).at(-1)?.period
}

function readPeriods(text: string): FoundPeriod[] {
  const lexed = lex(withoutCodes(text))
  if (!/[Yn]/.test(lexed.classes)) return []
  const found: FoundPeriod[] = []
  const ranges = new Set<FoundPeriod>()
  for (const match of matchesIn(lexed.classes)) {
    const next = readPeriod(text, match, lexed)
    if (!next) continue
    found.push(next)
    if (lexed.classes[match.whole[0]] === 'f') ranges.add(next)
  }
  return joined(text, found, ranges, lexed)
}

/** A text with words for its codes, unit for unit. */
function withoutCodes(text: string): string {
  let plain = text
  for (const { start, end } of codesIn(text)) plain = plain.slice(0, start) + 'x'.repeat(end - start) + plain.slice(end)
  return plain
}

function readPeriod(text: string, { whole, groups }: Match, lexed: Lexed): FoundPeriod | undefined {
  const period = toPeriod(groups, lexed)
  if (!period) return undefined
  const link = groups.connector ?? groups.joint ?? groups.dash ?? groups.dangling
  const start = lexed.tokens[whole[0] - (link || period.start ? 0 : untilBefore(whole[0], lexed))]!.start
  const opening = groups.connector ?? groups.joint
  const closed = opening && lexed.classes[opening[1]] === '(' && lexed.classes[whole[1]] === ')'
  const last = lexed.tokens[closed ? whole[1] : whole[1] - 1]!.end
  // "2021 - ?"
  const end = groups.dangling && text[last] === '?' ? last + 1 : last
  const open = link ? 0 : unknownEnd(text, start, end, period)
  const dates = plainDates(groups, lexed, period)
  if (open > 0) return { start, end: end + open, dates, period: { start: period.end as PlainDate, end: 'present' } }
  const connector = link && { start: lexed.tokens[link[0]]!.start, end: lexed.tokens[link[1] - 1]!.end }
  return { start, end, period, dates, ...(connector && { connector }) }
}

/** Tokens of an "until" before a lone date; little words mean it only where nothing stands before them. */
function untilBefore(at: number, { classes, tokens }: Lexed): 0 | 2 {
  if (!/[UG] $/.test(classes.slice(0, at))) return 0
  const { start, end } = tokens[at - 2]!
  return end - start >= 3 || /(?:^|[(,A?]) ?$/.test(classes.slice(0, at - 2)) ? 2 : 0
}

/** Neighbours that are terms of one period. */
function joined(
  text: string,
  found: readonly FoundPeriod[],
  ranges: ReadonlySet<FoundPeriod>,
  lexed: Lexed,
): FoundPeriod[] {
  const whole: FoundPeriod[] = []
  for (const next of found) {
    const before = whole.at(-1)
    if (before && areTerms(text, before, next, lexed)) whole.splice(-1, 1, joint(before, next, ranges.has(before)))
    else whole.push(next)
  }
  return whole
}

function areTerms(text: string, before: FoundPeriod, next: FoundPeriod, { classes, tokens }: Lexed): boolean {
  if (next.start - before.end > longestJoint || text.slice(before.end, next.start).includes('\n')) return false
  const inside = tokens.flatMap(({ start }, index) =>
    start >= before.end && start < next.start ? [classes[index]!] : [],
  )
  if (!between.test(inside.join(''))) return false
  if (inside.includes('A')) return true
  // A comma may part things of two kinds: "MSc 2012, 2014 Rome".
  const last = before.terms?.at(-1) ?? before
  const after = tokens.findIndex(({ start }) => start >= next.end)
  return (
    Boolean(last.period.start) === Boolean(next.period.start) && !/^ ?x/.test(after < 0 ? '' : classes.slice(after))
  )
}

/** Characters of the longest word between two terms, with its spaces. */
const longestJoint = 8

function joint(one: FoundPeriod, other: FoundPeriod, isRange: boolean): FoundPeriod {
  const terms = [...(one.terms ?? [one]), other]
  const period = spanned(terms.map(({ period }) => period))
  const dates = [...one.dates, ...other.dates]
  // "Between 2014 and 2016"
  if (isRange && terms.length === 2 && !one.period.start && !other.period.start)
    return { start: one.start, end: other.end, dates, period, connector: { start: one.end, end: other.start } }
  const ends = { ...period, terms: terms.map(({ period }) => period) }
  return { start: one.start, end: other.end, dates, period: ends, terms }
}

/** From the first start to the last end. */
function spanned(periods: readonly Period[]): Period {
  const order = (date: PlainDate): number => date.year * 400 + (date.month ?? 0) * 32 + (date.day ?? 0)
  const starts = periods.map(({ start, end }) => start ?? end).filter((date) => typeof date === 'object')
  const ends = periods.map(({ end }) => end)
  const [start] = starts.sort((a, b) => order(a) - order(b))
  const last = ends.includes('present')
    ? 'present'
    : ends.filter((date) => typeof date === 'object').sort((a, b) => order(b) - order(a))[0]
  return { ...(start && { start }), ...(last && { end: last }) }
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

function hasDigits(text: string): boolean {
  return text.length <= longest && /\p{Nd}/u.test(text)
}

/** A longer line is prose; no head of an entry is looked for in it. */
const longest = 600

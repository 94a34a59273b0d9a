/** The words of dates, for the lexer of periods. */
import { type Table, table } from './table.ts'
import { unspaced } from './tokens.ts'
import type { Vocabulary } from './types.ts'

/** Words of dates: what each is (a class of `Lexed`), and a month's number. */
export interface DateTable {
  /** By the first word: what follows it, the longest first. */
  phrases: Table<ReadonlyArray<readonly [rest: string, token: string, value: number]>>
  /** Signs of scripts without spaces. */
  glued: Readonly<Record<string, string>>
  /** Eras, and the year before the first of each. */
  eras: Readonly<Record<string, number>>
  /** Words for the first year of an era. */
  firsts: readonly string[]
}

/** The number of Farvardin, so that months of the Solar Hijri calendar are told from January to December. */
export const solarMonth = 101

const wordsAndSigns = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}]+/gu

export function dateTable(vocabularies: readonly Vocabulary[]): DateTable {
  const phrases: Record<string, Array<[rest: string, token: string, value: number]>> = {}
  const glued: Record<string, string> = {}

  /** The first meaning of a word holds, but for "de" and "do", which have two. */
  const addAll = (list: readonly string[] | undefined, token: string, value = 0): void => {
    for (const entry of list ?? []) {
      if (unspaced.test(entry)) {
        if (!Object.hasOwn(glued, entry)) glued[entry] = token === 'U' || token === 'f' ? 'T' : token
        continue
      }
      const [first, ...others] = entry.match(wordsAndSigns) ?? []
      if (first === undefined) continue
      const rest = others.join('')
      const same = own(phrases, first)?.find((phrase) => phrase[0] === rest)
      if (!same) add(phrases, first, [rest, token, value])
      else if (token === 'o') same[1] = same[1] === 'U' ? 'G' : same[1] === 'f' ? 'E' : same[1]
    }
  }
  for (const { dateWords } of vocabularies) {
    addAll(dateWords?.yearSign, 'a')
    addAll(dateWords?.monthSign, 'b')
    addAll(dateWords?.daySign, 'c')
  }
  for (const vocabulary of vocabularies) {
    for (const [index, names] of (vocabulary.months ?? []).entries()) addAll(names, 'M', index + 1)
    for (const [index, names] of (vocabulary.solarMonths ?? []).entries()) addAll(names, 'M', solarMonth + index)
    addAll(vocabulary.open, 'O')
    addAll(vocabulary.seasons, 'S')
    const { early, mid, late, quarter, half, term, fiscalYear, schoolYear } = vocabulary.dateWords ?? {}
    for (const list of [early, mid, late]) addAll(list, 'S')
    for (const list of [quarter, half, term]) addAll(list?.filter(isWord), 'P')
    for (const list of [fiscalYear, schoolYear]) addAll(list, 'W')
  }
  for (const vocabulary of vocabularies) addAll(vocabulary.since, 'F')
  for (const vocabulary of vocabularies) addAll(vocabulary.from, 'f')
  // "2014 and 2016" are two dates; only "between" makes them a range.
  for (const { until, dateWords } of vocabularies)
    addAll(
      until?.filter((word) => !dateWords?.and?.includes(word)),
      'U',
    )
  for (const { dateWords } of vocabularies) addAll(dateWords?.and, 'A')
  for (const vocabulary of vocabularies) addAll(vocabulary.dateNotes, 'B')
  for (const { dateWords } of vocabularies) addAll(dateWords?.circa?.filter(isWord), 'B')
  for (const { dateWords } of vocabularies) addAll(dateWords?.of, 'o')
  for (const { dateWords } of vocabularies) addAll(dateWords?.ordinal, 'h')
  for (const { dateWords } of vocabularies) addAll(dateWords?.year, 'y')
  for (const known of Object.values(phrases)) known.sort((a, b) => b[0].length - a[0].length)
  return {
    phrases: table(phrases),
    glued,
    eras: Object.assign({}, ...vocabularies.map(({ eras }) => eras)) as Record<string, number>,
    firsts: vocabularies.flatMap(({ firstOfEra }) => firstOfEra ?? []),
  }
}

/** A letter before a year is an initial more often than "circa" or "quarter". */
function isWord(entry: string): boolean {
  return !/^\p{L}\.?$/u.test(entry)
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function add<Value>(table: Record<string, Value[]>, word: string, value: unknown): void {
  if (Object.hasOwn(table, word)) table[word]!.push(value as Value)
  else table[word] = [value as Value]
}

/** Vocabularies → tables to look things up in. */
import type { SectionKind } from '../nodes.ts'
import { normalizeTitle } from '../titleText.ts'
import { tokens, unspaced } from '../tokens.ts'
import { type Lines, toLines, valueIn } from './lines.ts'
import type { LabelKind, Vocabulary } from './types.ts'

/** What `vocabularies` amount to; JSON can hold it. */
export interface Tables {
  senses: LexiconTable
  places: WordSet
  cities: WordSet
  /** The titles of each kind; a title is of one. */
  titles: Readonly<Partial<Record<SectionKind, WordSet>>>
  titleWords: LexiconTable
  documents: WordSet
  labels: Readonly<Partial<Record<LabelKind, WordSet>>>
  dates: DateTable
}

/** Words. Ask with `holds`. */
export type WordSet = Lines

/** Values by word, as JSON. Ask with `lookUp`. */
export type Table<Value> = Lines & { readonly [value]?: Value }
declare const value: unique symbol

/** Lists of words and phrases; a list is named by its place in `names`, a set of lists by a sum of powers of two. */
export interface LexiconTable {
  names: readonly string[]
  /** Entries of one word: the lists they are in. */
  words: Table<number>
  /** Longer entries by their first word: the words after it, and the lists. */
  phrases: Table<ReadonlyArray<readonly [rest: readonly string[], lists: number]>>
  /** Entries of scripts without spaces. */
  inside: Table<number>
  /** What words may end with, by the list's place. */
  endings: Readonly<Record<string, readonly string[]>>
}

/** Words of dates: what each is (a class of `Lexed`), and a month's number. */
export interface DateTable {
  /** By the first word: what follows it, the longest first. */
  phrases: Table<ReadonlyArray<readonly [rest: string, token: string, value: number]>>
  /** Signs of scripts without spaces. */
  glued: Readonly<Record<string, string>>
}

/** The value of a word, if the table has it. */
export function lookUp<Value>(table: Table<Value>, word: string): Value | undefined {
  const found = valueIn(table, word)
  return found === undefined ? undefined : (JSON.parse(found) as Value)
}

export function holds(set: WordSet, word: string): boolean {
  return valueIn(set, word) !== undefined
}

/** A record as the table that `lookUp` is asked of. */
function table<Value>(values: Readonly<Record<string, Value>>): Table<Value> {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return toLines(
    Object.entries(values).map(([word, value]) => [word, JSON.stringify(value).replace(/[^\0-\xff]/g, escaped)]),
  )
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** The kinds a telling word gives a title, the first one first. */
export const wordKinds = [
  'experience',
  'education',
  'skills',
  'projects',
  'certifications',
  'publications',
  'talks',
  'teaching',
  'awards',
  'volunteering',
  'interests',
  'references',
  'languages',
  'contact',
  'summary',
] as const

export function makeTables(vocabularies: readonly Vocabulary[]): Tables {
  const all = (list: (vocabulary: Vocabulary) => readonly string[] | undefined): string[] =>
    vocabularies.flatMap((vocabulary) => list(vocabulary) ?? [])
  const places = all((v) => v.places)
  const cities = all((v) => v.cities)
  return {
    senses: lexiconTable([
      { name: 'role', entries: all((v) => v.roles), parts: all((v) => v.roleParts) },
      { name: 'degree', entries: all((v) => v.degrees), parts: all((v) => v.degreeParts) },
      { name: 'organization', entries: all((v) => v.organizations), parts: all((v) => v.organizationParts) },
      { name: 'school', entries: all((v) => v.schools), parts: all((v) => v.schoolParts) },
      { name: 'place', entries: [...places, ...cities] },
    ]),
    places: wordSet(places),
    cities: wordSet(cities),
    titles: titleTable(vocabularies),
    titleWords: lexiconTable(wordKinds.map((name) => ({ name, entries: all((v) => v.titleWords[name]) }))),
    documents: wordSet(all((v) => v.documents).map(normalizeTitle)),
    labels: labelTable(vocabularies),
    dates: dateTable(vocabularies),
  }
}

/** One list of a lexicon. */
export interface WordList {
  name: string
  /** Whole words and phrases. */
  entries: readonly string[]
  /** What words may end with. */
  parts?: readonly string[]
}

export function lexiconTable(lists: readonly WordList[]): LexiconTable {
  const words: Record<string, number> = {}
  const phrases: Record<string, Array<[string[], number]>> = {}
  const inside: Record<string, number> = {}
  const endings: Record<string, readonly string[]> = {}
  for (const [place, { entries, parts }] of lists.entries()) {
    const bit = 1 << place
    for (const entry of new Set(entries)) {
      if (unspaced.test(entry)) {
        const lower = entry.toLowerCase()
        inside[lower] = (own(inside, lower) ?? 0) | bit
        continue
      }
      const [first, ...rest] = tokens(entry)
      if (first === undefined) continue
      if (rest.length === 0) words[first] = (own(words, first) ?? 0) | bit
      else add(phrases, first, [rest, bit])
    }
    if (parts?.length) endings[place] = parts
  }
  return {
    names: lists.map(({ name }) => name),
    words: table(words),
    phrases: table(phrases),
    inside: table(inside),
    endings,
  }
}

/** Where two languages share a title, the first one tells its kind. */
function titleTable(vocabularies: readonly Vocabulary[]): Tables['titles'] {
  const kinds = new Map<string, SectionKind>()
  for (const { titles } of vocabularies)
    for (const [kind, list] of Object.entries(titles))
      for (const title of list.map(normalizeTitle)) if (!kinds.has(title)) kinds.set(title, kind as SectionKind)
  const table: Partial<Record<SectionKind, string[]>> = {}
  for (const [title, kind] of kinds) add(table as Record<SectionKind, string[]>, kind, title)
  return setsOf(table)
}

function labelTable(vocabularies: readonly Vocabulary[]): Tables['labels'] {
  const table: Partial<Record<LabelKind, string[]>> = {}
  for (const { labels } of vocabularies)
    for (const [kind, list] of Object.entries(labels))
      for (const label of list) add(table as Record<LabelKind, string[]>, kind, label)
  return setsOf(table)
}

function setsOf<Kind extends string>(table: Partial<Record<Kind, string[]>>): Partial<Record<Kind, WordSet>> {
  return Object.fromEntries(
    Object.entries<string[] | undefined>(table).map(([kind, words]) => [kind, wordSet(words ?? [])]),
  ) as Partial<Record<Kind, WordSet>>
}

function wordSet(words: readonly string[]): WordSet {
  return toLines([...new Set(words)].map((word) => [word, '']))
}

/** The number of Farvardin, so that months of the Solar Hijri calendar are told from January to December. */
export const solarMonth = 101

const wordsAndSigns = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}]+/gu
const ofWords = ['of', 'de', 'del', 'do', 'da', 'г', 'р', 'r', 'năm']
/** "Year" after a year, in languages that say so. */
const yearWords = ['року', 'рр', 'года', 'год', 'годы', 'гг', 'година', 'godine', 'god', 'roku', 'rok', 'yılı', 'yıl']
const ordinals = ['st', 'nd', 'rd', 'th', 'er']
const gluedSigns = { 年: 'a', 년: 'a', 年度: 'a', 月: 'b', 월: 'b', 日: 'c', 일: 'c' }

function dateTable(vocabularies: readonly Vocabulary[]): DateTable {
  const phrases: Record<string, Array<[rest: string, token: string, value: number]>> = {}
  const glued: Record<string, string> = { ...gluedSigns }

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
  for (const vocabulary of vocabularies) {
    for (const [index, names] of vocabulary.months.entries()) addAll(names, 'M', index + 1)
    for (const [index, names] of (vocabulary.solarMonths ?? []).entries()) addAll(names, 'M', solarMonth + index)
    addAll(vocabulary.open, 'O')
    addAll(vocabulary.seasons, 'S')
  }
  for (const vocabulary of vocabularies) addAll(vocabulary.since, 'F')
  for (const vocabulary of vocabularies) addAll(vocabulary.from, 'f')
  for (const vocabulary of vocabularies) addAll(vocabulary.until, 'U')
  for (const vocabulary of vocabularies) addAll(vocabulary.beside, 'B')
  addAll(ofWords, 'o')
  addAll(ordinals, 'h')
  addAll(yearWords, 'y')
  for (const known of Object.values(phrases)) known.sort((a, b) => b[0].length - a[0].length)
  return { phrases: table(phrases), glued }
}

function add<Value>(table: Record<string, Value[]>, word: string, value: unknown): void {
  if (Object.hasOwn(table, word)) table[word]!.push(value as Value)
  else table[word] = [value as Value]
}

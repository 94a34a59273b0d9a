/** Word lists of many languages as one table: which senses a word or phrase has, and in which languages. */
import { type Lines, toLines } from './lines.ts'
import { tokens, unspaced } from './tokens.ts'

/** Words, phrases and endings with what they mean; JSON can hold it. Ask with `lookup.ts`. */
export interface LexiconTable<Name extends string = string> {
  /** Codes speak of senses by their place here … */
  senses: readonly Name[]
  /** … and of languages (BCP 47) by their place here. */
  languages: readonly string[]
  /**
   * By the first word: its codes, then each phrase that begins with it as `;further words=codes`.
   * Codes are `sense:languages` with commas between; a sense is a number of base 36, a language one character.
   * In phrases units beyond Latin-1 are `%` and four hexadecimal digits.
   */
  words: Lines
  /** Entries of scripts without spaces in the same way, by their first character. */
  inside: Lines
  /** What words may end with. */
  endings: Lines
  /** The longest ending, in UTF-16 units. */
  longestEnding: number
}

/** One list of a language. */
export interface WordList<Name extends string = string> {
  sense: Name
  language: string
  /** Whole words and phrases. */
  entries: readonly string[]
  /** What words may end with. */
  parts?: readonly string[]
}

/** The character that stands for a language in codes. */
export function languageSign(place: number): string {
  return String.fromCharCode(place < 62 ? 0x40 + place : 0xa1 + place - 62)
}

/** Languages by sense, for each entry. */
type Meanings = Map<number, Set<number>>

export function lexiconTable<Name extends string>(
  senses: readonly Name[],
  languages: readonly string[],
  lists: readonly WordList<Name>[],
): LexiconTable<Name> {
  const words = new Map<string, Map<string, Meanings>>()
  const inside = new Map<string, Map<string, Meanings>>()
  const endings = new Map<string, Meanings>()
  for (const { sense, language, entries, parts = [] } of lists) {
    const meaning: [number, number] = [senses.indexOf(sense), languages.indexOf(language)]
    for (const entry of entries) {
      if (unspaced.test(entry)) {
        const lower = entry.toLowerCase()
        mean(within(inside, lower[0]!, lower.slice(1)), ...meaning)
        continue
      }
      const [first, ...rest] = tokens(entry)
      if (first !== undefined) mean(within(words, first, rest.join(' ')), ...meaning)
    }
    for (const part of parts)
      mean(
        known(endings, part, () => new Map()),
        ...meaning,
      )
  }
  return {
    senses,
    languages,
    words: byFirst(words),
    inside: byFirst(inside),
    endings: toLines([...endings].map(([ending, meanings]) => [ending, codes(meanings)])),
    longestEnding: Math.max(0, ...[...endings.keys()].map(({ length }) => length)),
  }
}

function within(table: Map<string, Map<string, Meanings>>, first: string, rest: string): Meanings {
  return known(
    known(table, first, () => new Map()),
    rest,
    () => new Map(),
  )
}

function mean(meanings: Meanings, sense: number, language: number): void {
  known(meanings, sense, () => new Set<number>()).add(language)
}

function known<Key, Value>(map: Map<Key, Value>, key: Key, made: () => Value): Value {
  const value = map.get(key) ?? made()
  map.set(key, value)
  return value
}

function byFirst(table: ReadonlyMap<string, ReadonlyMap<string, Meanings>>): Lines {
  const value = (phrases: ReadonlyMap<string, Meanings>): string => {
    const alone = phrases.get('')
    const longer = [...phrases]
      .filter(([rest]) => rest !== '')
      .map(([rest, meanings]) => `;${inLatin1(rest)}=${codes(meanings)}`)
    return `${alone ? codes(alone) : ''}${longer.join('')}`
  }
  return toLines([...table].map(([first, phrases]) => [first, value(phrases)]))
}

/** Lines of Latin-1 take half the memory; one unit beyond would make all of them wide. */
function inLatin1(text: string): string {
  return text.replace(/[^\0-\xff]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What `lexiconTable` wrote of a phrase. */
export function fromLatin1(text: string): string {
  return text.includes('%')
    ? text.replace(/%([0-9a-f]{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
    : text
}

function codes(meanings: Meanings): string {
  return [...meanings]
    .map(([sense, languages]) => `${sense.toString(36)}:${[...languages].map(languageSign).join('')}`)
    .join()
}

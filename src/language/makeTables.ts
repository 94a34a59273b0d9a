/** Vocabularies → tables to look things up in. */
import { type DateTable, dateTable } from './dateTable.ts'
import { type LexiconTable, languageSign, lexiconTable, type WordList } from './lexiconTable.ts'
import { type Lines, toLines } from './lines.ts'
import { listsOf, type Sense } from './senses.ts'
import { spelled } from './spellings.ts'
import { type WordSet, wordSet } from './table.ts'
import { normalizeTitle } from './titleText.ts'
import type { SectionKind, Vocabulary } from './types.ts'

/** What the vocabularies amount to; JSON can hold it. */
export interface Tables {
  words: LexiconTable<Sense>
  /** Little words and the languages they speak for: a language is told by looking up every word of a page. */
  frequent: Lines
  /** Section titles and their kinds, `kind:languages` with commas between. */
  titles: Lines
  titleWords: LexiconTable<TitleWordKind>
  documents: WordSet
  /** Labels and their kinds, in the same way. */
  labels: Lines
  dates: DateTable
  /** The letters that tell languages of one script apart, by language. */
  letters: Readonly<Record<string, string>>
}

/** The kinds a telling word gives a title, the first one first. */
export const wordKinds: readonly TitleWordKind[] = [
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
]

export type TitleWordKind = Exclude<SectionKind, 'other'>

/** @param languages vocabularies by language tag; where two share a title, the first one tells its kind */
export function makeTables(languages: Readonly<Record<string, Vocabulary>>): Tables {
  const tags = Object.keys(languages)
  const vocabularies = Object.values(languages).map(spelled)
  const all = tags.map((tag, index) => [tag, vocabularies[index]!] as const)
  const lists = all.flatMap(([language, vocabulary]) =>
    listsOf(vocabulary).map((list) => ({ language, ...list, parts: inflected(list.parts, vocabulary.inflections) })),
  )
  return {
    words: lexiconTable([...new Set(lists.map(({ sense }) => sense))], tags, lists),
    frequent: languagesTable(all.map(([, { frequent }]) => frequent ?? [])),
    titles: kindTable(
      all.map(([, { titles }]) => titles ?? {}),
      normalizeTitle,
    ),
    titleWords: lexiconTable(wordKinds, tags, all.flatMap(titleWordLists)),
    documents: wordSet(vocabularies.flatMap(({ documents }) => documents ?? []).map(normalizeTitle)),
    labels: kindTable(all.map(([, { labels }]) => labels ?? {})),
    dates: dateTable(vocabularies),
    letters: Object.fromEntries(all.flatMap(([tag, { letters }]) => (letters ? [[tag, letters]] : []))),
  }
}

function inflected(parts: readonly string[], inflections: readonly string[] = []): string[] {
  return parts.flatMap((part) => [part, ...inflections.map((ending) => part + ending)])
}

function titleWordLists([language, { titleWords = {} }]: readonly [string, Vocabulary]): Array<
  WordList<TitleWordKind>
> {
  return wordKinds.map((sense) => ({ sense, language, entries: titleWords[sense] ?? [] }))
}

/** Words, each with the signs of the languages that list it. */
function languagesTable(languages: ReadonlyArray<readonly string[]>): Lines {
  const signs = new Map<string, string>()
  for (const [place, list] of languages.entries())
    for (const word of new Set(list)) signs.set(word, (signs.get(word) ?? '') + languageSign(place))
  return toLines(signs)
}

/** Texts by kind, of each language, as lines of the kinds of each text. */
function kindTable(
  languages: ReadonlyArray<Partial<Record<string, readonly string[]>>>,
  plain: (text: string) => string = (text) => text,
): Lines {
  const kinds = new Map<string, Map<string, Set<number>>>()
  for (const [place, lists] of languages.entries())
    for (const [kind, texts] of Object.entries(lists))
      for (const text of texts?.map(plain) ?? []) {
        const known = kinds.get(text) ?? new Map<string, Set<number>>()
        kinds.set(text, known)
        known.set(kind, (known.get(kind) ?? new Set()).add(place))
      }
  return toLines(
    [...kinds].map(([text, known]) => [
      text,
      [...known].map(([kind, places]) => `${kind}:${[...places].map(languageSign).join('')}`).join(),
    ]),
  )
}

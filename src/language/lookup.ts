/**
 * What words say: the one way to ask the vocabularies of all languages at once.
 *
 * ```ts
 * sensesIn('Küchenleiter bei Nordlicht GmbH')
 * // { sense: 'role',       start:  0, end: 12, whole: false, languages: ['de'] }
 * // { sense: 'connective', start: 13, end: 16, whole: false, languages: ['de'] }
 * // { sense: 'legalForm',  start: 27, end: 31, whole: false, languages: ['en', 'de'] }
 * wholeSenses('Teilzeit') // Set { 'employment' }
 * titlesOf('Work Experience') // [{ kind: 'experience', languages: ['en'] }]
 * ```
 *
 * A first question costs a few halvings of sorted lines for each word; asked again, a look into a map.
 */
import { remembered } from '../memory.ts'
import { type FoundSense, lexicon } from './lexicon.ts'
import { languageSign } from './lexiconTable.ts'
import { type Lines, valueIn } from './lines.ts'
import type { Sense } from './senses.ts'
import { tables } from './tables.ts'
import type { LabelKind, SectionKind } from './types.ts'

export type { FoundSense, Sense }

const words = lexicon(tables.words)

/**
 * All senses of the words and phrases of a text, in the order of their starts: roles, degrees, schools, legal forms,
 * places, connectives, dates' words and the others of `senses.ts`. A word of two senses is told twice, and a phrase
 * beside its words ("high school" and "school"). What must not be counted twice is for the asker to merge.
 *
 * Codes of regions ("CA") are told only where they stand in capitals, openers of sentences only where a sentence may
 * begin, what ends sentences only where one may end.
 *
 * @param text a line, a piece of one, or a sentence; the shorter the likelier it is known already
 */
export const sensesIn: (text: string) => ReadonlyArray<FoundSense<Sense>> = remembered((text) =>
  words.in(text).filter(({ sense, start, end }) => {
    if (sense === 'regionCode') return text.slice(start, end) === text.slice(start, end).toUpperCase()
    if (sense === 'sentenceOpener') return /(?:^|[.!?:;。：])[^\p{L}\p{N}]*$/u.test(text.slice(0, start))
    if (sense === 'sentenceCloser') return /^[^\p{L}\p{N},،、]*(?:$|[.!?;。])/u.test(text.slice(end))
    return true
  }),
)

const empty: ReadonlySet<Sense> = new Set()

/** The senses that a text has as a whole, but for signs around it: of "Berlin", `city`; of "Berlin Office", none. */
export const wholeSenses: (text: string) => ReadonlySet<Sense> = remembered((text) => {
  const whole = sensesIn(text).filter((found) => found.whole)
  return whole.length === 0 ? empty : new Set(whole.map(({ sense }) => sense))
})

/** Whether a text has one of some senses anywhere. */
export function hasSense(text: string, ...senses: readonly Sense[]): boolean {
  return sensesIn(text).some(({ sense }) => senses.includes(sense))
}

/** Where the longest word or phrase of a sense ends that a text begins with, signs before it aside; 0 for none. */
export function leading(text: string, sense: Sense): number {
  const ends = sensesIn(text)
    .filter((found) => found.sense === sense && !/[\p{L}\p{N}]/u.test(text.slice(0, found.start)))
    .map(({ end }) => end)
  return Math.max(0, ...ends)
}

/** Where the longest word or phrase of a sense begins that a text ends with, signs after it aside; the end for none. */
export function trailing(text: string, sense: Sense): number {
  const starts = sensesIn(text)
    .filter((found) => found.sense === sense && !/[\p{L}\p{N}]/u.test(text.slice(found.end)))
    .map(({ start }) => start)
  return Math.min(text.length, ...starts)
}

/** The languages (BCP 47) of which a word, in lower case, is one of the commonest little words. */
export function languagesOfLittleWord(word: string): readonly string[] {
  const signs = valueIn(tables.frequent, word)
  return signs === undefined ? [] : languagesOf(signs)
}

function languagesOf(signs: string): string[] {
  return tables.words.languages.filter((_, place) => signs.includes(languageSign(place)))
}

/** What a whole title or label stands for, and in which languages (BCP 47). */
export interface FoundKind<Kind extends string> {
  kind: Kind
  languages: readonly string[]
}

/**
 * The kinds of section a title names as a whole. Where languages disagree, the first of the registry comes first.
 *
 * @param title as `normalizeTitle` gives it
 */
export function titlesOf(title: string): ReadonlyArray<FoundKind<SectionKind>> {
  return kindsIn<SectionKind>(tables.titles, title)
}

/** What a label before a colon may stand for; in lower case, without its colon. */
export function labelsOf(label: string): ReadonlyArray<FoundKind<LabelKind>> {
  return kindsIn<LabelKind>(tables.labels, label)
}

/** Values are `kind:languages` with commas between. */
function kindsIn<Kind extends string>(table: Lines, text: string): Array<FoundKind<Kind>> {
  const value = valueIn(table, text)
  return (value?.split(',') ?? []).map((code) => {
    const [kind, signs] = code.split(':') as [Kind, string]
    return { kind, languages: languagesOf(signs) }
  })
}

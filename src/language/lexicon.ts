/** Tables of words as functions of a text. A text is looked up by halving in sorted lines, and answers are kept. */
import { remembered } from '../memory.ts'
import { fromLatin1, type LexiconTable, languageSign } from './lexiconTable.ts'
import { valueIn, valuesOf } from './lines.ts'
import { type TokenSpan, tokenSpans, unspaced } from './tokens.ts'

/** A sense of a word or phrase, where it stands; offsets in UTF-16 units of the text that was asked about. */
export interface FoundSense<Name extends string = string> {
  sense: Name
  start: number
  end: number
  /** Whether nothing but signs and spaces of the text stand outside it. */
  whole: boolean
  /** The languages (BCP 47) it has this sense in, in the order of the registry. */
  languages: readonly string[]
}

/** A table ready to be asked. */
export interface Lexicon<Name extends string> {
  /** All senses in a text in the order of their starts; a word of several senses has one after the other. */
  in: (text: string) => ReadonlyArray<FoundSense<Name>>
  /** At how many places of a text each sense is found. */
  count: (text: string) => Readonly<Record<Name, number>>
}

interface Code {
  sense: number
  languages: string
}

/** What a table says of a first word. */
interface Known {
  alone: readonly Code[]
  phrases: ReadonlyArray<{ rest: readonly string[]; codes: readonly Code[] }>
}

const memorySize = 4000
const nothing: Known = { alone: [], phrases: [] }

/** Make a lexicon of a table. It remembers the words and texts it was asked about last. */
export function lexicon<Name extends string>(table: LexiconTable<Name>): Lexicon<Name> {
  const knownWords = new Map<string, Known>()
  const knownSigns = new Map<string, Known>()
  const languagesOf = remembered((signs) => table.languages.filter((_, place) => signs.includes(languageSign(place))))

  // Each word is asked for a dozen endings.
  const valueOfEnding = valuesOf(table.endings)
  const knownOf = (word: string): Known =>
    recalled(knownWords, word, () =>
      withEnding(valueOfEnding, table.longestEnding, word, parsed(valueIn(table.words, word))),
    )
  const insideOf = (sign: string): Known =>
    recalled(knownSigns, sign, () => parsed(valueIn(table.inside, sign), (rest) => [rest]))

  const find = (text: string): Array<FoundSense<Name>> => {
    const words = tokenSpans(text)
    const first = words[0]?.start ?? 0
    const last = words.at(-1)?.end ?? 0
    const found: Array<FoundSense<Name>> = []
    const push = (start: number, end: number, codes: readonly Code[]): void => {
      for (const { sense, languages } of codes)
        found.push({
          sense: table.senses[sense]!,
          start,
          end,
          whole: start <= first && end >= last,
          languages: languagesOf(languages),
        })
    }
    for (const [at, word] of words.entries()) {
      const { alone, phrases } = knownOf(word.word)
      push(word.start, word.end, alone)
      for (const { rest, codes } of phrases)
        if (follows(words, at, rest)) push(word.start, words[at + rest.length]!.end, codes)
    }
    if (!unspaced.test(text)) return found
    for (const [start, end, codes] of entriesInside(text.toLowerCase(), insideOf)) push(start, end, codes)
    return found.sort((a, b) => a.start - b.start)
  }
  const inText = remembered(find)
  const none = Object.fromEntries(table.senses.map((name) => [name, 0])) as Record<Name, number>
  const count = remembered((text): Readonly<Record<Name, number>> => {
    const counts = { ...none }
    const found = inText(text)
    for (const [at, { sense, start }] of found.entries())
      if (!found.slice(0, at).some((other) => other.start === start && other.sense === sense)) counts[sense]++
    return counts
  })
  return { in: inText, count }
}

function follows(words: readonly TokenSpan[], at: number, rest: readonly string[]): boolean {
  return rest.every((next, by) => words[at + 1 + by]?.word === next)
}

/** Entries in a text without spaces. They may overlap (软件工程, 工程师), but none counts within another. */
function* entriesInside(
  text: string,
  insideOf: (sign: string) => Known,
): Generator<[start: number, end: number, codes: readonly Code[]]> {
  let covered = 0
  for (let at = 0; at < text.length; at++) {
    const { alone, phrases } = insideOf(text[at]!)
    const longest = phrases.find(({ rest: [rest] }) => text.startsWith(rest!, at + 1))
    const [rest, codes] = longest ? [longest.rest[0]!, longest.codes] : ['', alone]
    const end = at + 1 + rest.length
    if (codes.length > 0 && end > covered) yield [at, end, codes]
    if (codes.length > 0) covered = Math.max(covered, end)
  }
}

/** What is known of a word, and what the longest ending it has says beside that. */
function withEnding(
  valueOfEnding: (ending: string) => string | undefined,
  longest: number,
  word: string,
  known: Known,
): Known {
  const senses = new Set(known.alone.map(({ sense }) => sense))
  const more: Code[] = []
  for (let from = Math.max(0, word.length - longest); from < word.length; from++)
    for (const code of codesOf(valueOfEnding(word.slice(from)) ?? ''))
      if (!senses.has(code.sense)) {
        senses.add(code.sense)
        more.push(code)
      }
  return more.length === 0 ? known : { ...known, alone: [...known.alone, ...more] }
}

/** The value of a first word in `LexiconTable`; the longest phrases come first. */
function parsed(value: string | undefined, cut = (rest: string): string[] => rest.split(' ')): Known {
  if (value === undefined) return nothing
  const [alone, ...phrases] = value.split(';')
  return {
    alone: codesOf(alone!),
    phrases: phrases
      .map((phrase) => {
        const [rest, codes] = phrase.split('=') as [string, string]
        return { rest: cut(fromLatin1(rest)), codes: codesOf(codes) }
      })
      .sort((a, b) => b.rest.join(' ').length - a.rest.join(' ').length),
  }
}

function codesOf(text: string): Code[] {
  if (text === '') return []
  return text.split(',').map((code) => {
    const colon = code.indexOf(':')
    return { sense: Number.parseInt(code.slice(0, colon), 36), languages: code.slice(colon + 1) }
  })
}

function recalled<Value>(memory: Map<string, Value>, key: string, made: () => Value): Value {
  const kept = memory.get(key)
  if (kept !== undefined) return kept
  if (memory.size >= memorySize) memory.clear()
  const value = made()
  memory.set(key, value)
  return value
}

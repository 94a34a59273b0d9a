/** Word lists as fast tests: how many words, phrases and parts of words of each list does a text hold? */
import { tokens, unspaced } from './tokens.ts'
import { wordsIn } from './vocabulary/lines.ts'
import { type LexiconTable, lookUp } from './vocabulary/makeTables.ts'

/** How many entries of each list a text holds. */
export type Lexicon<Name extends string> = (text: string) => Readonly<Record<Name, number>>

const memorySize = 4000

/** What a table says of a word. */
interface Word {
  alone: number
  phrases: ReadonlyArray<readonly [rest: readonly string[], lists: number]>
}

/** Make a lexicon of a table of the lists `Name`. It remembers the texts it was asked about last. */
export function lexicon<Name extends string>(table: LexiconTable): Lexicon<Name> {
  const memory = new Map<string, Record<Name, number>>()
  const known = new Map<string, Word>()
  const endings = Object.entries(table.endings).map(([place, parts]) => ({ bit: 1 << Number(place), parts }))
  let endingForms: Array<{ bit: number; ends: (word: string) => boolean }> | undefined
  let within: RegExp | undefined

  const count = (text: string): Record<Name, number> => {
    const counts = table.names.map(() => 0)
    const words = tokens(text)
    for (const [at, word] of words.entries()) tally(counts, listsOf(word, words, at))
    if (unspaced.test(text)) {
      within ??= anyOf(wordsIn(table.inside))
      let end = 0
      for (const { index, 1: entry } of text.toLowerCase().matchAll(within)) {
        // Entries may overlap (软件工程, 工程师), but none counts within another.
        if (index + entry!.length > end) tally(counts, lookUp(table.inside, entry!) ?? 0)
        end = Math.max(end, index + entry!.length)
      }
    }
    return Object.fromEntries(table.names.map((name, place) => [name, counts[place]])) as Record<Name, number>
  }

  /** The lists that a word, or a phrase that starts with it, is in. */
  const listsOf = (word: string, words: readonly string[], at: number): number => {
    const { alone, phrases } = known.get(word) ?? learnt(word)
    let lists = alone
    for (const [rest, bit] of phrases) if (rest.every((next, by) => words[at + 1 + by] === next)) lists |= bit
    return lists
  }

  const learnt = (word: string): Word => {
    let alone = lookUp(table.words, word) ?? 0
    endingForms ??= endings.map(({ bit, parts }) => ({ bit, ends: endingIn(parts) }))
    for (const { bit, ends } of endingForms) if (!(alone & bit) && ends(word)) alone |= bit
    const found: Word = { alone, phrases: lookUp(table.phrases, word) ?? [] }
    if (known.size >= memorySize) known.clear()
    known.set(word, found)
    return found
  }

  return (text) => {
    const told = memory.get(text)
    if (told) return told
    if (memory.size >= memorySize) memory.clear()
    const counts = count(text)
    memory.set(text, counts)
    return counts
  }
}

function tally(counts: number[], lists: number): void {
  for (let place = 0; lists >> place; place++) if ((lists >> place) & 1) counts[place]!++
}

const inflections = ['', 'in', 'en', 'innen', 's', 'n']

/** Whether a word ends in one of some parts, itself or in an inflected form; by the last two letters of the parts. */
function endingIn(parts: readonly string[]): (word: string) => boolean {
  const byEnd = new Map<string, string[]>()
  for (const part of parts) {
    const end = part.slice(-2)
    const others = byEnd.get(end)
    if (others) others.push(part)
    else byEnd.set(end, [part])
  }
  return (word) =>
    inflections.some((inflection) => {
      if (!word.endsWith(inflection)) return false
      const stem = inflection === '' ? word : word.slice(0, -inflection.length)
      return byEnd.get(stem.slice(-2))?.some((part) => stem.endsWith(part)) ?? false
    })
}

/** Any of some strings at each place of a text, the longest first. */
function anyOf(strings: readonly string[]): RegExp {
  const sorted = [...strings].sort((a, b) => b.length - a.length)
  const any = sorted.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|') || '(?!)'
  return new RegExp(`(?=(${any}))`, 'gu')
}

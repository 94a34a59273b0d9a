/** Word lists as fast tests: how many words, phrases and parts of words of each list does a text hold? */

/** The lists of one lexicon by name. */
export interface WordLists<Name extends string> {
  name: Name
  /** Whole words and phrases. */
  entries: readonly string[]
  /** What words may end with. */
  parts?: readonly string[]
}

/** How many entries of each list a text holds. */
export type Lexicon<Name extends string> = (text: string) => Readonly<Record<Name, number>>

interface Phrase<Name> {
  rest: string[]
  name: Name
}

/** Scripts written without spaces: entries match inside words there. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&/+#-]*/gu
/** Entries whose words are what stands between their spaces, as most are. */
const plain = /^[a-z0-9à-ÿа-я]+(?: [a-z0-9à-ÿа-я]+)*$/
const memorySize = 4000

/** Make a lexicon of lists. It remembers the texts it was asked about last. */
export function lexicon<Name extends string>(lists: ReadonlyArray<WordLists<Name>>): Lexicon<Name> {
  const whole = new Map<string, Array<Phrase<Name>>>()
  const inside = new Map<string, Name[]>()
  const endings: Array<{ name: Name; ending: RegExp }> = []
  for (const { name, entries, parts } of lists) {
    for (const entry of new Set(entries)) {
      if (plain.test(entry)) addPhrase(whole, entry.split(' '), name)
      else if (unspaced.test(entry)) inside.set(entry.toLowerCase(), [...(inside.get(entry.toLowerCase()) ?? []), name])
      else addPhrase(whole, tokens(entry), name)
    }
    if (parts?.length) endings.push({ name, ending: new RegExp(`(?:${parts.join('|')})(?:in|en|innen|s|n)?$`, 'u') })
  }
  const within = inside.size > 0 ? anyOf([...inside.keys()]) : undefined
  const none = Object.fromEntries(lists.map(({ name }) => [name, 0])) as Record<Name, number>
  const memory = new Map<string, Record<Name, number>>()

  const count = (text: string): Record<Name, number> => {
    const counts = { ...none }
    const words = tokens(text)
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!
      const phrases = whole.get(word)
      const found: Name[] = []
      if (phrases) {
        for (const { rest, name } of phrases)
          if (!found.includes(name) && rest.every((next, by) => words[index + 1 + by] === next)) found.push(name)
      }
      for (const { name, ending } of endings) if (!found.includes(name) && ending.test(word)) found.push(name)
      for (const name of found) counts[name]++
    }
    if (within && unspaced.test(text))
      for (const [entry] of text.toLowerCase().matchAll(within)) for (const name of inside.get(entry)!) counts[name]++
    return counts
  }

  return (text) => {
    const known = memory.get(text)
    if (known) return known
    if (memory.size >= memorySize) memory.clear()
    const counts = count(text)
    memory.set(text, counts)
    return counts
  }
}

function addPhrase<Name>(whole: Map<string, Array<Phrase<Name>>>, words: string[], name: Name): void {
  const first = words[0]
  if (first === undefined) return
  const rest = words.slice(1)
  const phrases = whole.get(first)
  if (phrases) phrases.push({ rest, name })
  else whole.set(first, [{ rest, name }])
}

/** The words of a text in lower case, without the full stops, slashes and dashes at their ends. */
export function tokens(text: string): string[] {
  const found: string[] = []
  for (const [word] of text.toLowerCase().matchAll(token)) {
    const bare =
      /[\p{L}\p{N}\p{M}+#]$/u.test(word) && !word.includes('’')
        ? word
        : word.replace(/[.'’&/-]+$/u, '').replaceAll('’', "'")
    if (bare.length > 3 && bare.includes('/')) found.push(...bare.split('/'))
    else found.push(bare)
  }
  return found
}

/** Any of some strings, the longest first. */
function anyOf(strings: readonly string[]): RegExp {
  const sorted = [...strings].sort((a, b) => b.length - a.length)
  return new RegExp(sorted.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'gu')
}

/** Word lists as fast tests: does a text hold a word, a phrase or a part of a word from a list? */

/** How many entries of a list a text holds, up to `limit`. */
export type Lexicon = (text: string) => number

/** Scripts written without spaces, and scripts that glue little words to others: entries match inside words there. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&/+#-]*/gu

/** Make a test from whole words and phrases, and from parts that words may end with. */
export function lexicon(entries: readonly string[], parts: readonly string[] = []): Lexicon {
  const whole = new Map<string, string[][]>()
  const inside: string[] = []
  for (const entry of entries) {
    if (unspaced.test(entry)) inside.push(entry)
    else {
      const [first, ...rest] = tokens(entry)
      if (first === undefined) continue
      whole.set(first, [...(whole.get(first) ?? []), rest])
    }
  }
  const within = inside.length > 0 ? alternation(inside) : undefined
  const endings =
    parts.length > 0 ? new RegExp(`(?:${parts.map(escaped).join('|')})(?:in|en|innen|s|n)?$`, 'u') : undefined

  return (text) => {
    const list = tokens(text)
    let count = 0
    for (const [index, word] of list.entries()) {
      const phrases = whole.get(word)
      if (phrases?.some((rest) => rest.every((next, by) => list[index + 1 + by] === next))) count++
      else if (endings?.test(word)) count++
    }
    if (within && unspaced.test(text)) count += text.match(within)?.length ?? 0
    return count
  }
}

/** The words of a text in lower case, without the full stops, slashes and dashes at their ends. */
export function tokens(text: string): string[] {
  const found: string[] = []
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(token)) {
    const bare = word.replace(/[.'’&/-]+$/u, '').replaceAll('’', "'")
    if (bare.includes('/') && bare.length > 3) found.push(...bare.split('/'))
    else found.push(bare)
  }
  return found
}

/** Any of some strings, the longest first. */
export function alternation(strings: readonly string[], flags = 'giu'): RegExp {
  return new RegExp(source(strings), flags)
}

/** The source of an expression for any of some strings, the longest first. */
export function source(strings: readonly string[]): string {
  const unique = [...new Set(strings)].sort((a, b) => b.length - a.length)
  return `(?:${unique.map(escaped).join('|')})`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

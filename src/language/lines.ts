/**
 * Words and their values as sorted lines of text. To make ten thousand words into properties takes longer than to read
 * a résumé; a text costs nothing until a word is looked for in it.
 */

/** Lines of words in Latin-1, and of others, which many texts need not ask. Each is a word, a tab and its value. */
export interface Lines {
  readonly narrow: string
  readonly wide: string
}

const beyondLatin1 = /[^\0-\xff]/

/** Lines of words and values; a value holds no line feed. */
export function toLines(values: Iterable<readonly [word: string, value: string]>): Lines {
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1))
  const text = (wide: boolean): string =>
    sorted
      .filter(([word]) => beyondLatin1.test(word) === wide)
      .map(([word, value]) => `\n${word}\t${value}`)
      .join('')
  return { narrow: `${text(false)}\n`, wide: `${text(true)}\n` }
}

/** The value of a word, if there is a line of it. */
export function valueIn(words: Lines, word: string): string | undefined {
  const lines = beyondLatin1.test(word) ? words.wide : words.narrow
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const start = lines.lastIndexOf('\n', (low + high) >> 1)
    const order = compared(lines, start + 1, word)
    if (order === 0) return lines.slice(start + word.length + 2, lines.indexOf('\n', start + 1))
    if (order < 0) low = lines.indexOf('\n', start + 1)
    else high = start
  }
  return undefined
}

/** Whether the word of a line stands before another (below 0), after it, or is that. */
function compared(lines: string, from: number, word: string): number {
  for (let at = 0; at < word.length; at++) {
    const difference = lines.charCodeAt(from + at) - word.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return lines[from + word.length] === '\t' ? 0 : 1
}

/** The same as `valueIn` for few lines that are asked often; of each kind a map is made when a word asks for it. */
export function valuesOf(words: Lines): (word: string) => string | undefined {
  const made: Partial<Record<keyof Lines, ReadonlyMap<string, string>>> = {}
  return (word) => {
    const kind = beyondLatin1.test(word) ? 'wide' : 'narrow'
    made[kind] ??= mapOf(words[kind])
    return made[kind].get(word)
  }
}

function mapOf(lines: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) map.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return map
}

/** All words of some lines. */
export function wordsIn({ narrow, wide }: Lines): string[] {
  const lines = [...narrow.split('\n'), ...wide.split('\n')]
  return lines.flatMap((line) => (line === '' ? [] : [line.split('\t', 1)[0]!]))
}

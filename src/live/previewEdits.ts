/** What was edited between two states of a text, and which block it is in. */
import type { Block } from './protocol.ts'

/** The first and the last changed line of `after`, from 1; undefined when the texts have next to nothing in common. */
export function changedLines(before: string, after: string): { first: number; last: number } | undefined {
  const old = before.split('\n')
  const now = after.split('\n')
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start++
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++
  if (start === now.length && start === old.length) return undefined
  if (start + end === 0 && now.length > 3) return undefined
  return { first: start + 1, last: Math.max(start + 1, now.length - end) }
}

/** The number of the block that stands for a line: the smallest that holds it, or the last before it. */
export function blockAt(blocks: readonly Block[], line: number): number | undefined {
  let best: number | undefined
  for (const [number, block] of blocks.entries()) {
    if (block.line > line) continue
    const chosen = best === undefined ? undefined : blocks[best]!
    if (!chosen || isCloser(block, chosen, line)) best = number
  }
  return best
}

function isCloser(block: Block, than: Block, line: number): boolean {
  const holds = block.endLine >= line
  if (holds !== than.endLine >= line) return holds
  if (!holds) return block.endLine > than.endLine
  return block.endLine - block.line < than.endLine - than.line
}

/**
 * Of a block's lines the one that holds a word of the page: the last of those read before a place. The words of both
 * are laid side by side in their order, so that a word that stands on many lines is found on its own.
 */
export function lineOf(
  source: readonly string[],
  { line, endLine }: Pick<Block, 'line' | 'endLine'>,
  before: string,
  after = '',
): number {
  if (line === endLine) return line
  const lines: number[] = []
  const written = source.slice(line - 1, endLine).flatMap((text, index) => {
    const words = wordsOf(text)
    lines.push(...words.map(() => line + index))
    return words
  })
  const read = wordsOf(before)
  const partners = sideBySide([...read, ...wordsOf(after)], written)
  const known = partners.slice(0, read.length).findLast((partner) => partner !== undefined)
  const partner = known ?? partners.find((one) => one !== undefined)
  return partner === undefined ? line : lines[partner]!
}

/** Ideographs and kana are words of their own, as nothing parts them. */
const apart = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const word = new RegExp(`[${apart}]|(?:(?![${apart}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? []
}

/** For each word the place of its like among others, in order, such that as many as can be have one. */
function sideBySide(words: readonly string[], others: readonly string[]): Array<number | undefined> {
  const width = others.length + 1
  /** How many of the words from one place on meet their like from another on. */
  const most = new Uint16Array((words.length + 1) * width)
  for (let a = words.length - 1; a >= 0; a--)
    for (let b = others.length - 1; b >= 0; b--)
      most[a * width + b] =
        words[a] === others[b]
          ? most[(a + 1) * width + b + 1]! + 1
          : Math.max(most[(a + 1) * width + b]!, most[a * width + b + 1]!)
  const partners = words.map((): number | undefined => undefined)
  for (let a = 0, b = 0; a < words.length && b < others.length; ) {
    if (words[a] === others[b]) partners[a++] = b++
    else if (most[(a + 1) * width + b]! >= most[a * width + b + 1]!) a++
    else b++
  }
  return partners
}

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

/** Of a block's lines the one that shares most words with a piece of text from the page. */
export function lineOf(source: readonly string[], block: Pick<Block, 'line' | 'endLine'>, text: string): number {
  const wanted = wordsOf(text)
  let best = block.line
  let most = 0
  for (let line = block.line; line <= block.endLine; line++) {
    const words = new Set(wordsOf(source[line - 1] ?? ''))
    const shared = wanted.filter((word) => words.has(word)).length
    if (shared > most) {
      most = shared
      best = line
    }
  }
  return best
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How much of a résumé a reader's text holds. Pure. */
import type { Node } from 'unist'
import { blocksOf } from '../../src/check/judge/blocks.ts'
import { unitsOf } from '../../src/check/judge/units.ts'
import { indexWords, lostWords, pageBreak, standsInOrder } from '../../src/check/loss.ts'
import type { Resume } from '../../src/resume/nodes.ts'

/** Of how many things how many are right. */
export interface Share {
  right: number
  all: number
}

export const measures = ['words', 'order', 'blocks', 'emails'] as const
export type Measured = Readonly<Record<(typeof measures)[number], Share>>

export const nothing: Measured = {
  words: { right: 0, all: 0 },
  order: { right: 0, all: 0 },
  blocks: { right: 0, all: 0 },
  emails: { right: 0, all: 0 },
}

/** What many a program takes for an e-mail address. */
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Marks of direction that stand between letters of one word. Others, before and after a stretch, part words. */
const direction = /[\u200e\u200f\u2066-\u2069]/g

/**
 * Measure what a reader found: the words of the source, each as often as it is written; words that follow each other as
 * they do in the source; the paragraphs, items and fields whose words stand in a row; the e-mail addresses that a plain
 * regular expression finds.
 */
export function measure(resume: Resume, source: string, given: readonly string[]): Measured {
  const pages = given.map((text) => text.replace(direction, ''))
  const found = pages.flatMap((text, index) => (index ? [pageBreak, ...unitsOf(text)] : unitsOf(text)))
  const blocks = blocksOf(resume as Node)
  const words = blocks.flatMap(({ units }) => units)
  const right = words.length - lostWords(words, found).length
  const index = indexWords(found)
  const addresses = new Set(source.match(email))
  const seen = new Set(pages.join('\n').match(email))
  return {
    words: { right, all: words.length },
    order: neighbours(
      blocks.map(({ units }) => units),
      found.filter((unit) => unit !== pageBreak),
    ),
    blocks: { right: blocks.filter(({ units }) => standsInOrder(units, index, 0)).length, all: blocks.length },
    emails: { right: [...addresses].filter((address) => seen.has(address)).length, all: addresses.size },
  }
}

/** Two shares as one. */
export function together(one: Measured, other: Measured): Measured {
  const sums = measures.map((name) => [
    name,
    { right: one[name].right + other[name].right, all: one[name].all + other[name].all },
  ])
  return Object.fromEntries(sums) as Measured
}

/** Words that follow each other in a block, and how many of these pairs follow each other on the page, too. */
function neighbours(blocks: ReadonlyArray<readonly string[]>, found: readonly string[]): Share {
  const pairs = blocks.flatMap(pairsOf)
  return { right: pairs.length - lostWords(pairs, pairsOf(found)).length, all: pairs.length }
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`)
}

/** Compares the blocks of a source with the pages made of them. Pure. */
import { indexWords, lostWords, pageBreak, standsInOrder, type WordIndex } from '../loss.ts'
import type { Block } from './blocks.ts'
import { isRightToLeft, visualUnits } from './units.ts'

/** What is wrong with one block. */
export interface Fault {
  block: Block
  /** Its words that are not on the page; none when they are there in another order. */
  lost: string[]
}

/**
 * Compare blocks with the units of the pages; units that are `exempt` may be missing, each as often as it is listed.
 * In a document from right to left a word is told by the letters it is made of: their order is a reader's guess.
 */
export function compare(
  given: readonly Block[],
  pages: ReadonlyArray<readonly string[]>,
  exempt: readonly string[] = [],
): Fault[] {
  const visual = given.some(({ units }) => units.some(isRightToLeft))
  const blocks = visual ? given.map(asSeen) : given
  const page = pages
    .map((units) => (visual ? units.flatMap(visualUnits) : units))
    .flatMap((units, index) => (index ? [pageBreak, ...units] : units))
  const source = blocks.flatMap(({ units }) => units)
  const whole = rejoined(source, page)
  const index = indexWords(whole)
  const missing = countOf(
    visual ? scatteredAway(lostWords(source, whole), lostWords(whole, source)) : lostWords(source, whole),
  )
  for (const unit of visual ? exempt.flatMap(visualUnits) : exempt) take(missing, unit)
  const placed = (block: Block): string[] => (visual ? placedUnits(block, index) : block.units.filter(isNoMark))
  const disordered = blocks.filter((block) => !standsInOrder(placed(block), index))
  const scattered = blocks.filter(({ units }) => !standsInOrder(units, index, 0))
  const lost = new Map<Block, string[]>(disordered.map((block) => [block, []]))
  // Of a word that is missing once but written twice, the one out of its place is the likelier.
  for (const block of [...disordered, ...scattered, ...blocks])
    for (const [at, unit] of block.units.entries())
      if (take(missing, unit)) lost.set(block, [...(lost.get(block) ?? []), block.names?.[at] ?? unit])
  return blocks.filter((block) => lost.has(block)).map((block) => ({ block, lost: lost.get(block)! }))
}

/** A block by units that can be told in lines from right to left. */
function asSeen(block: Block): Block {
  const seen = block.units.map((unit) => ({ unit, parts: visualUnits(unit) }))
  return {
    ...block,
    units: seen.flatMap(({ parts }) => parts),
    names: seen.flatMap(({ unit, parts }) => parts.map(() => unit)),
  }
}

/** Where marks stand by themselves, as in Thai, readers put them before or after another one on their letter. */
function isNoMark(unit: string): boolean {
  return /\P{M}/u.test(unit)
}

/** Units that readers see in one place: where marks stand over letters, they see several. */
function placedUnits({ units, names }: Block, page: WordIndex): string[] {
  return units.filter((unit, at) => page.has(unit) && !/\p{M}/u.test(names?.[at] ?? unit))
}

/**
 * Of words that seem lost those whose letters are not among the page's spare ones either: at a letter with a mark above
 * it readers see a new word, or a new line.
 */
function scatteredAway(lost: readonly string[], spare: readonly string[]): string[] {
  const letters = countOf(spare.filter(isRightToLeft).flatMap((unit) => [...unit]))
  return lost.filter((unit) => {
    const wanted = [...unit]
    const found = isRightToLeft(unit) && wanted.every((letter) => (letters.get(letter) ?? 0) > 0)
    if (found) for (const letter of wanted) take(letters, letter)
    return !found
  })
}

/** The page with those words whole again that it breaks in pieces: a long address over two lines. */
export function rejoined(source: readonly string[], page: readonly string[]): string[] {
  let whole = [...page]
  const spare = countOf(lostWords(page, source))
  for (const unit of new Set(lostWords(source, page)))
    for (let pieces = piecesOf(unit, whole, spare); pieces; pieces = piecesOf(unit, whole, spare)) {
      for (const piece of whole.slice(...pieces)) take(spare, piece)
      whole = [...whole.slice(0, pieces[0]), unit, ...whole.slice(pieces[1])]
    }
  return whole
}

/** Units in a row that together are the one sought and that nothing else in the source accounts for. */
function piecesOf(
  unit: string,
  page: readonly string[],
  spare: ReadonlyMap<string, number>,
): [start: number, end: number] | undefined {
  for (let start = 0; start < page.length; start++) {
    let joined = ''
    for (let end = start; end < page.length && joined.length < unit.length; end++) {
      if (!unit.startsWith(page[end]!, joined.length) || !spare.get(page[end]!)) break
      joined += page[end]
      if (joined === unit && end > start) return [start, end + 1]
    }
  }
  return undefined
}

function countOf(units: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}

function take(counts: Map<string, number>, unit: string): boolean {
  const count = counts.get(unit) ?? 0
  if (count > 0) counts.set(unit, count - 1)
  return count > 0
}

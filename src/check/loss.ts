/** Compares the words of a source with the words a reader found in the produced PDF. */

/** The words of `source` that `page` has fewer of, in source order, each as often as it is missing. */
export function lostWords(source: readonly string[], page: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of page) left.set(word, (left.get(word) ?? 0) + 1)
  return source.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** Positions of every word of a page. */
export type WordIndex = ReadonlyMap<string, readonly number[]>

export function indexWords(page: readonly string[]): WordIndex {
  const index = new Map<string, number[]>()
  for (const [position, word] of page.entries()) {
    const positions = index.get(word)
    if (positions) positions.push(position)
    else index.set(word, [position])
  }
  return index
}

/** Stands between the words of one page and those of the next. */
export const pageBreak = '\f'

/**
 * Whether the words of a block stand on the page in their order, with at most `slack` other words between two of
 * them; at a page's end footnotes of any length may stand between them.
 */
export function standsInOrder(block: readonly string[], page: WordIndex, slack = 12): boolean {
  const [first, ...rest] = block
  if (first === undefined) return true
  const breaks = page.get(pageBreak) ?? []
  let reached = page.get(first) ?? []
  for (const word of rest) {
    if (reached.length === 0) return false
    reached = followers(reached, page.get(word) ?? [], breaks, slack)
  }
  return reached.length > 0
}

/** The positions that follow one of those reached: near enough, or on a later page. All are in ascending order. */
function followers(
  reached: readonly number[],
  positions: readonly number[],
  breaks: readonly number[],
  slack: number,
): number[] {
  const [earliest] = reached as [number]
  let before = -1
  let pageStart = -1
  return positions.filter((position) => {
    while (before + 1 < reached.length && reached[before + 1]! < position) before++
    while (pageStart + 1 < breaks.length && breaks[pageStart + 1]! < position) pageStart++
    if (before < 0) return false
    return position <= reached[before]! + slack + 1 || (pageStart >= 0 && earliest < breaks[pageStart]!)
  })
}

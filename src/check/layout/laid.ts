/** A document as it is laid out: what stands where, in source order. */
import type { Places } from '../../compile/places.ts'
import type { Mark } from '../../typst/marks.ts'

/** A block of the source; page from 1, `y` in points from the top of its page. */
export interface Stone extends Mark {
  page: number
  y: number
}

export interface Laid {
  pages: number
  stones: Stone[]
  /** Top and bottom of a page's text, and the distance from one line to the next, in points. */
  top: number
  bottom: number
  line: number
}

/** Join marks and their places; nothing where a template does not tell enough. */
export function laidOf(pages: number, marks: readonly Mark[], { spots, area, line }: Places): Laid | undefined {
  if (!area || !line) return undefined
  const places = new Map<number, Array<{ page: number; y: number; at: number }>>()
  for (const [at, [key, page, , y]] of spots.entries()) {
    const same = places.get(key)
    if (same) same.push({ page, y, at })
    else places.set(key, [{ page, y, at }])
  }
  let last = -1
  const stones = marks.flatMap((mark) => {
    const left = places.get(mark.key)
    if (!left?.length) return []
    // Sections may be set in another order: of marks called the same the next after the mark before is meant.
    const next = left.findIndex(({ at }) => at > last)
    const { page, y, at } = left.splice(Math.max(0, next), 1)[0]!
    last = at
    return [{ ...mark, page, y }]
  })
  return { pages, stones, ...area, line }
}

/** Points of text from one place to another further on; 0 when it is not further on, as in another column. */
export function distance(from: Stone, to: Stone, { stones, top, bottom, line }: Laid): number {
  if (to.page === from.page) return Math.max(0, to.y - from.y)
  // What is kept together may leave the foot of a page empty.
  const lowest = stones.reduce((low, { page, y }) => (page === from.page ? Math.max(low, y) : low), from.y)
  return Math.max(0, lowest + line - from.y + (to.page - from.page - 1) * (bottom - top) + to.y - top)
}

/** Points of text that stand beyond page `most`. */
export function beyond(most: number, { pages, stones, top, bottom, line }: Laid): number {
  const lowest = stones.reduce((low, { page, y }) => (page === pages ? Math.max(low, y) : low), top)
  // From a page's top to its first baseline it is not as far as from one line to the next.
  return pages > most ? (pages - 1 - most) * (bottom - top) + lowest - top + line / 3 : 0
}

/** How many lines of text some height comes to; part of a line is one. */
export function linesOf(points: number, { line }: Laid): number {
  return Math.max(1, Math.round(points / line))
}

/** "1 line", "3 lines". */
export function inLines(points: number, laid: Laid): string {
  const count = linesOf(points, laid)
  return count === 1 ? '1 line' : `${count} lines`
}

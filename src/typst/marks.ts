/**
 * Marks in the markup, by which the compiler tells where on the pages each block of the Markdown stands.
 *
 * They are for a compilation of their own: a document that becomes a PDF carries none.
 */
import type { Node, Parent, Position } from 'unist'

/** The marks of a tree. */
export interface Marks {
  /** The number of the mark that stands before a node. */
  before: ReadonlyMap<Node, number>
  /** What each mark stands for, by number. */
  positions: Position[]
}

/** Nodes whose text is one block to its author. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'field', 'tableCell', 'defListTerm', 'code'])
const leaves: ReadonlySet<string> = new Set(['text', 'inlineCode', 'code'])

/** A mark before the first text of every block. */
export function marksOf(tree: Node): Marks {
  const before = new Map<Node, number>()
  const positions: Position[] = []

  const walk = (node: Node, block: { position: Position | undefined; marked: boolean } | undefined): void => {
    const inside = blocks.has(node.type) ? { position: node.position, marked: false } : block
    const position = inside?.position ?? node.position
    if (leaves.has(node.type) && !inside?.marked && position) {
      before.set(node, positions.length)
      positions.push(position)
      if (inside) inside.marked = true
    }
    for (const child of (node as Parent).children ?? []) walk(child, inside)
  }

  walk(tree, undefined)
  return { before, positions }
}

/** The mark of a number. */
export function mark(number: number): string {
  return `#mdcv-mark(${number});`
}

/** What defines the marks; stands before all else. */
export const markDefinitions = `#let mdcv-area() = {
  let points(length) = if type(length) == relative { (length.length.to-absolute() + length.ratio * page.height).pt() } else { length.to-absolute().pt() }
  if type(page.margin) == dictionary and "top" in page.margin and page.height != auto {
    (points(page.margin.top), page.height.to-absolute().pt() - points(page.margin.bottom))
  }
}
#let mdcv-mark(number) = {
  [#metadata(number)<mdcv-mark>]
  if number == 0 { context [#metadata(mdcv-area())<mdcv-area>] }
}
#let mdcv-places() = context {
  let spot(it) = {
    let place = it.location().position()
    (it.value, place.page, place.x.pt(), place.y.pt())
  }
  let areas = query(<mdcv-area>)
  [#metadata((spots: query(<mdcv-mark>).map(spot), area: if areas.len() > 0 { areas.first().value }))<mdcv-places>]
}
`
export const markSummary = '#mdcv-places()\n'

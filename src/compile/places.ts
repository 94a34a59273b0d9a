/** Where the blocks of a document stand on its pages; read from marks that the markup carries for this alone. */
import type { NodeCompiler as Binding, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

/** Where a mark is set: its key, the page from 1, and the start of its line's baseline in points. */
export type Spot = readonly [key: number, page: number, x: number, y: number]

export interface Places {
  spots: Spot[]
  /** Where the text of a page begins and ends, in points from its top; missing when the template does not say. */
  area?: { top: number; bottom: number }
  /** Points from one line of a paragraph to the next. */
  line?: number
}

/** The places of the marks in a document; none for one without. */
export function placesOf(compiler: Binding, document: NodeTypstDocument): Places | undefined {
  const [found] = compiler.query(document, { selector: '<mdcv-places>', field: 'value' }) as [
    { spots: Spot[]; area: [number, number] | null; line: number | null }?,
  ]
  if (!found) return undefined
  const { spots, area, line } = found
  return { spots, area: area ? { top: area[0], bottom: area[1] } : undefined, line: line ?? undefined }
}

/** Where a text ends: its last page, points from the top of it, and where the text of a page begins and ends. */
export interface End {
  page: number
  y: number
  top: number
  bottom: number
}

/** The end of a document, where its template tells; those built on ours do. */
export function endOf(compiler: Binding, document: NodeTypstDocument): End | undefined {
  const [found] = compiler.query(document, { selector: '<mdcv-end>', field: 'value' }) as [End?]
  return found
}

/** Points of text that a document of `count` pages has beyond page `most`; below 0 what is free before its end. */
export function overOf({ spots, area }: Places, count: number, most: number): number | undefined {
  if (!area) return undefined
  const lowest = spots.reduce((low, [, page, , y]) => (page === count ? Math.max(low, y) : low), area.top)
  return (count - 1 - most) * (area.bottom - area.top) + lowest - area.top
}

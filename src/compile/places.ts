/** Where the blocks of a document stand on its pages; read from marks that the markup carries for this alone. */
import type { NodeCompiler as Binding, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

/** Where a mark is set: its number, the page from 1, and the start of its line's baseline in points. */
export type Spot = readonly [mark: number, page: number, x: number, y: number]

export interface Places {
  spots: Spot[]
  /** Where the text of a page begins and ends, in points from its top; missing when the template does not say. */
  area?: { top: number; bottom: number }
}

/** The places of the marks that `markedSource` has put into a document. */
export function placesOf(compiler: Binding, document: NodeTypstDocument): Places {
  const [found] = compiler.query(document, { selector: '<mdcv-places>', field: 'value' }) as [
    { spots: Spot[]; area: [number, number] | null },
  ]
  return {
    spots: found.spots,
    area: found.area ? { top: found.area[0], bottom: found.area[1] } : undefined,
  }
}

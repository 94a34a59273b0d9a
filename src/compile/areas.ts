/** Where on its pages a template sets text. */
import type { NodeCompiler as Binding, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

/** A column or the like, in points from the page's upper left corner. */
export interface Area {
  left: number
  right: number
  top: number
  bottom: number
  /** Of one page only, from 1. */
  page?: number
}

/** The areas of a document, where its template tells; those built on ours do. */
export function areasOf(compiler: Binding, document: NodeTypstDocument): Area[] {
  return compiler.query(document, { selector: '<mdcv-text>', field: 'value' }) as Area[]
}

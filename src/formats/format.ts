import type { Node } from 'unist'
import type { Resume } from '../resume/nodes.ts'
import type { Options } from '../resume/options.ts'
import type { PrintOptions } from '../typst/index.ts'

/** What a format is made from: a build, or the part of it that the format asks for. */
export interface Source {
  resume: Resume
  options: Options
  print: PrintOptions
  /** There for formats with `pages`. */
  pdf?: Uint8Array
}

/** One kind of result. */
export interface Format {
  /** With the dot. */
  extension: string
  /** Whether it has no place for a letter. */
  resumesOnly: boolean
  /** Whether text is set for it, in fonts. */
  set: boolean
  /** Whether the pages must be laid out for it. */
  pages: boolean
  /** Whether it shows how far a document was squeezed to fit. */
  fitted: boolean
  /** Whether a terminal can show it. */
  text: boolean
  make(source: Source): Uint8Array
  /** What of a document it cannot tell as what it is, for warnings. */
  lacks?(source: Source): Lack[]
}

/** Something that has no place of its own in a format. */
export interface Lack {
  node: Node
  reason: string
  note: string
}

/** What the preview's server tells its page; every event carries one of these as JSON. */
import type { Drawings } from '../compile/drawn.ts'

/** The pages, with the pieces and outlines that this window has not got yet. */
export type Scene = Drawings

/** Where a block of the Markdown stands: page from 1, line's start in points; lines and columns of the source from 1. */
export interface Block {
  page: number
  x: number
  y: number
  line: number
  endLine: number
  /** The text it begins with. */
  text: string
}

export interface Layout {
  blocks: readonly Block[]
  /** Top and bottom of a page's text, in points. */
  area?: { top: number; bottom: number }
  /** The block that was edited last, by number. */
  edited?: number
}

export type State = 'building' | 'ok' | 'error'

export interface Status {
  state: State
  /** Milliseconds it took to build and to write the results. */
  ms?: number
}

/** A fault of the document. */
export interface Message {
  severity: 'error' | 'warning'
  reason: string
  rule?: string
  note?: string
  /** The file it is in, as its author names it. */
  file: string
  line?: number
  column?: number
  endColumn?: number
  /** The line before the fault and the line itself. */
  source?: string[]
  /** Other places it comes from, such as a template's line. */
  related?: Array<{ file: string; line: number; column: number; text?: string }>
}

/** What can be tried on without touching the file. */
export interface Look {
  template?: string
  paper?: string
  accent?: string
}

export interface Facts {
  /** Changes when the page itself must be loaded again. */
  boot: string
  /** Name of the Markdown file, and its absolute path. */
  file: string
  path: string
  /** What to type to have this page again when mdcv has ended. */
  command: string
  /** URL of a place in the author's editor, with `{path}`, `{line}` and `{column}`; empty for none. */
  editor: string
  /** The name the PDF has on disk; missing while there is none. */
  pdf?: string
  pages: number
  /** How many pages the author wants. */
  wanted?: number
  /** How many lines there are too many for that. */
  over?: number
  /** The look of the pages, and which parts of it are only tried on. */
  look: Look
  tried: Look
  templates: readonly string[]
  papers: readonly string[]
}

/** The text of the PDF as a machine reads it. */
export interface Reading {
  pages: string[]
  /** Words of the Markdown that are not in the PDF. */
  lost: string[]
  /** Blocks whose words are all there, in another order. */
  disordered: number
  /** Words from right to left, of whose letters the order is not judged. */
  turned: number
}

/** The events by name. */
export interface Events {
  facts: Facts
  status: Status
  scene: Scene
  layout: Layout
  messages: Message[]
  /** Nothing more will come: mdcv was ended. */
  end: Record<string, never>
}

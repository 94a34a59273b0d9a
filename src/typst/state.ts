import type { Node } from 'unist'
import type { Markup } from './markup.ts'

/** Prints one type of node. */
export type Handler<Type extends Node = never> = (node: Type, state: State) => Markup

/** An image as the page can show it. */
export interface Asset {
  /** Path inside the compiler's workspace. */
  path: string
}

/** What handlers share while one tree is printed. */
export interface State {
  /** Images that can be shown, by the URL the source names them with. */
  readonly assets: ReadonlyMap<string, Asset>
  /** Heading level that a heading, or the title of an entry, has here. */
  readonly level: number
  /** The source's depth of the heading that opened the part being printed. */
  readonly sourceDepth: number
  /** Print one node. */
  one(node: Node): Markup
  /** Print nodes of running text, one after the other. */
  inline(nodes: readonly Node[]): Markup
  /** Print blocks, with a blank line between them. */
  blocks(nodes: readonly Node[]): Markup
  /** The same state one part deeper. */
  inside(change: { level?: number; sourceDepth?: number }): State
  /** The definition a reference names. */
  definition(identifier: string): { url: string; title?: string | null } | undefined
  /** The footnote a reference names: its blocks, a label, and whether this is the first call for it. */
  footnote(identifier: string): { children: readonly Node[]; label: string; first: boolean } | undefined
}

import type { Node } from 'unist'
import type { Markup } from './markup.ts'

/** Prints one type of node. */
export type Handler<Type extends Node = never> = (node: Type, state: State) => Markup

/** An image as the page can show it. */
export interface Asset {
  /** Path inside the compiler's workspace. */
  path: string
}

/** Where in the document something is printed. */
export interface Place {
  /** Heading level that a heading, or the title of an entry, has here. */
  readonly level: number
  /** The source's depth of the heading that opened the part being printed. */
  readonly sourceDepth: number
  /** Inside a list, quote, table or note: no page can end here and no heading belongs into the outline. */
  readonly nested: boolean
  /** Inside a link, which can hold no other. */
  readonly linked: boolean
  /** What the section is about; empty outside sections. */
  readonly kind: string
}

/**
 * How words are set: compounds `whole`, on one line each; `plain`, as running text; or `turned`, in lines from right to
 * left, where the template sees to words of the other direction.
 */
export type Words = 'whole' | 'plain' | 'turned'

/** What handlers share while one tree is printed. */
export interface State extends Place {
  /** Images that can be shown, by the URL the source names them with. */
  readonly assets: ReadonlyMap<string, Asset>
  readonly words: Words
  /** Whether links whose text does not show their address tell it. */
  readonly addresses: boolean
  /** Print one node. */
  one(node: Node): Markup
  /** Print nodes of running text, one after the other. */
  inline(nodes: readonly Node[]): Markup
  /** Print blocks, with a blank line between them; neighbouring pairs and loose runs of text make one block. */
  blocks(nodes: readonly Node[]): Markup
  /** The mark that stands at the end of what a node holds, if any does. */
  end(node: Node): Markup
  /** The same state somewhere else. */
  inside(change: Partial<Place>): State
  /** The level for a heading that wants this one: the outline must skip none. */
  outline(level: number): number
  /** The definition a reference names. */
  definition(identifier: string): { url: string; title?: string | null } | undefined
  /** The next footnote that no reference printed so far names; from now on it counts as printed. */
  takeUncalled(): { identifier: string; label?: string | null; children: readonly Node[] } | undefined
  /** The footnote a reference names, unless it stands without a call: its blocks, a label, whether this is the first call. */
  footnote(identifier: string): { children: readonly Node[]; label: string; first: boolean } | undefined
}

/** The leaves of a tree that hold text. */
import type { Node, Parent } from 'unist'

/** A node with a text of its own. */
export interface Leaf extends Node {
  value?: string
  alt?: string | null
}

/** Nodes that tell something and are nothing to read in their place. */
const silent: ReadonlySet<string> = new Set(['yaml', 'toml', 'definition'])

/** The text of a leaf; empty where it has none. */
export function textOfLeaf(leaf: Leaf): string {
  return leaf.value ?? leaf.alt ?? ''
}

/** All leaves with a text below a node, in order. */
export function collectLeaves(node: Node, into: Leaf[] = []): Leaf[] {
  if (silent.has(node.type)) return into
  if ('children' in node) for (const child of (node as Parent).children) collectLeaves(child, into)
  else if (textOfLeaf(node as Leaf) !== '') into.push(node as Leaf)
  return into
}

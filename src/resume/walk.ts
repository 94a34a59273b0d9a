import type { Node, Parent } from 'unist'

/** Call a function for a node and all below it, in the order of the text. `unist-util-visit` can more, and costs more. */
export function walk(node: Node, each: (node: Node) => void): void {
  each(node)
  if ('children' in node) for (const child of (node as Parent).children) walk(child, each)
}

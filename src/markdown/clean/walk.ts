import type { Node, Parent } from 'unist'

/** Whether a node has children. */
export function isParent(node: Node): node is Parent {
  return 'children' in node
}

/** Call a function with each parent of a tree, the innermost first, so that it may change the children it is given. */
export function eachParent(node: Node, visit: (parent: Parent) => void): void {
  if (!isParent(node)) return
  for (const child of node.children) eachParent(child, visit)
  visit(node)
}

/** Caps how deep a tree is nested, so that nothing that walks it can run out of stack; no words are lost. */
import type { Root } from 'mdast'
import type { Node, Parent } from 'unist'
import { isParent } from './walk.ts'

const deepest = 30
const containers = new Set(['blockquote', 'list', 'listItem', 'defListDescription', 'footnoteDefinition'])
/** These may hold any leaf; a list holds items and must not be flattened itself. */
const open = new Set(['blockquote', 'listItem', 'defListDescription', 'footnoteDefinition'])
const phrasing = new Set(['strong', 'emphasis', 'delete', 'link', 'linkReference'])

/** Flatten what lies deeper than about thirty levels. */
export function depth(root: Root): void {
  let level: Parent[] = [root]
  for (let at = 0; level.length > 0; at++) {
    if (at >= deepest) for (const parent of level) flatten(parent)
    level = level.flatMap((parent) => parent.children.filter(isParent))
  }
}

function flatten(parent: Parent): void {
  if (open.has(parent.type)) parent.children = leaves(parent, containers)
  else if (phrasing.has(parent.type)) parent.children = leaves(parent, phrasing)
}

/** What lies below a node, the nodes of some types replaced by what they hold. */
function leaves(node: Parent, within: ReadonlySet<string>): Node[] {
  const found: Node[] = []
  const open: Node[] = [...node.children].reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if (within.has(next.type) && isParent(next)) for (const child of [...next.children].reverse()) open.push(child)
    else found.push(next)
  }
  return found
}

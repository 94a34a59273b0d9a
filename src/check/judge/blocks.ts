/** The blocks of a tree: the smallest parts within which the order of words holds. */

import type { Node, Parent } from 'unist'
import { phrasing } from '../../markdown/phrasing.ts'
import { visibleText } from '../../markdown/words.ts'
import { cleanText } from '../../typst/escape.ts'
import { unitsOf } from './units.ts'

export interface Block {
  units: string[]
  /** What to call each unit before people, where not by itself. */
  names?: string[]
  node: Node
}

/** A block with what is set of it, as one line of text. */
export interface WrittenBlock extends Block {
  text: string
}

/** Nodes whose parts are set one after the other on a line. */
const inline: ReadonlySet<string> = new Set([...phrasing, 'tableCell'])

/** Every block with words, in source order. `shown` tells which images are set as pictures rather than by their text. */
export function blocksOf(tree: Node, shown: (image: Node) => boolean = () => false): WrittenBlock[] {
  const blocks: WrittenBlock[] = []
  const visit = (node: Node): void => {
    const children = (node as Parent).children as Node[] | undefined
    if (children && !children.every(isInline)) {
      let stray: Node[] = []
      for (const child of children) {
        if (isInline(child)) stray.push(child)
        else {
          add(stray, node)
          stray = []
          visit(child)
        }
      }
      add(stray, node)
    } else add([node], node)
  }
  const add = (nodes: readonly Node[], node: Node): void => {
    const text = cleanText(nodes.map((part) => visibleText(asSet(part, shown))).join(' '))
    const units = unitsOf(text)
    if (units.length > 0) blocks.push({ units, text, node })
  }
  visit(tree)
  return blocks
}

function isInline(node: Node): boolean {
  return inline.has(node.type)
}

/** What is set of a node: a picture by itself, a field by its children and not by what they mean. */
function asSet(node: Node, shown: (image: Node) => boolean): Node {
  if (shown(node)) return { type: 'break' }
  if (!('children' in node)) return node
  const { type, children } = node as Parent
  return { type, children: children.map((child) => asSet(child, shown)) } as Node
}

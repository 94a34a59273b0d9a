/** Pictures that touch one another or a word, linked or not, stand apart: where one cannot be shown its words are set. */
import type { PhrasingContent, Root } from 'mdast'
import type { Node } from 'unist'
import { phrasing } from '../phrasing.ts'
import { eachParent, isParent } from './walk.ts'

export function pictures(root: Root, source: string): void {
  if (!/!\[|<img/i.test(source)) return
  eachParent(root, (parent) => {
    const children = parent.children as PhrasingContent[]
    if (!children.some((child, index) => touches(child, children[index + 1]))) return
    parent.children = children.flatMap((child, index): PhrasingContent[] =>
      touches(child, children[index + 1]) ? [child, { type: 'text', value: ' ' }] : [child],
    )
  })
}

function touches(node: Node, next: Node | undefined): boolean {
  if (!next || !phrasing.has(node.type) || !phrasing.has(next.type)) return false
  if (isPicture(node)) return isPicture(next) || /^[\p{L}\p{N}]/u.test(wordsOf(next))
  return isPicture(next) && /[\p{L}\p{N}]$/u.test(wordsOf(node))
}

/** An image, or a link and the like around one. */
function isPicture(node: Node): boolean {
  if (isParent(node)) return node.children.length === 1 && isPicture(node.children[0]!)
  return node.type === 'image' || node.type === 'imageReference'
}

function wordsOf(node: Node): string {
  return (node as Node & { value?: string }).value ?? ''
}

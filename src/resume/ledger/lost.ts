/** What is lost of a block, as blocks that can stand by themselves. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Node, Parent } from 'unist'
import type { Leaf } from '../../markdown/ledger/leaves.ts'
import { textOfLeaf } from '../../markdown/ledger/leaves.ts'
import { isSpelt, type Stretch } from '../../markdown/ledger/letters.ts'
import { phrasing } from '../../markdown/phrasing.ts'
import { inlineOf, positionOf, slice } from '../inline.ts'

type Lost = ReadonlyMap<Leaf, readonly Stretch[]>

/** Nodes whose children cannot stand outside of one. */
const holders: ReadonlySet<string> = new Set(['list', 'table', 'defList'])

/** The lost parts of a block of the source, each with the markup around it. */
export function lostBlocks(block: RootContent, lost: Lost): RootContent[] {
  if (!holdsLost(block, lost)) return []
  return standing(lostOf(block, lost) as RootContent[])
}

function holdsLost(node: Node, lost: Lost): boolean {
  return 'children' in node ? (node as Parent).children.some((child) => holdsLost(child, lost)) : lost.has(node as Leaf)
}

/** The largest nodes of which all is lost, and pieces of others. */
function lostOf(node: Node, lost: Lost): Node[] {
  if (!('children' in node)) return piecesOf(node as Leaf, lost)
  if (isLost(node, lost)) return [node]
  const parent = node as Parent
  const children = parent.children.flatMap((child) => lostOf(child, lost))
  if (children.length === 0) return []
  if (isPhrasing(node)) return [{ ...node, children } as Node]
  if (!holders.has(node.type)) return standing(children as RootContent[])
  const own = children.filter((child) => parent.children.includes(child))
  const others = children.filter((child) => !parent.children.includes(child))
  const whole = own.length > 0 ? [{ ...node, children: own, position: positionOf(own) } as Node] : []
  return [...whole, ...others]
}

function piecesOf(leaf: Leaf, lost: Lost): Node[] {
  const stretches = lost.get(leaf)
  if (!stretches) return []
  if (leaf.value === undefined) return [leaf]
  return stretches.flatMap((stretch) => slice(inlineOf([leaf as PhrasingContent]), ...stretch))
}

/** Whether each leaf with letters is lost from end to end. */
function isLost(node: Node, lost: Lost): boolean {
  if ('children' in node) return (node as Parent).children.every((child) => isLost(child, lost))
  const text = textOfLeaf(node as Leaf)
  if (!isSpelt(text)) return true
  const [only, ...others] = lost.get(node as Leaf) ?? []
  return only !== undefined && others.length === 0 && !isSpelt(text.slice(0, only[0]) + text.slice(only[1]))
}

/** Nodes that can stand among blocks: loose text becomes a paragraph. */
function standing(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  let open: Paragraph | undefined
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      open = undefined
      blocks.push(...(node.type === 'tableRow' || node.type === 'tableCell' ? cellsOf(node) : [node]))
    } else if (open) {
      open.children.push({ type: 'text', value: ' ' }, node as PhrasingContent)
      open.position = positionOf(open.children)
    } else {
      open = { type: 'paragraph', children: [node as PhrasingContent], position: node.position }
      blocks.push(open)
    }
  }
  return blocks
}

/** Cells without their table, each a paragraph. */
function cellsOf(node: RootContent): RootContent[] {
  if (node.type === 'tableRow') return node.children.flatMap(cellsOf)
  if (node.type !== 'tableCell') return [node]
  return [{ type: 'paragraph', children: node.children, position: node.position }]
}

function isPhrasing(node: Node): boolean {
  return phrasing.has(node.type)
}

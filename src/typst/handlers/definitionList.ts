import type { Node, Parent } from 'unist'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** `dl` of definition lists: terms, each with the descriptions that follow it. */
export function defList(node: Parent, state: State): Markup {
  return state.blocks(node.children)
}

export function defListTerm(node: Parent, state: State): Markup {
  return ['#par[#strong[', state.inline(node.children), '];]']
}

export function defListDescription(node: Parent, state: State): Markup {
  return ['#pad(left: 1em)[\n', state.blocks(node.children.map(asBlock)), '\n]']
}

function asBlock(node: Node): Node {
  return node.type === 'text' ? ({ type: 'paragraph', children: [node], position: node.position } as Node) : node
}

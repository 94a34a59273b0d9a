import type { Node, Parent } from 'unist'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

interface Definition {
  terms: Parent[]
  descriptions: Parent[]
}

/** `dl` of definition lists: terms, each with the descriptions that follow it. */
export function defList(node: Parent, state: State): Markup {
  const inside = state.inside({ nested: true })
  const items = definitions(node).map(({ terms, descriptions }) => [
    '\n  terms.item([',
    terms.map((term, index) => [index ? '#linebreak();' : '', inside.one(term)]),
    '], [',
    inside.blocks(descriptions),
    ']),',
  ])
  return ['#terms(', items, '\n)']
}

export function defListTerm(node: Parent, state: State): Markup {
  return state.inline(node.children)
}

export function defListDescription(node: Parent, state: State): Markup {
  return state.blocks(node.children)
}

function definitions(node: Parent): Definition[] {
  const found: Definition[] = []
  for (const child of node.children as Parent[]) {
    const last = found.at(-1)
    if (isTerm(child) && last && last.descriptions.length === 0) last.terms.push(child)
    else if (isTerm(child)) found.push({ terms: [child], descriptions: [] })
    else if (last) last.descriptions.push(child)
    else found.push({ terms: [], descriptions: [child] })
  }
  return found
}

function isTerm(node: Node): boolean {
  return node.type === 'defListTerm'
}

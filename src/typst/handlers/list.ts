import type { List, ListItem } from 'mdast'
import type { Node } from 'unist'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function list(node: List, state: State): Markup {
  const items = node.children.map((item) => ['\n  [', state.one(item), '],'])
  const tight = `tight: ${!isLoose(node)}`
  if (!node.ordered) return [`#list(${tight},`, items, '\n)']
  return [`#enum(${tight}, start: ${node.start ?? 1},`, items, '\n)']
}

export function listItem(node: ListItem, state: State): Markup {
  const box = typeof node.checked === 'boolean' ? `#checkbox(${node.checked});` : ''
  const [first, ...rest] = node.children
  const opening =
    first?.type === 'paragraph'
      ? { markup: state.inline(first.children), position: first.position }
      : first
        ? state.one(first)
        : ''
  if (rest.length === 0) return [box, opening]
  // A list that follows text directly is set as part of its item, so only other blocks need a paragraph before them.
  const lead =
    first?.type === 'paragraph' && rest.some((child) => child.type !== 'list')
      ? ['#par[', box, opening, ']']
      : [box, opening]
  return [lead, '\n\n', state.blocks(rest as Node[])]
}

function isLoose(node: List): boolean {
  return Boolean(node.spread) || node.children.some((item) => item.spread && item.children.length > 1)
}

import type { Delete } from 'mdast'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function strike(node: Delete, state: State): Markup {
  return ['#strike[', state.inline(node.children), '];']
}

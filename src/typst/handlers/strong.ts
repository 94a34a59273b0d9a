import type { Strong } from 'mdast'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function strong(node: Strong, state: State): Markup {
  return ['#strong[', state.inline(node.children), '];']
}

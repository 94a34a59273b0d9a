import type { Emphasis } from 'mdast'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function emphasis(node: Emphasis, state: State): Markup {
  return ['#emph[', state.inline(node.children), '];']
}

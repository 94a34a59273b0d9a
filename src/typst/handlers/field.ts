import type { Field } from '../../resume/nodes.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function field(node: Field, state: State): Markup {
  return state.inline(node.children)
}

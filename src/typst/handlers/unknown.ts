import type { Literal, Node, Parent } from 'unist'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** A node of a plugin nobody told us of: its children, or its text. */
export function unknown(node: Node, state: State): Markup {
  if ('children' in node) return state.inline((node as Parent).children)
  return 'value' in node ? escapeText(String((node as Literal).value)) : ''
}

import type { Literal, Node, Parent } from 'unist'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** Types of nodes inside which text stands by itself. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'table', 'blockquote', 'code', 'defList'])

/** A node of a plugin nobody told us of: its children, or its text. */
export function unknown(node: Node, state: State): Markup {
  if ('children' in node) {
    const { children } = node as Parent
    return children.some((child) => blocks.has(child.type)) ? state.blocks(children) : state.inline(children)
  }
  return 'value' in node ? escapeText(String((node as Literal).value)) : ''
}

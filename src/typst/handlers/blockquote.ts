import type { Blockquote } from 'mdast'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function blockquote(node: Blockquote, state: State): Markup {
  return ['#quote(block: true)[\n', state.inside({ nested: true }).blocks(node.children), '\n]']
}

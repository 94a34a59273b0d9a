import type { Node } from 'unist'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** The end of a page; inside a list or quote, where none can end, nothing. */
export function pageBreak(_node: Node, state: State): Markup {
  return state.nested ? '' : '#page-break()'
}

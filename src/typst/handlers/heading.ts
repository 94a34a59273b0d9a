import type { Heading } from 'mdast'
import type { Markup } from '../markup.ts'
import { isEmpty } from '../markup.ts'
import type { State } from '../state.ts'

/** A heading inside a section or an entry; in a list, quote or note it is a line of bold text. */
export function heading(node: Heading, state: State): Markup {
  const body = state.inline(node.children)
  if (isEmpty(body)) return ''
  if (state.nested) return ['#par[#strong[', body, '];]']
  const level = state.outline(state.level + Math.max(0, node.depth - state.sourceDepth))
  return [`#subheading(${level})[`, body, ']']
}

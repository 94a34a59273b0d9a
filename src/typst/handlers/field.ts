import { toString as textOf } from 'mdast-util-to-string'
import type { Field } from '../../resume/nodes.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'
import { addressOf, linkText, linkTo } from './link.ts'

export function field(node: Field, state: State): Markup {
  if (node.name === 'contact' && node.url)
    return [linkTo(node.url, linkText(node.children, state), state), addressOf(node.url, textOf(node.children), state)]
  return state.inline(node.children)
}

import type { Code } from 'mdast'
import { stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'

/** Code that stands by itself; its language is not passed on, as nothing here is coloured. */
export function code(node: Code): Markup {
  return ['#raw(block: true, ', stringLiteral(node.value), ')']
}

import type { InlineCode } from 'mdast'
import { stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'

export function inlineCode(node: InlineCode): Markup {
  return ['#raw(', stringLiteral(node.value), ');']
}

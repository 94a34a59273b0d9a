import type { Code } from 'mdast'
import { stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'

export function code(node: Code): Markup {
  const lang = node.lang ? [', lang: ', stringLiteral(node.lang)] : []
  return ['#raw(block: true, ', stringLiteral(node.value), lang, ')']
}

import type { Text } from 'mdast'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'

export function text(node: Text): Markup {
  return escapeText(node.value)
}

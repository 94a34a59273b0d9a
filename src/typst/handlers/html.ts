import type { Html } from 'mdast'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'

/** What cleaning left of HTML: its text. */
export function html(node: Html): Markup {
  return escapeText(node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<\/?[a-z][^>]*>/gi, ''))
}

import type { Markup } from '../markup.ts'

/** Nodes that tell us something and show nothing: front matter, link definitions, footnotes (set where called). */
export function nothing(): Markup {
  return ''
}

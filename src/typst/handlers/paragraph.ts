import type { Paragraph } from 'mdast'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** An explicit `par`: loose inline runs scramble the PDF's structure tree. */
export function paragraph(node: Paragraph, state: State): Markup {
  return ['#par[', state.inline(node.children), ']']
}

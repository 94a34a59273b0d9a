import type { FootnoteReference } from 'mdast'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function footnoteReference(node: FootnoteReference, state: State): Markup {
  const footnote = state.footnote(node.identifier)
  if (!footnote) return escapeText(`[^${node.label ?? node.identifier}]`)
  if (!footnote.first) return `#footnote(<${footnote.label}>);`
  const body = state.inside({ nested: true, linked: false }).blocks(footnote.children)
  return ['#footnote[', body, `]<${footnote.label}>;`]
}

/** Footnotes that nothing calls, as blocks after their labels. */
export function uncalledFootnotes(state: State): Markup {
  const printed: Markup[] = []
  for (let [next] = state.uncalled(); next; [next] = state.uncalled()) {
    state.footnote(next.identifier)
    printed.push([
      `#par[#strong[${escapeText(next.label ?? next.identifier)}];]\n\n`,
      state.inside({ nested: true }).blocks(next.children),
      '\n\n',
    ])
  }
  return printed
}

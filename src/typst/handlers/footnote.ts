import type { FootnoteReference, Paragraph } from 'mdast'
import type { Node } from 'unist'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function footnoteReference(node: FootnoteReference, state: State): Markup {
  const footnote = state.footnote(node.identifier)
  if (!footnote) return escapeText(`[^${node.label ?? node.identifier}]`)
  if (!footnote.first) return `#footnote(<${footnote.label}>);`
  return ['#footnote[', noteBody('', footnote.children, state), `]<${footnote.label}>`]
}

/** Footnotes that nothing calls, as blocks after their labels. */
export function uncalledFootnotes(state: State): Markup {
  const printed: Markup[] = []
  for (let next = state.takeUncalled(); next; next = state.takeUncalled()) {
    const label = `#super[${escapeText(next.label ?? next.identifier)}]; `
    printed.push(['#par[', noteBody(label, next.children, state, ']'), '\n\n'])
  }
  return printed
}

/** The blocks of a note; text at its begin is not set as a paragraph of its own, but goes on after `opening`. */
function noteBody(opening: string, children: readonly Node[], outer: State, closing = ''): Markup {
  const state = outer.inside({ nested: true, linked: false })
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return [opening, closing, '\n\n', state.blocks(children)]
  const text = { markup: state.inline((first as Paragraph).children), position: first.position }
  return [opening, text, closing, rest.length > 0 ? ['\n\n', state.blocks(rest)] : '']
}

import type { FootnoteReference } from 'mdast'
import type { Node } from 'unist'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function footnoteReference(node: FootnoteReference, state: State): Markup {
  const footnote = state.footnote(node.identifier)
  if (!footnote) return escapeText(`[^${node.label ?? node.identifier}]`)
  if (!footnote.first) return `#footnote(<${footnote.label}>);`
  return ['#footnote[', footnoteBody(footnote.children, state), `]<${footnote.label}>;`]
}

function footnoteBody(children: readonly Node[], state: State): Markup {
  const [only] = children
  if (children.length === 1 && only?.type === 'paragraph')
    return state.inline((only as unknown as { children: Node[] }).children)
  return state.blocks(children)
}

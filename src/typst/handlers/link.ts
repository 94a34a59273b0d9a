import type { Link, LinkReference } from 'mdast'
import type { Node } from 'unist'
import { escapeText, stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'
import { isEmpty } from '../markup.ts'
import type { State } from '../state.ts'

/** Schemes that lead somewhere from a PDF and start nothing. */
const schemes = /^(?:https?|mailto|tel|sms|xmpp|ftp):/i

export function link(node: Link, state: State): Markup {
  return linkTo(node.url, linkText(node.children, state), state)
}

export function linkReference(node: LinkReference, state: State): Markup {
  const definition = state.definition(node.identifier)
  if (definition) return linkTo(definition.url, linkText(node.children, state), state)
  return ['\\[', state.inline(node.children), '\\]']
}

/** A link that can be followed from the PDF; where it cannot, or leads to a place beside the source, its text. */
export function linkTo(url: string, body: Markup, state: State): Markup {
  const bare = isEmpty(body)
  const text = bare ? escapeText(url) : body
  const target = url.startsWith('//') ? `https:${url}` : url
  // An address set for want of a text is no part of the word before it.
  const apart = bare ? ' ' : ''
  if (state.linked || !schemes.test(target)) return [apart, text]
  return [apart, '#link(', stringLiteral(target), ')[', text, '];']
}

/** What stands inside a link, which can hold no other. */
export function linkText(nodes: readonly Node[], state: State): Markup {
  return state.inside({ linked: true }).inline(nodes)
}

import type { Link, LinkReference } from 'mdast'
import { escapeText, stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'
import { isEmpty } from '../markup.ts'
import type { State } from '../state.ts'

/** Schemes that lead somewhere from a PDF and start nothing. */
const schemes = /^(?:https?|mailto|tel|sms|xmpp|ftp):/i

export function link(node: Link, state: State): Markup {
  return linkTo(node.url, state.inline(node.children))
}

export function linkReference(node: LinkReference, state: State): Markup {
  const definition = state.definition(node.identifier)
  const body = state.inline(node.children)
  return definition ? linkTo(definition.url, body) : ['\\[', body, '\\]']
}

/** A link that can be followed from the PDF; where it cannot, or leads to a place beside the source, its text. */
export function linkTo(url: string, body: Markup): Markup {
  const target = url.startsWith('//') ? `https:${url}` : url
  if (!schemes.test(target)) return body
  return ['#link(', stringLiteral(target), ')[', isEmpty(body) ? escapeText(url) : body, '];']
}

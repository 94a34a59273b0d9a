import type { Link, LinkReference } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import { showsAddress, targetOf } from '../../resume/links.ts'
import { escapeText, stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'
import { isEmpty } from '../markup.ts'
import type { State } from '../state.ts'

export function link(node: Link, state: State): Markup {
  return [linkTo(node.url, linkText(node.children, state), state), addressOf(node.url, textOf(node), state)]
}

export function linkReference(node: LinkReference, state: State): Markup {
  const definition = state.definition(node.identifier)
  if (!definition) return ['\\[', state.inline(node.children), '\\]']
  const { url } = definition
  return [linkTo(url, linkText(node.children, state), state), addressOf(url, textOf(node), state)]
}

/** A link that can be followed from the PDF; where it cannot, or leads to a place beside the source, its text. */
export function linkTo(url: string, body: Markup, state: State): Markup {
  const bare = isEmpty(body)
  const text = bare ? escapeText(url) : body
  const target = targetOf(url)
  // An address set for want of a text is no part of the word before it.
  const apart = bare ? ' ' : ''
  if (state.linked || !target) return [apart, text]
  return [apart, '#link(', stringLiteral(target), ')[', text, '];']
}

/** Where addresses are wanted, that of a link whose text does not show it. */
export function addressOf(url: string, text: string, state: State): string {
  const target = state.addresses && !state.linked && text.trim() !== '' ? targetOf(url) : undefined
  if (!target || showsAddress(text, target)) return ''
  return escapeText(` (${target.replace(/^(?:mailto|tel|sms):/i, '')})`)
}

/** What stands inside a link, which can hold no other. */
export function linkText(nodes: readonly Node[], state: State): Markup {
  return state.inside({ linked: true }).inline(nodes)
}

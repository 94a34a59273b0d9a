import type { Image, ImageReference } from 'mdast'
import { escapeText, stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function image(node: Image, state: State): Markup {
  return imageAt(node.url, node.alt, state)
}

export function imageReference(node: ImageReference, state: State): Markup {
  const definition = state.definition(node.identifier)
  return definition ? imageAt(definition.url, node.alt, state) : escapeText(node.alt ?? '')
}

/** An image that is at hand, or its alternative text. */
export function imageAt(url: string, alt: string | null | undefined, state: State): Markup {
  const asset = state.assets.get(url)
  if (!asset) return escapeText(alt ?? '')
  return ['#picture(', stringLiteral(asset.path), ', alt: ', stringLiteral(alt ?? ''), ');']
}

import type { Image, ImageReference } from 'mdast'
import { escapeText, stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { Asset, State } from '../state.ts'

/** An image in a line of text. */
export function image(node: Image | ImageReference, state: State): Markup {
  return pictureOf(node, state, true) ?? escapeText(node.alt ?? '')
}

/** The picture of an image that is at hand; undefined for one that is not, and for other nodes. */
export function pictureOf(node: Image | ImageReference, state: State, inline: boolean): Markup | undefined {
  const asset = assetOf(node, state)
  return asset && ['#picture(', stringLiteral(asset.path), alternative(node), inline ? ', inline: true' : '', ');']
}

/** The file of an image that is at hand. */
export function assetOf(node: Image | ImageReference, state: State): Asset | undefined {
  if (node.type === 'image') return state.assets.get(node.url)
  if (node.type !== 'imageReference') return undefined
  const definition = state.definition((node as ImageReference).identifier)
  return definition && state.assets.get(definition.url)
}

function alternative(node: Image | ImageReference): string {
  return node.alt ? `, alt: ${stringLiteral(node.alt)}` : ''
}

import type { Image, Paragraph } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import type { Markup } from '../markup.ts'
import { isEmpty } from '../markup.ts'
import type { State } from '../state.ts'
import { pictureOf } from './image.ts'
import { linkTo } from './link.ts'

/** Characters up to which a paragraph before a list counts as the list's opening. */
const longestLead = 240

export function paragraph(node: Paragraph, state: State): Markup {
  return lonePicture(node, state) ?? paragraphOf(state.inline(node.children))
}

/** An explicit `par`: loose inline runs scramble the PDF's structure tree. */
export function paragraphOf(body: Markup): Markup {
  return isEmpty(body) ? '' : ['#par[', body, ']']
}

/** Whether a block is a short paragraph that opens the list after it. */
export function leadsOn(node: Node, next: Node | undefined): boolean {
  if (node.type !== 'paragraph' || !next) return false
  return (next.type === 'list' || next.type === 'table') && textOf(node).length <= longestLead
}

/** A paragraph that is kept with what follows it. */
export function lead(node: Paragraph, state: State): Markup {
  const body = state.inline(node.children)
  return isEmpty(body) ? '' : { markup: ['#lead[', body, ']'], position: node.position }
}

/** The picture of a paragraph that holds nothing else. */
function lonePicture(node: Paragraph, state: State): Markup | undefined {
  const [only, ...others] = node.children
  if (!only || others.length > 0) return undefined
  if (only.type === 'link' && only.children.length === 1) {
    const picture = pictureOf(only.children[0] as Image, state, false)
    return picture && linkTo(only.url, picture, state)
  }
  return pictureOf(only as Image, state, false)
}

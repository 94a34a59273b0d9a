import type { Heading } from 'mdast'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** A heading inside a section or an entry, at most one level under what stands above it. */
export function heading(node: Heading, state: State): Markup {
  const level = Math.min(6, state.level + Math.max(0, Math.min(1, node.depth - state.sourceDepth - 1)))
  return [`#subheading(${level})[`, state.inline(node.children), ']']
}

import type { Node } from 'unist'
import type { Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** One member of the template's `sections`. */
export function section(node: Section, state: State): Markup {
  const title = node.children.find((child) => isField(child) && child.name === 'title')
  const body = node.children.filter((child) => child !== title) as Node[]
  return [
    `(kind: ${stringLiteral(node.kind)}, title: `,
    title ? ['[', state.one(title), ']'] : 'none',
    ', body: [\n',
    state.blocks(body),
    '\n])',
  ]
}

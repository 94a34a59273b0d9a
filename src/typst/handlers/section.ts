import type { Node } from 'unist'
import type { Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'
import { isEmpty } from '../markup.ts'
import type { State } from '../state.ts'

/** One member of the template's `sections`; `state.level` is the level of its title. */
export function section(node: Section, state: State): Markup {
  const field = node.children.find((child) => isField(child) && child.name === 'title')
  const title = field ? state.one(field) : ''
  const body = node.children.filter((child) => child !== field) as Node[]
  const blocks = (inside: State): Markup => [inside.blocks(body), state.end(node)]
  if (isEmpty(title)) return part(node.kind, state.level, 'none', blocks(state.inside({ kind: node.kind })))
  const level = state.outline(state.level)
  return part(node.kind, level, ['[', title, ']'], blocks(state.inside({ level: state.level + 1, kind: node.kind })))
}

/** A section as a value. */
export function part(kind: string, level: number, title: Markup, body: Markup): Markup {
  return [`(kind: ${stringLiteral(kind)}, level: ${level}, title: `, title, ', body: [\n', body, '\n])']
}

import type { Node } from 'unist'
import type { Entry, Field } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** Fields that `entry` of a template takes by name, one each; any more come as `details`. */
const named = ['title', 'role', 'organization', 'location', 'period'] as const

export function entry(node: Entry, state: State): Markup {
  const fields = node.children.filter(isField)
  const body = node.children.filter((child) => !isField(child)) as Node[]
  const firsts = named.map((name) => fields.find((field) => field.name === name)).filter((field) => field !== undefined)
  const details = fields.filter((field) => !firsts.includes(field))
  const deeper = state.inside({ level: Math.min(6, state.level + 1), sourceDepth: state.sourceDepth + 1 })

  return [
    '#entry(',
    `\n  level: ${state.level},`,
    firsts.map((field) => [`\n  ${field.name}: `, content(field, state), ',']),
    details.length > 0 ? ['\n  details: (', details.map((field) => [content(field, state), ', ']), '),'] : '',
    '\n)[\n',
    deeper.blocks(body),
    '\n]',
  ]
}

function content(field: Field, state: State): Markup {
  return ['[', state.one(field), ']']
}

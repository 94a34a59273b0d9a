import { toString as textOf } from 'mdast-util-to-string'
import type { Pair, TextField } from '../../resume/nodes.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** A label and its values, alone. */
export function pair(node: Pair, state: State): Markup {
  return pairs([node], state)
}

/** Neighbouring pairs, which a template may set as a table. */
export function pairs(nodes: readonly Pair[], state: State): Markup {
  const rows = nodes.map((node) => ({ markup: ['\n  ', row(node, state), ','], position: node.position }))
  return ['#pairs(', rows, '\n)']
}

/** Label, values, and whether the label lacks a sign at its end. */
function row(node: Pair, state: State): Markup {
  const of = (name: TextField['name']): TextField[] => node.children.filter((child) => child.name === name)
  const others = node.children.filter((child) => child.name !== 'label')
  const label = of('label')
  const colon =
    label.length > 0 && others.length > 0 && !/[\p{P}\p{S}]\s*$/u.test(label.map((it) => textOf(it.children)).join(''))
  return ['([', state.inline(label), '], [', spaced(others, state), `], ${colon})`]
}

function spaced(fields: readonly TextField[], state: State): Markup {
  return fields.map((field, index) => (index ? [' ', state.one(field)] : state.one(field)))
}

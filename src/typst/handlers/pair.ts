import type { Pair } from '../../resume/nodes.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** A label and its values. Neighbouring pairs make one table of the template's. */
export function pair(node: Pair, state: State): Markup {
  const part = (name: string): Markup => {
    const field = node.children.find((child) => child.name === name)
    return field ? state.one(field) : ''
  }
  return ['#pair[', part('label'), '][', part('values'), ']']
}

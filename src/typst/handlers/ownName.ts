import type { OwnName } from '../../resume/ownNames.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function ownName(node: OwnName, state: State): Markup {
  return ['#own-name[', state.inline(node.children), '];']
}

import type { Word } from '../../resume/koreanWords.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function word(node: Word, state: State): Markup {
  return ['#box[', state.inline(node.children), '];']
}

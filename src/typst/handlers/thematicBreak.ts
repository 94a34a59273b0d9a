import type { Markup } from '../markup.ts'

export function thematicBreak(): Markup {
  return '#divider()'
}

import type { Markup } from '../markup.ts'

export function lineBreak(): Markup {
  return '#linebreak();'
}

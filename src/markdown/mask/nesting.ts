/** Container markers beyond thirty on a line, which would nest a tree deeper than anyone means, made text. */
import { filler } from './blank.ts'

const deepest = 30
const many = /(?:(?:[>*+:~-]|\d[.)])[ \t]*){31}/
const markers = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]|[:~](?=[ \t])))+/gm
const rule = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/
/** Sixty levels of lists. */
const indented = /^[ \t]{120,}(?:[-*+]|\d{1,9}[.)])(?=[ \t])/gm

export function nesting(text: string): string {
  const shallow = many.test(text) ? text.replace(markers, (run, offset: number) => capped(run, text, offset)) : text
  return indented.test(shallow) ? shallow.replace(indented, (line) => line.slice(0, -1) + filler) : shallow
}

function capped(run: string, text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  if (rule.test(text.slice(offset, end < 0 ? undefined : end))) return run
  let count = 0
  return run.replace(/[>*+:~.)-]/g, (marker) => (++count > deepest ? filler : marker))
}

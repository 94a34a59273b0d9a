/**
 * LaTeX in Markdown, as authors who print with pandoc write it: commands that only tell how something looks are left
 * out, with what they hold set. Every character stays in its place.
 */
import type { VFile } from 'vfile'
import { blankFilledLines, fill, filler } from './blank.ts'
import { code } from './code.ts'

/** Commands that nothing but LaTeX has: without one of them a backslash is only a backslash. */
const telling =
  /\\(?:begin|end|text(?:bf|it|sc|tt|color)|emph|href|[vh]space|large|Large|LARGE|huge|Huge|small)\*?\s*\{|\\(?:[hv]fill|noindent|centering|(?:big|med|small)skip|bfseries|itshape|(?:footnote|script|normal)size|large|Large|LARGE|huge|Huge)(?![A-Za-z])/

/** Commands by what becomes of them; all may have arguments in brackets after them. */
const commands = {
  /** Set their last argument; those before it are not for readers. */
  last: 'textcolor|colorbox|href|parbox|raisebox|makebox|resizebox|scalebox|multicolumn',
  /** Set their argument. */
  only: 'text(?:bf|it|sc|tt|sl|rm|sf|md|up|normal)|emph|underline|uline|mbox|fbox|centerline|uppercase|MakeUppercase|large|Large|LARGE|huge|Huge|small|footnotesize|scriptsize|tiny|normalsize|bfseries|itshape|scshape|sffamily|url',
  /** Set nothing, nor do their arguments. */
  none: '[vh]space\\*?|vskip|hskip|[hv]fill|noindent|indent|par|newline|linebreak|centering|raggedright|raggedleft|bigskip|medskip|smallskip|quad|qquad|hrule|hrulefill|rule|vfil|color|definecolor|pagestyle|thispagestyle|setlength|addtolength|begingroup|endgroup|usepackage|documentclass|fontsize|footnotemark|normalfont|selectfont|nopagebreak',
}
const nested = '\\{(?:[^{}\\n]|\\{[^{}\\n]*\\})*\\}'
const brackets = '(?:\\[[^\\]\\n]*\\])?'

/** How deep arguments may be nested. */
const deepest = 12

type Rule = readonly [expression: RegExp, by: (...found: string[]) => string]
const rules: readonly Rule[] = [
  [new RegExp(`\\\\(?:begin|end)\\s*\\{[^{}\\n]*\\}(?:${brackets}(?:${nested})*)`, 'g'), fill],
  [/^([ \t]*)\\item(?:\[([^\]\n]*)\])?(?=[ \t])/gm, item],
  [new RegExp(`\\\\(?:${commands.last})${brackets}\\s*((?:${nested})+)(${nested})`, 'g'), lastArgument],
  [new RegExp(`\\\\(?:${commands.only})(?![A-Za-z])\\s*(${nested})`, 'g'), onlyArgument],
  // A group for a command in it, as in {\Large Name}.
  [new RegExp(`\\{(\\\\(?:${commands.only})(?![A-Za-z])[ \\t]*)((?:[^{}\\n]|${nested})*)\\}`, 'g'), group],
  [new RegExp(`\\\\(?:${commands.none})(?![A-Za-z])${brackets}(?:[ \\t]*${nested})*[ \\t]?`, 'g'), spaces],
]

/** When no argument is left. */
const lastRules: readonly Rule[] = [
  [new RegExp(`\\\\(?:${commands.only})(?![A-Za-z])[ \\t]?`, 'g'), fill],
  // The end of a line: Markdown's has one backslash.
  [/\\\\(?=\uFDD0*(?:\[[^\]\n]*\])?[ \t%]*$)/gm, () => `${filler}\\`],
]

/** The text without what tells LaTeX how to set it; that is reported, once. */
export function latex(text: string, file?: VFile): string {
  if (!text.includes('\\') || !telling.test(text)) return text
  const shielded = shield(text)
  let masked = shielded
  // What stands in an argument may have arguments of its own.
  for (let depth = 0, before = ''; before !== masked && depth < deepest; depth++) {
    before = masked
    for (const [expression, by] of rules) masked = masked.replace(expression, by)
  }
  for (const [expression, by] of lastRules) masked = masked.replace(expression, by)
  if (masked === shielded) return text
  masked = masked.replace(/(?<=\uFDD0[ \t]*)%(?=[ \t]*$)/gm, filler)
  if (file) say(text, masked, file)
  return blankFilledLines(restored(masked, text))
}

/** An item of a list, with its label where it has one. */
function item(whole: string, margin: string, label?: string): string {
  const begin = `${margin}- `
  if (label === undefined) return begin + fill(whole.slice(begin.length))
  return begin + fill(whole.slice(begin.length, -label.length - 1)) + label + filler
}

function spaces(found: string): string {
  return ` ${fill(found.slice(1))}`
}

function lastArgument(whole: string, _: string, last: string): string {
  return fill(whole.slice(0, -last.length)) + filler + last.slice(1, -1) + filler
}

function onlyArgument(whole: string, argument: string): string {
  return lastArgument(whole, '', argument)
}

function group(whole: string, command: string, content: string): string {
  return filler + fill(command) + content + fill(whole.slice(1 + command.length + content.length))
}

/** The text with code out of reach: as many characters, of which none begins a command. */
function shield(text: string): string {
  return text.replace(code, (span) => span.replace(/\\/g, '/'))
}

function restored(masked: string, text: string): string {
  return masked.replace(/\//g, (slash, at: number) => (text[at] === '\\' ? '\\' : slash))
}

function say(text: string, masked: string, file: VFile): void {
  let offset = 0
  while (masked[offset] === text[offset] || masked[offset] === '/') offset++
  const lines = text.slice(0, offset).split('\n')
  const [command] = /\\\w+/.exec(text.slice(offset)) ?? ['\\']
  file.message(
    `Unexpected LaTeX such as \`${command}\`, expected Markdown: what it sets is set, how is left to the template`,
    {
      place: { line: lines.length, column: lines.at(-1)!.length + 1, offset },
      ruleId: 'latex',
      source: 'mdcv',
    },
  )
}

/**
 * LaTeX in Markdown, as authors who print with pandoc write it: commands that only tell how something looks are left
 * out, with what they hold set. Every character stays in its place.
 */
import type { VFile } from 'vfile'
import { blankFilledLines, fill, filler } from './blank.ts'
import { code } from './code.ts'
import { formulas, tables, verbatim } from './latexParts.ts'

/** Commands that nothing but LaTeX has: without one of them a backslash is only a backslash. */
const telling =
  /\\(?:begin|end|text(?:bf|it|sc|tt|color)|emph|href|[vh]space|multicolumn|parbox|large|Large|LARGE|huge|Huge|small)\*?[ \t]{0,8}\{|\\verb\*?[|+!@]|\\(?:[hv]fill|noindent|centering|(?:big|med|small)skip|bfseries|itshape|(?:footnote|script|normal)size|large|Large|LARGE|huge|Huge)(?![A-Za-z])/

/** Commands by what becomes of them. */
const commands = {
  /** Set their last argument; those before it are not for readers. */
  last: 'textcolor|colorbox|href|parbox|raisebox|makebox|resizebox|scalebox|multicolumn|multirow',
  /** Set their argument; without one they change what follows. */
  only: 'text(?:bf|it|sc|tt|sl|rm|sf|md|up|normal)|emph|underline|uline|mbox|fbox|centerline|uppercase|MakeUppercase|large|Large|LARGE|huge|Huge|small|footnotesize|scriptsize|tiny|normalsize|bfseries|itshape|scshape|sffamily|bf|it|sc|tt|rm|sf|url',
  /** Set nothing, by the number of their arguments. */
  none: [
    'hline|toprule|midrule|bottomrule|addlinespace|arraybackslash|end(?:first)?head|end(?:last)?foot|[hv]fill?|noindent|indent|par|newline|linebreak|centering|raggedright|raggedleft|bigskip|medskip|smallskip|quad|qquad|hrule|hrulefill|begingroup|endgroup|normalfont|selectfont|nopagebreak|[hv]skip[ \\t]{0,4}-?[\\d.]{1,6}[ \\t]?(?:em|ex|pt|cm|mm|in)',
    'cline|cmidrule(?:\\([lr]{1,2}\\))?|[vh]space\\*?|color|pagestyle|thispagestyle|usepackage|documentclass|includegraphics',
    'rule|setlength|addtolength|fontsize|(?:re)?newcommand\\*?',
    'definecolor',
  ],
  /** Environments with arguments. */
  environments:
    'tabular[x*]?|array|longtable|tabu|minipage|multicols|adjustwidth|itemize|enumerate|description|figure|table',
} as const

const nested = '\\{(?:[^{}\\n]|\\{[^{}\\n]*\\})*\\}'
/** Columns of a table may be described with spaces between them, which have lengths. */
const deeplyNested = '\\{(?:[^{}\\n]|\\{(?:[^{}\\n]|\\{[^{}\\n]{0,80}\\}){0,200}\\}){0,400}\\}'
const brackets = '(?:\\[[^\\][\\n]{0,200}\\])?'
const gap = '[ \\t]{0,8}'
/** A command begins with one backslash, and ends where its name does. */
const named = (names: string): string => `(?<!\\\\)\\\\(?:${names})(?![A-Za-z])`
/** A comment that only keeps LaTeX from seeing the line's end. */
const comment = '(?:%(?=[ \\t]*$))?'

type By = (whole: string, ...groups: string[]) => string
type Rule = readonly [expression: RegExp, by: By]

const rules: readonly Rule[] = [
  // A group for a command in it, as in {\Large Name}.
  [new RegExp(`\\{(${named(commands.only)}[ \\t]{0,8}(?!\\{))((?:[^{}\\n]|${nested})*)\\}`, 'g'), group],
  [
    new RegExp(
      `(?<!\\\\)\\\\begin${gap}\\{(?:${commands.environments})\\}${brackets}(?:${deeplyNested}){0,2}${comment}`,
      'gm',
    ),
    fill,
  ],
  [new RegExp(`(?<!\\\\)\\\\(?:begin|end)${gap}\\{[^{}\\n]{0,80}\\}${comment}`, 'gm'), fill],
  [/^([ \t]*)\\item(?:\[([^\][\n]{0,200})\])?(?=[ \t]|\r?$)/gm, item],
  [new RegExp(`${named(commands.last)}${brackets}${gap}(?:${nested}){1,2}(${nested})`, 'g'), argument],
  [new RegExp(`${named(commands.only)}${gap}(${nested})`, 'g'), argument],
  ...commands.none.map(
    (names, count): Rule => [
      new RegExp(`${named(names)}${count ? brackets : ''}(?:${gap}${nested}){${count}}${comment}[ \\t]?`, 'gm'),
      space,
    ],
  ),
]

/** When no argument is left. */
const lastRules: readonly Rule[] = [
  [new RegExp(`${named(commands.only)}[ \\t]?`, 'g'), fill],
  // The end of a line, which Markdown writes with one backslash; the end of a paragraph needs none.
  [/\\\\\*?(?:\[[^\][\n]{0,20}\])?%?[ \t\uFDD0]{0,200}(?=\r?\n[ \t\uFDD0]*(?:\r?\n|(?![\s\S]))|(?![\s\S]))/g, fill],
  [/\\\\\*?(?:\[[^\][\n]{0,20}\])?%?[ \t\uFDD0]{0,200}(?=\r?$)/gm, (end) => `${fill(end.slice(1))}\\`],
  [/\\\\\*?(?:\[-?[\d.]{1,6}[ \t]?(?:em|ex|pt|cm|mm|in)\]|(?=[ \t]))/g, space],
]

/** How deep arguments may be nested. */
const deepest = 12

/** The text without what tells LaTeX how to set it; that is reported, once. */
export function latex(text: string, file?: VFile): string {
  if (!text.includes('\\') || !telling.test(text)) return text
  const literal = verbatim(text)
  let masked = formulas(tables(shield(literal)))
  // What stands in an argument may have arguments of its own.
  for (let depth = 0, before = ''; before !== masked && depth < deepest; depth++) {
    before = masked
    for (const [expression, by] of rules) masked = masked.replace(expression, by)
  }
  for (const [expression, by] of lastRules) masked = masked.replace(expression, by)
  const result = restored(masked, literal)
  if (result === text) return text
  if (file) say(text, result, file)
  return blankFilledLines(result)
}

/** A space where a command stood that parts what is around it. */
function space(whole: string): string {
  return `${fill(whole.slice(1))} `
}

/** What an argument holds, without the command before it. */
function argument(whole: string, kept: string, ...place: string[]): string {
  const [at, text] = place as unknown as [number, string]
  const inner = kept.slice(1, -1)
  // Underlined words and addresses stand between spaces: the filler is none.
  const before = /^(?:_|www\.|https?:)/i.test(inner) && /^\s?$/.test(text.charAt(at - 1))
  const after = inner.endsWith('_') && /^\s?$/.test(text.charAt(at + whole.length))
  return fill(whole.slice(0, -kept.length)) + (before ? ' ' : filler) + inner + (after ? ' ' : filler)
}

function group(whole: string, command: string, content: string): string {
  return filler + fill(command) + content + fill(whole.slice(1 + command.length + content.length))
}

/** An item of a list, with its label where it has one. */
function item(whole: string, margin: string, label?: string): string {
  const begin = `${margin}- `
  if (label === undefined) return begin + fill(whole.slice(begin.length))
  return begin + fill(whole.slice(begin.length, -label.length - 1)) + label + filler
}

/** The text with code out of reach: as many characters, of which none begins a command. */
function shield(text: string): string {
  return text.replace(code, (span) => span.replace(/\\/g, '/'))
}

function restored(masked: string, text: string): string {
  return masked.replace(/\//g, (slash, at: number) => (text[at] === '\\' ? '\\' : slash))
}

function say(text: string, result: string, file: VFile): void {
  let offset = 0
  while (result[offset] === text[offset]) offset++
  const lines = text.slice(0, offset).split('\n')
  const all = text.split('\n')
  const others = result
    .split('\n')
    .flatMap((line, index) => (line !== all[index] && index >= lines.length ? [index + 1] : []))
  const [command] = /\\\w+/.exec(text.slice(offset)) ?? ['\\']
  const message = file.message(
    `Unexpected LaTeX such as \`${command}\`, expected Markdown: what it sets is set, how is left to the template`,
    {
      place: { line: lines.length, column: lines.at(-1)!.length + 1, offset },
      ruleId: 'latex',
      source: 'mdcv',
    },
  )
  if (others.length > 0) message.note = `There is more of it on ${linesText(others)}`
}

/** "lines 3, 7 and 9", or the first of them and how many others. */
function linesText(lines: readonly number[]): string {
  const most = 6
  if (lines.length === 1) return `line ${lines[0]}`
  const [shown, rest] =
    lines.length > most
      ? [lines.slice(0, most), `${lines.length - most} others`]
      : [lines.slice(0, -1), `${lines.at(-1)}`]
  return `lines ${shown.join(', ')} and ${rest}`
}

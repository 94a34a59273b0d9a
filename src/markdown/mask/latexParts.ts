/** Parts of LaTeX in which other signs have a meaning of their own: tables, formulas, verbatim text. */
import { fill, filler } from './blank.ts'

/** The rows of tables as lines, with bars between their cells. */
export function tables(text: string): string {
  if (!tableEdge.test(text)) return text
  let depth = 0
  return text
    .split(edges)
    .map((piece) => {
      if (!tableEdge.test(piece)) return depth > 0 ? rowsOf(piece) : piece
      // A heading ends a table that is never closed.
      depth = heading.test(piece) ? 0 : Math.max(0, depth + (piece.startsWith('\\begin') ? 1 : -1))
      return piece
    })
    .join('')
}

const names = 'tabular[x*]?|longtable|tabu|array'
const heading = /^#{1,6}[ \t]/
const tableEdge = new RegExp(`^#{1,6}[ \\t]|\\\\(?:begin|end)\\{(?:${names})\\}`, 'm')
const edges = new RegExp(`(^#{1,6}[ \\t]|\\\\(?:begin|end)\\{(?:${names})\\})`, 'm')

/** Lines drawn between rows. */
const drawn =
  '\\\\(?:hline|toprule|midrule|bottomrule|cline|cmidrule)(?![A-Za-z])(?:\\([lr]{1,2}\\))?(?:\\{[\\d-]{1,9}\\})?'
/** The end of a row with another one behind it on the same line. */
const rowEnd = new RegExp(
  `(?<!\\\\)\\\\\\\\(?:\\*|\\[[^\\][\\n]{0,20}\\])?(?![*[])(?=[ \\t]*(?:${drawn}[ \\t]*)*(?!${drawn}|\\\\end(?![A-Za-z]))[^\\s%])`,
  'g',
)

function rowsOf(text: string): string {
  return text.replace(/(?<!\\)&/g, '|').replace(rowEnd, (end) => `;${fill(end.slice(1))}`)
}

/** Formulas without what tells LaTeX that they are some. `$…$` is left alone: it may be money, or a variable. */
export function formulas(text: string): string {
  return text
    .replace(/(?<!\\)\\\(((?:(?!\n[ \t]*\r?\n)[^\\]|\\[^()[\]]){1,400}?)\\\)/g, formula)
    .replace(/\\\[(?<=^[ \t]{0,40}\\\[)((?:(?!\n[ \t]*\r?\n)[^\\]|\\[^()[\]]){1,800}?)\\\](?=[ \t]*\r?$)/gm, formula)
}

/** In Markdown `\(` and `\[` are no more than brackets: of a formula there are signs. */
const telling = /[\^=\\<>{}+*]|_\w|^\s*[A-Za-z]\s*$|[A-Za-z]\(/
/** Commands of formulas that set nothing. */
const silent =
  /\\(?:left|right|big|Big|d?frac|tfrac|displaystyle|math(?:rm|bf|it|sf|cal|bb)|text(?:rm|bf|it)?|operatorname|limits|quad|qquad)(?![A-Za-z])|\\[,;:! ]/g

function formula(whole: string, inner: string): string {
  if (!telling.test(inner)) return whole
  const plain = inner
    .replace(silent, fill)
    .replace(/\}\{/g, `/${filler}`)
    .replace(/[{}]/g, filler)
    .replace(/\\(?=[A-Za-z])/g, filler)
  return filler.repeat(2) + plain + filler.repeat(2)
}

/** Verbatim text as code of Markdown, in which nothing means anything. */
export function verbatim(text: string): string {
  return text.replace(verbatimBlock, codeBlock).replace(verbatimSpan, codeSpan)
}

const verbatimBlock =
  /^([ \t]{0,3})\\begin\{(verbatim\*?|Verbatim|lstlisting|minted|alltt)\}((?:\[[^\][\n]{0,200}\])?(?:\{[^{}\n]{0,80}\})?)[ \t]*(?=\r?\n)([\s\S]{0,4000}?\n)([ \t]{0,3})\\end\{\2\}(?=[ \t]*\r?$)/gm
const verbatimSpan = /(?<!\\)\\(?:verb|lstinline)\*?([|+!@/"=~^])((?:(?!\1)[^`\n]){1,200})\1/g

function codeBlock(whole: string, margin: string, name: string, _args: string, content: string, end: string): string {
  const fence = content.includes('```') ? '~~~' : '```'
  const opening = whole.length - content.length - end.length - `\\end{${name}}`.length
  const open = `${margin}${fence}`
  const close = `${end}${fence}`
  return open.padEnd(opening) + content + close.padEnd(whole.length - opening - content.length)
}

function codeSpan(whole: string, _sign: string, content: string): string {
  return `${fill(whole.slice(0, whole.length - content.length - 2))}\`${content}\``
}

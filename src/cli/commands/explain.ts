/** `mdcv explain`: what was understood of a résumé, and why. */
import { dirname, resolve } from 'node:path'
import { documentOf } from '../../document.ts'
import { textWithin } from '../../markdown/limits.ts'
import { parse } from '../../markdown/parse.ts'
import { readResume, readStdin } from '../../read.ts'
import { type ExplainedRow, explain, explainLetter, narrow } from '../../resume/explain.ts'
import { decisionOf } from '../../understand/why.ts'
import { output } from '../channels.ts'
import type { Exit } from '../exit.ts'
import { printable } from '../frame.ts'
import { type Paint, painter } from '../paint.ts'
import type { Report } from '../report.ts'

export interface ExplainFlags {
  json?: boolean
}

/**
 * Explain a file on standard output, as a table or as JSON: `{source, rows, notUnderstood}`, the last by lines, and of a
 * letter its `letterhead`.
 */
export async function explainFile(path: string, flags: ExplainFlags, report: Report): Promise<Exit> {
  const file = path === '-' ? await readStdin() : readResume(path)
  const source = textWithin(file)
  if (file.messages.some((message) => message.fatal)) {
    report.result({ file, ok: false, pages: 0, ms: 0, outputs: [] })
    return file.data.unreadable ? 'usage' : 'document'
  }
  const { resume, letter } = await documentOf(parse(source), dirname(resolve(file.cwd, file.path)), file)
  if (file.messages.some(({ fatal, ruleId }) => fatal && ruleId === 'letterhead')) {
    report.result({ file, ok: false, pages: 0, ms: 0, outputs: [] })
    return 'document'
  }
  const rows = letter ? explainLetter(resume, letter.letterhead) : explain(resume, decisionOf)
  const unknown = notUnderstood(rows).map(({ line }) => line)
  const text = flags.json
    ? JSON.stringify({ source: file.path, letterhead: letter?.letterhead, rows, notUnderstood: unknown }, undefined, 2)
    : explanation(rows, painter(output))
  output.write(`${text}\n`)
  return 'fine'
}

/** A line for each row: where it stands in the Markdown, what it was taken for, its text, and why. */
export function explanation(rows: readonly ExplainedRow[], paint: Paint): string {
  const unknown = new Set(notUnderstood(rows))
  const names = rows.map((row) => {
    const what = unknown.has(row) ? 'not understood' : row.what === 'as written' ? 'text' : row.what
    return `${'  '.repeat(row.depth)}${what}${row.kind ? ` (${row.kind})` : ''}`
  })
  const nameWidth = Math.max(...names.map((name) => name.length))
  const lineWidth = Math.max(4, ...rows.map(({ line }) => String(line ?? '').length))
  const lines = rows.map((row, index) => {
    const space = (row.what === 'section' || row.what === 'letter') && index > 0 ? '\n' : ''
    const line = paint('dim', String(row.line ?? '').padStart(lineWidth))
    const name = names[index]!.padEnd(nameWidth)
    const parts = [
      line,
      paint(unknown.has(row) ? 'yellow' : row.depth === 0 ? 'bold' : 'cyan', name),
      printable(row.text),
      ...asides(row, paint),
    ]
    return (
      space +
      parts
        .filter((part) => part !== '')
        .join('  ')
        .trimEnd()
    )
  })
  return [paint('dim', 'line  what it was taken for'), ...lines, '', totals(rows)].join('\n')
}

function asides({ value, reason, signs = [], otherwise, margin = narrow }: ExplainedRow, paint: Paint): string[] {
  const said = signs.map(({ sign }) => sign).join(', ')
  return [
    value === undefined ? '' : `= ${printable(value)}`,
    reason === undefined ? '' : paint('dim', `← ${printable(reason)}${said === '' ? '' : `: ${said}`}`),
    margin < narrow && otherwise ? paint('yellow', `not sure: ${otherwise}?`) : '',
  ]
}

/** `letter of 6 blocks, letterhead of resume.md`; of a résumé: `4 sections, 9 entries; 2 blocks where a job or a degree was expected were not understood, and set as written` */
function totals(rows: readonly ExplainedRow[]): string {
  const count = (what: string): number => rows.filter((row) => row.what === what).length
  const letterhead = rows.find(({ what }) => what === 'letterhead')
  if (letterhead) {
    const blocks = counted(count('as written'), 'block')
    return `letter of ${blocks}, ${letterhead.text === '' ? 'without a letterhead' : `letterhead of ${printable(letterhead.text)}`}`
  }
  const unknown = notUnderstood(rows).length
  const known = `${counted(count('section'), 'section')}, ${counted(count('entry'), 'entry', 'entries')}`
  if (unknown === 0) return known
  return `${known}; ${counted(unknown, 'block')} where a job or a degree was expected ${unknown === 1 ? 'was' : 'were'} not understood, and set as written`
}

/** Blocks where entries were to be expected. */
export function notUnderstood(rows: readonly ExplainedRow[]): ExplainedRow[] {
  let kind: string | undefined
  return rows.filter((row) => {
    if (row.depth === 0) kind = row.kind
    return row.depth === 1 && row.what === 'as written' && (kind === 'experience' || kind === 'education')
  })
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

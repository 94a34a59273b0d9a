/** All that the command line prints. */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { FormatName } from '../formats/index.ts'
import { shortPath } from '../io/identity.ts'
import { inLineOrder } from '../messageOrder.ts'
import { errors, output } from './channels.ts'
import { frame, printable } from './frame.ts'
import { type Paint, painter } from './paint.ts'
import { type Proof, proofData, proofText } from './proof.ts'

/** One résumé as it came out. */
export interface Result {
  file: VFile
  ok: boolean
  pages: number
  /** Milliseconds from reading to writing. */
  ms: number
  outputs: Array<{ format: FormatName; path: string; size: number; pages?: number }>
  /** What was found again in the PDF, when that was asked for. */
  proof?: Proof
  /** Messages that the build before had, too, and that are not shown again. */
  known?: ReadonlySet<VFileMessage>
  /** The result of an earlier build that stays as it was when this one failed. */
  kept?: string
}

export interface ReportOptions {
  /** Errors only. */
  quiet?: boolean
  /** Print one JSON object instead of text. */
  json?: boolean
  /** Standard output carries a result: nothing else may go there. */
  outputIsData?: boolean
  /** Results come one by one for hours: lines bear the time of day, and JSON comes a line for each. */
  watching?: boolean
}

export interface Report {
  /** Messages of a file and what it was made into. */
  result(result: Result): void
  /** A line for people. */
  note(text: string): void
  /** A fault that is no document's. */
  fault(reason: string, hint?: string): void
  /** A fault of ours. */
  bug(error: unknown): void
  /** All is done. */
  end(ok: boolean): void
}

export function createReport(options: ReportOptions = {}): Report {
  return options.json ? jsonReport(options) : textReport(options)
}

function textReport({ quiet, outputIsData, watching }: ReportOptions): Report {
  const out = outputIsData ? errors : output
  const paintOut = painter(out)
  const paintError = painter(errors)
  const time = (): string => (watching ? `${paintOut('dim', new Date().toTimeString().slice(0, 8))}  ` : '')
  const counts = { all: 0, ok: 0 }
  const overwrite = watching && out.isTTY
  let standing = false
  /** End the line that the next result would have overwritten. */
  const newLine = (): void => {
    if (standing) out.write('\n')
    standing = false
  }
  return {
    result(result) {
      counts.all++
      if (result.ok) counts.ok++
      const shown = inLineOrder(result.file.messages).filter(
        (message) => (message.fatal || !quiet) && !result.known?.has(message),
      )
      const text = shown.map((message) => messageText(message, result.file, paintError)).join('')
      if (text || !result.ok) newLine()
      if (text) errors.write(text)
      if (!result.ok) errors.write(failureLine(result, time(), !quiet, paintError))
      else if (!quiet) {
        const lines = result.outputs.map((output) => `${time()}${outputLine(result, output, paintOut)}`)
        if (overwrite && lines.length === 1) out.write(`\r\x1b[2K${lines[0]}`)
        else out.write(lines.map((line) => `${line}\n`).join(''))
        standing = Boolean(overwrite) && lines.length === 1
      }
    },
    note(text) {
      newLine()
      if (!quiet) out.write(`${text}\n`)
    },
    fault(reason, hint) {
      newLine()
      errors.write(`${paintError('red', 'error')}  ${printable(reason)}\n`)
      if (hint) errors.write(`       ${paintError('cyan', printable(hint))}\n`)
    },
    bug(error) {
      newLine()
      errors.write(`${paintError('red', 'error')}  ${bugText(error)}\n`)
    },
    end(ok) {
      newLine()
      if (!ok && counts.all > 1) errors.write(`${counts.ok} of ${counts.all} files built\n`)
    },
  }
}

/** `resume.md → out/resume.pdf  2 pages  64 kB  31 ms` */
function outputLine(result: Result, output: Result['outputs'][number], paint: Paint): string {
  const facts = [
    output.pages === undefined ? undefined : counted(output.pages, 'page'),
    sizeText(output.size),
    output.pages !== undefined && result.proof?.words ? proofText(result.proof) : undefined,
    `${Math.round(result.ms)} ms`,
  ].filter((fact) => fact !== undefined)
  const target = output.path === '-' ? 'standard output' : shortPath(output.path, result.file.cwd)
  return `${printable(result.file.path)} → ${paint('green', printable(target))}  ${paint('dim', facts.join('  '))}`
}

/** `resume.md  not built: 1 error, 2 warnings`; nothing for a file whose one message says it all. */
function failureLine(result: Result, time: string, withWarnings: boolean, paint: Paint): string {
  const { messages, path, data } = result.file
  if (messages.length === 0 || (data.unreadable && !result.kept)) return ''
  const errors = messages.filter((message) => message.fatal).length
  const warnings = withWarnings ? messages.length - errors : 0
  const counts = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean)
  const kept = result.kept ? `; ${printable(result.kept)} stays as it was` : ''
  return `${time}${printable(path)}  ${paint('red', 'not built')}: ${counts.join(', ')}${kept}\n`
}

/** One message: place, gravity, text, rule; then the line it is about, and what to do. */
function messageText(message: VFileMessage, file: VFile, paint: Paint): string {
  const place = [file.path, message.line, message.column].filter((part) => part !== undefined).join(':')
  const gravity = message.fatal ? paint('red', 'error') : paint('yellow', 'warning')
  const rule = message.ruleId ? `  ${paint('dim', message.ruleId)}` : ''
  const lines = [`${paint('bold', printable(place))}: ${gravity}  ${printable(message.reason)}${rule}`]
  if (file.value) lines.push(...frameText(String(file.value).split(/\r\n?|\n/), spanOf(message), paint))
  for (const related of message.related ?? []) {
    lines.push(`  ${paint('bold', printable(`${related.path}:${related.line}:${related.column}`))}`)
    const before = Array.from<string>({ length: related.line - 1 }).fill('')
    if (related.text !== undefined) lines.push(...frameText([...before, related.text], related, paint))
  }
  if (message.note) lines.push(`  ${paint('cyan', printable(message.note))}`)
  return `${lines.join('\n')}\n`
}

function spanOf(message: VFileMessage): { line: number; column: number; endColumn?: number } | undefined {
  const { line, column } = message
  if (line === undefined || column === undefined) return undefined
  const { endLine, endColumn } = endOf(message)
  return { line, column, endColumn: endLine === undefined || endLine === line ? endColumn : Number.POSITIVE_INFINITY }
}

function frameText(
  lines: readonly string[],
  span: { line: number; column: number; endColumn?: number } | undefined,
  paint: Paint,
): string[] {
  const shown = span && frame(lines, span, errors.columns)
  if (!shown) return []
  const digits = Math.max(...shown.map(({ gutter }) => gutter.length))
  return shown.map(({ gutter, text, caret }) =>
    `  ${paint('dim', `${gutter.padStart(digits)} │`)} ${caret ? paint('red', text) : text}`.trimEnd(),
  )
}

function bugText(error: unknown): string {
  const stack = error instanceof Error ? error.stack : String(error)
  return `This is a fault of mdcv, not of your résumé. Please report it with what follows.\n${stack}`
}

/** The report for programs: one JSON object at the end; docs/command-line.md tells its shape. */
function jsonReport({ outputIsData, watching }: ReportOptions): Report {
  const out = outputIsData ? errors : output
  const results: object[] = []
  const faults: object[] = []
  return {
    result(result) {
      if (watching) out.write(`${JSON.stringify(resultData(result))}\n`)
      else results.push(resultData(result))
    },
    note() {},
    fault: (reason, hint) => faults.push({ reason, hint }),
    bug: (error) => faults.push({ reason: bugText(error) }),
    end(ok) {
      if (!watching || faults.length > 0) out.write(`${JSON.stringify({ ok, results, faults }, undefined, 2)}\n`)
    },
  }
}

function resultData({ file, ok, pages, ms, outputs, proof }: Result): object {
  return {
    source: file.path,
    ok,
    pages: ok && pages > 0 ? pages : undefined,
    ms: Math.round(ms * 10) / 10,
    outputs,
    ...(ok && proof ? proofData(proof) : {}),
    messages: inLineOrder(file.messages).map((message) => ({
      severity: message.fatal ? 'error' : 'warning',
      rule: message.ruleId,
      reason: message.reason,
      line: message.line,
      column: message.column,
      ...endOf(message),
      expected: message.expected,
      note: message.note,
      related: message.related,
    })),
  }
}

function endOf({ place }: VFileMessage): { endLine?: number; endColumn?: number } {
  return place && 'end' in place ? { endLine: place.end.line, endColumn: place.end.column } : {}
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

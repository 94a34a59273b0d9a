/** Why a front matter cannot be read, in words for who does not know YAML. */
import { type Document, isAlias, parseDocument, visit } from 'yaml'
import { type Mend, mendsOf, mendsOfValue } from './yamlMends.ts'

/** A fault of one line; lines and columns from 0. */
export interface YamlFault {
  line: number
  from: number
  to: number
  reason: string
  note: string
  /** What should stand there instead; missing where nothing is known that would mend it. */
  fix?: string
}

/** How many faults are told at once. */
const most = 8

/**
 * The faults of a text that YAML refuses. Each is told by trying: a change of one line is believed when YAML gets
 * past that line with it. So what is said to be wrong is so, and what is said to help does.
 */
export function yamlFaults(text: string): YamlFault[] {
  const lines = text.split(/\r?\n/)
  const first = stopOf(lines)
  // Every try reads all of it again: what nobody writes by mistake is not worth trying.
  if (first && isTangled(text)) return [unknownFault(lines, first)]
  const faults: YamlFault[] = []
  for (let stop = first; stop && faults.length < most; stop = stopOf(lines)) {
    const found = mendFor(lines, stop)
    // What is left may only follow from what was told.
    if (!found) return faults.length > 0 ? faults : [unknownFault(lines, stop)]
    const { line, mend } = found
    const mended = changed(lines[line]!, mend)
    faults.push({ line, ...mend, fix: mend.by, note: mend.advice ?? `Write it so: ${mended.trim()}` })
    lines[line] = mended
  }
  return faults
}

function isTangled(text: string): boolean {
  return text.length > 20_000 || /(?:[[{][^\]}]*){20}/.test(text)
}

/** Where YAML stops, and its name for the reason. */
interface Stop {
  line: number
  column: number
  code: string
}

function stopOf(lines: readonly string[]): Stop | undefined {
  const text = lines.join('\n')
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  const [error] = document.errors
  const offset = error ? error.pos[0] : strayAlias(document)
  if (offset === undefined) return undefined
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, column: before.at(-1)!.length, code: error?.code ?? 'alias' }
}

/** How many values aliases may stand for, as the YAML library counts them. */
const mostAliases = 100

/** Whether aliases of aliases stand for more values than a front matter can hold. */
export function expandsTooFar(document: Document): boolean {
  try {
    document.toJS({ maxAliasCount: mostAliases })
    return false
  } catch {
    return true
  }
}

/** Says so, at the last alias: there it became too many. */
export function aliasFault(text: string): YamlFault {
  const lines = text.split(/\r?\n/)
  const line = Math.max(
    0,
    lines.findLastIndex((each) => /\*\w/.test(each)),
  )
  return {
    line,
    from: lines[line]!.indexOf('*'),
    to: lines[line]!.length,
    reason: `its aliases stand for more than ${mostAliases} values`,
    note: 'Write the values out instead of *aliases',
  }
}

/** Where `*name` refers to nothing: to its author it is emphasis. */
export function strayAlias(document: Document): number | undefined {
  let found: number | undefined
  visit(document, {
    Alias(_, alias) {
      if (isAlias(alias) && alias.resolve(document) !== undefined) return undefined
      found = alias.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return found
}

/** How many lines above the one YAML stops at are tried. */
const mostAbove = 20

/** The change that gets YAML further: of the line it stops at, of the next one, which it may be about, or of one above. */
function mendFor(lines: readonly string[], stop: Stop): { line: number; mend: Mend } | undefined {
  for (const line of [stop.line, stop.line + 1]) {
    const mend = candidates(lines, line).find((candidate) => {
      const now = stopOf(lines.with(line, changed(lines[line]!, candidate)))
      return !now || (now.line > line && isOther(now, stop))
    })
    if (mend) return { line, mend }
  }
  const above = Array.from({ length: stop.line }, (_, index) => stop.line - 1 - index)
    .flatMap((line) => mendsOfValue(lines[line]!).map((mend) => ({ line, mend })))
    .filter(({ mend }) => mend.unclosed)
  return above.slice(0, mostAbove).find(({ line, mend }) => {
    const now = stopOf(lines.with(line, changed(lines[line]!, mend)))
    return !now || (now.line >= stop.line && isOther(now, stop))
  })
}

function candidates(lines: readonly string[], line: number): Mend[] {
  const text = lines[line]
  return text === undefined || /^\s*(?:#|$)/.test(text) ? [] : mendsOf(text, lines.slice(0, line))
}

function isOther(now: Stop, before: Stop): boolean {
  return now.line !== before.line || now.code !== before.code
}

function changed(line: string, { from, to, by }: Mend): string {
  return line.slice(0, from) + by + line.slice(to)
}

function unknownFault(lines: readonly string[], { line, column }: Stop): YamlFault {
  // It may stop at the very end, where there is nothing to show.
  const shown = Math.min(line, lines.length - 1)
  const to = lines[shown]!.length
  return {
    line: shown,
    from: Math.min(column, to),
    to,
    reason: 'expected lines of `key: value`',
    note: 'A value with signs such as : # @ " in it needs quotes around it: title: "CV: Ada"',
  }
}

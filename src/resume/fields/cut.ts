/** Lines of a head, cut into pieces at separators and around their dates. */
import type { PhrasingContent } from 'mdast'
import type { Inline } from '../inline.ts'
import { hasWord, inlineOf, slice, trimmed } from '../inline.ts'
import { labelOf } from '../labels.ts'
import type { TextField } from '../nodes.ts'
import type { FoundPeriod } from '../periods/parse.ts'
import { findPeriods } from '../periods/parse.ts'
import { telling } from '../words.ts'
import { pieceRanges } from './pieces.ts'

/** A line of an entry's head and where it stood, for people: "heading", "line under the heading". */
export interface HeadLine {
  nodes: readonly PhrasingContent[]
  where: string
  /** What the line is, where something else says so: a title over its column. */
  known?: TextField['name']
}

/** A stretch of a head. */
export interface Piece {
  inline: Inline
  text: string
  where: string
  line: number
  period?: FoundPeriod
  /** Where a part stood in the piece it was cut from. */
  from?: number
  to?: number
  /** Whether a place stood at its end: employers have places, roles have none. */
  placed?: boolean
  /** Whether it stood in brackets with the dates: "(Oslo, 2010 – 2012)". */
  bracketed?: boolean
  /** Text of the piece without a label or a connecting word. */
  value?: string
  known?: TextField['name']
  /** Whether a label says that the work was done for it. */
  client?: boolean
  /** The text it was cut off from. */
  whole?: Inline
}

/** Cut the lines of a head into pieces; at most one of them is the period. */
export function headPieces(lines: readonly HeadLine[]): Piece[] {
  const seen = lines.map(({ nodes }) => inlineOf(nodes))
  const dated = datedLine(seen)
  return seen.flatMap((inline, line) => {
    const { where, known } = lines[line]!
    // What a column calls an employer is one name, whatever its signs.
    if (
      (known === 'organization' || known === 'role') &&
      line !== dated &&
      inline.text.length < 70 &&
      !inline.text.includes(':')
    )
      return [{ inline, text: inline.text, where, line, known }]
    const pieces = linePieces(inline, where, line, line === dated)
    return known ? pieces.map((piece) => (piece.period ? piece : { ...piece, known })) : pieces
  })
}

export function datedLine(lines: readonly Inline[]): number {
  const found = lines.map(({ text }) => findPeriods(text))
  const range = found.findIndex((periods) => periods.some(({ period }) => period.start))
  return range >= 0 ? range : found.findIndex((periods) => periods.length > 0)
}

function linePieces(inline: Inline, where: string, line: number, dated: boolean): Piece[] {
  const { text } = inline
  const period = dated ? lastPeriod(text) : undefined
  const cut = period ? unglued(text, withBrackets(text, period, line > 0)) : undefined
  const around = cut ? bracketsAround(text, cut) : undefined
  const ranges = spansAround(text.length, cut, around).flatMap(([start, end]) => pieceRanges(inline, start, end))
  const pieces = ranges.map(({ start, end, value }): Piece => {
    const part = inlineOf(slice(inline, start, end))
    const bracketed = around && start > around.open && end <= around.close
    return {
      inline: part,
      text: part.text,
      where,
      line,
      ...(bracketed ? { bracketed } : {}),
      ...(value === undefined ? {} : { value }),
    }
  })
  if (!period || !cut) return pieces
  const dates = inlineOf(slice(inline, cut.start, cut.end))
  const at = pieces.findIndex((_, index) => ranges[index]!.start >= cut.end)
  const where2 = placeOf(text, cut, where)
  pieces.splice(at < 0 ? pieces.length : at, 0, { inline: dates, text: dates.text, where: where2, line, period })
  return pieces
}

/** The stretches of a line beside its period, in and out of the brackets around that. */
function spansAround(
  length: number,
  cut: { start: number; end: number } | undefined,
  around: { open: number; close: number } | undefined,
): Array<[number, number]> {
  if (!cut) return [[0, length]]
  if (!around)
    return [
      [0, cut.start],
      [cut.end, length],
    ]
  const { open, close } = around
  return [
    [0, open],
    [open + 1, cut.start],
    [cut.end, close - 1],
    [close, length],
  ]
}

/** The brackets that hold a period and more than it. */
function bracketsAround(
  text: string,
  { start, end }: { start: number; end: number },
): { open: number; close: number } | undefined {
  const open = /[(（[][^()（）[\]]*$/u.exec(text.slice(0, start))?.index
  const close = /^[^()（）[\]]*[)）\]]/u.exec(text.slice(end))?.[0].length
  return open === undefined || close === undefined ? undefined : { open, close: end + close }
}

function placeOf(text: string, { start, end }: { start: number; end: number }, where: string): string {
  const before = /[\p{L}\p{N}]/u.test(text.slice(0, start))
  const after = /[\p{L}\p{N}]/u.test(text.slice(end))
  if (!before && !after) return `alone: ${where}`
  return before && after ? `inside the ${where}` : `${before ? 'end' : 'start'} of the ${where}`
}

/** The last range of dates in a text, before one in brackets that follows it, else the last date. */
function lastPeriod(text: string): FoundPeriod | undefined {
  const found = findPeriods(text)
  const ranges = found.filter(({ period }) => period.start)
  if (ranges.length > 1)
    return ranges.findLast(({ start }) => !/[(（][^)）]*$/.test(text.slice(0, start))) ?? ranges.at(-1)
  return ranges[0] ?? found.at(-1)
}

/** Dates that touch a word keep it: no word is cut. A long one means that they are no field of their own. */
function unglued(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } | undefined {
  const run = /^[\p{L}\p{M}\p{N}+#%$<>&@]+/u.exec(text.slice(end))?.[0] ?? ''
  const glued = run !== '' && /[\p{L}\p{M}\p{N}]$/u.test(text.slice(start, end))
  if (!glued) return { start, end }
  return run.length <= 4 ? { start, end: end + run.length } : undefined
}

const duration =
  /^\s*[,·/|-]?\s*[([（]?\s*(?:~|about\s|ca\.?\s)?\d+(?:[.,]\d+)?\+?\s*(?:years?|yrs?|months?|mos?|Jahre?|Monate?|ans?|mois|años?|meses|anos?|года?|лет|год|мес\p{L}*|年|ヶ月|か月|カ月|ヵ月|个月|個月|년|개월)\p{L}*\.?(?:[\s,]*(?:and\s|et\s|und\s)?\d+\s*(?:months?|mois|mos?|Monate?|meses|мес\p{L}*|ヶ月|か月|カ月|ヵ月|个月|個月|개월)(?!\p{L})\.?)?\s*[)\]）]?/iu
const labelBefore = /(?:^|[\s([|,;])(\p{L}[\p{L} ]{1,24}[:：])\s*[*_`]*$/u

/** The length of a duration at an offset: "(2 years)". */
function durationAt(text: string, at: number): number {
  const rest = text.slice(at)
  if (!/^[\s,·/|([（~-]*(?:about\s|ca\.?\s)?\d/i.test(rest)) return 0
  return (duration.exec(rest) ?? /^\s*[([（]\s*~?\d{1,2}\s\p{L}{1,8}\s*[)\]）]/u.exec(rest))?.[0].length ?? 0
}

/** A period with the brackets around it, a label before it and a duration after it. */
function withBrackets(text: string, found: FoundPeriod, under: boolean): { start: number; end: number } {
  let { start, end } = found
  const before = text.slice(0, start)
  const label = /[:：]/.test(before) ? labelBefore.exec(before) : null
  if (label && (labelOf(label[1]!)?.kinds.includes('period') || (under && isLoneLabel(text, label, found))))
    start -= label[0].length - label[0].search(/\p{L}/u)
  start -= unknownWordBefore(text.slice(0, start), text.slice(end))
  end += durationAt(text, end)
  const opening = /[([{（［【<]\s*$/u.exec(text.slice(0, start))
  const after = /^\s*[)\]}）］】>]/u.exec(text.slice(end))
  if (opening && after) {
    start -= opening[0].length
    end += after[0].length
    end += durationAt(text, end)
  }
  return { start, end }
}

/** "(Utrecht, sinds 2012)": how long a word is of a language we do not know that stands before a date in brackets. */
function unknownWordBefore(before: string, after: string): number {
  if (!/^\s*[)）]/u.test(after)) return 0
  const word = /[(（][^()（）]*,\s(\p{Ll}{3,10}\.?\s)$/u.exec(before)?.[1]
  return word !== undefined && telling(word) === 0 ? word.length : 0
}

/** Whether a line is one word, a colon and the period: whatever the word, it says what the dates are. */
function isLoneLabel(text: string, label: RegExpExecArray, found: FoundPeriod): boolean {
  const word = label[1]!.replace(/[:：]$/, '')
  return (
    text.slice(0, label.index).trim() === '' &&
    text.slice(found.end).trim() === '' &&
    !word.includes(' ') &&
    telling(word) === 0
  )
}

/** A line without the period at its start or end, and that period. */
export function edgePieces(inline: Inline, where: string, line: number, dated: boolean): Piece[] {
  const { text } = inline
  const whole: Piece = { inline: inlineOf(slice(inline, 0, text.length)), text: text.trim(), where, line }
  const period = dated ? lastPeriod(text) : undefined
  const cut = period && unglued(text, withBrackets(text, period, line > 0))
  if (!period || !cut) return [whole]
  const [from, to] = trimmed(text, 0, text.length)
  const blank = (start: number, end: number): boolean => !hasWord(text.slice(start, end))
  const atStart = blank(from, cut.start)
  const atEnd = blank(cut.end, to)
  if (!atStart && !atEnd) return [whole]
  const pieces = linePieces(inline, where, line, true)
  const dates = pieces.find((piece) => piece.period)!
  if (atStart && atEnd) return [dates]
  const rest = atStart ? strippedStart(text, cut.end, to) : strippedEnd(text, from, cut.start)
  const left = inlineOf(slice(inline, ...rest))
  const named: Piece = { inline: left, text: left.text, where, line }
  return atStart ? [dates, named] : [named, dates]
}

function strippedStart(text: string, from: number, to: number): [number, number] {
  return [from + /^[\s,;:|·•~–—\-/]*/u.exec(text.slice(from, to))![0].length, to]
}

function strippedEnd(text: string, from: number, to: number): [number, number] {
  return [from, to - /[\s,;:|·•~–—\-/]*$/u.exec(text.slice(from, to))![0].length]
}

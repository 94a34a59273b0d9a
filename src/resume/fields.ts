/** The head of an entry: lines of text cut into pieces, and pieces told apart as fields. */
import type { PhrasingContent } from 'mdast'
import type { Inline } from './inline.ts'
import { inlineOf, positionOf, slice, trimmed, unwrapped } from './inline.ts'
import { labelOf } from './labels.ts'
import type { Field, PeriodField, TextField } from './nodes.ts'
import type { FoundPeriod } from './periods/parse.ts'
import { findPeriods } from './periods/parse.ts'
import { polishPeriod } from './periods/polish.ts'
import { pieceRanges } from './pieces.ts'
import { placeLike, placeShaped, senses } from './words.ts'

/** A line of an entry's head and where it stood, for people: "heading", "line under the heading". */
export interface HeadLine {
  nodes: readonly PhrasingContent[]
  where: string
  /** What the line is, where something else says so: a title over its column. */
  known?: TextField['name']
}

/** Whether jobs or degrees are told, and which of their two parts comes first where words do not tell. */
export interface Habit {
  kind: 'job' | 'study' | 'other'
  first: 'role' | 'organization'
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
  /** Text of the piece without a label or a connecting word. */
  value?: string
  known?: TextField['name']
}

/** Cut the lines of a head into pieces; at most one of them is the period. */
export function headPieces(lines: readonly HeadLine[]): Piece[] {
  const seen = lines.map(({ nodes }) => inlineOf(nodes))
  const dated = datedLine(seen)
  return seen.flatMap((inline, line) => {
    const { where, known } = lines[line]!
    const pieces = linePieces(inline, where, line, line === dated)
    return known ? pieces.map((piece) => (piece.period ? piece : { ...piece, known })) : pieces
  })
}

function datedLine(lines: readonly Inline[]): number {
  const found = lines.map(({ text }) => findPeriods(text))
  const range = found.findIndex((periods) => periods.some(({ period }) => period.start))
  return range >= 0 ? range : found.findIndex((periods) => periods.length > 0)
}

function linePieces(inline: Inline, where: string, line: number, dated: boolean): Piece[] {
  const { text } = inline
  const period = dated ? lastPeriod(text) : undefined
  const cut = period ? unglued(text, withBrackets(text, period)) : undefined
  const ranges = cut
    ? [...pieceRanges(inline, 0, cut.start), ...pieceRanges(inline, cut.end, text.length)]
    : pieceRanges(inline, 0, text.length)
  const pieces = ranges.map(({ start, end, value }): Piece => {
    const part = inlineOf(slice(inline, start, end))
    return { inline: part, text: part.text, where, line, ...(value === undefined ? {} : { value }) }
  })
  if (!period || !cut) return pieces
  const dates = inlineOf(slice(inline, cut.start, cut.end))
  const at = pieces.findIndex((_, index) => ranges[index]!.start >= cut.end)
  const where2 = placeOf(text, cut, where)
  pieces.splice(at < 0 ? pieces.length : at, 0, { inline: dates, text: dates.text, where: where2, line, period })
  return pieces
}

function placeOf(text: string, { start, end }: { start: number; end: number }, where: string): string {
  const before = /[\p{L}\p{N}]/u.test(text.slice(0, start))
  const after = /[\p{L}\p{N}]/u.test(text.slice(end))
  if (!before && !after) return `alone: ${where}`
  return before && after ? `inside the ${where}` : `${before ? 'end' : 'start'} of the ${where}`
}

/** The last range of dates in a text, else the last date. */
function lastPeriod(text: string): FoundPeriod | undefined {
  const found = findPeriods(text)
  return found.findLast(({ period }) => period.start) ?? found.at(-1)
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

/** A period with the brackets around it, a label before it and a duration after it. */
function withBrackets(text: string, found: FoundPeriod): { start: number; end: number } {
  let { start, end } = found
  const label = labelBefore.exec(text.slice(0, start))
  if (label && labelOf(label[1]!)?.kinds.includes('period')) start -= label[0].length - label[0].search(/\p{L}/u)
  const length = duration.exec(text.slice(end))?.[0].length ?? 0
  end += length
  const before = /[([{（［【<]\s*$/u.exec(text.slice(0, start))
  const after = /^\s*[)\]}）］】>]/u.exec(text.slice(end))
  if (before && after) {
    start -= before[0].length
    end += after[0].length
    end += duration.exec(text.slice(end))?.[0].length ?? 0
  }
  return { start, end }
}

/** Tell pieces apart. Every piece becomes one field or more, in the order of the source. */
export function fieldsOfHead(pieces: readonly Piece[], habit: Habit): Field[] {
  const open: Piece[] = []
  const labelled = pieces.map((piece) => withLabel(piece))
  for (const piece of labelled) if (!piece.period && !piece.known) open.push(piece)
  const divided = divide(labelled, open, habit)
  assign(divided, habit)
  return divided.map(toField)
}

/**
 * The head of an entry that is neither a job nor a degree: its title, its dates, its place, and other lines as they
 * are. Dates are taken from an end of a line only, and nothing else is cut.
 */
export function titledFields(lines: readonly HeadLine[]): Field[] {
  const seen = lines.map(({ nodes }) => inlineOf(nodes))
  const dated = datedLine(seen)
  let titled = false
  return seen.flatMap((inline, line) => {
    const pieces = edgePieces(inline, lines[line]!.where, line, line === dated)
    return pieces.map((piece): Field => {
      if (piece.period) return toField(piece)
      const known = !titled ? 'title' : placeLike(piece.text) ? 'location' : 'detail'
      titled = true
      return toField({ ...piece, known })
    })
  })
}

/** A line without the period at its start or end, and that period. */
function edgePieces(inline: Inline, where: string, line: number, dated: boolean): Piece[] {
  const { text } = inline
  const whole: Piece = { inline: inlineOf(slice(inline, 0, text.length)), text: text.trim(), where, line }
  const period = dated ? lastPeriod(text) : undefined
  const cut = period && unglued(text, withBrackets(text, period))
  if (!period || !cut) return [whole]
  const [from, to] = trimmed(text, 0, text.length)
  const blank = (start: number, end: number): boolean => !/[\p{L}\p{N}\uFFFC]/u.test(text.slice(start, end))
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

function withLabel(piece: Piece): Piece {
  if (piece.period || piece.known) return piece
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(piece.text)) return { ...piece, known: 'detail' }
  const label = labelOf(piece.text)
  if (!label || label.end >= piece.text.length) return piece
  if (label.kinds.includes('aside')) return { ...piece, known: 'detail' }
  const value = piece.text.slice(label.end).trim()
  for (const kind of ['organization', 'role', 'location', 'degree'] as const)
    if (label.kinds.includes(kind))
      return { ...piece, value, known: kind === 'degree' ? 'role' : kind, where: `label "${label.text}"` }
  return piece
}

/** How much more a text looks like a role than like an employer; in schools, a degree than a school. */
export function leaning(text: string, { kind }: Habit): number {
  const { role, degree, school, organization } = senses(text)
  if (kind === 'study') return degree * 2 + Math.min(1, role) - school * 3
  return role * 2 + degree * 0.5 - organization * 1.5 - school * 1.5
}

/** Cut pieces at commas where that tells more than it hides. */
function divide(pieces: readonly Piece[], open: readonly Piece[], habit: Habit): Piece[] {
  const several = open.filter((piece) => !placeLike(piece.text)).length > 1
  return pieces.flatMap((piece) => (open.includes(piece) ? divideOne(piece, several, habit) : [piece]))
}

function divideOne(piece: Piece, several: boolean, habit: Habit): Piece[] {
  if (placeLike(piece.text)) return [{ ...piece, known: 'location' }]
  if (foreignPlace(piece.text) && several) return [piece]
  const parts = commaParts(piece)
  if (parts.length === 1) return parts
  const located = peelPlace(piece, parts, habit, several)
  const rest = located ? parts.slice(0, located.from) : parts
  const places: Piece[] = located ? [located.piece] : []
  if (rest.length <= 1) return [...rest.map((part) => ({ ...part, placed: located !== undefined })), ...places]
  if (several) return [{ ...join(piece, rest), placed: located !== undefined }, ...places]
  return [...twoParts(piece, rest, habit), ...places]
}

/** "Role, Employer": cut where one side says role and the other employer; legal forms stay with their names. */
function twoParts(piece: Piece, parts: readonly Piece[], habit: Habit): Piece[] {
  const lean = parts.map(({ text }) => leaning(text, habit))
  let best = { cut: 0, gain: 0 }
  for (let cut = 1; cut < parts.length; cut++) {
    const left = lean.slice(0, cut).reduce((a, b) => a + b, 0)
    const right = lean.slice(cut).reduce((a, b) => a + b, 0)
    const gain = Math.abs(left - right)
    if (Math.sign(left) !== Math.sign(right) && gain > best.gain) best = { cut, gain }
  }
  if (best.cut === 0 && (lean.every((value) => value > 0) || lean.every((value) => value < 0)))
    return [join(piece, parts)]
  const cut = best.cut || (parts.length > 1 ? 1 : 0)
  return [join(piece, parts.slice(0, cut)), join(piece, parts.slice(cut))]
}

const legalForm = /^(?:inc|llc|ltd|gmbh|corp|co|llp|plc|ag|s\.?a|s\.?l|s\.?r\.?l|jr|sr|ph\.?d)\.?$/iu

function commaParts(piece: Piece): Piece[] {
  const { text } = piece
  const parts: Piece[] = []
  let start = 0
  let depth = 0
  const add = (end: number): void => {
    const [from, to] = trimmed(text, start, end)
    if (from >= to) return
    const inline = inlineOf(slice(piece.inline, from, to))
    parts.push({
      ...piece,
      inline,
      text: inline.text,
      from,
      to,
      value: start === 0 && piece.value ? restOf(piece, to) : undefined,
    })
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if ('([（'.includes(character)) depth++
    else if (')]）'.includes(character)) depth--
    else if (
      depth === 0 &&
      (character === '，' || character === '、' || (character === ',' && !/\d/.test(text[at + 1] ?? '')))
    ) {
      if (legalForm.test(/[^,]*/.exec(text.slice(at + 1))![0].trim())) continue
      add(at)
      start = at + 1
    }
  }
  add(text.length)
  return parts
}

function restOf(piece: Piece, end: number): string | undefined {
  const offset = piece.text.length - piece.value!.length
  return offset < end ? piece.text.slice(offset, end) : undefined
}

/** The place at the end of a piece: one part after commas, or two. */
function peelPlace(
  piece: Piece,
  parts: readonly Piece[],
  habit: Habit,
  several: boolean,
): { from: number; piece: Piece } | undefined {
  for (const count of [3, 2, 1]) {
    const from = parts.length - count
    if (from < 1) continue
    const place = join(piece, parts.slice(from))
    if (placeLike(place.text)) return { from, piece: { ...place, known: 'location' } }
  }
  const shaped = (from: number): boolean =>
    from >= 1 &&
    placeShaped(
      parts
        .slice(from)
        .map(({ text }) => text)
        .join(', '),
    )
  const lead = parts[0] && leaning(parts[0].text, habit)
  for (const count of [2, 1]) {
    const from = parts.length - count
    if (lead !== undefined && (lead < 0 || from >= 2 || (several && lead === 0)) && shaped(from))
      return { from, piece: { ...join(piece, parts.slice(from)), known: 'location' } }
  }
  return undefined
}

/** Neighbouring parts as one piece again, with what stood between them. */
function join(piece: Piece, parts: readonly Piece[]): Piece {
  if (parts.length === 1) return parts[0]!
  const first = parts[0]!
  const last = parts.at(-1)!
  const start = first.from!
  const end = last.to!
  const inline = inlineOf(slice(piece.inline, start, end))
  return {
    ...piece,
    inline,
    text: inline.text,
    from: start,
    to: end,
    value: start === 0 && piece.value ? restOf(piece, end) : undefined,
  }
}

/** Say which of the pieces that say nothing themselves is the role, which the employer. */
function assign(pieces: Piece[], habit: Habit): void {
  const open = pieces.filter((piece) => !piece.period && !piece.known && /[\p{L}\p{N}]/u.test(piece.text))
  const has = (name: TextField['name']): boolean => pieces.some(({ known }) => known === name)
  const lean = new Map(
    open.map((piece) => [piece, leaning(piece.value ?? piece.text, habit) - (piece.placed ? 0.75 : 0)]),
  )
  const candidates = open.slice(0, 3)
  if (!has('role') && !has('organization')) both(candidates, lean, habit)
  else if (!has('organization')) one(candidates, lean, 'organization')
  else if (!has('role')) one(candidates, lean, 'role')
  for (const piece of open)
    if (!piece.known)
      piece.known =
        !has('location') && has('organization') && (placeShaped(piece.text) || foreignPlace(piece.text))
          ? 'location'
          : 'detail'
}

/** In scripts without capitals, a short "city, country". */
function foreignPlace(text: string): boolean {
  return (
    text.length <= 20 &&
    /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}\s]+[,，、]\s*[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}\s]+$/u.test(
      text,
    )
  )
}

function both(candidates: readonly Piece[], lean: ReadonlyMap<Piece, number>, habit: Habit): void {
  const [first, second] = candidates
  if (!first) return
  if (!second) {
    const value = lean.get(first)!
    first.known =
      value > 0 ? 'role' : value < 0 ? 'organization' : habit.kind === 'study' ? 'organization' : habit.first
    return
  }
  const sorted = [...candidates].sort((a, b) => lean.get(b)! - lean.get(a)!)
  const [most, least] = [sorted[0]!, sorted.at(-1)!]
  if (lean.get(most) === lean.get(least)) {
    first.known = habit.first
    second.known = habit.first === 'role' ? 'organization' : 'role'
    return
  }
  const opener = candidates.filter((piece) => piece.line === 0)
  if (opener.length === 1 && !opener.includes(most) && lean.get(opener[0]!)! <= 0) {
    most.known = 'role'
    opener[0]!.known = 'organization'
    return
  }
  most.known = 'role'
  const others = candidates.filter((piece) => piece !== most)
  const value = Math.min(...others.map((piece) => lean.get(piece)!))
  others.find((piece) => lean.get(piece) === value)!.known = 'organization'
}

function one(candidates: readonly Piece[], lean: ReadonlyMap<Piece, number>, name: 'role' | 'organization'): void {
  const sign = name === 'role' ? 1 : -1
  const best = [...candidates].sort((a, b) => sign * (lean.get(b)! - lean.get(a)!))[0]
  if (best && sign * lean.get(best)! >= 0) best.known = name
}

function toField(piece: Piece): Field {
  const children = unwrapped([...piece.inline.nodes])
  const position = positionOf(piece.inline.nodes)
  if (piece.period) return periodField(piece, children)
  const field: TextField = { type: 'field', name: piece.known ?? 'detail', reason: piece.where, children, position }
  const value = piece.value ?? parenthesised(piece.text) ?? (piece.known === 'role' ? bareRole(piece.text) : undefined)
  return value === undefined || value === piece.text ? field : { ...field, value }
}

/** A long role without what it was for: "Developer of tools for …". */
function bareRole(text: string): string | undefined {
  if (text.length <= 70) return undefined
  const cut = /\s(?:for|of|in|on|within|pour|für|para)\s/iu.exec(text)
  return cut && senses(text.slice(0, cut.index)).role > 0 ? text.slice(0, cut.index) : undefined
}

function parenthesised(text: string): string | undefined {
  return /^\(([^()]+)\)$/.exec(text.trim())?.[1]
}

/** A period field of nodes that hold one. */
export function periodField(piece: Piece, children: PhrasingContent[]): PeriodField {
  const plain = piece.inline.marks.every(({ type }) => type !== 'link') && !piece.text.includes('\uFFFC')
  const bare = /^[([（［【<]\s*([^()[\]（）［］]*?)\s*[)\]）］】>]$/u.exec(piece.text)?.[1] ?? piece.text
  const position = positionOf(piece.inline.nodes)
  return {
    type: 'field',
    name: 'period',
    period: piece.period!.period,
    source: piece.text,
    reason: piece.where,
    children: plain ? [{ type: 'text', value: polishPeriod(bare), position }] : children,
    position,
  }
}

/** Entries among blocks without headings: bold lines, paragraphs, bullets, definition lists, table rows. */
import type { List, Paragraph, RootContent, Table } from 'mdast'
import type { Parent } from 'unist'
import type { Habit } from '../fields/index.ts'
import { inlineOf, linesOf, slice } from '../inline.ts'
import { findPeriods } from '../periods/parse.ts'
import { senses } from '../words.ts'
import { bulletDrafts } from './bullets.ts'
import { definitionDrafts } from './definitions.ts'
import type { Draft, Part } from './draft.ts'
import { draftOf, isDraft, isNoted } from './draft.ts'
import { employerOver, endsInDates, isPositionLine, paragraphDraft, withEmployers } from './employers.ts'
import { isOnlyDates } from './have.ts'
import { isAsideTitle, readHead } from './head.ts'
import { datumIndex } from './headItems.ts'
import { hasHeadRow, tableDrafts, wholeDraft } from './tables.ts'

/** The drafts among blocks, other blocks in their places; `undefined` where there is none. With `dated`, openers need dates. */
export function flatDrafts(blocks: readonly RootContent[], kind: Habit['kind'], dated = false): Part[] | undefined {
  const parts: Part[] = []
  /** The draft that following blocks belong to, and those blocks. */
  let current: { draft: Draft; body: RootContent[]; opener?: Paragraph } | undefined
  let strict = dated
  let datesFirst = false
  /** Whether the lines that open entries hold names and dates, so that such a line is none under a name. */
  let datesWithin = false
  const close = (): void => {
    if (current)
      parts.push(current.opener ? paragraphDraft(current.opener, current.body) : extended(current.draft, current.body))
    current = undefined
  }
  const open = (draft: Draft, opener?: Paragraph): void => {
    close()
    strict ||= draft.pieces.some(({ period }) => period)
    datesWithin ||= isDatedName(draft)
    datesFirst ||= draft.pieces[0]?.period !== undefined && draft.pieces.every(({ line, period }) => line > 0 || period)
    current = { draft, body: [], opener }
  }
  const alike = new Set<RootContent>()
  const lines = withEmployers(
    blocks.flatMap((block) => eachLine(block, alike)),
    kind,
  )
  for (const [index, block] of lines.entries()) {
    if (isDraft(block)) {
      open(block)
      continue
    }
    const under = current?.body.length === 0 && !current.draft.body.some(isDraft) ? current : undefined
    // Where dates open the entries, a line over dates is the end of the entry before.
    const after = blockAfter(lines[index + 1])
    const next =
      datesFirst || (datesWithin && after?.type === 'paragraph' && ownLength(firstLine(after)) > 8) ? undefined : after
    if (block.type === 'paragraph' && (alike.has(block) || opens(block, next, strict, under?.draft))) {
      open(paragraphDraft(block, []), block)
      continue
    }
    const drafts = current?.opener ? undefined : draftsOf(block, kind, strict)
    if (!drafts) {
      if (current) current.body.push(block)
      else parts.push(block)
      continue
    }
    close()
    const over = employerOver(parts, drafts)
    if (over) {
      parts.splice(-1, 1, over)
      continue
    }
    const last = drafts.at(-1)
    if ((block.type as string) === 'defList' && last && isDraft(last)) {
      parts.push(...drafts.slice(0, -1))
      open(last)
    } else {
      parts.push(...drafts)
      strict ||= drafts.some((part) => isDraft(part) && part.pieces.some(({ period }) => period))
    }
  }
  close()
  return parts.some((part) => isDraft(part) || isNoted(part)) ? parts : undefined
}

/** Whether a draft's first line starts with its dates and goes on with a name. */
function isDatedName({ pieces }: Draft): boolean {
  const [dates, name] = pieces
  return dates?.period !== undefined && dates.line === 0 && name?.line === 0
}

function blockAfter(next: RootContent | Draft | undefined): RootContent | undefined {
  return next && !isDraft(next) ? next : undefined
}

/** A paragraph of which every line bears names and dates is one paragraph for each line; where dates end all, `alike`. */
function eachLine(block: RootContent, alike: Set<RootContent>): RootContent[] {
  if (block.type !== 'paragraph') return [block]
  const inline = inlineOf(block.children)
  const lines = linesOf(inline.text)
  if (lines.length < 2) return [block]
  const each = lines.every(([start, end]) => {
    const line = inline.text.slice(start, end)
    return line.length < 160 && findPeriods(line).length > 0 && ownLength(line) > 8
  })
  if (!each) return [block]
  const parts = lines.map(([start, end]) => ({ ...block, children: slice(inline, start, end) }))
  const texts = lines.map(([start, end]) => inline.text.slice(start, end))
  if (texts.every(endsInDates) && texts.some((text) => telling(text) > 0)) for (const part of parts) alike.add(part)
  return parts
}

/** A draft with blocks after it. */
function extended(draft: Draft, blocks: readonly RootContent[]): Draft {
  if (blocks.length === 0 || draft.body.some(isDraft)) return { ...draft, body: [...draft.body, ...blocks] }
  return draftOf(readHead(draft.lines, [...(draft.body as RootContent[]), ...blocks]), [...draft.nodes, ...blocks])
}

function draftsOf(block: RootContent, kind: Habit['kind'], dated: boolean): Part[] | undefined {
  if (block.type === 'list') return bulletDrafts(block, kind, dated)
  if (block.type === 'table') return ofTable(block)
  if ((block.type as string) === 'defList') return definitionDrafts(block as unknown as Parent, kind)
  return undefined
}

/** Rows become entries; a table with titles over its columns stays a table, and its entries are noted on it. */
function ofTable(table: Table): Part[] | undefined {
  const whole = wholeDraft(table)
  if (whole) return [whole]
  const drafts = tableDrafts(table)
  if (!drafts || !hasHeadRow(table)) return drafts
  return [{ table, drafts }]
}

/** A full stop that ends no sentence: "Harbour S.A." */
const abbreviated = /(?:[\s.]\p{Lu}|[\s,](?:Inc|Ltd|Corp|Co|Bros|Jr|Sr|Lda|Ltda|SpA|GmbH|e\.K|[dsv]\.r?\.?o))\.$/u

/** Whether a paragraph opens an entry. */
function opens(block: Paragraph, next: RootContent | undefined, dated: boolean, above: Draft | undefined): boolean {
  const inline = inlineOf(block.children)
  const [first, second, ...others] = linesOf(inline.text)
  if (!first) return false
  const line = inline.text.slice(...first)
  if (line.length > 160 || /[:：]$/.test(line) || isAsideTitle(line) || (!second && isOverEntry(line, next)))
    return false
  const bold = inline.marks.some(({ type, start, end }) => type === 'strong' && start <= 1 && end > start + 1)
  const marked = bold || inline.marks.some(({ type, start }) => type !== 'link' && start === 0)
  const ended = /[.。]$/u.test(line) && !abbreviated.test(line)
  const here = findPeriods(line)
  const own = ownLength(line)
  const complete = above?.pieces.some(({ period }) => period)
  if (above && !complete && isBare(above) && isPositionLine(block)) return false
  if (here.length > 0 && own <= 120) {
    if (above && own <= 4 && !complete) return false
    if (marked || own === 0) return true
    if (here.some(({ period }) => period.start) && !ended) return true
    const atEdge = here.some(({ start, end }) => start === 0 || end >= line.length - 1)
    if (atEdge && telling(line) > (ended ? 1 : 0) && !(ended && line.length > 140)) return true
  }
  if (above && here.length === 0 && !(complete && isWhole(above))) return false
  const later = marked ? others.slice(0, 3).map((range) => inline.text.slice(...range)) : []
  if (later.some((text, index) => isOnlyDates(text) || (index === 0 && isDatedLine(text))) && line.length <= 110)
    return true
  const under = second ? inline.text.slice(...second) : next?.type === 'paragraph' ? firstLine(next) : datumIn(next)
  const below = under.length <= 90 && findPeriods(under).length > 0 && (ownLength(under) <= 60 || second !== undefined)
  if (below && line.length <= 110 && (!ended || ownLength(under) === 0)) return true
  return !dated && bold && telling(line) > 0 && line.length <= 110
}

function isDatedLine(text: string): boolean {
  return text.length <= 60 && findPeriods(text).length > 0
}

/** The dates among the first bullets of a list, if one of them is nothing else. */
function datumIn(next: RootContent | undefined): string {
  const at = next?.type === 'list' ? datumIndex(next) : -1
  const [only] = at < 0 ? [] : (next as List).children[at]!.children
  return only?.type === 'paragraph' ? inlineOf(only.children).text : ''
}

/** Whether a line stands over an entry that has all it needs: dates on its first line, then a bold name. */
function isOverEntry(line: string, next: RootContent | undefined): boolean {
  if (next?.type !== 'paragraph' || findPeriods(line).length > 0) return false
  const { text, marks } = inlineOf(next.children)
  const [dates, name] = linesOf(text)
  if (!dates || !name || !isOnlyDates(text.slice(...dates))) return false
  return marks.some(({ type, start, end }) => type === 'strong' && start === name[0] && end > start + 2)
}

/** Whether a draft has dates and two names or more. */
function isWhole({ pieces }: Draft): boolean {
  return pieces.length > 2 || pieces.some(({ period, text }) => !period && text.includes(', '))
}

/** Whether a draft has a bold line without a role. */
function isBare({ lines, pieces }: Draft): boolean {
  return lines.length === 1 && lines[0]!.where === 'bold line' && pieces.every(({ text }) => senses(text).role === 0)
}

function telling(text: string): number {
  return senses(text).role + senses(text).degree + senses(text).organization + senses(text).school
}

function firstLine(block: Paragraph): string {
  const { text } = inlineOf(block.children)
  const [line] = linesOf(text)
  return line ? text.slice(...line) : ''
}

function ownLength(text: string): number {
  let length = text.length
  for (const { start, end } of findPeriods(text)) length -= end - start
  return text.length - length === text.length ? 0 : text.replace(/[\s()[\]]/g, '').length - (text.length - length)
}

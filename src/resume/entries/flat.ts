/** Entries among blocks without headings: bold lines, paragraphs, bullets, definition lists, table rows. */
import type { Paragraph, RootContent, Table } from 'mdast'
import type { Parent } from 'unist'
import type { Habit } from '../fields.ts'
import { inlineOf, linesOf, slice } from '../inline.ts'
import { findPeriods } from '../periods/parse.ts'
import { senses } from '../words.ts'
import { bulletDrafts } from './bullets.ts'
import { definitionDrafts } from './definitions.ts'
import type { Draft, Part } from './draft.ts'
import { draftOf, isDraft, isNoted } from './draft.ts'
import { readHead } from './head.ts'
import { hasHeadRow, tableDrafts } from './tables.ts'

/** The drafts among blocks, other blocks in their places; `undefined` where there is none. With `dated`, openers need dates. */
export function flatDrafts(blocks: readonly RootContent[], kind: Habit['kind'], dated = false): Part[] | undefined {
  const parts: Part[] = []
  let opener: Paragraph | undefined
  let body: RootContent[] = []
  let strict = dated
  const close = (): void => {
    if (opener) {
      const draft = paragraphDraft(opener, body)
      strict ||= draft.pieces.some(({ period }) => period)
      parts.push(draft)
    } else parts.push(...body)
    opener = undefined
    body = []
  }
  for (const [index, block] of blocks.entries()) {
    if (
      block.type === 'paragraph' &&
      opens(block, blocks[index + 1], strict, opener !== undefined && body.length === 0 && isLine(opener))
    ) {
      close()
      opener = block
      continue
    }
    const drafts = opener ? undefined : draftsOf(block, kind, strict)
    if (drafts) {
      close()
      parts.push(...drafts)
      strict ||= drafts.some((part) => isDraft(part) && part.pieces.some(({ period }) => period))
    } else body.push(block)
  }
  close()
  return parts.some((part) => isDraft(part) || isNoted(part)) ? parts : undefined
}

function draftsOf(block: RootContent, kind: Habit['kind'], dated: boolean): Part[] | undefined {
  if (block.type === 'list') return bulletDrafts(block, kind, dated)
  if (block.type === 'table') return ofTable(block)
  if ((block.type as string) === 'defList') return definitionDrafts(block as unknown as Parent)
  return undefined
}

/** Rows become entries; a table with titles over its columns stays a table, and its entries are noted on it. */
function ofTable(table: Table): Part[] | undefined {
  const drafts = tableDrafts(table)
  if (!drafts || !hasHeadRow(table)) return drafts
  return [{ table, drafts }]
}

function paragraphDraft(block: Paragraph, body: RootContent[]): Draft {
  const inline = inlineOf(block.children)
  const [first] = linesOf(inline.text)
  if (!first) return draftOf({ lines: [], body: [block, ...body] }, [block, ...body])
  const where = inline.marks.some(({ type, start }) => type === 'strong' && start === 0) ? 'bold line' : 'first line'
  const after = slice(inline, first[1], inline.text.length)
  const rest: RootContent[] = after.length > 0 ? [{ ...block, children: after }] : []
  const head = readHead([{ nodes: slice(inline, ...first), where }], [...rest, ...body])
  return draftOf(head, [block, ...body])
}

/** Whether a paragraph opens an entry. */
function opens(block: Paragraph, next: RootContent | undefined, dated: boolean, afterOpener: boolean): boolean {
  const inline = inlineOf(block.children)
  const lines = linesOf(inline.text)
  const [first, second] = lines
  if (!first) return false
  const line = inline.text.slice(...first)
  if (line.length > 160 || /[:：]$/.test(line)) return false
  const bold = inline.marks.some(({ type, start, end }) => type === 'strong' && start <= 1 && end > start + 1)
  const marked = bold || inline.marks.some(({ type, start }) => type !== 'link' && start === 0)
  const here = findPeriods(line)
  const own = ownLength(line)
  const under = second ? inline.text.slice(...second) : next?.type === 'paragraph' ? firstLine(next) : ''
  const below = under.length <= 90 && findPeriods(under).length > 0 && (ownLength(under) <= 60 || second !== undefined)
  if (here.length > 0 && own <= 120) {
    if (afterOpener && own <= 4) return false
    if (marked || own === 0) return true
    if (here.some(({ period }) => period.start) && !/[.。]$/u.test(line)) return true
    if (
      here.some(({ start, end }) => start === 0 || end >= line.length - 1) &&
      telling(line) > 0 &&
      !/[.。]$/u.test(line)
    )
      return true
  }
  if (afterOpener) return false
  if (below && line.length <= 110 && !/[.。]$/u.test(line)) return true
  return !dated && bold && telling(line) > 0 && line.length <= 110
}

/** Whether a paragraph is one line. */
function isLine(block: Paragraph): boolean {
  return linesOf(inlineOf(block.children).text).length === 1
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

/** Lines without headings: paragraphs that open entries, and employers over positions. */
import type { Paragraph, RootContent } from 'mdast'
import type { Habit } from '../fields/index.ts'
import { inlineOf, linesOf, slice } from '../inline.ts'
import { findPeriods } from '../periods/parse.ts'
import { placeShaped, senses } from '../words.ts'
import { bulletDrafts } from './bullets.ts'
import type { Draft, Part } from './draft.ts'
import { draftOf, isDraft, isNoted } from './draft.ts'
import { readHead } from './head.ts'
import type { Group } from './headings.ts'

export function paragraphDraft(block: Paragraph, body: RootContent[]): Draft {
  const inline = inlineOf(block.children)
  const [first] = linesOf(inline.text)
  if (!first) return draftOf({ lines: [], body: [block, ...body] }, [block, ...body])
  const where = inline.marks.some(({ type, start }) => type === 'strong' && start === 0) ? 'bold line' : 'first line'
  const after = slice(inline, first[1], inline.text.length)
  const rest: RootContent[] = after.length > 0 ? [{ ...block, children: after }] : []
  const head = readHead([{ nodes: slice(inline, ...first), where }], [...rest, ...body])
  return draftOf(head, [block, ...body])
}

/** A bold line over several lines that each have a role and dates: an employer over positions. */
export function withEmployers(blocks: readonly RootContent[], kind: Habit['kind']): Array<RootContent | Draft> {
  const parts: Array<RootContent | Draft> = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    const whole = positionsWithin(block)
    if (whole) {
      parts.push(whole)
      continue
    }
    const listed = isEmployerLine(block) ? positionsListed(blocks[index + 1], kind) : undefined
    if (listed) {
      const lines = [{ nodes: (block as Paragraph).children, where: 'bold line' }]
      parts.push(draftOf({ lines, body: [] }, [block, blocks[index + 1]!], listed))
      index++
      continue
    }
    let end = index + 1
    if (isEmployerLine(block)) while (isPositionLine(blocks[end])) end++
    if (end - index < 3) {
      parts.push(block)
      continue
    }
    const positions = blocks.slice(index + 1, end) as Paragraph[]
    const nested = positions.map((position) => paragraphDraft(position, []))
    const lines = [{ nodes: (block as Paragraph).children, where: 'bold line' }]
    parts.push(draftOf({ lines, body: [] }, [block, ...positions], nested))
    index = end - 1
  }
  return parts
}

/** A paragraph with a bold name on its first line, and on each of the others a role or a degree before dates. */
function positionsWithin(block: RootContent): Draft | undefined {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return undefined
  const inline = inlineOf(block.children)
  const [name, ...positions] = linesOf(inline.text)
  if (positions.length < 2 || findPeriods(inline.text.slice(...name!)).length > 0) return undefined
  const told = positions.map((line) => inline.text.slice(...line))
  if (!told.every((text) => endsInDates(text) && senses(text).role + senses(text).degree > 0)) return undefined
  const nested = positions.map((line) => paragraphDraft({ ...block, children: slice(inline, ...line) }, []))
  return draftOf({ lines: [{ nodes: slice(inline, ...name!), where: 'bold line' }], body: [] }, [block], nested)
}

/** The positions of a list of nothing else: every item has dates at an end of its line, and most a role. */
function positionsListed(list: RootContent | undefined, kind: Habit['kind']): Draft[] | undefined {
  if (list?.type !== 'list') return undefined
  const told = list.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? inlineOf(first.children).text.split('\n', 1)[0]! : '',
  )
  if (!told.every(isDatedLine) || told.filter(saysPosition).length * 2 <= told.length) return undefined
  const drafts = bulletDrafts(list, kind, true)
  return drafts?.every(isDraft) ? drafts : undefined
}

function isEmployerLine(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return false
  const { text } = inlineOf(block.children)
  return !text.includes('\n') && text.length <= 110 && !/[:：.]\s*$/.test(text) && findPeriods(text).length === 0
}

/** A line with a role and its dates at an end, and without marks at its start. */
export function isPositionLine(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph' || block.children[0]?.type !== 'text') return false
  const { text } = inlineOf(block.children)
  return !text.includes('\n') && saysPosition(text)
}

function saysPosition(text: string): boolean {
  return isDatedLine(text) && senses(text).role + senses(text).degree > 0
}

/** Whether a short line has dates at its start or its end. */
function isDatedLine(text: string): boolean {
  const [period] = text.length > 110 ? [] : findPeriods(text)
  return period !== undefined && (period.start === 0 || /^[\s)\]）.,;]*$/.test(text.slice(period.end)))
}

/** A bold line right over dated bullets is the employer or school of all of them. */
export function employerOver(parts: readonly Part[], drafts: readonly Part[]): Draft | undefined {
  const last = parts.at(-1)
  if (!last || isDraft(last) || isNoted(last) || last.type !== 'paragraph') return undefined
  const nested = drafts.filter((part) => isDraft(part)).filter(({ pieces }) => pieces.some(({ period }) => period))
  const inline = inlineOf(last.children)
  const bold = inline.marks.some(
    ({ type, start, end }) => type === 'strong' && start === 0 && end >= inline.text.length - 1,
  )
  if (!bold || inline.text.length > 90 || /[:：]\s*$/u.test(inline.text) || nested.length !== drafts.length)
    return undefined
  return draftOf(
    { lines: [{ nodes: last.children, where: 'bold line' }], body: [] },
    [last, ...nested.flatMap(({ nodes }) => nodes)],
    nested,
  )
}

/** Roles without dates under a heading that has them, each a marked line over a list: "*Engineer* | City". */
export function rolesUnder({ heading, blocks }: Group): Draft[] | undefined {
  const { text } = inlineOf(heading.children)
  if (findPeriods(text).length === 0 || senses(text).role > 0) return undefined
  const starts = blocks.flatMap((block, index) => (isRoleLine(block) ? [index] : []))
  if (starts.length < 2 || starts[0] !== 0) return undefined
  const parts = starts.map((start, index) => blocks.slice(start, starts[index + 1]))
  if (!parts.every(([, next]) => next?.type === 'list')) return undefined
  return parts.map(([line, ...body]) => paragraphDraft(line as Paragraph, body))
}

/** A short line without dates that begins with a role in bold or italics. */
function isRoleLine(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false
  const { text, marks } = inlineOf(block.children)
  const mark = marks.find(({ type, start }) => start === 0 && type !== 'link')
  if (!mark || text.includes('\n') || text.length > 100 || findPeriods(text).length > 0) return false
  const role = text.slice(0, mark.end)
  const place = text.slice(mark.end).replace(/^[\s|,·–—-]+/u, '')
  // A word alone is a topic: "**Support**".
  return role.includes(' ') && senses(role).role > 0 && (place === '' || placeShaped(place))
}

/** Whether a line is short and ends in dates. */
export function endsInDates(text: string): boolean {
  return text.length < 110 && (findPeriods(text).at(-1)?.end ?? 0) >= text.length - 1
}

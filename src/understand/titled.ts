/** Things with a title and a time that are neither jobs nor degrees: projects, talks, awards. */
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Parent } from 'unist'
import type { Line } from '../evidence/line.ts'
import { lineOf } from '../evidence/line.ts'
import { hasWord, inlineOf, positionOf, slice } from '../resume/inline.ts'
import type { Entry, Field, SectionKind } from '../resume/nodes.ts'
import { findPeriods } from '../resume/periods/parse.ts'
import { titleKind } from '../resume/titles.ts'
import { placeLike, senses } from '../resume/words.ts'
import { fieldOf } from './fields.ts'
import { detail, location, period } from './model.ts'

const titled = new Set<SectionKind>(['projects', 'publications', 'talks', 'awards', 'certifications'])
/** Sections whose items are as often bullets as parts of their own. */
const ofLists = new Set<SectionKind>(['publications', 'talks', 'awards', 'certifications'])

/** The entries among blocks, each under a heading or in a definition list with dates. Lists of them stay lists. */
export function titledAmong(blocks: readonly RootContent[], kind: SectionKind): Array<Entry | RootContent> {
  if (!titled.has(kind)) return [...blocks]
  const depth = Math.min(7, ...blocks.map((block) => (block.type === 'heading' ? block.depth : 7)))
  const parts: Array<Entry | RootContent> = []
  let group: { heading: Heading; blocks: RootContent[] } | undefined
  const close = (): void => {
    if (group) parts.push(...ofGroup(group.heading, group.blocks, ofLists.has(kind)))
    group = undefined
  }
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) {
      close()
      group = { heading: block, blocks: [] }
    } else if (group) group.blocks.push(block)
    else parts.push(...((block.type as string) === 'defList' ? ofDefinitions(block as unknown as Parent) : [block]))
  }
  close()
  return parts
}

function ofGroup(heading: Heading, blocks: RootContent[], listed: boolean): Array<Entry | RootContent> {
  if (listed && isTitleOfList(heading, blocks)) return [heading, ...blocks]
  const lines = [lineOf(heading.children, 'heading')]
  const body = [...blocks]
  const [first] = blocks
  // Dates, a place or both on the line under the heading.
  if (first?.type === 'paragraph') {
    const inline = inlineOf(first.children)
    const end = inline.text.indexOf('\n') < 0 ? inline.text.length : inline.text.indexOf('\n')
    const text = inline.text.slice(0, end)
    const linked = inline.marks.filter(({ type, end: last }) => type === 'link' && last <= end)
    if (isWhen(text, linked) || (placeLike(text) && text.length < 60)) {
      lines.push(lineOf(slice(inline, 0, end), 'line under it'))
      const rest = slice(inline, end, inline.text.length)
      body.splice(0, 1, ...(rest.length > 0 ? [{ ...first, children: rest, position: positionOf(rest) }] : []))
    }
  }
  return [entryOf(titledFields(lines), body)]
}

/** Whether a line says when something was, beside where it is to be found, and little more. */
function isWhen(text: string, linked: ReadonlyArray<{ start: number; end: number }>): boolean {
  const length = (stretches: ReadonlyArray<{ start: number; end: number }>): number =>
    stretches.reduce((sum, { start, end }) => sum + end - start, 0)
  const dated = length(findPeriods(text))
  return dated > 0 && text.length - length(linked) < 100 && text.length - length(linked) - dated < 40
}

function entryOf(fields: Field[], body: readonly RootContent[]): Entry {
  const children = [...fields, ...body]
  return { type: 'entry', children, position: positionOf(children.filter(({ position }) => position)) }
}

/** Whether a heading stands over a list of things rather than over what one of them is: "Conferences". */
function isTitleOfList(heading: Heading, blocks: readonly RootContent[]): boolean {
  const lists = blocks.filter((block) => block.type === 'list')
  const { text } = inlineOf(heading.children)
  if (lists.length === 0 || lists.length < blocks.length || findPeriods(text).length > 0) return false
  const items = lists.flatMap(({ children }) => children)
  const dated = items.filter(
    ({ children: [first] }) => first?.type === 'paragraph' && findPeriods(inlineOf(first.children).text).length > 0,
  )
  const { role, organization, school } = senses(text)
  const known = text.length < 40 && titleKind(text)?.strength === 2 && role + organization + school === 0
  return lists.every(({ ordered }) => ordered) || known || (items.length > 1 && dated.length * 2 > items.length)
}

/** A term and what is said of it, where dates stand in most of them. */
function ofDefinitions(list: Parent): Array<Entry | RootContent> {
  const items: Array<{ term: Parent; details: Parent[] }> = []
  for (const child of list.children as Parent[]) {
    if (child.type === 'defListTerm') items.push({ term: child, details: [] })
    else items.at(-1)?.details.push(child)
  }
  const dated = items.filter(({ term, details }) =>
    [term, ...details].some((node) => findPeriods(textOf(node).slice(0, 120)).length > 0),
  )
  if (dated.length === 0 || dated.length * 2 < items.length) return [list as unknown as RootContent]
  return items.map(({ term, details }) => {
    const [first, ...rest] = details.flatMap(blocksOf)
    const opener = lineOf(term.children as PhrasingContent[], 'term')
    if (first?.type !== 'paragraph') return entryOf(titledFields([opener]), [...(first ? [first] : []), ...rest])
    return entryOf(titledFields([opener, lineOf(first.children, 'line under the term')]), rest)
  })
}

function textOf(node: Parent): string {
  const [block] = node.children
  return inlineOf((block?.type === 'paragraph' ? (block as Paragraph).children : node.children) as PhrasingContent[])
    .text
}

function blocksOf(detail: Parent): RootContent[] {
  const [first] = detail.children
  if (first && ['paragraph', 'list', 'table', 'code', 'blockquote'].includes(first.type))
    return detail.children as RootContent[]
  return [{ type: 'paragraph', children: detail.children as PhrasingContent[], position: detail.position }]
}

/**
 * The head of an entry that is neither a job nor a degree: its title, its dates, its place, and other lines as they
 * are. Dates are taken from an end of a line only, and nothing else is cut.
 */
export function titledFields(lines: readonly Line[]): Field[] {
  const dated = datedLine(lines)
  let told = false
  return lines.flatMap((line, at) =>
    partsOf(line, at === dated).map(({ start, end, segment, where }): Field => {
      if (segment) return fieldOf(line, segment, period, where)
      const name = !told ? 'title' : placeLike(line.text.slice(start, end)) ? 'location' : 'detail'
      told = true
      const piece = { from: 0, to: 0, start, end, value: start, sign: 'line' as const, features: [] }
      const field = fieldOf(line, piece, name === 'location' ? location : detail, line.where)
      return name === 'title' ? ({ ...field, name: 'title' } as Field) : field
    }),
  )
}

function datedLine(lines: readonly Line[]): number {
  const found = lines.map(({ segments }) => segments.flat().filter((segment) => segment.period))
  const range = found.findIndex((periods) => periods.some(({ period }) => period!.period.start))
  return range >= 0 ? range : found.findIndex((periods) => periods.length > 0)
}

interface Part {
  start: number
  end: number
  where: string
  segment?: Line['segments'][number][number]
}

/** A line without the period at its start or end, and that period. */
function partsOf(line: Line, dated: boolean): Part[] {
  const { text, where } = line
  const whole: Part = { start: 0, end: text.length, where }
  const periods = dated ? line.segments.flat().filter((segment) => segment.period) : []
  const dates = periods.findLast(({ period }) => period!.period.start) ?? periods.at(-1)
  if (!dates) return [whole]
  const atStart = !hasWord(text.slice(0, dates.start))
  const atEnd = !hasWord(text.slice(dates.end))
  const own: Part = { start: dates.start, end: dates.end, where, segment: dates }
  if (atStart && atEnd) return [{ ...own, where: `alone: ${where}` }]
  if (atStart) {
    const start = dates.end + /^[\s,;:|·•~–—\-/)\]]*/u.exec(text.slice(dates.end))![0].length
    return [
      { ...own, where: `start of the ${where}` },
      { start, end: text.length, where },
    ]
  }
  if (!atEnd) return [whole]
  const end = dates.start - /[\s,;:|·•~–—\-/([]*$/u.exec(text.slice(0, dates.start))![0].length
  return [
    { start: 0, end, where },
    { ...own, where: `end of the ${where}` },
  ]
}

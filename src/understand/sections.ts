/** Where sections begin. */
import type { Heading, Paragraph, RootContent } from 'mdast'
import { contactsOfBlock } from '../resume/contactBlocks.ts'
import { inlineOf } from '../resume/inline.ts'
import type { SectionKind } from '../resume/nodes.ts'
import { findPeriods } from '../resume/periods/parse.ts'
import type { TitleKind } from '../resume/titles.ts'
import { isDocumentTitle, titleKind } from '../resume/titles.ts'
import { senses } from '../resume/words.ts'

/** A section's blocks, before anything in them is understood. */
export interface RawSection {
  title?: Heading | Paragraph
  kind: SectionKind
  reason: string
  blocks: RootContent[]
}

export interface Outline {
  /** All above the first section. */
  header: RootContent[]
  sections: RawSection[]
}

interface Title {
  index: number
  node: Heading | Paragraph
  depth: number
  text: string
  known: TitleKind | undefined
  /** It bears dates, or the line under or over it is nothing else. */
  dated: boolean
  /** The line over it is nothing but dates. */
  datedBefore: boolean
  /** Its heading belongs to what the section holds. */
  untitled?: boolean
}

/** Bold lines rank under all headings. */
const boldDepth = 7

/** Kinds of sections that hold entries, where headings of the same level may still be entries. */
const withEntries = new Set<SectionKind>(['experience', 'education', 'projects', 'volunteering', 'teaching'])

/**
 * Divide a document into its header and its sections.
 *
 * @param name the person's, where front matter gives it
 * @param named the block that has it, where one is known: itself no title of a section, nor is what stands over it
 */
export function outline(blocks: readonly RootContent[], name?: string, named?: RootContent): Outline {
  const at = named ? blocks.indexOf(named) : -1
  const all = titlesOf(blocks)
  const level = sectionLevel(all)
  const titles = all.filter(({ index, depth }) => index > at || (index < at && depth >= level))
  const starts = sectionStarts(
    titles,
    level,
    at >= 0 || (name !== undefined && !titles[0]?.text.includes(name.split(' ')[0]!)),
  )
  const header = blocks.slice(0, starts[0]?.index ?? blocks.length)
  const sections = starts.map((start, place): RawSection => {
    const end = starts[place + 1]?.index ?? blocks.length
    return {
      title: start.untitled ? undefined : start.node,
      kind: start.known?.kind ?? 'other',
      reason: reasonOf(start),
      blocks: blocks.slice(start.untitled ? start.index : start.index + 1, end),
    }
  })
  return { header, sections }
}

function reasonOf({ known, untitled }: Title): string {
  if (untitled) return 'headings with roles and dates'
  if (!known) return 'a heading of the level of sections'
  return known.strength === 2 ? 'a known title' : 'a telling word in the title'
}

function titlesOf(blocks: readonly RootContent[]): Title[] {
  const titles: Title[] = []
  const plain = isPlainText(blocks)
  for (const [index, node] of blocks.entries()) {
    const depth = plain && isBareTitle(node) ? plainDepth : depthOf(node)
    if (depth === undefined) continue
    const { text } = inlineOf((node as Heading).children)
    const known = titleKind(text)
    const next = blocks[index + 1]
    const previous = blocks[index - 1]
    titles.push({
      index,
      node: node as Heading,
      depth,
      text,
      known: known?.strength === 1 && titles.length === 0 && isOverContacts(known, blocks, index) ? undefined : known,
      get dated() {
        return findPeriods(text).length > 0 || isDates(next) || isDates(previous)
      },
      get datedBefore() {
        return findPeriods(text).length === 0 && isDates(previous) && !isDates(next)
      },
    })
  }
  return titles
}

function isDates(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && onlyDates(inlineOf(block.children).text)
}

/** Whether a line is dates with hardly anything else. */
function onlyDates(line: string): boolean {
  const dated = findPeriods(line).reduce((sum, { start, end }) => sum + end - start, 0)
  return line.length < 60 && dated > 0 && line.length - dated <= 16
}

/** Whether what stands under the first title is how to reach a person: then a telling word in it is part of a name. */
function isOverContacts({ kind }: TitleKind, blocks: readonly RootContent[], index: number): boolean {
  if (kind === 'contact') return false
  const others = blocks.slice(index + 1, index + 4)
  return others.some((block) => block.type !== 'heading' && contactsOfBlock(block) !== undefined)
}

/** The level of titles in text without markup. */
const plainDepth = 2

/** Whether all headings are lines without any mark: text that was never Markdown. */
function isPlainText(blocks: readonly RootContent[]): boolean {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading')
  return (
    headings.length !== 1 &&
    headings.every(({ children, position }) => {
      const length = position && position.end.offset! - position.start.offset!
      return length === inlineOf(children).text.length
    })
  )
}

/** A line of its own that is a known title. */
function isBareTitle(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const { text } = inlineOf(node.children)
  return text.length < 40 && /^\p{Lu}/u.test(text) && titleKind(text)?.strength === 2
}

function depthOf(node: RootContent): number | undefined {
  if (node.type === 'heading') return node.depth
  if (node.type !== 'paragraph' || node.children.length > 2) return undefined
  if (isPlainTitle(node) || isCapitalTitle(node)) return boldDepth
  const [first, rest] = node.children
  if (first?.type !== 'strong' || (rest && !(rest.type === 'text' && /^\s*[:：]?\s*$/.test(rest.value))))
    return undefined
  return boldDepth
}

/** A line of its own that is a known title before a colon. */
function isPlainTitle(node: Paragraph): boolean {
  const { text } = inlineOf(node.children)
  return text.length < 40 && /[:：]\s*$/u.test(text) && titleKind(text)?.strength === 2
}

/** A line of its own that is a known title in capitals. */
function isCapitalTitle(node: Paragraph): boolean {
  return isBareTitle(node) && !/\p{Ll}/u.test(inlineOf(node.children).text)
}

/** The level with the most recognised titles; the higher one of two. */
function sectionLevel(titles: readonly Title[]): number {
  const points = new Map<number, number>()
  const seen = new Set<string>()
  for (const [place, { depth, known, text }] of titles.entries()) {
    if (!known || seen.has(`${depth} ${known.kind}`) || (place === 0 && isDocumentTitle(text))) continue
    seen.add(`${depth} ${known.kind}`)
    const weight = known.kind === 'experience' || known.kind === 'education' ? 3 : 2
    points.set(depth, (points.get(depth) ?? 0) + weight * known.strength)
  }
  const [best] = [...points].sort(([a, more], [b, less]) => less - more || a - b)
  if (best && (best[0] !== boldDepth || best[1] >= 6)) return best[0]
  return usualLevel(titles)
}

/** Without a known title: the highest level under the first heading's that has more than one. */
function usualLevel(titles: readonly Title[]): number {
  const depths = titles.slice(1).map(({ depth }) => depth)
  for (const depth of [1, 2, 3, 4])
    if (depths.filter((other) => other === depth).length > 1 && titles[0]!.depth <= depth) return depth
  return depths.includes(2) || titles[0]?.depth === 2 ? 2 : 1
}

function sectionStarts(titles: readonly Title[], level: number, namedBefore: boolean): Title[] {
  const starts: Title[] = []
  const first = titles.findIndex((title) => opensSections(title, level))
  const jobs = titles.slice(0, first < 0 ? undefined : first).filter(isJobTitle)
  let named = namedBefore
  for (const [place, title] of titles.entries()) {
    const { depth, known, text } = title
    const current = starts.at(-1)
    if (!current && jobs.length > 1 && title === jobs[0]) starts.push(jobsFrom(title))
    if (depth > level || starts.at(-1)?.node === title.node || (current?.untitled && isJobTitle(title))) continue
    if (known && (known.strength === 2 || depth === level) && !(place === 0 && isDocumentTitle(text)))
      starts.push(title)
    else if (depth === boldDepth) continue
    else if (first < 0 || place < first) {
      if (named && depth === level && (current !== undefined || opensUnknown(titles, place))) starts.push(title)
      named ||= !isDocumentTitle(text)
    } else if (current && !isEntryTitle(title, current)) starts.push(isJobTitle(title) ? jobsFrom(title) : title)
  }
  return starts
}

function opensSections({ depth, known }: Title, level: number): boolean {
  return known !== undefined && depth <= level && (known.strength === 2 || depth === level)
}

/** An unknown title before the known ones opens a section if text or entries follow it; else it belongs to the header. */
function opensUnknown(titles: readonly Title[], place: number): boolean {
  const title = titles[place]!
  const [next, afterNext] = titles.slice(place + 1)
  if (!next || titles[place - 1]?.index === title.index - 1) return false
  if (next.index > title.index + 1) return true
  const holdsEntries = next.depth > title.depth && (afterNext === undefined || afterNext.index > next.index + 1)
  return holdsEntries && senses(title.text).role === 0
}

/** A role with its dates, or a name with a range of them, where a section's title would stand: the jobs have no title over them. */
function isJobTitle(title: Title): boolean {
  if (title.known !== undefined || !title.dated) return false
  return senses(title.text).role > 0 || namesRange(title.text)
}

/** Whether a text is a range of dates and a name beside them: "2014 – 2018: Covent Mill". */
function namesRange(text: string): boolean {
  const [found] = findPeriods(text)
  if (!found?.period.start) return false
  return /\p{L}{3}/u.test(text.slice(0, found.start) + text.slice(found.end))
}

/** A section without a title, of jobs. */
function jobsFrom(title: Title): Title {
  const index = title.datedBefore ? title.index - 1 : title.index
  return { ...title, index, untitled: true, known: { kind: 'experience', strength: 2 } }
}

/** "Engineer, 2014 – 2018" on the level of sections is an entry of the section above. */
function isEntryTitle(title: Title, current: Title): boolean {
  return (
    title.known === undefined &&
    current.known !== undefined &&
    withEntries.has(current.known.kind) &&
    title.depth >= current.depth &&
    findPeriods(title.text).length > 0
  )
}

/** Where sections begin. */
import type { Heading, Paragraph, RootContent } from 'mdast'
import type { SectionKind } from '../resume/nodes.ts'
import { findPeriods } from '../resume/periods/parse.ts'
import { isDocumentTitle } from '../resume/titles.ts'
import { senses } from '../resume/words.ts'
import { boldDepth, isJobTitle, type Title, titlesOf } from './titleLines.ts'

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
    if (depth > level || starts.at(-1)?.node === title.node || (current?.untitled && goesOn(title, current))) continue
    if (known && (known.strength === 2 || depth === level) && !(place === 0 && isDocumentTitle(text)))
      starts.push(title)
    else if (depth === boldDepth) continue
    else if (first < 0 || place < first) {
      if (named && depth === level && (current !== undefined || opensUnknown(titles, place))) starts.push(title)
      named ||= !isDocumentTitle(text)
    } else if (current && !isEntryTitle(title, current))
      starts.push(isJobTitle(title) || isLateJob(title, starts) ? jobsFrom(title) : title)
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

/** Whether a heading goes on with jobs that have no title over them. */
function goesOn(title: Title, current: Title): boolean {
  return isJobTitle(title) || (title.known === undefined && title.dated && title.depth === current.depth)
}

/** A section without a title, of jobs. */
function jobsFrom(title: Title): Title {
  const index = title.datedBefore ? title.index - 1 : title.index
  return { ...title, index, untitled: true, known: { kind: 'experience', strength: 2 } }
}

/** "Engineer, 2014 – 2018" on the level of sections is an entry of the section above, and "Engineer" over dates under it. */
function isEntryTitle(title: Title, current: Title): boolean {
  return (
    title.known === undefined &&
    current.known !== undefined &&
    withEntries.has(current.known.kind) &&
    title.depth >= current.depth &&
    (findPeriods(title.text).length > 0 || (title.depth > current.depth && title.dated))
  )
}

/** Whether a heading with dates stands under the title of jobs, whatever stands between: "Skills" on its own level. */
function isLateJob(title: Title, starts: readonly Title[]): boolean {
  if (title.known !== undefined || !title.dated) return false
  const over = starts.findLast(({ depth }) => depth < title.depth)
  return over?.known?.kind === 'experience' && !over.untitled
}

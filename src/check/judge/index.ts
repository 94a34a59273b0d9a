/** Proves a build: the words of the source against the words an independent reader finds in the PDF. */
import type { Definition, Image, ImageReference, Root } from 'mdast'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { Built } from '../../build.ts'
import { copyOf } from '../../copyFile.ts'
import { parse } from '../../markdown/parse.ts'
import { isHidden } from '../../resume/hide.ts'
import type { Field, Resume, Section, Unseen } from '../../resume/nodes.ts'
import { marked } from '../../typst/missing.ts'
import { understand } from '../../understand/index.ts'
import { type Block, blocksOf } from './blocks.ts'
import { compare, type Fault } from './compare.ts'
import { type PageText, readPdf } from './read.ts'
import { isRightToLeft, unitsOf } from './units.ts'

/** What was compared. */
export interface Verdict {
  /** The build, with an error of its file for every loss. */
  built: Built
  /** Words of the source that must be in the PDF. */
  words: number
  /** Words that need not be in it as they are: by the option that says so, or `letters` that go from right to left. */
  exempt: Exempt
  /** Words that are not in the PDF. */
  lost: string[]
  /** Blocks whose words are all there, in another order. */
  disordered: number
  pages: PageText[]
}

export type Exempt = Readonly<Partial<Record<'hide' | 'dates' | 'labels' | 'letters', number>>>

/** Read the PDF of a build and compare. Every loss becomes an error, at the block that lost its words. */
export async function verify(read: Built): Promise<Verdict | undefined> {
  if (!read.pdf) return undefined
  const pages = await readPdf(read.pdf)
  const faults = judge(
    read,
    pages.map(({ body }) => body),
  )
  const outside = new Set(pages.flatMap((page) => unitsOf(page.outside)))
  const built = { ...read, file: copyOf(read.file), ok: read.ok && faults.length === 0 }
  for (const fault of faults) tell(built, fault, outside)
  const tree = parse(String(built.file))
  const { hide, dates, labels } = givenUp(built, tree)
  const all = unitsIn(tree, shownImages(built))
  const letters = all.filter(isRightToLeft).length
  return {
    built,
    words: all.length - hide.length - dates.length - labels.length,
    exempt: {
      ...(hide.length > 0 && { hide: hide.length }),
      ...(dates.length > 0 && { dates: dates.length }),
      ...(labels.length > 0 && { labels: labels.length }),
      ...(letters > 0 && { letters }),
    },
    lost: faults.flatMap(({ lost }) => lost),
    disordered: faults.filter(({ lost }) => lost.length === 0).length,
    pages,
  }
}

/**
 * Compare a build with what any reader says stands on its pages. Compared are the tree that was printed, and the tree
 * as parsed, before anything was made of it.
 */
export function judge(built: Built, pages: readonly string[]): Fault[] {
  const units = pages.map(unitsOf)
  const shown = shownImages(built)
  const missing = built.print?.missing ?? []
  const tree = marked(parse(String(built.file)), missing)
  const faults = compare(blocksOf(marked(built.resume, missing), shown), units)
  const known = faults.flatMap(({ lost }) => lost)
  const earlier = compare(blocksOf(tree, shown), units, Object.values(givenUp(built, tree)).flat())
    .map((fault) => ({ ...fault, lost: fault.lost.filter((unit) => !take(known, unit)) }))
    .filter(({ lost }) => lost.length > 0)
  return [...faults, ...earlier]
}

/** Words that need not be on the page: of what an author hides, of dates set in another style, the label of the name. */
function givenUp(built: Built, tree: Root): Record<'hide' | 'dates' | 'labels', string[]> {
  const { options, resume } = built
  const unitsOfAll = (nodes: readonly Node[]): string[] => nodes.flatMap((node) => unitsIn(node, shownImages(built)))
  const isGone = (child: Node): boolean => child.type === 'section' && isHidden(child as Section, options)
  return {
    hide: unitsOfAll(unseenIn(resume, 'option')),
    dates: options.dates
      ? understand(tree)
          .children.filter((child) => !isGone(child))
          .flatMap(unitsOfPeriods)
      : [],
    labels: unitsOfAll(unseenIn(resume, 'label')),
  }
}

/** What a résumé leaves out for a reason. */
function unseenIn(resume: Resume, reason: Unseen['reason']): Node[] {
  const found: Node[] = []
  visit(resume as Node, (node) => {
    for (const unseen of (node as Partial<Resume>).unseen ?? [])
      if (unseen.reason === reason) found.push(...unseen.nodes)
  })
  return found
}

function unitsOfPeriods(tree: Node): string[] {
  const units: string[] = []
  visit(tree, (node) => {
    if (node.type === 'field' && (node as Field).name === 'period') units.push(...unitsIn(node))
  })
  return units
}

function unitsIn(node: Node, shown?: (image: Node) => boolean): string[] {
  return blocksOf(node, shown).flatMap(({ units }) => units)
}

function take(units: string[], unit: string): boolean {
  const at = units.indexOf(unit)
  if (at >= 0) units.splice(at, 1)
  return at >= 0
}

function tell({ file }: Built, { block, lost }: Fault, outside: ReadonlySet<string>): void {
  const said =
    lost.length === 0
      ? `The words of this ${nameOf(block)} are in another order in the PDF`
      : `${lost.length === 1 ? 'A word' : `${lost.length} words`} of this ${nameOf(block)} cannot be read in the PDF: ${listOf(lost)}`
  const message = file.message(said, {
    place: block.node.position,
    ruleId: lost.length === 0 ? 'word-order' : 'lost-word',
    source: 'mdcv',
  })
  message.fatal = true
  if (lost.some((unit) => outside.has(unit))) message.note = 'They stand beyond the edge of the page.'
}

function listOf(lost: readonly string[]): string {
  const most = 12
  return lost.length > most ? `${lost.slice(0, most).join(', ')} and ${lost.length - most} more` : lost.join(', ')
}

const names: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  listItem: 'list item',
  tableRow: 'table row',
  code: 'code block',
  field: 'field',
}

function nameOf({ node }: Block): string {
  return names[node.type] ?? 'block'
}

/** Tells which images of a build are set as pictures. */
function shownImages({ resume, print }: Built): (node: Node) => boolean {
  const urls = new Map<string, string>()
  visit(resume as Node, 'definition', (node) => {
    const { identifier, url } = node as Definition
    if (!urls.has(identifier)) urls.set(identifier, url)
  })
  return (node) => {
    const url = node.type === 'imageReference' ? urls.get((node as ImageReference).identifier) : (node as Image).url
    return (node.type === 'image' || node.type === 'imageReference') && Boolean(url && print?.assets?.has(url))
  }
}

/** Proves a build: the words of the source against the words an independent reader finds in the PDF. */
import type { Definition, Image, ImageReference, Root } from 'mdast'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { AnyEngine, Built } from '../../build.ts'
import { createEngine } from '../../compile/engine.ts'
import { copyOf } from '../../copyFile.ts'
import { parse } from '../../markdown/parse.ts'
import { isHidden } from '../../resume/hide.ts'
import type { Field, Resume, Section, Unseen } from '../../resume/nodes.ts'
import { marked } from '../../typst/missing.ts'
import { understand } from '../../understand/index.ts'
import { blocksOf } from './blocks.ts'
import { compare, type Fault } from './compare.ts'
import { countFacts } from './facts.ts'
import { type Finding, findingsOf, wordFindings } from './findings.ts'
import { countLinks } from './links.ts'
import { type PageText, readPdf } from './read.ts'
import { readAgain } from './secondReader.ts'
import { narrowPdf, plainPdf } from './trials.ts'
import { isClustered, isRightToLeft, unitsOf } from './units.ts'
import { hyphenates } from './wholes.ts'

/** What was read back. */
export interface ReadBack {
  /** Words of the source that must be in the PDF. */
  words: number
  /** Words that need not be in it as they are: by the option that says so, or `letters` that go from right to left. */
  exempt: Exempt
  /** Words that are not in the PDF. */
  lost: string[]
  /** Blocks whose words are all there, in another order. */
  disordered: number
  pages: PageText[]
  faults: Fault[]
}

/** What was compared besides words, and by whom it was read. */
export interface Checked {
  /** Roles, employers, places and dates of entries, titles of sections: what heads a part of the document. */
  facts: number
  links: number
  readers: readonly string[]
}

/** What was judged. */
export interface Verdict extends ReadBack, Checked {
  /** The build, with an error of its file for every fault. */
  built: Built
}

export type Exempt = Readonly<Partial<Record<'hide' | 'dates' | 'labels' | 'letters', number>>>

/**
 * Read the PDF of a build with two readers and compare. Every fault becomes an error, at the part that it is about. A
 * template of one's own is tried with `engine`, too, in other circumstances.
 */
export async function verify(read: Built, engine?: AnyEngine): Promise<Verdict | undefined> {
  const back = await readBack(read)
  if (!back) return undefined
  const findings = [...(await findingsIn(read, back)), ...(read.job?.ownTemplate ? await tried(read, engine) : [])]
  const file = copyOf(read.file)
  for (const { rule, said, node, note } of findings) {
    const message = file.message(said, { place: node?.position, ruleId: rule, source: 'mdcv' })
    message.fatal = true
    message.note = note
  }
  const checked = { facts: countFacts(read.resume), links: countLinks(read.resume), readers: readersOf(read) }
  return { ...back, ...checked, built: { ...read, file, ok: read.ok && findings.length === 0 } }
}

/** Read the PDF of a build with PDFium and compare the words. */
export async function readBack(built: Built): Promise<ReadBack | undefined> {
  if (!built.pdf) return undefined
  const pages = await readPdf(built.pdf)
  const faults = judge(
    built,
    pages.map(({ body }) => body),
  )
  const tree = parse(String(built.file))
  const { hide, dates, labels } = givenUp(built, tree)
  const all = unitsIn(tree, shownImages(built))
  const letters = all.filter(isRightToLeft).length
  return {
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
    faults,
  }
}

/** Whoever can read the words of a document. */
function readersOf({ resume }: Built): string[] {
  return blocksOf(resume).some(({ text }) => isClustered(text)) ? ['PDFium'] : ['PDFium', 'pdf.js']
}

/** All that is wrong with a PDF that PDFium has read. */
async function findingsIn(built: Built, { pages, faults }: ReadBack): Promise<Finding[]> {
  const second = await readAgain(built.pdf!)
  const again = readersOf(built).length > 1 ? second : second.map((page, at) => ({ ...page, text: pages[at]!.body }))
  const others = judge(
    built,
    again.map(({ text }) => text),
  )
  const lost = new Set([...faults, ...others].flatMap((fault) => fault.lost))
  return [...wordFindings(faults, others, pages), ...findingsOf(built, pages, again, shownImages(built), lost)]
}

/** What is wrong with the PDFs that a template of one's own makes in other circumstances. */
async function tried(built: Built, engine: AnyEngine = createEngine()): Promise<Finding[]> {
  const plain = await plainPdf(built, engine)
  const back = plain && (await readBack({ ...built, pdf: plain }))
  const findings = back ? await findingsIn({ ...built, pdf: plain }, back) : []
  const narrow = await narrowPdf(built, engine)
  const texts = narrow ? (await readPdf(narrow)).map(({ body }) => body) : []
  return [
    ...findings.map((finding) => ({ ...finding, note: 'So it is in the PDF that a watch makes with your template.' })),
    ...(hyphenates(blocksOf(built.resume), texts) ? [hyphenation] : []),
  ]
}

const hyphenation: Finding = {
  rule: 'hyphenation',
  said: 'The template hyphenates: words are broken wherever a line happens to end, here or after your next change',
  note: 'Machines read two words. Write in the template: set text(hyphenate: false)',
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

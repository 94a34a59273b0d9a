/**
 * Marks in the markup, by which the compiler tells where on the pages each block of the Markdown stands.
 *
 * They leave no trace on the page. Before every block, as all documents carry them, they leave none in the PDF either;
 * before every text, as the preview asks for them, they may cut a run of letters in two.
 */
import type { List, ListItem, Text } from 'mdast'
import type { Node, Parent, Position } from 'unist'
import { rememberedOf } from '../memory.ts'
import type { Field, Section } from '../resume/nodes.ts'
import { isRunIn } from './handlers/list.ts'

/** What a mark stands before: a section's title, another heading, the head of an entry or of the whole, text; or what it ends. */
export type MarkPart = 'title' | 'heading' | 'head' | 'text' | 'end'

export interface Mark {
  /**
   * What the mark is called in the markup: before every text its number, before lines a sum of the text it stands
   * before, so that markup stays what it is while the text does. Of marks called the same the first comes first.
   */
  key: number
  part: MarkPart
  /** The begin of the text it stands before. */
  text: string
  /** Of the block, or of the section that ends. */
  position: Position
  /** Of the innermost entry it is in. */
  entry?: Position
  /** The section it is in, counted from 1; 0 for what stands before the first. */
  section: number
}

/** The marks of a tree. */
export interface Marks {
  which: 'texts' | 'lines'
  /** The key of the mark that stands before a node. */
  before: ReadonlyMap<Node, number>
  /** The key of the mark at the end of what a section or the header holds. */
  after: ReadonlyMap<Node, number>
  /** In the order of the text. */
  all: Mark[]
}

/** Where in the tree a node stands. */
interface Place {
  /** The block it belongs to, and whether that has its mark. */
  block?: { position: Position | undefined; marked: boolean }
  /** No block inside begins a line of its own. */
  run?: boolean
  part: MarkPart
  entry?: Position
  section: number
  kind: string
}

/** Nodes whose text is one block to its author. */
const texts: ReadonlySet<string> = new Set(['paragraph', 'heading', 'field', 'tableCell', 'defListTerm', 'code'])
/** Nodes whose blocks are set one after the other on a line. */
const runs: ReadonlySet<string> = new Set(['pair', 'tableRow'])
/** Fields that may stand beside others on a line. */
const besides: ReadonlySet<string> = new Set(['contact', 'photo', 'period', 'location', 'detail'])
const leaves: ReadonlySet<string> = new Set(['text', 'inlineCode', 'code'])

/** Marks before the first text of every block, or only of those blocks that begin a line. */
export function marksOf(tree: Node, which: 'texts' | 'lines'): Marks {
  if (which === 'texts') return marksIn(tree, which, 0)
  let sections = 0
  const parts = ((tree as Parent).children ?? []).map((node) => {
    if (node.type === 'section') sections++
    return keptMarks({ node, section: sections })
  })
  return {
    which,
    before: new Map(parts.flatMap(({ before }) => [...before])),
    after: new Map(parts.flatMap(({ after }) => [...after])),
    all: parts.flatMap(({ all }) => all),
  }
}

/** Before lines a part's marks depend on nothing outside it. */
const keptMarks = rememberedOf(
  ({ node, section }: { node: Node; section: number }) =>
    marksIn(node, 'lines', node.type === 'section' ? section - 1 : section),
  ({ node }) => [node],
  ({ section }) => String(section),
)

/** The marks of a tree, or of a part that has some sections before it. */
function marksIn(tree: Node, which: 'texts' | 'lines', sectionsBefore: number): Marks {
  const before = new Map<Node, number>()
  const after = new Map<Node, number>()
  const all: Mark[] = []

  const keyOf = (text: string): number => (which === 'texts' ? all.length : sumOf(text))
  let sections = sectionsBefore
  const walk = (node: Node, outer: Place): void => {
    if (which === 'lines' && isBeside(node)) return
    const place =
      node.type === 'section'
        ? { ...outer, kind: (node as Section).kind, section: ++sections }
        : placeIn(node, outer, which)
    const { block } = place
    const position = block?.position ?? node.position
    if (isMarked(node, place, which) && !block?.marked && position) {
      const text = ((node as Text).value ?? '').slice(0, longestText)
      const key = keyOf(text)
      before.set(node, key)
      all.push({ key, part: place.part, text, position, entry: place.entry, section: place.section })
      if (block) block.marked = true
    } else if (which === 'lines' && block && setsOther(node)) {
      // A mark in the midst of a line would cut its letters in two.
      block.marked = true
    }
    for (const child of (node as Parent).children ?? []) walk(child, place)
    if ((node.type === 'section' || node.type === 'header') && node.position) {
      const key = keyOf(`end of ${place.kind}`)
      after.set(node, key)
      all.push({ key, part: 'end', text: '', position: node.position, section: place.section })
    }
  }

  walk(tree, { part: 'text', kind: '', section: sectionsBefore })
  return { which, before, after, all }
}

/** Characters of a text that tell it from others. */
const longestText = 40

/** A number that stands for the begin of a text (FNV-1a). */
function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < Math.min(text.length, longestText); at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}

/** A mark stands before text; before a task its box stands, and no mark between the two. */
function isMarked(node: Node, place: Place, which: 'texts' | 'lines'): boolean {
  return leaves.has(node.type) || (which === 'lines' && place.run === true && isTask(node))
}

/** Pictures, or the text in their stead, and signs of notes: what may begin a line and is no text. */
function setsOther(node: Node): boolean {
  return !('children' in node) && !leaves.has(node.type) && node.type !== 'break'
}

function isTask(node: Node): boolean {
  return node.type === 'listItem' && typeof (node as ListItem).checked === 'boolean'
}

function isBeside(node: Node): boolean {
  return (node.type === 'field' && besides.has((node as Field).name)) || node.type === 'footnoteDefinition'
}

/** The place of what a node holds. */
function placeIn(node: Node, outer: Place, which: 'texts' | 'lines'): Place {
  if (node.type === 'entry') return { ...outer, entry: node.position }
  const run = which === 'lines' && isRun(node, outer)
  if (outer.run || !(run || texts.has(node.type))) return outer
  return { ...outer, run, part: partOf(node, outer), block: { position: node.position, marked: false } }
}

function isRun(node: Node, { kind }: Place): boolean {
  return runs.has(node.type) || isTask(node) || (node.type === 'list' && isRunIn(node as List, kind))
}

function partOf(node: Node, { entry }: Place): MarkPart {
  if (node.type === 'heading') return 'heading'
  if (node.type !== 'field') return 'text'
  return entry || (node as Field).name !== 'title' ? 'head' : 'title'
}

/** The mark with a key. */
export function mark(key: number): string {
  return `#mdcv-mark(${key});`
}

/** The mark at the end of a section, where the lines may be measured. */
export function endMark(key: number, measures: boolean): string {
  return `#mdcv-mark(${key});${measures ? '#mdcv-end();' : ''}`
}

/** What defines the marks; stands before all else but the template. `line` is the distance from one line to the next. */
export const markDefinitions = `#let mdcv-area() = {
  let points(length) = if type(length) == relative { (length.length.to-absolute() + length.ratio * page.height).pt() } else { length.to-absolute().pt() }
  // Margins that are the same on all sides are one.
  let sides = if type(page.margin) in (length, ratio, relative) { (top: page.margin, bottom: page.margin) } else { page.margin }
  if type(sides) == dictionary and "top" in sides and page.height != auto {
    (points(sides.top), page.height.to-absolute().pt() - points(sides.bottom))
  }
}
#let mdcv-mark(number) = {
  [#metadata(number)<mdcv-mark>]
  if number == 0 { context [#metadata(mdcv-area())<mdcv-area>] }
}
#let mdcv-end() = context {
  [#metadata((measure([x \\ x]).height - measure([x]).height).pt())<mdcv-line>]
  [#metadata(mdcv-area())<mdcv-area>]
}
#let mdcv-places() = context {
  let spot(it) = {
    let place = it.location().position()
    (it.value, place.page, place.x.pt(), place.y.pt())
  }
  let first(label) = {
    let found = query(label)
    if found.len() > 0 { found.first().value }
  }
  [#metadata((spots: query(<mdcv-mark>).map(spot), area: first(<mdcv-area>), line: first(<mdcv-line>)))<mdcv-places>]
}
`
export const markSummary = '#mdcv-places()\n'

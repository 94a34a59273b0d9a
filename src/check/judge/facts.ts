/**
 * Judges whether what belongs together stands together: the role, the employer and the dates of an entry in one piece
 * each and beside one another, and whatever is told of it before the next begins. Pure.
 */
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import { type Entry, isField, type Pair, type Resume, type Section } from '../../resume/nodes.ts'
import { indexWords, pageBreak, type WordIndex } from '../loss.ts'
import { blocksOf } from './blocks.ts'
import { rejoined } from './compare.ts'
import { type Place, placesInOrder } from './order.ts'

/** What is not where it belongs. */
export interface Misplaced {
  node: Node
  /** `torn`: a field is not in one piece; `apart`: fields of one head stand apart; `strayed`: a part stands elsewhere. */
  fault: 'torn' | 'apart' | 'strayed'
  /** The fields of an entry that are concerned. */
  fields: string[]
}

/** Other words that may stand between the fields of one head: the number of a note, of an item. */
const slackOfHead = 3
/** Other words that may stand between two words of a block. */
const slackOfBlock = 12

/** Compare the parts of a résumé with the units of its pages; `seen` gives the units that readers see of those written. */
export function misplaced(
  resume: Resume,
  pages: ReadonlyArray<readonly string[]>,
  seen: (units: readonly string[]) => readonly string[] = (units) => units,
): Misplaced[] {
  const sections = resume.children
    .filter((child) => child.type === 'section')
    .map((section) => groupOf(section, [], seen))
  const units = pages.flatMap((page, index) => (index ? [pageBreak, ...page] : [...page]))
  const source = seen(blocksOf(resume).flatMap((block) => block.units))
  const page = indexWords(rejoined(source, units))
  const heads = sections.flatMap(allIn).flatMap((group) => faultsOfHead(group, page))
  const concerned = new Set(heads.map(({ node }) => node))
  return [...heads, ...strayedFrom(sections.map((section) => thingsIn(section, concerned, page)))]
}

/** How many fields head the parts of a résumé. */
export function countFacts(resume: Resume): number {
  const sections = resume.children.filter((child) => child.type === 'section')
  const groups = sections.flatMap((section) => allIn(groupOf(section, [], (units) => units)))
  return groups.reduce((sum, { head }) => sum + head.length, 0)
}

/** A section, an entry or a pair: what names it, and what is told of it, in source order. */
interface Group {
  node: Node
  head: Part[]
  body: Array<Part | Group>
  /** The words of the heads above it, which may be said again. */
  said: ReadonlySet<string>
}

interface Part {
  node: Node
  name: string
  units: readonly string[]
  /** How many numbers of notes stand among them. */
  notes: number
}

type Holder = Section | Entry | Pair
type Seen = (units: readonly string[]) => readonly string[]

const holding: ReadonlySet<string> = new Set(['section', 'entry', 'pair'])
/** Stands at the foot of a page. */
const note = 'footnoteDefinition'

function groupOf(node: Holder, above: readonly Group[], seen: Seen): Group {
  const children = node.children as Node[]
  // A section is named by its title alone; contacts are told of it.
  const isHead = (child: Node): boolean => isField(child) && (node.type !== 'section' || child.name === 'title')
  const head = children.filter(isHead).flatMap((child) => partsOf(child, seen))
  const said = new Set(above.flatMap((each) => each.head.flatMap(({ units }) => units)))
  const group: Group = { node, head, body: [], said }
  const body = children
    .filter((child) => !isHead(child) && child.type !== note)
    .flatMap(
      (child): Array<Part | Group> =>
        holding.has(child.type) ? [groupOf(child as Holder, [...above, group], seen)] : partsOf(child, seen),
    )
  return { ...group, body }
}

/** A group and all groups in it. */
function allIn(group: Group): Group[] {
  return [group, ...group.body.filter(isGroup).flatMap(allIn)]
}

function isGroup(part: Part | Group): part is Group {
  return 'body' in part
}

function partsOf(node: Node, seen: Seen): Part[] {
  const name = isField(node) ? node.name : ''
  return blocksOf(node).map((block) => ({
    node: block.node,
    name,
    units: seen(block.units),
    notes: notesIn(block.node),
  }))
}

function notesIn(node: Node): number {
  let count = 0
  visit(node, 'footnoteReference', () => void count++)
  return count
}

function faultsOfHead({ node, head, said }: Group, page: WordIndex): Misplaced[] {
  const places = head.map((part) => placesOf(part.units, page, part.notes))
  const torn = head.filter((part, at) => places[at]!.length === 0 && part.units.every((unit) => page.has(unit)))
  if (torn.length > 0) return [{ node, fault: 'torn', fields: torn.map(({ name }) => name) }]
  const known = places.filter((each) => each.length > 0)
  const range = closest(known)[0]
  if (!range || known.length < 2) return []
  const own = new Set(head.flatMap(({ units }) => units))
  const others = wordsWithin(range, page).filter((unit) => !own.has(unit) && !said.has(unit) && unit !== pageBreak)
  return others.length > slackOfHead ? [{ node, fault: 'apart', fields: head.map(({ name }) => name) }] : []
}

/** Something that stands on the pages: where it may. */
interface Thing {
  node: Node
  places: Place[]
}

/** A head and what is told of it, one after the other; without heads of which there is more to tell, and what is under these. */
function thingsIn(group: Group, without: ReadonlySet<Node>, page: WordIndex): Thing[] {
  if (without.has(group.node)) return []
  const head = group.head.map(({ units, notes }) => placesOf(units, page, notes)).filter((each) => each.length > 0)
  const body = group.body.flatMap((part) =>
    isGroup(part)
      ? thingsIn(part, without, page)
      : [{ node: part.node, places: placesOf(part.units, page, slackOfBlock) }],
  )
  const own = closest(head)
  // An employer's positions; a section's title is never told among what heads its first entry.
  const hasNext = group.node.type === 'entry' && group.body[0] !== undefined && isGroup(group.body[0])
  const first = hasNext ? (body[0]?.places ?? []) : []
  return [{ node: group.node, places: [...own, ...withinNext(own, first)] }, ...body].filter(
    ({ places }) => places.length > 0,
  )
}

/** Where an employer is told within the head of each of its positions: as if right before the first one. */
function withinNext(own: readonly Place[], next: readonly Place[]): Place[] {
  return next
    .filter(({ start, end }) => start > 0 && own.some((place) => place.start >= start && place.end <= end))
    .map(({ start }) => ({ start, end: start - 1 }))
}

/** Things that do not follow what they follow in their section, or that stand after the title of another. */
function strayedFrom(sections: ReadonlyArray<readonly Thing[]>): Misplaced[] {
  const placed = sections.map((things) => placesInOrder(things.map(({ places }) => places)))
  // Of a section that is but a title nothing can stray, and its words may be those of any text.
  const titles = placed.flatMap(([title], at) => (title && sections[at]!.length > 1 ? [title.start] : []))
  return sections.flatMap((things, section) => {
    const [title] = placed[section]!
    const end = Math.min(...titles.filter((start) => title && start > title.start))
    const isAstray = (place: Place | undefined): boolean => !place || (title !== undefined && place.start >= end)
    return things
      .filter((_, at) => isAstray(placed[section]![at]))
      .map(({ node }) => ({ node, fault: 'strayed', fields: [] }))
  })
}

/** Where the words of a part stand in a row, with at most so many others between two of them. */
function placesOf(units: readonly string[], page: WordIndex, slack: number): Place[] {
  const breaks = new Set(page.get(pageBreak))
  const [first, ...rest] = units
  return (page.get(first!) ?? []).flatMap((start) => {
    let end = start
    for (const unit of rest) {
      const next = (page.get(unit) ?? []).find((position) => position > end)
      let far = next === undefined ? Number.POSITIVE_INFINITY : next - end - 1
      if (next !== undefined && far > slack && breaksBetween(end, next, breaks)) far = 0
      if (far > slack) return []
      end = next!
    }
    return [{ start, end }]
  })
}

function breaksBetween(start: number, end: number, breaks: ReadonlySet<number>): boolean {
  for (const place of breaks) if (place > start && place < end) return true
  return false
}

/** The stretches that hold one of each kind of places, the shortest first. */
function closest(places: ReadonlyArray<readonly Place[]>): Place[] {
  const at = places.map(() => 0)
  const ranges: Place[] = []
  while (places.length > 0 && places.every((each, index) => at[index]! < each.length)) {
    const chosen = places.map((each, index) => each[at[index]!]!)
    const start = Math.min(...chosen.map((place) => place.start))
    ranges.push({ start, end: Math.max(...chosen.map((place) => place.end)) })
    at[chosen.findIndex((place) => place.start === start)]!++
  }
  return ranges.sort((one, other) => one.end - one.start - (other.end - other.start))
}

function wordsWithin({ start, end }: Place, page: WordIndex): string[] {
  return [...page].flatMap(([unit, positions]) => positions.filter((at) => at >= start && at <= end).map(() => unit))
}

/**
 * Judges whether what belongs together stands together: the role, the employer and the dates of an entry in one piece
 * each and beside one another, and whatever is told of it before the next begins. Pure.
 */
import type { Node } from 'unist'
import { type Entry, isField, type Pair, type Resume, type Section } from '../../resume/nodes.ts'
import { indexWords, pageBreak, type WordIndex } from '../loss.ts'
import { blocksOf } from './blocks.ts'
import { rejoined } from './compare.ts'

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
  const asSeen = (part: Part): Part => ({ ...part, units: seen(part.units) })
  const groups = resume.children
    .filter((child) => child.type === 'section')
    .flatMap((child) => groupsOf(child, []))
    .map((group) => ({ ...group, head: group.head.map(asSeen), body: group.body.map(asSeen) }))
  const units = pages.flatMap((page, index) => (index ? [pageBreak, ...page] : [...page]))
  const source = seen(blocksOf(resume).flatMap((block) => block.units))
  const page = indexWords(rejoined(source, units))
  const heads = groups.flatMap((group) => faultsOfHead(group, page))
  const concerned = new Set(heads.map(({ node }) => node))
  const strayed = strayedFrom(
    groups.filter(({ node, above }) => ![node, ...above].some((each) => concerned.has(each))),
    page,
  )
  return [...heads, ...strayed]
}

/** A section, an entry or a pair: what names it, and what is told of it. */
interface Group {
  node: Node
  above: readonly Node[]
  head: Part[]
  body: Part[]
  /** The words of the heads above it, which may be said again. */
  said: ReadonlySet<string>
}

interface Part {
  node: Node
  name: string
  units: readonly string[]
}

type Holder = Section | Entry | Pair

const holding: ReadonlySet<string> = new Set(['section', 'entry', 'pair'])

/** A part and all parts below it, in source order. */
function groupsOf(node: Holder, above: readonly Group[]): Group[] {
  const children = node.children as Node[]
  const fields = children.filter(isField)
  // A section is named by its title alone; contacts are told of it.
  const isHead = (child: Node): boolean => isField(child) && (node.type !== 'section' || child.name === 'title')
  const head = fields.filter(isHead).flatMap((field) => partsOf(field, field.name))
  const body = children
    .filter((child) => !isHead(child) && !holding.has(child.type))
    .flatMap((child) => partsOf(child, ''))
  const group = {
    node,
    above: above.map((each) => each.node),
    head,
    body,
    said: new Set(above.flatMap((each) => each.head.flatMap(({ units }) => units))),
  }
  const inner = children.filter((child) => holding.has(child.type)) as Holder[]
  return [...(head.length > 0 ? [group] : []), ...inner.flatMap((child) => groupsOf(child, [...above, group]))]
}

function partsOf(node: Node, name: string): Part[] {
  return blocksOf(node).map((block) => ({ node: block.node, name, units: block.units }))
}

/** Where a part stands: the positions of its first and its last word. */
interface Place {
  start: number
  end: number
}

function faultsOfHead({ node, head, said }: Group, page: WordIndex): Misplaced[] {
  const places = head.map((part) => placesOf(part.units, page, 0))
  const torn = head.filter((part, at) => places[at]!.length === 0 && part.units.every((unit) => page.has(unit)))
  if (torn.length > 0) return [{ node, fault: 'torn', fields: torn.map(({ name }) => name) }]
  const known = places.filter((each) => each.length > 0)
  const range = closest(known)[0]
  if (!range || known.length < 2) return []
  const own = new Set(head.flatMap(({ units }) => units))
  const others = wordsWithin(range, page).filter((unit) => !own.has(unit) && !said.has(unit) && unit !== pageBreak)
  return others.length > slackOfHead ? [{ node, fault: 'apart', fields: head.map(({ name }) => name) }] : []
}

/** Parts that do not stand between the head they belong to and the next head. */
function strayedFrom(groups: readonly Group[], page: WordIndex): Misplaced[] {
  const starts = startsOf(groups, page)
  const faults: Misplaced[] = []
  for (const [group, start] of starts) {
    const after = [...starts].filter(([other, at]) => at > start && !other.above.includes(group.node))
    const end = Math.min(...after.map(([, at]) => at))
    const isWithin = (at: number): boolean => at >= start && at < end
    for (const part of group.body) {
      const places = placesOf(part.units, page, slackOfBlock)
      if (places.length > 0 && !places.some((place) => isWithin(place.start)))
        faults.push({ node: part.node, fault: 'strayed', fields: [] })
    }
    for (const [other, at] of starts)
      if (other.above.at(-1) === group.node && !isWithin(at))
        faults.push({ node: other.node, fault: 'strayed', fields: [] })
  }
  return faults
}

/** Where each head begins that is on the pages: near what follows it, and after the head before, where there are several. */
function startsOf(groups: readonly Group[], page: WordIndex): Map<Group, number> {
  const starts = new Map<Group, number>()
  let reached = -1
  for (const [at, group] of groups.entries()) {
    const head = group.head.map(({ units }) => placesOf(units, page, 0)).filter((each) => each.length > 0)
    const next = group.body[0] ?? groups[at + 1]?.head[0]
    const following = next ? placesOf(next.units, page, slackOfBlock) : []
    const ranges = closest(following.length > 0 ? [...head, following] : head)
    const range = ranges.find(({ start }) => start > reached && head.flat().some((place) => place.start === start))
    const start = range?.start ?? closest(head)[0]?.start
    if (start === undefined) continue
    starts.set(group, start)
    reached = start
  }
  return starts
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

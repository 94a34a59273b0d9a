/** What could be left out of a document that is too long. */
import type { Position } from 'unist'
import { distance, type Laid, type Stone } from './laid.ts'

/** A part of the source and the points its text takes. */
export interface Unit {
  position: Position
  points: number
  /** The section it is in, by number. */
  section: number
}

/** How many lines more than it must a single paragraph or entry may take to be proposed alone. */
const close = 4

/** Choices of what to leave out to be rid of so many points of text, the best first; an estimate. */
export function cutsFor(points: number, laid: Laid): Unit[][] {
  const blocks = unitsOf(laid, (stone) => (stone.part === 'text' ? stone.position : undefined))
  const entries = unitsOf(laid, ({ entry }) => entry)
  if (blocks.length < 2) return []
  // Estimates may be off by a line, and what is kept together may not find the room that is left.
  const alone = [-0.5, 1, 3].map((more) => smallest([...blocks, ...entries], points + more * laid.line, laid))
  const several = [-0.5, 1, 4].map((more) => last(entries.length > 1 ? entries : blocks, points + more * laid.line))
  const choices = [...alone, ...several].filter((units) => units !== undefined)
  return choices.filter((units, index) => choices.findIndex((other) => isSame(other, units)) === index)
}

function isSame(some: readonly Unit[], others: readonly Unit[]): boolean {
  return some.length === others.length && some.every(({ position }, index) => position === others[index]!.position)
}

/** Stones in a row that belong to one part of the source. */
function unitsOf(laid: Laid, partOf: (stone: Stone) => Position | undefined): Unit[] {
  const units: Unit[] = []
  for (const [index, stone] of laid.stones.entries()) {
    const position = partOf(stone)
    if (!position || position === units.at(-1)?.position) continue
    const next = laid.stones.slice(index + 1).find((other) => partOf(other) !== position)
    if (!next) continue
    // The end of all is marked on its last line.
    const points = Math.max(distance(stone, next, laid), laid.line)
    units.push({ position, points, section: stone.section })
  }
  return units
}

/** The smallest unit that will do, of such the last, unless it is far too large. */
function smallest(units: readonly Unit[], points: number, { line }: Laid): Unit[] | undefined {
  const enough = units.filter((unit) => unit.points >= points && unit.points <= points + close * line)
  const least = Math.min(...enough.map((unit) => unit.points))
  const found = enough.findLast((unit) => unit.points < least + line / 2)
  return found && [found]
}

/** As many units as it takes: the last of the largest section, then of the next. */
function last(units: readonly Unit[], points: number): Unit[] | undefined {
  const sizes = new Map<number, number>()
  for (const unit of units) sizes.set(unit.section, (sizes.get(unit.section) ?? 0) + unit.points)
  const ordered = [...units].reverse().sort((a, b) => sizes.get(b.section)! - sizes.get(a.section)!)
  const taken: Unit[] = []
  let sum = 0
  for (const unit of ordered) {
    if (sum >= points) break
    taken.push(unit)
    sum += unit.points
  }
  if (sum < points || taken.length === units.length) return undefined
  return taken.sort((a, b) => a.position.start.line - b.position.start.line)
}

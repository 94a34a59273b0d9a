/** What to leave out of a document that is too long for its pages: choices are tried before they are proposed. */
import type { Node, Parent } from 'unist'
import type { AnyEngine, Built } from '../../build.ts'
import type { Resume } from '../../resume/nodes.ts'
import { toMarkedTypst } from '../../typst/index.ts'
import { cutsFor, type Unit } from './cuts.ts'
import { beyond, inLines, type Laid, linesOf } from './laid.ts'

/** Choices that are tried. */
const mostTried = 6
/** Pages too many that no leaving out of lines will mend: the text is for more pages. */
const hopeless = 0.5

/** Warn that a document has more than `most` pages, and say what could be left out; gives the lines too many. */
export async function tooLong(built: Built, laid: Laid, most: number, engine: AnyEngine): Promise<number> {
  const over = beyond(most, laid)
  const wished = counted(most)
  const first =
    laid.stones.find(({ page, part }) => page > most && part !== 'end') ??
    laid.stones.findLast(({ part }) => part !== 'end')
  const { pages } = laid
  const isHopeless = over > hopeless * (laid.bottom - laid.top)
  const message = built.file.message(
    isHopeless
      ? `The text will not fit ${wished}: squeezed as far as it reads well, it takes ${counted(pages)} (${inLines(over, laid)} too many)`
      : `The text is ${inLines(over, laid)} too long for ${wished}, squeezed as far as it reads well`,
    { place: first?.position, ruleId: 'pages', source: 'mdcv' },
  )
  if (isHopeless) {
    message.note = `'pages: ${pages}' would fit`
    return linesOf(over, laid)
  }
  const cut = await findCut(built, laid, most, engine)
  if (cut) message.note = `Without ${cut} it would fit`
  return linesOf(over, laid)
}

/** The same where a template does not tell where things stand. */
export function tooMany({ file, pages }: Built, most: number): undefined {
  const place = file.data.optionPlaces?.pages
  const reason = `The text takes ${counted(pages)}, squeezed as far as the template does, not ${most}`
  file.message(reason, { place, ruleId: 'pages', source: 'mdcv' })
}

function counted(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`
}

/** The least that must go, as in "lines 57–60 (3 lines)"; nothing when no choice does. */
async function findCut(built: Built, laid: Laid, most: number, engine: AnyEngine): Promise<string | undefined> {
  for (const units of cutsFor(beyond(most, laid), laid).slice(0, mostTried)) {
    const { text } = toMarkedTypst(without(built.resume, units), built.print!, 'lines')
    const { pages } = await engine.compile({ ...built.job!, source: text, make: 'places' })
    if (pages > 0 && pages <= most) return listOf(units, laid)
  }
  return undefined
}

/** The tree without some parts of the source. */
function without(resume: Resume, units: readonly Unit[]): Resume {
  const goes = ({ position }: Node): boolean =>
    position !== undefined &&
    units.some(
      (unit) =>
        position.start.line >= unit.position.start.line &&
        position.end.line <= unit.position.end.line &&
        position.start.line <= position.end.line,
    )
  const pruned = (node: Node): Node => {
    if (!('children' in node)) return node
    return { ...node, children: (node as Parent).children.filter((child) => !goes(child)).map(pruned) } as Node
  }
  return pruned(resume) as Resume
}

function listOf(units: readonly Unit[], laid: Laid): string {
  const names = joined(units, laid).map(({ position: { start, end }, points }) => {
    const lines = start.line === end.line ? `line ${start.line}` : `lines ${start.line}–${end.line}`
    return `${lines} (${inLines(points, laid)})`
  })
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Units with nothing between them as one. */
function joined(units: readonly Unit[], { stones }: Laid): Unit[] {
  const found: Unit[] = []
  for (const unit of units) {
    const last = found.at(-1)
    const [from, to] = [last?.position.end.line ?? 0, unit.position.start.line]
    const apart = stones.some(({ position: { start }, part }) => part !== 'end' && start.line > from && start.line < to)
    if (!last || apart) found.push({ ...unit })
    else {
      last.position = { start: last.position.start, end: unit.position.end }
      last.points += unit.points
    }
  }
  return found
}

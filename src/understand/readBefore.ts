/** Readings of lines that stand one after the other. While a résumé is edited, most of them have been read before. */
import { linesOfUnit, type Unit } from '../evidence/unit.ts'
import { type Model, model as weights } from './model.ts'
import { bestOf, type Context, extend, type Path, type Votes } from './reading.ts'

interface Known {
  units: readonly Unit[]
  votes: string
  paths: readonly Path[]
}

/** By the first line, for jobs and for degrees. */
const known = new WeakMap<Unit['cells'], Known[]>()
/** For each first line: heads of a few lengths, with votes and without. */
const mostKnown = 24

/** Readings of some lines, of which the first ones have been read as `paths`. */
export function pathsOver(
  units: readonly Unit[],
  paths: readonly Path[],
  done: number,
  context: Context,
  model: Model,
): readonly Path[] {
  // While weights are fitted every reading is another.
  if (model !== weights || context.bonus) return extended(units, paths, done, context, model)
  const [{ cells }] = units as [Unit]
  const before = known.get(cells) ?? []
  const votes = `${context.study} ${context.votes ? wordsOf(context.votes) : ''}`
  const same = before.find(
    (one) =>
      one.votes === votes &&
      one.units.length === units.length &&
      one.units.every((unit, at) => unit.cells === units[at]!.cells),
  )
  if (same) return same.paths
  const found = extended(units, paths, done, context, model)
  known.set(cells, [{ units, votes, paths: found }, ...before].slice(0, mostKnown))
  return found
}

const best = new WeakMap<readonly Path[], Map<string, Path | undefined>>()

/** The best of some readings of a whole head; of readings that are kept, the very same. */
export function bestOver(paths: readonly Path[], context: Context, model: Model): Path | undefined {
  if (model !== weights || context.bonus) return bestOf(paths, context, model)
  const found = best.get(paths) ?? new Map<string, Path | undefined>()
  best.set(paths, found)
  const key = `${context.kind} ${context.study}`
  if (!found.has(key)) found.set(key, bestOf(paths, context, model))
  return found.get(key)
}

const told = new WeakMap<Votes, string>()

/** Votes as text, by which those of the last build are known again. */
function wordsOf(votes: Votes): string {
  const known = told.get(votes) ?? Object.values(votes).join(' ')
  told.set(votes, known)
  return known
}

const extended: typeof pathsOver = (units, paths, done, context, model) => {
  let line = units.slice(0, done).reduce((sum, unit) => sum + linesOfUnit(unit).length, 0)
  let now = paths
  for (const unit of units.slice(done))
    for (const one of linesOfUnit(unit)) now = extend(now, one, line++, context, model)
  return now
}

/** Readings of lines that stand one after the other. While a résumé is edited, most of them have been read before. */
import { linesOfUnit, type Unit } from '../evidence/unit.ts'
import { type Model, model as weights } from './model.ts'
import { type Context, extend, type Path } from './reading.ts'

interface Known {
  units: readonly Unit[]
  votes: string
  paths: readonly Path[]
}

/** By the first line, for jobs and for degrees. */
const known = new WeakMap<Unit, Known[]>()
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
  const [first] = units as [Unit]
  const before = known.get(first) ?? []
  const votes = `${context.study} ${context.votes ? Object.values(context.votes).join(' ') : ''}`
  const same = before.find(
    (one) =>
      one.votes === votes && one.units.length === units.length && one.units.every((unit, at) => unit === units[at]),
  )
  if (same) return same.paths
  const found = extended(units, paths, done, context, model)
  known.set(first, [{ units, votes, paths: found }, ...before].slice(0, mostKnown))
  return found
}

function extended(
  units: readonly Unit[],
  paths: readonly Path[],
  done: number,
  context: Context,
  model: Model,
): readonly Path[] {
  let line = units.slice(0, done).reduce((sum, unit) => sum + linesOfUnit(unit).length, 0)
  let now = paths
  for (const unit of units.slice(done))
    for (const one of linesOfUnit(unit)) now = extend(now, one, line++, context, model)
  return now
}

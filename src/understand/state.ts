/** In what a line of a section stands. */
import type { Unit } from '../evidence/unit.ts'
import type { Period } from '../resume/nodes.ts'

const modes = ['outside', 'entry', 'employer', 'position', 'title', 'titled'] as const

interface Standing {
  mode: (typeof modes)[number]
  /** The last line that began an entry, an employer or a title, and one that began a position. */
  outer?: Unit
  inner?: Unit
  /** The last line with dates that began nothing, before the first entry. */
  passed?: Unit
  /** When the last entry was. */
  time?: Period
}

export interface State extends Standing {
  /** What decides on the lines to come: of divisions with the same key up to a line the best one is followed. */
  readonly key: number
}

export function stateOf({ mode, outer, inner, passed, time }: Standing): State {
  const standing = outer ? formatNumber(outer) * mostRanks + outer.rank : 0
  const others = formatNumber(inner) * mostFormats + formatNumber(passed)
  const key = (modes.indexOf(mode) * mostFormats * mostRanks + standing) * mostFormats * mostFormats + others
  return { mode, outer, inner, passed, time, key }
}

/** Lists lie in one another thirty deep at most. */
const mostRanks = 64
const mostFormats = 128
const numbers = new Map<string, number>()

function formatNumber(unit: Unit | undefined): number {
  if (!unit) return 0
  const known = numbers.get(unit.format) ?? numbers.size + 1
  numbers.set(unit.format, known)
  return known
}

/** "### Role, Employer", and what stands on the lines under it. */
import type { Unit } from '../../evidence/unit.ts'
import { isAsideTitle } from '../../evidence/unit.ts'
import { endsFrom, mayBeDatum, mayBelong, type Shape } from './shape.ts'

export const headings: Shape = (units, at) => {
  const unit = units[at]!
  if (!unit.format.startsWith('heading') || unit.text.length > 180 || isAsideTitle(unit)) return undefined
  return { shape: 'a heading', ends: endsFrom(units, at, belongs), over: true }
}

function belongs(unit: Unit): boolean {
  return unit.rank >= 9 ? mayBeDatum(unit) : mayBelong(unit)
}

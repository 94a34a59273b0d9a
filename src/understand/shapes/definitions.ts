/** Definition lists: dates or an employer as the term, the rest under it. */
import type { Unit } from '../../evidence/unit.ts'
import { endsFrom, mayBelong, type Shape } from './shape.ts'

export const definitions: Shape = (units, at) => {
  const unit = units[at]!
  if (unit.format === 'term') return { shape: 'a term', ends: endsFrom(units, at, belongs), over: true }
  if (unit.format !== 'description' || !unit.first) return undefined
  return {
    shape: 'a description',
    ends: endsFrom(units, at, (next) => next.format === 'description' && !next.first && belongs(next)),
    over: false,
  }
}

function belongs(unit: Unit): boolean {
  return unit.format === 'term' || unit.text.length < 220
    ? mayBelong({ ...unit, text: unit.text.slice(0, 140) })
    : false
}

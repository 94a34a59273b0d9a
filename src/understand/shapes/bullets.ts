/** Bullets that are entries: "* Role, Employer _2014 – 2018_". */
import type { Unit } from '../../evidence/unit.ts'
import { isDated, isSentence } from '../../evidence/unit.ts'
import { senses } from '../../resume/words.ts'
import { endsFrom, mayBeDatum, mayBelong, type Shape } from './shape.ts'

export const bullets: Shape = (units, at) => {
  const unit = units[at]!
  if (!unit.format.startsWith('bullet') || unit.text.length > 200) return undefined
  const ends = endsFrom(units, at, (next) => belongs(unit, next))
  const dated = ends.some((end) => units.slice(at, end).some(isDated))
  if (!dated && (isSentence(unit) || /[:：]$/u.test(unit.text) || !telling(unit))) return undefined
  return { shape: 'a bullet', ends, over: !isSentence(unit) }
}

/** Further lines of the bullet, and bullets in it. */
function belongs(opener: Unit, next: Unit): boolean {
  if (next.format.startsWith('bullet')) return next.rank > opener.rank && mayBeDatum(next)
  return (next.node === opener.node || (next.rank >= opener.rank && next.block === opener.block)) && mayBelong(next)
}

function telling({ text }: Unit): boolean {
  const { role, degree, organization, school } = senses(text)
  return text.length < 140 && role + degree + organization + school > 0
}

/** Lines of paragraphs: "**Role**, Employer", "2019 – 2021" over names, "Role, Employer, 2019 – 2021". */
import type { Unit } from '../../evidence/unit.ts'
import { isAsideTitle, isDated, isSentence } from '../../evidence/unit.ts'
import { senses } from '../../resume/words.ts'
import { endsFrom, hasFieldLabel, mayBeDatum, mayBelong, type Shape } from './shape.ts'

/** Lines that begin with marked text. */
export const markedLines: Shape = (units, at) => {
  const unit = units[at]!
  if (unit.format !== 'bold line' && unit.format !== 'marked line') return undefined
  if (unit.text.length > 170 || isAsideTitle(unit) || (isLabel(unit) && !isDated(unit))) return undefined
  const ends = endsFrom(units, at, belongs)
  const told = isDated(unit) || ends.some((end) => units.slice(at, end).some(isDated)) || unit.format === 'bold line'
  return told ? { shape: 'a marked line', ends, over: true } : undefined
}

/** Whether a line says with a colon what follows; a bold name before a colon may be an employer: "**City of Dayton:**". */
function isLabel({ text, format, label }: Unit): boolean {
  return /[:：]$/u.test(text) && (format !== 'bold line' || text.length > 60 || label.length > 0)
}

/** Lines without marks: dates tell that something begins. */
export const plainLines: Shape = (units, at) => {
  const unit = units[at]!
  if (unit.format !== 'line' || unit.text.length > 170 || isAsideTitle(unit)) return undefined
  if (/[:：]$/u.test(unit.text) && !isDated(unit)) return undefined
  if (isSentence(unit) && unit.text.length > 100) return undefined
  const ends = endsFrom(units, at, belongs)
  const dated = ends.some((end) => units.slice(at, end).some(isDated))
  if (!dated && !telling(unit)) return undefined
  return { shape: 'a line', ends, over: !isDated(unit) && !isSentence(unit) }
}

function telling({ text }: Unit): boolean {
  const { role, degree, organization, school } = senses(text)
  return text.length < 110 && role + degree + organization + school > 0
}

function belongs(unit: Unit): boolean {
  if (unit.format.startsWith('heading')) return mayBelong(unit)
  return unit.rank >= 9 && unit.format.startsWith('bullet') ? mayBeDatum(unit) : mayBelong(unit) || hasFieldLabel(unit)
}

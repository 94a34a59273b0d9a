/** Entries told by labels, one line or row for each: "Company: …", "Position: …", "Period: …", and again. */
import type { Unit } from '../../evidence/unit.ts'
import type { LabelKind } from '../../language/types.ts'
import { furthest, hasFieldLabel, type Shape } from './shape.ts'

export const labelled: Shape = (units, at) => {
  const unit = units[at]!
  if (!hasFieldLabel(unit) || unit.text.length > 160) return undefined
  const seen = new Set<LabelKind>(unit.label)
  const before = units[at - 1]
  let end = at + 1
  let last = at + 1
  while (end < units.length && end < at + furthest && isAlike(unit, units[end]!)) {
    const { label } = units[end]!
    if (hasFieldLabel(units[end]!) && label.some((kind) => seen.has(kind) && kind !== 'location')) break
    for (const kind of label) seen.add(kind)
    end++
    if (hasFieldLabel(units[end - 1]!)) last = end
  }
  const fields = [...seen].filter((kind) => kind !== 'aside')
  if (fields.length < 2 || (before && isAlike(unit, before) && hasFieldLabel(before) && !seen.has(before.label[0]!)))
    return undefined
  return { shape: 'labels', ends: [last], over: false }
}

/** Whether a line stands as another does, with a label. */
function isAlike(unit: Unit, next: Unit): boolean {
  return (
    next.format === unit.format &&
    next.rank === unit.rank &&
    next.text.length < 400 &&
    (next.label.length > 0 || /^[^:：|]{2,60}[:：|]/u.test(next.text))
  )
}

/** Rows of tables: "| Since May 2024 | Role | Employer |". */
import type { TableRow } from 'mdast'
import { isHead } from '../../evidence/columns.ts'
import type { Unit } from '../../evidence/unit.ts'
import { isDated } from '../../evidence/unit.ts'
import { inlineOf } from '../../resume/inline.ts'
import { hasFieldLabel, type Shape } from './shape.ts'

export const rows: Shape = (units, at) => {
  const unit = units[at]!
  // A table in a list or a quote stays a table.
  if (unit.format !== 'row' || unit.block.type !== 'table' || (unit.first && isHead(unit.block)) || isLabelled(unit))
    return undefined
  const next = units[at + 1]
  const two = next?.format === 'row' && next.block === unit.block && (!isDated(unit) ? isDated(next) : goesOn(next))
  return { shape: 'a row', ends: two ? [at + 1, at + 2] : [at + 1], over: false }
}

/** "|  | Employer, Place |": a row whose first cell is empty goes on with the one over it. */
function goesOn({ node, text }: Unit): boolean {
  const [first] = (node as TableRow).children
  return first !== undefined && inlineOf(first.children).text.trim() === '' && text.length < 140
}

/** "| Position | Engineer |": a row of a label and its value. */
function isLabelled(unit: Unit): boolean {
  return unit.cells.length === 1 && hasFieldLabel(unit)
}

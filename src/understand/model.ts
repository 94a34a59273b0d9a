/** The table of weights as numbers in a row, by which readings and divisions are scored. */
import type { Sign } from '../evidence/atoms.ts'
import { features } from '../evidence/featureNames.ts'
import * as weights from './weights.ts'

/** What a stretch of a head may be, by number; dates are the fifth. */
export const labels = ['role', 'organization', 'location', 'detail'] as const
export type Label = 0 | 1 | 2 | 3 | 4
export const role = 0
export const organization = 1
export const location = 2
export const detail = 3
export const period = 4

/** Weights in a row. */
export interface Model {
  values: Float64Array
}

export type Named = keyof typeof weights.named

const lineNames = Object.keys(weights.lines) as Array<keyof typeof weights.lines>
const beforeNames = Object.keys(weights.follows) as Array<keyof typeof weights.follows>
const acrossNames = Object.keys(weights.across) as Array<keyof typeof weights.across>
const namedNames = Object.keys(weights.named) as Named[]

const studyAt = features.length * 4
const linesAt = studyAt * 2
const followsAt = linesAt + lineNames.length * 4
const acrossAt = followsAt + beforeNames.length * 5
const namedAt = acrossAt + acrossNames.length * 4
const namedIndex = new Map<Named, number>(namedNames.map((name, at) => [name, namedAt + at]))

/** Where the weight of a feature stands for a label. */
export function pieceIndex(feature: number, label: Label, study: boolean): number {
  return (study ? studyAt : 0) + feature * 4 + label
}

export function lineIndex(line: number, label: Label): number {
  return linesAt + Math.min(line, lineNames.length - 1) * 4 + label
}

/** Before the first piece of a head stands 5: nothing. */
export function followIndex(before: Label | 5, label: Label): number {
  return followsAt + before * 5 + label
}

const signs = [...new Set(acrossNames.map((name) => name.split(' after ')[0] as Sign))]
const acrossRows = new Map<Sign, number>(signs.map((sign, at) => [sign, acrossAt + at * 20]))

const signPlaces = new Map<Sign, number>(signs.map((sign, at) => [sign, at + 1]))
/** Signs that weights know, and one place for others. */
export const signCount: number = signs.length + 1

/** The place of a sign among those that weights know; 0 for others. */
export function signIndex(sign: Sign): number {
  return signPlaces.get(sign) ?? 0
}

/** Where the weights for what stands after a sign begin; 0 for a sign without weights, as before a label. */
export function acrossRow(sign: Sign): number {
  return acrossRows.get(sign) ?? 0
}

export function namedAs(name: Named): number {
  return namedIndex.get(name)!
}

/** The tables of weights, whatever their numbers. */
interface Tables extends Pick<typeof weights, 'pieces' | 'study'> {
  lines: Readonly<Record<keyof typeof weights.lines, readonly number[]>>
  follows: Readonly<Record<keyof typeof weights.follows, readonly number[]>>
  across: Readonly<Record<keyof typeof weights.across, readonly number[]>>
  named: Readonly<Record<Named, number>>
}

/** The rows of some tables, in the order in which their weights stand. */
function* rowsOf(tables: Tables): Generator<[table: string, name: string, row: readonly number[]]> {
  for (const name of features) yield ['pieces', name, tables.pieces[name]]
  for (const name of features) yield ['study', name, tables.study[name] ?? [0, 0, 0, 0]]
  for (const name of lineNames) yield ['lines', name, tables.lines[name]]
  for (const name of beforeNames) yield ['follows', name, tables.follows[name]]
  for (const name of acrossNames) yield ['across', name, tables.across[name]]
  for (const name of namedNames) yield ['named', name, [tables.named[name]]]
}

/** The weights of some tables. */
export function modelOf(tables: Tables): Model {
  return { values: Float64Array.from(Array.from(rowsOf(tables), ([, , row]) => row).flat()) }
}

/** The names of the weights of some tables: "pieces · bold: role". */
export function namesOf(tables: Tables): string[] {
  return Array.from(rowsOf(tables)).flatMap(([table, name, row]) =>
    table === 'named' ? [`${table} · ${name}`] : row.map((_, at) => `${table} · ${name}: ${[...labels, 'period'][at]}`),
  )
}

export const model: Model = modelOf(weights)

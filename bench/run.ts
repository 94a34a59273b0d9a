/**
 * Measures mdcv against the bare compiler and against `node -e 0`, in turns in one run, and prints a table.
 * `make bench` runs all parts, `node --import tsx bench/run.ts warm` those named.
 */
import { cold } from './cold.ts'
import { fit } from './fit.ts'
import { memory } from './memory.ts'
import { preview, previewLong } from './preview.ts'
import { saves } from './saves.ts'
import { scaling } from './scaling.ts'
import { type Row, table } from './table.ts'
import { warm } from './warm.ts'

const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  cold,
  warm,
  saves,
  fit,
  memory,
  preview,
  previewLong,
  scaling,
}
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in parts))
if (unknown) throw new Error(`there is no part '${unknown}', only ${Object.keys(parts).join(', ')}`)

const rows: Row[] = []
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stderr.write(`${name}…\n`)
  rows.push(...(await part()))
}
console.log(table(rows))
process.exitCode = rows.some((row) => row.held === false) ? 1 : 0

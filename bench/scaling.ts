/** How time and memory grow with the length of a text, for every construct: `bench/run.ts scaling`, or `scaling NAME …`. */
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import type { Sample } from './scaling/child.ts'
import { inputs } from './scaling/inputs.ts'
import type { Row } from './table.ts'

/** Milliseconds for one kind of input, start included. */
const deadline = 40_000
/** The exponent of n log n between 32 and 64 kB, and room for noise. */
const steepest = 1.3
/** Milliseconds of processor time, and bytes, that a text of 64 kB may take. */
const most = { cpu: 1000, memory: 300e6 }
/** Below this a time says nothing of how it grows. */
const least = 60

const child = fileURLToPath(new URL('./scaling/child.ts', import.meta.url))

export async function scaling(names: readonly string[] = Object.keys(inputs)): Promise<Row[]> {
  const rows: Row[] = []
  for (const name of names) {
    rows.push(rowOf(name, await samplesOf(name)))
    process.stderr.write(`  ${rows.at(-1)!.figure}: ${rows.at(-1)!.measured}, ${rows.at(-1)!.ratio}\n`)
  }
  return rows
}

async function samplesOf(name: string): Promise<Sample[]> {
  const { stdout } = await execa(process.execPath, ['--import', 'tsx', child, name], {
    reject: false,
    timeout: deadline,
    killSignal: 'SIGKILL',
  })
  return stdout
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line))
}

function rowOf(name: string, samples: readonly Sample[]): Row {
  const last = samples.at(-1)
  const before = samples.at(-2)
  if (!last) return { figure: name, measured: 'not built', held: false }
  const done = samples.length === 6
  const exponent =
    before && last.cpu > least ? Math.log2(last.cpu / before.cpu) / Math.log2(last.length / before.length) : 1
  const steps = Object.entries(last.took)
    .map(([step, ms]) => `${step} ${Math.round(ms)}`)
    .join(', ')
  return {
    figure: `${name}, ${Math.round(last.length / 1000)} kB${done ? '' : ', then no end'}`,
    measured: `${Math.round(last.cpu)} ms, ${Math.round(last.memory / 1e6)} MB`,
    bare: steps,
    ratio: `n^${exponent.toFixed(2)}`,
    target: `n^${steepest}, ${most.cpu} ms, ${most.memory / 1e6} MB`,
    held: done && exponent <= steepest && last.cpu <= most.cpu && last.memory <= most.memory,
  }
}

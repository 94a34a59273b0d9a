/**
 * Runs test files with uvu: all below this folder, or those whose path holds one of the words given.
 * Closes with `N passed, N failed`; a file without a suite and a run without a test are failures.
 */
import { readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { configureGlobal } from 'fast-check'

declare global {
  var UVU_DEFER: number
  var UVU_INDEX: number
  var UVU_QUEUE: unknown[][]
}

// One seed for all: a run can be repeated. Search further with SEED=….
configureGlobal({ seed: Number(process.env.SEED ?? 1) })

const folder = dirname(fileURLToPath(import.meta.url))
const words = process.argv.slice(2)

globalThis.UVU_DEFER = 1
const { exec } = await import('uvu')
const files = testFiles()
const empty = await load(files)
const totals = await executed()
report()

function testFiles(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => words.length === 0 || words.some((word) => relative(folder, path).includes(word)))
    .sort()
}

/** Import every file; returns those that define no suite. */
async function load(paths: readonly string[]): Promise<string[]> {
  globalThis.UVU_QUEUE.length = 0
  for (const [index, path] of paths.entries()) {
    globalThis.UVU_INDEX = index
    globalThis.UVU_QUEUE.push([relative(folder, path)])
    await import(pathToFileURL(path).href)
  }
  return paths.filter((_, index) => globalThis.UVU_QUEUE[index]!.length < 2)
}

/** Run what was loaded; uvu tells its totals only by printing them. */
async function executed(): Promise<{ total: number; passed: number; skipped: number }> {
  let printed = ''
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = ((chunk: string, ...rest: []) => {
    printed += chunk
    return write(chunk, ...rest)
  }) as typeof process.stdout.write
  await exec()
  process.stdout.write = write
  const number = (label: string): number =>
    Number(new RegExp(`\\n {2}${label}: +(?:\\x1b\\[\\d+m)*(\\d+)`).exec(printed)?.[1] ?? Number.NaN)
  return { total: number('Total'), passed: number('Passed'), skipped: number('Skipped') }
}

function report(): void {
  for (const path of empty) console.error(`${relative(folder, path)} defines no suite`)
  if (totals.total === 0) console.error('no test was run')
  const failed = totals.total - totals.passed + empty.length
  const sound = failed === 0 && totals.total > 0
  process.exitCode = sound ? 0 : 1
  const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
  console.log(`${totals.passed} passed, ${failed} failed${skipped}`)
  // Handles a failing test left open must not keep the run from ending.
  setTimeout(() => process.exit(), 500).unref()
}

/**
 * `make mutants`: changes numbers of the understanding one at a time, and asks whether a test notices.
 *
 *   node --import tsx scripts/understanding/mutants.ts [SEED] [COUNT]
 *
 * Half are weights, zeroed or negated; half are limits in the code, moved by half of what they are. Ends with 1 where
 * fewer than nine in ten are noticed.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { type Mutant, mutantsOf } from './mutations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [seed = 1, count = 40] = process.argv.slice(2).map(Number)
/** Milliseconds after which a run counts as one that never ends, which a test would notice. */
const deadline = 120_000
const leastNoticed = 0.9

const copied = ['src', 'test', 'scripts', 'package.json', 'tsconfig.json']
const linked = readdirSync(root).filter((name) => !name.startsWith('.') && !copied.includes(name))

const copy = mkdtempSync(join(tmpdir(), 'mdcv-mutants-'))
try {
  for (const part of copied)
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: (path) => !path.includes('node_modules') })
  for (const part of linked) symlinkSync(join(root, part), join(copy, part))
  if (await notices()) throw new Error('the tests fail without any change')
  const mutants = mutantsOf(copy, seed, count)
  const unnoticed: Mutant[] = []
  for (const mutant of mutants) if (!(await isNoticed(mutant))) unnoticed.push(mutant)
  for (const { path, line, before, after } of unnoticed)
    console.log(`not noticed: ${path}:${line}  ${before}  →  ${after}`)
  const noticed = mutants.length - unnoticed.length
  console.log(`${noticed} of ${mutants.length} changes are noticed`)
  process.exitCode = noticed < leastNoticed * mutants.length ? 1 : 0
} finally {
  rmSync(copy, { recursive: true, force: true })
}

async function isNoticed({ path, text }: Mutant): Promise<boolean> {
  const whole = join(copy, path)
  const original = readFileSync(whole)
  writeFileSync(whole, text)
  try {
    return await notices()
  } finally {
    writeFileSync(whole, original)
  }
}

/** Whether a test of the understanding fails. */
async function notices(): Promise<boolean> {
  const { failed } = await execa('node', ['--import', 'tsx', 'test/run.ts', 'understand', 'person'], {
    cwd: copy,
    reject: false,
    timeout: deadline,
    env: { GOLDEN: '' },
  })
  return failed
}

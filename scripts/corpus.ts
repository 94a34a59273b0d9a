/**
 * Builds every Markdown file of a folder to PDF and JSON, reads each PDF back, and prints a table.
 *
 *   node --import tsx scripts/corpus.ts CORPUS OUT [part of a file name …]
 *
 * Files are built in processes of their own, one per core: a crash or a hang costs one file. All there is to know of
 * each goes to OUT/report.json. Ends with 1 when a file failed, lost a word or has words out of order.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findings, progress, table } from './corpusReport.ts'
import type { Outcome } from './corpusWorker.ts'

/** Milliseconds after which a file counts as hung. */
const deadline = Number(process.env.DEADLINE ?? 30_000)

const [corpus, out, ...parts] = process.argv.slice(2)
if (!corpus || !out) {
  console.error('usage: make corpus CORPUS=folder OUT=folder')
  process.exit(2)
}
const names = readdirSync(corpus)
  .filter((name) => name.endsWith('.md') && (parts.length === 0 || parts.some((part) => name.includes(part))))
  .sort()
mkdirSync(out, { recursive: true })
const outcomes = await buildAll(names)
writeFileSync(join(out, 'report.json'), JSON.stringify(outcomes, null, 1))
writeFileSync(join(out, 'findings.txt'), findings(outcomes))
console.log(table(outcomes))
const sound = outcomes.length > 0 && outcomes.every((outcome) => outcome.errors.length === 0)
process.exitCode = sound ? 0 : 1

async function buildAll(queue: string[]): Promise<Outcome[]> {
  const waiting = [...queue]
  const done: Outcome[] = []
  const bar = progress(queue.length)
  const lane = async (): Promise<void> => {
    let worker: ChildProcess | undefined
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      worker ??= await startWorker()
      const outcome = await buildOne(worker, name)
      if (worker.exitCode !== null || worker.signalCode !== null) worker = undefined
      done.push(outcome)
      bar.step(done.length, outcome)
    }
    worker?.kill()
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(availableParallelism(), queue.length)) }, lane))
  bar.end()
  return done.sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function startWorker(): Promise<ChildProcess> {
  const worker = fork(fileURLToPath(new URL('./corpusWorker.ts', import.meta.url)), [resolve(corpus!), resolve(out!)], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  await new Promise((resolve) => worker.once('message', resolve))
  return worker
}

/** What a worker makes of a file; when it crashes or is not done in time, that. */
async function buildOne(worker: ChildProcess, name: string): Promise<Outcome> {
  const start = performance.now()
  let said = ''
  const listen = (chunk: Buffer): void => {
    said = (said + String(chunk)).slice(-2000)
  }
  worker.stderr!.on('data', listen)
  try {
    return await new Promise<Outcome>((settle) => {
      const failed = (error: string): void =>
        settle({
          name,
          ok: false,
          pages: 0,
          words: 0,
          unparsed: [],
          lost: [],
          disordered: 0,
          ms: performance.now() - start,
          errors: [error],
        })
      const timer = setTimeout(() => worker.kill('SIGKILL'), deadline)
      const gone = (code: number | null, signal: string | null): void => {
        clearTimeout(timer)
        const late = performance.now() - start >= deadline
        failed(
          late
            ? `hang: not done after ${deadline / 1000} s`
            : `crash (${signal ?? code}): ${said.trim().split('\n').slice(-3).join(' | ')}`,
        )
      }
      worker.once('exit', gone)
      worker.once('message', (outcome: Outcome) => {
        clearTimeout(timer)
        worker.off('exit', gone)
        settle(outcome)
      })
      worker.send(name)
    })
  } finally {
    worker.stderr!.off('data', listen)
  }
}

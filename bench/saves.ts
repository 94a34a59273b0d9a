/** From the save of a file to the new PDF on disk. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { commandLine, compiledMarkup, inFolder, program, resume } from './places.ts'
import { edited } from './programs/edits.js'
import { compared, type Row } from './table.ts'

const saved = 50
const patience = 3000

export async function saves(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const ours = await startOurs(folder)
    const bare = await startBare(folder)
    const times = { ours: [] as number[], bare: [] as number[] }
    let lost = 0
    for (const text of edited(readFileSync(resume, 'utf8'), saved)) {
      const markup = await compiledMarkup(text)
      await delay(100)
      for (const [name, watcher, content] of [
        ['bare', bare, markup],
        ['ours', ours, text],
      ] as const) {
        const time = await watcher.save(content)
        if (time === undefined) lost += Number(name === 'ours')
        else times[name].push(time)
        await delay(40)
      }
    }
    ours.process.kill()
    bare.process.kill()
    return [
      compared('save → PDF on disk, p50', times.ours, times.bare, 0.5, 1.8),
      compared('save → PDF on disk, p95', times.ours, times.bare, 0.95),
      { figure: 'saves lost', measured: String(lost), target: '0', held: lost === 0 },
    ]
  })
}

export interface Watcher {
  process: ChildProcess
  /** Save; milliseconds until the PDF is there, `undefined` when none comes. */
  save(content: string): Promise<number | undefined>
}

/** `mdcv watch` on the project's résumé. */
export function startOurs(folder: string): Promise<Watcher> {
  const words = (source: string, target: string) => [commandLine, 'watch', source, '-o', target]
  return start(folder, 'resume.md', readFileSync(resume, 'utf8'), words)
}

/** The bare compiler on the same résumé's markup. */
export async function startBare(folder: string): Promise<Watcher> {
  const words = (source: string, target: string) => [program('bareWatch'), source, target]
  return start(folder, 'resume.typ', await compiledMarkup(), words)
}

/** Start a watching program on a file of its own, with a folder of its own for the result. */
async function start(
  folder: string,
  name: string,
  content: string,
  words: (source: string, target: string) => string[],
): Promise<Watcher> {
  const [inside, results] = ['source', 'results'].map((kind) => join(folder, `${name}-${kind}`)) as [string, string]
  const [source, target] = [join(inside, name), join(results, 'out.pdf')]
  mkdirSync(results)
  mkdirSync(inside)
  writeFileSync(source, content)
  const child = spawn(process.execPath, words(source, target), { stdio: 'ignore' })
  while (!existsSync(target)) await delay(20)
  await delay(500)

  let seen: (() => void) | undefined
  watch(results, (event, changed) => event === 'rename' && changed === 'out.pdf' && seen?.()).unref()
  return {
    process: child,
    async save(text) {
      const done = new Promise<number>((resolve) => {
        seen = () => resolve(performance.now())
      })
      const begin = performance.now()
      writeFileSync(source, text)
      const end = await Promise.race([done, delay(patience)])
      return end === undefined ? undefined : end - begin
    },
  }
}

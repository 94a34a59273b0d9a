/** From the save of a file to the new PDF on disk. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { compiledMarkup, inFolder, program, resume } from './places.ts'
import { edited } from './programs/edits.js'
import { compared, type Row } from './table.ts'

const saved = 50
const patience = 3000

export async function saves(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const ours = await start(folder, 'watch', 'resume.md', readFileSync(resume, 'utf8'))
    const bare = await start(folder, 'bareWatch', 'resume.typ', await compiledMarkup())
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

/** Start a watching program on a file of its own, with a folder of its own for the result. */
export async function start(folder: string, name: string, fileName: string, content: string): Promise<Watcher> {
  const results = join(folder, name)
  const [source, target] = [join(folder, `${name}-source`, fileName), join(results, 'out.pdf')]
  mkdirSync(results)
  mkdirSync(join(folder, `${name}-source`))
  writeFileSync(source, content)
  const child = spawn(process.execPath, [program(name), source, target], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  await delay(300)

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

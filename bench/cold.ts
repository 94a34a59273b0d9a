/** One build in a new process. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readable } from '../src/compile/pdf/index.ts'
import { commandLine, compiledMarkup, inFolder, program, resume, run } from './places.ts'
import { compared, type Row } from './table.ts'

const rounds = 25

export async function cold(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const [markup, ours, theirs] = ['resume.typ', 'ours.pdf', 'theirs.pdf'].map((name) => join(folder, name))
    writeFileSync(markup!, await compiledMarkup())
    const commands = {
      mdcv: [commandLine, 'build', resume, '-o', ours!],
      bare: [program('bareCold'), markup!, theirs!],
      node: ['-e', '0'],
    }
    const times: Record<keyof typeof commands, number[]> = { mdcv: [], bare: [], node: [] }
    for (let round = -2; round < rounds; round++)
      for (const [name, words] of Object.entries(commands) as Array<[keyof typeof commands, string[]]>) {
        const start = performance.now()
        await run(words)
        if (round >= 0) times[name].push(performance.now() - start)
      }
    if (!readFileSync(ours!).equals(readable(readFileSync(theirs!))))
      throw new Error('the bare script makes another PDF')
    return [
      compared('cold build / bare script, p50', times.mdcv, times.bare, 0.5, 1.6),
      compared('cold build / node -e 0, p50', times.mdcv, times.node, 0.5),
    ]
  })
}

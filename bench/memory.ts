/** What `mdcv watch` holds after a long time. */
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { inFolder, resume } from './places.ts'
import { childrenOf, resident } from './processes.ts'
import { edited } from './programs/edits.js'
import { startOurs } from './saves.ts'
import type { Row } from './table.ts'

const most = 150e6
const asked = [100, 1000, 2000]

export async function memory(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const ours = await startOurs(folder)
    const pid = ours.process.pid!
    const found: Array<Record<Process, number>> = []
    const peak = { parent: 0, child: 0 }
    const measure = (): Record<Process, number> => {
      const now = { parent: resident(pid), child: Math.max(0, ...childrenOf(pid).map(resident)) }
      for (const name of ['parent', 'child'] as const) peak[name] = Math.max(peak[name], now[name])
      return now
    }
    let edit = 0
    for (const text of edited(readFileSync(resume, 'utf8'), 2000)) {
      if ((await ours.save(text)) === undefined) throw new Error('the watch does not follow')
      edit++
      if (edit % 10 === 0) measure()
      // A person pauses to think.
      if (edit % 50 === 0) await delay(300)
      if (asked.includes(edit)) found.push(measure())
    }
    ours.process.kill()
    return (['parent', 'child'] as const).flatMap((name) => [
      {
        figure: `${name}'s memory after 100, 1,000 and 2,000 edits`,
        measured: found.map((each) => megabytes(each[name])).join(', '),
      },
      {
        figure: '  at most',
        measured: megabytes(peak[name]),
        target: `≤ ${megabytes(most)}`,
        held: peak[name] <= most,
      },
    ])
  })
}

type Process = 'parent' | 'child'

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`
}

/** memory.js IN.md: the memory of each process of a session after 1,000 and 2,000 edits, as JSON in bytes. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { VFile } from 'vfile'
import { createSession } from '../../dist/session.js'
import { edited } from './edits.js'

const [path] = process.argv.slice(2)
const session = createSession()
const peak = { parent: 0, child: 0 }
const found = {}

const kilobytes = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)

function measure() {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n')
  const children = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, ...words]) => Number(parent) === process.pid && words.some((word) => word.endsWith('child.js')))
  const now = {
    parent: kilobytes(process.pid) * 1024,
    child: Math.max(0, ...children.map(([pid]) => kilobytes(pid) * 1024)),
  }
  for (const name of ['parent', 'child']) peak[name] = Math.max(peak[name], now[name])
  return now
}

let edit = 0
for (const text of edited(readFileSync(path, 'utf8'), 2000)) {
  const built = await session.rebuild(new VFile({ path, value: text }))
  if (!built.pdf) throw new Error(built.file.messages.join('\n'))
  edit++
  // A person pauses to think.
  if (edit % 50 === 0) {
    measure()
    await delay(300)
  }
  if (edit === 100 || edit === 1000 || edit === 2000) found[edit] = measure()
}
await session.dispose()
console.log(JSON.stringify({ ...found, peak }))

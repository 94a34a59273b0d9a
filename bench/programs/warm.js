/** warm.js IN.md EDITS: rebuilds and bare compiles of the same edits in turns; prints the milliseconds as JSON. */
import { readFileSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import { VFile } from 'vfile'
import { readable } from '../../dist/compile/pdf/index.js'
import { createSession } from '../../dist/session.js'
import { toTypst } from '../../dist/typst/index.js'
import { createBare } from './bare.js'
import { edited } from './edits.js'

const [path, count] = process.argv.slice(2)
const session = createSession()
const bare = createBare()
const times = { rebuild: [], bare: [], parse: [], understand: [], print: [], compile: [], check: [] }

const warmUp = 30
let edit = 0
for (const text of edited(readFileSync(path, 'utf8'), warmUp + Number(count))) {
  const start = performance.now()
  const built = await session.rebuild(new VFile({ path, value: text }), { pageChecks: 'later' })
  const rebuild = performance.now() - start
  if (!built.pdf) throw new Error(built.file.messages.join('\n'))
  const checkStart = performance.now()
  // As a watch does between saves.
  await built.checkPages?.()
  const check = performance.now() - checkStart
  await turn()

  const markup = `#set document(date: none);${toTypst(built.resume, { ...built.print, ascii: true }).text}`
  const bareStart = performance.now()
  const pdf = bare.compile(markup)
  const bareTime = performance.now() - bareStart
  if (Buffer.compare(readable(pdf), built.pdf) !== 0) throw new Error('the bare binding gives another PDF')
  bare.tidy()
  await turn()
  if (edit++ < warmUp) continue
  times.rebuild.push(rebuild)
  times.bare.push(bareTime)
  times.check.push(check)
  for (const [step, time] of Object.entries(built.took)) times[step].push(time)
}
await session.dispose()
console.log(JSON.stringify(times))

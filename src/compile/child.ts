/** The process in which a session compiles; started by `childEngine.ts`. */
import { Worker } from 'node:worker_threads'
import { createEngine, type Job } from './engine.ts'
import { CompilerMissing } from './missing.ts'

const engine = createEngine()
let guarded = false

process.on('message', (job: Job) => {
  process.send?.(answerTo(job))
  if (!guarded) setImmediate(guard)
  guarded = true
})
process.on('disconnect', () => process.exit())

function answerTo(job: Job): object {
  try {
    return { compiled: engine.compile(job), memory: process.memoryUsage.rss() }
  } catch (error) {
    const { hint } = error as CompilerMissing
    return error instanceof CompilerMissing ? { missing: { reason: error.message, hint } } : { fault: error }
  }
}

/** While the compiler hangs this thread sees no `disconnect`: another one looks whether the parent still lives. */
function guard(): void {
  const code = `
    const parent = process.ppid
    setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 1000)`
  new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 } }).unref()
}

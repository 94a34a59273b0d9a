/**
 * The compiler in a process of its own: a panic or a hang of it costs one message, never the session.
 *
 * The binding loses some memory with every distinct edit, so a process that has grown is replaced while nobody waits,
 * by one that has already compiled the current document.
 */
import { Child } from './childProcess.ts'
import type { Compiled, Job } from './engine.ts'
import { CompilerMissing } from './missing.ts'

export interface ChildEngineOptions {
  /** Milliseconds after which a compile counts as hung. Default: 15,000. */
  deadline?: number
  /** What is said after "The compiler was not done after 15 s", or after how it stopped. Default: that it tries again. */
  sequel?: string
  /** Bytes a process may grow beyond its size after the first compile before it is replaced. Default: 25 MB. */
  growth?: number
}

export interface ChildEngine {
  /** Compile; jobs run one after the other. A crash or hang of the compiler is an error among the diagnostics. */
  compile(job: Job): Promise<Compiled>
  /** End the process, busy or not. */
  dispose(): Promise<void>
}

/** Milliseconds without a job that count as a pause: less is the rhythm of somebody who writes and saves. */
const pause = 1500

/** Create an engine that compiles in a child process; the process starts at once. */
export function createChildEngine(options: ChildEngineOptions = {}): ChildEngine {
  const {
    deadline = 15_000,
    growth = 25e6,
    sequel = '; it was started again and will try at the next change',
  } = options
  let child: Child | undefined = new Child()
  let queue: Promise<unknown> = Promise.resolve()
  let renewing: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let disposed = false

  async function run(job: Job): Promise<Compiled> {
    if (disposed) throw new Error('This session was disposed of')
    clearTimeout(timer)
    if (!child || child.gone) child = new Child()
    const answer = await child.ask(job, deadline)
    if ('fault' in answer) throw answer.fault
    if ('missing' in answer) throw new CompilerMissing(answer.missing.reason, answer.missing.hint)
    if ('stopped' in answer) {
      await restart()
      return failed(answer.stopped + sequel)
    }
    if (child.grown > growth) renewSoon(job)
    return answer.compiled
  }

  async function restart(): Promise<void> {
    await child?.end()
    child = disposed ? undefined : new Child()
  }

  /** Renew at the next pause; at once when the child has grown to twice what it may. */
  function renewSoon(job: Job): void {
    if (renewing || !child) return
    const start = (): void => {
      renewing = renew(job).finally(() => {
        renewing = undefined
      })
    }
    if (child.grown > 2 * growth) start()
    else timer = setTimeout(start, pause)
  }

  /** Put a child that already knows the document in the place of the one that has grown. */
  async function renew(job: Job): Promise<void> {
    const fresh = new Child()
    const answer = await fresh.ask(job, deadline)
    const old = child
    await queue
    if (disposed || 'stopped' in answer || old !== child) return fresh.end()
    child = fresh
    await old?.end()
  }

  return {
    compile(job) {
      const compiled = queue.then(() => run(job))
      queue = compiled.catch(() => {})
      return compiled
    },
    async dispose() {
      disposed = true
      clearTimeout(timer)
      await Promise.all([child?.end(), renewing])
    },
  }
}

function failed(message: string): Compiled {
  return { pages: 0, diagnostics: [{ severity: 'error', message }], reads: [] }
}

/** The compiler of a single build: in this process, but for templates that may never end. */
import type { ChildEngine } from './childEngine.ts'
import { type Compiled, createEngine, type Job } from './engine.ts'

export interface BuildEngine {
  compile(job: Job): Compiled | Promise<Compiled>
  /** End the process that was started, if any. */
  dispose(): Promise<void>
}

/**
 * Create an engine for single builds. An author's own template runs in a child process, since nothing can interrupt
 * a compiler in this one; `deadline` is in milliseconds.
 */
export function createBuildEngine(deadline = 30_000): BuildEngine {
  const engine = createEngine()
  let child: Promise<ChildEngine> | undefined
  const startChild = async (): Promise<ChildEngine> => {
    const { createChildEngine } = await import('./childEngine.ts')
    return createChildEngine({ deadline, sequel: '; the template may have a loop that never ends' })
  }
  return {
    async compile(job) {
      if (!job.ownTemplate) return engine.compile(job)
      child ??= startChild()
      return (await child).compile(job)
    },
    async dispose() {
      await (await child)?.dispose()
    },
  }
}

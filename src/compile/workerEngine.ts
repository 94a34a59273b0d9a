/**
 * The compiler in a thread of its own, for one build: it starts while the résumé is read and understood.
 *
 * A panic of the compiler ends the process as it would without the thread; a session has a child process instead.
 */
import { fileURLToPath } from 'node:url'
import { SHARE_ENV, Worker } from 'node:worker_threads'
import type { Compiled, Job } from './engine.ts'

export interface WorkerEngine {
  /** Compile; one job at a time. */
  compile(job: Job): Promise<Compiled>
  /** End the thread. */
  dispose(): Promise<void>
}

/** Create an engine in a thread, which starts at once. */
export function createWorkerEngine(): WorkerEngine {
  // The compiler looks for fonts where the environment of the process tells it to, not that of a thread.
  const worker = new Worker(fileURLToPath(new URL('./worker.js', import.meta.url)), { env: SHARE_ENV })
  // A build without pages does not wait for it.
  worker.unref()

  return {
    compile(job) {
      return new Promise((resolve, reject) => {
        worker.ref()
        worker.once('error', reject)
        worker.once('message', ({ compiled, fault }: { compiled?: Compiled; fault?: Error }) => {
          worker.unref()
          worker.off('error', reject)
          if (compiled) resolve(compiled)
          else reject(fault)
        })
        worker.postMessage(job)
      })
    },
    async dispose() {
      await worker.terminate()
    },
  }
}

/** The thread in which one build compiles; started by `workerEngine.ts`. */
import { parentPort } from 'node:worker_threads'
import { createEngine, type Job } from './engine.ts'
import { warmUp } from './warmUp.ts'

const engine = createEngine()
// By the time the first job comes, the binding, the fonts and the usual template are at hand.
engine.compile(warmUp)

parentPort!.on('message', (job: Job) => {
  try {
    parentPort!.postMessage({ compiled: engine.compile(job) })
  } catch (error) {
    parentPort!.postMessage({ fault: error })
  }
})

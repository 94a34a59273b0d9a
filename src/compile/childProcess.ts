/** One process that compiles, as its parent sees it. */
import { fileURLToPath } from 'node:url'
import { execaNode } from 'execa'
import type { Compiled, Job } from './engine.ts'

/** What the child says to a job: what came of it and the bytes of memory it holds, or a bug of ours. */
export type Answer = { compiled: Compiled; memory: number } | { fault: Error }

/** Why there is no answer. */
export interface Stop {
  stopped: string
}

// The same line serves the sources, what tsc makes of them, and the bundle of the command line.
const fromSources = import.meta.url.endsWith('.ts')
const entry = fileURLToPath(new URL(fromSources ? './child.ts' : './child.js', import.meta.url))

function start() {
  return execaNode(entry, {
    ipc: true,
    buffer: false,
    serialization: 'advanced',
    reject: false,
    stdin: 'ignore',
    stdout: 'ignore',
    stderr: 'ignore',
    nodeOptions: fromSources ? ['--import', import.meta.resolve('tsx')] : [],
  })
}

export class Child {
  readonly #process: ReturnType<typeof start>
  readonly #ended: Promise<Stop>
  #first: number | undefined
  /** Bytes gained since the first answer. */
  grown = 0
  /** The process is no more. */
  gone = false

  constructor() {
    this.#process = start()
    this.#ended = this.#process.then(({ exitCode, signal }) => {
      this.gone = true
      return { stopped: `The compiler stopped unexpectedly (${signal ?? `exit code ${exitCode}`})` }
    })
  }

  /** Send a job; the answer, or why there is none. One job at a time. */
  async ask(job: Job, deadline: number): Promise<Answer | Stop> {
    let timer: NodeJS.Timeout | undefined
    const answered = new Promise<Answer>((resolve) => this.#process.once('message', resolve))
    const late = new Promise<Stop>((resolve) => {
      timer = setTimeout(resolve, deadline, { stopped: `The compiler was not done after ${deadline / 1000} s` })
    })
    // A child that is gone cannot be sent to; that it is gone is said by `#ended`.
    this.#process.send(job, () => {})
    const answer = await Promise.race([answered, late, this.#ended])
    clearTimeout(timer)
    if ('memory' in answer) {
      this.#first ??= answer.memory
      this.grown = answer.memory - this.#first
    }
    return answer
  }

  /** End the process, busy or not. */
  async end(): Promise<void> {
    this.#process.kill('SIGKILL')
    await this.#ended
  }
}

/** One process that compiles, as its parent sees it. */
import { fileURLToPath } from 'node:url'
import { execaNode } from 'execa'
import type { Compiled, Job } from './engine.ts'

/** The compiler is not installed. */
export interface Missing {
  missing: { reason: string; hint: string }
}

/** What the child says to a job: what came of it and the bytes of memory it holds, or a bug of ours. */
export type Answer = { compiled: Compiled; memory: number } | { fault: Error } | Missing

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
  readonly #ended: Promise<void>
  #end: Stop | undefined
  #settle: (answer: Answer | Stop) => void = () => {}
  #first: number | undefined
  /** Bytes gained since the first answer. */
  grown = 0

  constructor() {
    this.#process = start()
    this.#process.on('message', (answer) => this.#settle(answer as Answer))
    this.#ended = this.#process.then(({ exitCode, signal }) => {
      this.#end = { stopped: `The compiler stopped unexpectedly (${signal ?? `exit code ${exitCode}`})` }
      this.#settle(this.#end)
    })
  }

  /** The process is no more. */
  get gone(): boolean {
    return this.#end !== undefined
  }

  /** Send a job; the answer, or why there is none. One job at a time. */
  async ask(job: Job, deadline: number): Promise<Answer | Stop> {
    let timer: NodeJS.Timeout | undefined
    // No race of promises: one that outlives the job, as the end of the process, would keep every answer alive.
    const answer = await new Promise<Answer | Stop>((resolve) => {
      this.#settle = resolve
      timer = setTimeout(resolve, deadline, { stopped: `The compiler was not done after ${deadline / 1000} s` })
      if (this.#end) resolve(this.#end)
      // That a child cannot be sent to is told by its end.
      else this.#process.send(job, () => {})
    })
    clearTimeout(timer)
    this.#settle = () => {}
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

/** Builds and verifies Markdown in a process of its own, so that a hang or a crash is an answer like any other. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What came of one text. */
export interface Proof {
  /** Errors of the build, as `rule: reason`; `thrown: …`, `crash: …` and `hang: …` for what should never be. */
  errors: string[]
  lost: string[]
  /** Words that are set more often than they are written. */
  doubled: string[]
  disordered: number
  words: number
  /** Texts that mdcv itself had to put back. */
  rescues: string[]
  /** What is wrong with the JSON Resume. */
  invalid: string[]
}

/** A text to be proved. */
export interface Claim {
  text: string
  /** What a reader must find of it, as who made the text knows; else as mdcv reads it. */
  seen?: string
  /** Build it as a watch does, too, and compare. */
  watched?: boolean
}

const nothing: Proof = { errors: [], lost: [], doubled: [], disordered: 0, words: 0, rescues: [], invalid: [] }

/** Proves one text after the other; a new process takes over where one has died. */
export class Prover {
  readonly #deadline: number
  #child: ChildProcess | undefined

  /** `deadline`: milliseconds after which a text counts as hung. */
  constructor(deadline: number) {
    this.#deadline = deadline
  }

  async prove(claim: Claim): Promise<Proof> {
    this.#child ??= await started()
    const child = this.#child
    return new Promise((resolve) => {
      const stopped = (what: string): void => {
        this.#child = undefined
        resolve({ ...nothing, errors: [what] })
      }
      const gone = (code: number | null): void => {
        clearTimeout(timer)
        stopped(`crash: the process ended with ${code}`)
      }
      const timer = setTimeout(() => {
        child.off('exit', gone)
        child.kill('SIGKILL')
        stopped(`hang: not done after ${this.#deadline} ms`)
      }, this.#deadline)
      child.once('exit', gone)
      child.once('message', (proof: Proof) => {
        clearTimeout(timer)
        child.off('exit', gone)
        resolve(proof)
      })
      child.send(claim)
    })
  }

  end(): void {
    this.#child?.kill()
  }
}

async function started(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('./proverChild.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await new Promise((resolve) => child.once('message', resolve))
  return child
}

/**
 * Builds again at every change of a document or of a file it depends on.
 *
 * The file system's events are only hints: at each, and once a second in any case, the files themselves are looked at,
 * and what is on disk is built when it is not what was built last. So it matters neither how an editor saves nor
 * whether an event is lost, and nothing waits for a fixed time.
 */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Look, look } from './disk.ts'
import { Hints } from './hints.ts'

/** What a build tells of itself. */
export interface Outcome {
  ok: boolean
  /** Absolute paths of the files it depends on, found or not. */
  reads: readonly string[]
}

export interface WatchOptions {
  /** Build from the document's content; `undefined` when there is no file that can be read. */
  build(content: Buffer | undefined): Promise<Outcome>
  /** Called after a build when nothing newer is on its way. */
  rest?(): Promise<void>
  /** Called when `build` or `rest` throws, which is a bug. The watch goes on. */
  onError?(error: unknown): void
  /** Look at the files ten times a second, for folders whose changes the system does not tell. */
  poll?: boolean
}

export interface Watch {
  /** Settled when the first build is done and looked at. */
  ready: Promise<void>
  /** Build once more, changed or not. */
  again(): void
  /** Stop; a build that runs is waited for. */
  close(): Promise<void>
}

/** Milliseconds for which a file may be empty or gone while an editor saves it. */
const grace = 200
/** Milliseconds between two looks at a file that may be in the midst of being saved. */
const glance = 5
/** Milliseconds between two looks without a hint; and where there are no hints. */
const rest = 1000
const pollRest = 100
/** A file changed this many milliseconds before a build began may have been read before or after. */
const doubt = 20

/** Build a document now and whenever it changes; builds run one at a time, and the last content always wins. */
export function watch(path: string, options: WatchOptions): Watch {
  return new Watching(resolve(path), options)
}

class Watching implements Watch {
  readonly ready: Promise<void>
  readonly #path: string
  readonly #options: WatchOptions
  readonly #hints: Hints | undefined
  readonly #timer: NodeJS.Timeout
  #document: Look | undefined
  #others = new Map<string, Look>()
  #pending = false
  #running: Promise<void> | undefined
  #unrested = false
  #closed = false

  constructor(path: string, options: WatchOptions) {
    this.#path = path
    this.#options = options
    this.#hints = options.poll ? undefined : new Hints(() => this.#hinted())
    this.#timer = setInterval(() => this.#hinted(), options.poll ? pollRest : rest)
    this.ready = this.#hinted()
  }

  async close(): Promise<void> {
    this.#closed = true
    clearInterval(this.#timer)
    await this.#running
    await this.#hints?.close()
  }

  again(): void {
    this.#document = undefined
    void this.#hinted()
  }

  /** Look at the files, or look again when that is being done. */
  #hinted(): Promise<void> {
    this.#pending = true
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #run(): Promise<void> {
    while (this.#pending && !this.#closed) {
      this.#pending = false
      const document = await this.#settled()
      const changed = document.digest !== this.#document?.digest
      this.#document = document
      const builds = this.#othersChanged() || changed
      if (builds) await this.#build(document)
      // Afterwards, since it takes a while; a folder that is new to it is a hint by itself.
      if (builds || !document.bytes || !this.#hints?.fresh) this.#hints?.follow([this.#path, ...this.#others.keys()])
      if (!this.#pending && !this.#closed && this.#unrested) await this.#settle()
    }
  }

  async #settle(): Promise<void> {
    this.#unrested = false
    try {
      await this.#options.rest?.()
    } catch (error) {
      this.#options.onError?.(error)
    }
  }

  /** The document once it is more than a state that saving passes through: empty or gone. */
  async #settled(): Promise<Look> {
    const start = performance.now()
    for (;;) {
      const document = look(this.#path, this.#document)
      const passing = !document.bytes?.length && document.digest !== this.#document?.digest
      if (!passing || this.#closed || performance.now() - start >= grace) return document
      await delay(glance)
    }
  }

  #othersChanged(): boolean {
    let changed = false
    for (const [path, before] of this.#others) {
      const now = look(path, before)
      changed ||= now.digest !== before.digest
      this.#others.set(path, now)
    }
    return changed
  }

  async #build(document: Look): Promise<void> {
    if (this.#closed) return
    const start = Date.now()
    this.#unrested = true
    try {
      this.#remember(await this.#options.build(document.bytes), start)
    } catch (error) {
      this.#options.onError?.(error)
    }
  }

  /** Keep what a build depends on as it was before the build; a failed one may not have come to all. */
  #remember({ reads, ok }: Outcome, start: number): void {
    const before = this.#others
    this.#others = new Map(ok ? [] : before)
    for (const path of reads)
      if (path !== this.#path) this.#others.set(path, before.get(path) ?? this.#first(path, start))
  }

  /** The first look at a file that a build has just read; one that changed meanwhile must be built again. */
  #first(path: string, start: number): Look {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat || stat.mtimeMs < start - doubt) return look(path)
    this.#pending = true
    return { stamp: undefined, digest: 'in doubt' }
  }
}

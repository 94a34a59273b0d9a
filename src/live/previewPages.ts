/** The pages of builds on their way to the windows: first how they look, then where their blocks stand. */
import type { AnyEngine, Built } from '../build.ts'
import { type ChildEngine, createChildEngine } from '../compile/childEngine.ts'
import type { Compiled, Job } from '../compile/engine.ts'
import { toMarkedTypst } from '../typst/index.ts'
import { atStep } from '../typst/squeeze.ts'
import { blockAt, changedLines } from './previewEdits.ts'
import type { Windows } from './previewWindows.ts'
import type { Block } from './protocol.ts'

/** Bytes: drawings are large strings, so the process that makes them begins with more than others. */
const drawerGrowth = 30e6

export class Pages {
  readonly #compiler: AnyEngine
  readonly #windows: Windows
  /** Works beside the compiler, so that no PDF waits for the pages, nor they for it. */
  readonly #drawer: ChildEngine
  /** A drawing asked for before its build was done, and the markup it is of. */
  #ahead: { source: string; compiled: Promise<Compiled | undefined> } | undefined
  /** How many drawings are being made. */
  #pending = 0
  /** The PDF whose blocks were looked for last. */
  #laid: Uint8Array | undefined
  #editedLine: number | undefined
  /** The last build whose pages were shown. */
  shown: Built | undefined
  blocks: readonly Block[] = []
  /** Compiles for builds, and has their pages drawn meanwhile. */
  readonly engine: AnyEngine = { compile: (job) => this.#compile(job) }

  constructor(compiler: AnyEngine, windows: Windows, { deadline }: { deadline?: number }) {
    this.#compiler = compiler
    this.#windows = windows
    this.#drawer = createChildEngine({ deadline, growth: drawerGrowth })
  }

  /** Show the pages of a build; `false` when there are none. */
  async draw(built: Built): Promise<boolean> {
    const { job } = built
    if (!built.ok || !job) return false
    const ahead = this.#ahead?.source === job.source ? await this.#ahead.compiled : undefined
    const { drawings } = ahead ?? (await this.#drawn(job))
    if (!drawings) return false
    if (!this.#windows.show(drawings)) {
      const all = (await this.#drawn(job, [])).drawings
      if (!all || !this.#windows.show(all)) return false
    }
    this.#remember(built)
    return true
  }

  /** Take in what is new of the build that is shown; `false` when another one is. */
  renew(built: Built): boolean {
    if (this.shown?.pdf === undefined || this.shown.pdf !== built.pdf) return false
    this.shown = built
    return true
  }

  /** Where the blocks of the shown pages stand has yet to be told. */
  get unlaid(): boolean {
    return this.shown?.pdf !== this.#laid
  }

  /** Tell where the blocks of the shown pages stand, which takes a compilation of its own. */
  async lay(): Promise<void> {
    const built = this.shown!
    this.#laid = built.pdf
    const marked = toMarkedTypst(built.resume, built.print!)
    const { places } = await this.#drawer.compile({ ...built.job!, source: marked.text, make: 'places' })
    if (built.pdf !== this.shown?.pdf) return
    this.blocks = (places?.spots ?? []).flatMap(([mark, page, x, y]) => {
      const { part, position, text } = marked.marks[mark]!
      // The end of a section is no block of its own.
      return part === 'end' ? [] : [{ page, x, y, line: position.start.line, endLine: position.end.line, text }]
    })
    const edited = this.#editedLine === undefined ? undefined : blockAt(this.blocks, this.#editedLine)
    this.#windows.tell('layout', { blocks: this.blocks, area: places?.area, edited })
  }

  async close(): Promise<void> {
    await this.#drawer.dispose()
  }

  #compile(job: Job): Compiled | Promise<Compiled> {
    const { make, fit } = job
    // The step that was right for the pages before most often is right again.
    const step = fit !== undefined || job.balance ? this.shown?.step : undefined
    // One that is not for the pages is none to draw, nor one to be fitted of which nothing is known.
    const drawable = make === undefined && (fit === undefined || step !== undefined)
    // Never more than one: where saves come faster than drawings, only the last of them need be drawn.
    if (drawable && this.#windows.count > 0 && this.#pending === 0) {
      // First, since drawing takes longer. What is wrong with the job is told by the one for the PDF.
      const source = atStep(job.source, step ?? 0)
      this.#ahead = { source, compiled: this.#drawn({ ...job, source }).catch(() => undefined) }
    }
    return this.#compiler.compile(job)
  }

  async #drawn(job: Job, known: readonly string[] = this.#windows.pieces): Promise<Compiled> {
    this.#pending++
    try {
      return await this.#drawer.compile({ ...job, make: { drawings: known } })
    } finally {
      this.#pending--
    }
  }

  #remember(built: Built): void {
    if (this.shown) {
      const changed = changedLines(String(this.shown.file), String(built.file))
      if (changed) this.#editedLine = changed.last
    }
    this.shown = built
  }
}

/** The preview: what a session builds, as a page in the browser that is always up to date. */
import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { VFile } from 'vfile'
import type { AnyEngine, BuildOptions, Built } from '../build.ts'
import { templateNames } from '../compile/templates.ts'
import type { Output } from '../outputs.ts'
import { editors } from '../resume/editors.ts'
import { paperNames } from '../resume/optionTypes.ts'
import { toMarkedTypst } from '../typst/index.ts'
import { assetsOf } from './previewAssets.ts'
import { blockAt, changedLines, lineOf } from './previewEdits.ts'
import { lookOf } from './previewLook.ts'
import { messagesOf } from './previewMessages.ts'
import { readingOf } from './previewReading.ts'
import { Windows } from './previewWindows.ts'
import type { Block, Facts, Layout, Look } from './protocol.ts'
import { type Answer, type PreviewServer, startServer } from './server.ts'

export interface PreviewOptions {
  /** Path of the Markdown file. */
  path: string
  /** The port to take; the next that is free when it is in use. Default: one that is always the same for a path. */
  port?: number
  /** Options that outrank the front matter. */
  set?: BuildOptions['set']
  engine: AnyEngine
  rebuild(file: VFile, options: Pick<BuildOptions, 'set'>): Promise<Built>
  /** Called for bugs; the preview goes on. */
  onError?(error: unknown): void
}

export interface Preview {
  /** Where the page is. */
  url: string
  port: number
  /** How many windows show it. */
  readonly windows: number
  /** A build has begun. */
  started(): void
  /** A build is done and its results are written. */
  built(built: Built, outputs: readonly Output[]): void
  /** Try on the next template, as a picker of the page would. */
  nextTemplate(): void
  close(): Promise<void>
}

/** Ports that nobody else is known for. */
const firstPort = 42_100
const portCount = 900
/** Milliseconds a build may take before the page says that one is running. */
const patience = 120

/** Start a preview; rejects when no port can be had. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const preview = new Previewing(options)
  await preview.listen(options.port ?? portOf(options.path))
  return preview
}

/** The same port for the same file: a window that stayed open finds a server that was started again. */
function portOf(path: string): number {
  return firstPort + (createHash('sha1').update(resolve(path)).digest().readUInt16BE() % portCount)
}

class Previewing implements Preview {
  readonly #options: PreviewOptions
  readonly #path: string
  readonly #windows = new Windows()
  #server: PreviewServer | undefined
  #latest: { built: Built; ms: number } | undefined
  /** The last one without errors. */
  #shown: Built | undefined
  #pdfName: string | undefined
  #tried: Look = {}
  #blocks: Block[] = []
  #editedLine: number | undefined
  #start = 0
  #late: NodeJS.Timeout | undefined
  #wanted = false
  #running: Promise<void> | undefined
  #closed = false

  constructor(options: PreviewOptions) {
    this.#options = options
    this.#path = resolve(options.path)
    this.#windows.tell('status', { state: 'building' })
  }

  get url(): string {
    return this.#server!.url
  }

  get port(): number {
    return this.#server!.port
  }

  get windows(): number {
    return this.#windows.count
  }

  async listen(port: number): Promise<void> {
    const asset = (url: URL): Answer | undefined => assetsOf(url.pathname)
    this.#server = await startServer({
      port,
      get: {
        '/': asset,
        '/page.js': asset,
        '/page.css': asset,
        '/icons/': asset,
        '/pdf/': (url) => this.#pdf(url),
        '/reading': () => this.#reading(),
        '/line': (url) => this.#line(url),
      },
      post: { '/look': (body) => this.#try(lookOf(body)) },
      onWindow: (window) => {
        this.#windows.add(window)
        this.#refresh()
      },
      onClose: (window) => this.#windows.remove(window),
    })
  }

  started(): void {
    this.#start = performance.now()
    this.#late ??= setTimeout(() => this.#windows.tell('status', { state: 'building' }), patience)
  }

  built(built: Built, outputs: readonly Output[]): void {
    this.#latest = { built, ms: performance.now() - this.#start }
    const pdf = outputs.find(({ format, path }) => format === 'pdf' && path !== '-')
    if (pdf) this.#pdfName = basename(pdf.path)
    this.#refresh()
  }

  nextTemplate(): void {
    const names = templateNames()
    const now = this.#tried.template ?? this.#latest?.built.options.template ?? ''
    this.#try({ ...this.#tried, template: names[(names.indexOf(now) + 1) % names.length] })
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#late)
    await this.#server?.close()
    await this.#running
  }

  #try(look: Look): void {
    this.#tried = look
    this.#refresh()
  }

  /** Bring the windows up to date, or do so once more when that is being done. */
  #refresh(): void {
    this.#wanted = true
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
  }

  async #run(): Promise<void> {
    while (this.#wanted && !this.#closed) {
      this.#wanted = false
      try {
        if (this.#latest && this.#windows.count > 0) await this.#update(this.#latest)
      } catch (error) {
        if (!this.#closed) this.#options.onError?.(error)
      }
    }
  }

  async #update({ built: latest, ms }: { built: Built; ms: number }): Promise<void> {
    const built = await this.#asTried(latest)
    const drawn = built.ok && built.job && (await this.#draw(built))
    clearTimeout(this.#late)
    this.#late = undefined
    this.#windows.tell('messages', messagesOf(built.file))
    this.#windows.tell('status', { state: drawn ? 'ok' : 'error', ms })
    if (!drawn) return this.#tellFacts(this.#shown ?? built)
    this.#remember(built)
    this.#tellFacts(built)
    if (!this.#wanted) await this.#lay(built)
  }

  /** The build with what is being tried on; a build without pages is made again with them. */
  async #asTried(built: Built): Promise<Built> {
    const wishes = { ...this.#tried, ...(built.ok && !built.job ? { formats: 'pdf' } : {}) }
    if (Object.keys(wishes).length === 0 || !built.file.value) return built
    const { path, cwd, value } = built.file
    return this.#options.rebuild(new VFile({ path, cwd, value }), { set: { ...this.#options.set, ...wishes } })
  }

  async #draw(built: Built): Promise<boolean> {
    const make = { drawings: this.#windows.drawings }
    const { drawings } = await this.#options.engine.compile({ ...built.job!, make })
    if (drawings) this.#windows.show(drawings)
    return drawings !== undefined
  }

  #remember(built: Built): void {
    if (this.#shown) {
      const changed = changedLines(String(this.#shown.file), String(built.file))
      if (changed) this.#editedLine = changed.last
    }
    this.#shown = built
  }

  /** Tell where the blocks stand, which takes a compilation of its own. */
  async #lay(built: Built): Promise<void> {
    const marked = toMarkedTypst(built.resume, built.print!)
    const job = { ...built.job!, source: marked.text, make: 'places' } as const
    const { places } = await this.#options.engine.compile(job)
    if (!places) return
    this.#blocks = places.spots.map(([mark, page, x, y]) => {
      const { start, end } = marked.positions[mark]!
      return { page, x, y, line: start.line, endLine: end.line }
    })
    const edited = this.#editedLine === undefined ? undefined : blockAt(this.#blocks, this.#editedLine)
    const layout: Layout = { blocks: this.#blocks, area: places.area, edited }
    this.#windows.tell('layout', layout)
  }

  #tellFacts({ options, pages, file }: Built): void {
    const { pages: wanted } = options as { pages?: number }
    const { editor = 'vscode' } = options
    const facts: Facts = {
      boot: assetsOf('/')!.version,
      file: file.basename ?? basename(this.#path),
      path: this.#path,
      editor: editors[editor] ?? editor,
      pdf: this.#pdfName,
      pages,
      wanted,
      look: {
        template: options.template,
        paper: options.paper ?? 'a4',
        accent: options.look.accent?.value as string | undefined,
      },
      tried: this.#tried,
      templates: templateNames(),
      papers: paperNames,
    }
    this.#windows.tell('facts', facts)
  }

  #pdf(url: URL): Answer | undefined {
    const pdf = this.#shown?.pdf
    const name = this.#pdfName ?? 'resume.pdf'
    if (!pdf || decodeURIComponent(url.pathname) !== `/pdf/${name}`) return undefined
    const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
    const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
    return { type: 'application/pdf', body: pdf, headers: { 'Content-Disposition': disposition } }
  }

  async #reading(): Promise<Answer | undefined> {
    const reading = this.#shown && (await readingOf(this.#shown))
    return reading && { type: 'application/json', body: JSON.stringify(reading) }
  }

  /** The line of the Markdown that a piece of text in a block comes from. */
  #line(url: URL): Answer | undefined {
    const block = this.#blocks[Number(url.searchParams.get('block'))]
    if (!block || !this.#shown) return undefined
    const source = String(this.#shown.file).split(/\r\n?|\n/)
    const line = lineOf(source, block, url.searchParams.get('text') ?? '')
    return { type: 'application/json', body: JSON.stringify({ line }) }
  }
}

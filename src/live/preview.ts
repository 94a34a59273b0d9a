/** The preview: what a session builds, as a page in the browser that is always up to date. */
import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { VFile } from 'vfile'
import type { AnyEngine, BuildOptions, Built } from '../build.ts'
import { stopwatch } from '../clock.ts'
import { lookNames } from '../compile/templates.ts'
import type { Output } from '../outputs.ts'
import { assetsOf } from './previewAssets.ts'
import { lineOf } from './previewEdits.ts'
import { factsOf } from './previewFacts.ts'
import { lookOf } from './previewLook.ts'
import { messagesOf } from './previewMessages.ts'
import { Pages } from './previewPages.ts'
import { readingOf } from './previewReading.ts'
import { Windows } from './previewWindows.ts'
import type { Look } from './protocol.ts'
import { type Answer, type PreviewServer, startServer } from './server.ts'

export interface PreviewOptions {
  /** Path of the Markdown file. */
  path: string
  /** The port to take; the next that is free when it is in use. Default: one that is always the same for a path. */
  port?: number
  /** Options that outrank the front matter. */
  set?: BuildOptions['set']
  engine: AnyEngine
  /** Milliseconds after which the compiler that draws counts as hung. */
  deadline?: number
  rebuild(file: VFile, options: Pick<BuildOptions, 'set' | 'engine'>): Promise<Built>
  /** Called for bugs; the preview goes on. */
  onError?(error: unknown): void
}

export interface Preview {
  /** Where the page is. */
  url: string
  port: number
  /** How many windows show it. */
  readonly windows: number
  /** What builds for the preview compile with: the pages are drawn at once when a window is open. */
  readonly engine: AnyEngine
  /** A build has begun. */
  started(): void
  /** A build is done and its results are written. */
  built(built: Built, outputs: readonly Output[]): void
  /** There are more messages of a build whose pages are these. */
  checked(built: Built): void
  /** Try on the next template, as a picker of the page would; gives its name. */
  nextTemplate(): string
  close(): Promise<void>
}

/** Ports that nobody else is known for. */
const firstPort = 42_100
const portCount = 900
/** Milliseconds a build may take before the page says that one is running. */
const patience = 120
/** Milliseconds that a browser gets to paint the pages before it is told where their blocks stand. */
const breath = 25

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

/** A build, and the milliseconds it took. */
interface Latest {
  built: Built
  ms: number
}

class Previewing implements Preview {
  readonly #options: PreviewOptions
  readonly #path: string
  readonly #windows = new Windows()
  readonly #pages: Pages
  #server: PreviewServer | undefined
  #latest: Latest | undefined
  #pdfName: string | undefined
  #tried: Look = {}
  #start = 0
  #late: NodeJS.Timeout | undefined
  #rest: NodeJS.Timeout | undefined
  #wanted = false
  #running: Promise<void> | undefined
  #closed = false

  constructor(options: PreviewOptions) {
    this.#options = options
    this.#path = resolve(options.path)
    this.#pages = new Pages(options.engine, this.#windows, options)
    this.#windows.tell('status', { state: 'building' })
  }

  get url(): string {
    return this.#server!.url
  }

  get port(): number {
    return this.#server!.port
  }

  /** What to type to have this page again. */
  get #command(): string {
    const port = this.port === portOf(this.#path) ? '' : ` --port ${this.port}`
    return `mdcv preview ${quoted(this.#path)}${port}`
  }

  get windows(): number {
    return this.#windows.count
  }

  get engine(): AnyEngine {
    return isEmpty(this.#tried) ? this.#pages.engine : this.#options.engine
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

  checked(built: Built): void {
    if (hasSamePages(this.#latest?.built, built)) this.#latest = { ...this.#latest!, built }
    // Of one that is yet to be shown, all messages will be told.
    if (this.#pages.renew(built)) this.#windows.tell('messages', messagesOf(built.file))
  }

  nextTemplate(): string {
    const names = lookNames()
    const now = this.#tried.template ?? this.#latest?.built.options.template ?? ''
    const template = names[(names.indexOf(now) + 1) % names.length]!
    this.#try({ ...this.#tried, template })
    return template
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#late)
    clearTimeout(this.#rest)
    this.#windows.end()
    // It is sent at the end of this turn.
    await new Promise(setImmediate)
    await this.#server?.close()
    await Promise.all([this.#running, this.#pages.close()])
  }

  #try(look: Look): void {
    this.#tried = look
    this.#refresh()
  }

  /** Tell where the blocks stand, when nothing newer is on its way. */
  #lay(): void {
    this.#pages.lay().catch((error) => {
      if (!this.#closed) this.#options.onError?.(error)
    })
  }

  /** Bring the windows up to date, or do so once more when that is being done. */
  #refresh(): void {
    this.#wanted = true
    clearTimeout(this.#rest)
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

  async #update(latest: Latest): Promise<void> {
    const tried = await this.#asTried(latest)
    const drawn = await this.#pages.draw(tried.built)
    // Its pages may have been looked at meanwhile.
    const { built, ms } = hasSamePages(this.#latest?.built, tried.built) ? this.#latest! : tried
    if (drawn) this.#pages.renew(built)
    clearTimeout(this.#late)
    this.#late = undefined
    this.#windows.tell('messages', messagesOf(built.file))
    this.#windows.tell('status', { state: drawn ? 'ok' : 'error', ms })
    const { shown = built } = this.#pages
    const more = { path: this.#path, command: this.#command, pdf: this.#pdfName, tried: this.#tried }
    this.#windows.tell('facts', factsOf(shown, more))
    if (this.#pages.unlaid && !this.#wanted && !this.#closed) this.#rest = setTimeout(() => this.#lay(), breath)
  }

  /** The build with what is being tried on; a build without pages is made again with them. */
  async #asTried(latest: Latest): Promise<Latest> {
    const { built } = latest
    const wishes = { ...this.#tried, ...(built.ok && !built.job ? { formats: 'pdf' } : {}) }
    if (isEmpty(wishes) || !built.file.value) return latest
    const { path, cwd, value } = built.file
    const { engine } = this.#pages
    const clock = stopwatch()
    const set = { ...this.#options.set, ...wishes }
    return { built: await this.#options.rebuild(new VFile({ path, cwd, value }), { set, engine }), ms: clock() }
  }

  #pdf(url: URL): Answer | undefined {
    const pdf = this.#pages.shown?.pdf
    const name = this.#pdfName ?? 'resume.pdf'
    if (!pdf || decodeURIComponent(url.pathname) !== `/pdf/${name}`) return undefined
    const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
    const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
    return { type: 'application/pdf', body: pdf, headers: { 'Content-Disposition': disposition } }
  }

  async #reading(): Promise<Answer | undefined> {
    const { shown } = this.#pages
    const reading = shown && (await readingOf(shown))
    return reading && { type: 'application/json', body: JSON.stringify(reading) }
  }

  /** The line of the Markdown that a word of a block comes from: the last of what stands before a place. */
  #line(url: URL): Answer | undefined {
    const { shown, blocks } = this.#pages
    const block = blocks[Number(url.searchParams.get('block'))]
    if (!block || !shown) return undefined
    const source = String(shown.file).split(/\r\n?|\n/)
    const [before, after] = ['before', 'after'].map((name) => url.searchParams.get(name) ?? '')
    const line = lineOf(source, block, before!, after!)
    return { type: 'application/json', body: JSON.stringify({ line }) }
  }
}

function hasSamePages(one: Built | undefined, other: Built): boolean {
  return other.pdf !== undefined && one?.pdf === other.pdf
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  if (/^[\w./:@\\-]+$/.test(path)) return path
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", `'\\''`)}'`
}

function isEmpty(look: object): boolean {
  return Object.values(look).every((part) => part === undefined)
}

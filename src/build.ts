/** The road from Markdown to PDF, one call a line. */
import { dirname, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { type Laid, laidOf } from './check/layout/laid.ts'
import { checkPages } from './check/layout/pages.ts'
import { stopwatch } from './clock.ts'
import { findAssets, withoutFaulty } from './compile/assets.ts'
import { type Compiled, createEngine, type Job } from './compile/engine.ts'
import { foldersOf, mounts } from './compile/files.ts'
import { familiesIn } from './compile/fontNames.ts'
import { findFamilies, findFontFolders, namedFamilies } from './compile/fonts.ts'
import { faultyPictures } from './compile/pictures/faulty.ts'
import { fallbackOf, findScriptFonts } from './compile/scriptFonts.ts'
import { findTemplate, lookupTemplate, sourcesOf, templateFile, wantsOnePage } from './compile/templates.ts'
import { documentOf, refuseEmpty } from './document.ts'
import { formats } from './formats/index.ts'
import { type Parser, parse } from './markdown/parse.ts'
import { arrange } from './resume/arrange.ts'
import { styleDates } from './resume/dateStyle.ts'
import { complete } from './resume/ledger/index.ts'
import type { Resume } from './resume/nodes.ts'
import { defaultOptions, type OptionName, type Options } from './resume/options.ts'
import { noScripts, scriptsOf } from './resume/scripts.ts'
import { walk } from './resume/walk.ts'
import { type PrintOptions, toMarkedTypst, toTypst } from './typst/index.ts'
import type { Mark } from './typst/marks.ts'
import type { FlatMarkup } from './typst/markup.ts'
import { canDoWithout, missingIn, sayMarked } from './typst/missing.ts'
import { templateOptions } from './typst/options.ts'
import { atStep, squeezeAt } from './typst/squeeze.ts'
import { trace } from './typst/trace.ts'

/** Compiles a job, here or in another process. */
export interface AnyEngine {
  compile(job: Job): Compiled | Promise<Compiled>
}

/** How to build; every part may be left out. */
export interface BuildOptions {
  /** Options that outrank the front matter, by name. */
  set?: Readonly<Record<string, unknown>>
  /** Compile with this rather than with an engine of one's own. */
  engine?: AnyEngine
  /** Parse with this: a session's parser remembers what did not change. */
  parse?: Parser
  /**
   * Look at the pages, and see to a last one almost empty, when `checkPages` of the result is called, so that the PDF
   * comes sooner. Default: at once.
   */
  pageChecks?: 'now' | 'later'
  /** With checks to come later: set the text meanwhile at the step of the build before. */
  step?: number
}

/** What became of one résumé; what is wrong with it stands in `file.messages`. */
export interface Built {
  file: VFile
  /** No message is an error. */
  ok: boolean
  options: Options
  resume: Resume
  /** How the markup was printed; missing when the options had errors. */
  print?: PrintOptions
  /** Missing when anything was an error. */
  pdf?: Uint8Array
  /** What the compiler was given, to ask it for more about the same pages. */
  job?: Job
  pages: number
  /** How many lines there are too many for the pages wished for. */
  over?: number
  /** How far the text was squeezed, or spread below 0, unasked. */
  step?: number
  /** Whether `checkPages` may set the text at another step. */
  unsettled?: boolean
  /**
   * Adds to the messages what is wrong with the pages; of a text that is `unsettled` it may make another PDF. Missing
   * when that is done, or there is nothing to look for.
   */
  checkPages?(): Promise<void>
  /** Absolute paths that the result depends on, whether they exist or not; the résumé itself aside. */
  reads: string[]
  /** Milliseconds each step of the road took. */
  took: Record<'parse' | 'understand' | 'print' | 'compile', number>
}

/** Build one résumé. Never throws for what a document holds; faults are messages of the file. */
export async function buildFile(file: VFile, setup: BuildOptions = {}): Promise<Built> {
  const root = dirname(resolve(file.cwd, file.path ?? 'resume.md'))
  const clock = stopwatch()

  const tree = (setup.parse ?? parse)(String(file), file)
  const parsed = clock()
  const named = setup.set?.template as string | undefined
  const { options, resume: understanding, letter } = await documentOf(tree, root, file, setup.set)
  arrange(understanding, options, file)
  const written = complete(understanding, tree, file)
  refuseEmpty(written, file)
  const resume = options.dates ? styleDates(written, options.dates, options.lang) : written
  const understood = clock()
  const assets = findAssets(resume, root, file)
  const template = findTemplate(options.template, root, named === options.template)
  if ('refusal' in template) fail(file, 'template', template.refusal)
  const fonts = findFontFolders(options.fonts, root, setup.set?.fonts !== undefined)
  if ('refusal' in fonts) fail(file, 'fonts', fonts.refusal)
  const isSet = options.formats.some((name) => formats[name].set)
  const used = isSet ? scriptsOf(resume, options.lang, String(file), [options.author ?? '']) : noScripts
  const scriptFonts = findScriptFonts(used, [root, file.cwd], file)
  const built: Built = {
    file,
    ok: false,
    options,
    resume,
    pages: 0,
    reads: [...assets.reads, ...templateFile(options.template, root), ...(letter?.reads ?? [])],
    took: { parse: parsed, understand: understood, print: 0, compile: 0 },
  }
  if (hasErrors(file) || 'refusal' in template || 'refusal' in fonts) return built

  // Nothing is to be looked for in the default template: its fonts are always at hand.
  const usual = options.template === defaultOptions.template
  const sources = usual ? [] : sourcesOf(template, root)
  const gently = options.pages === undefined && wantsOnePage(sources, root, options)
  const balance = !gently && options.pages === undefined && options.balance && !breaksPages(resume, file)
  const fits = gently || options.pages !== undefined
  const later = setup.pageChecks === 'later' && !fits
  const step = later && balance ? (setup.step ?? 0) : 0
  built.print = {
    template: template.path,
    options: {
      ...(fits || balance ? { squeeze: { ...squeezeAt(step) } } : {}),
      ...templateOptions(options, resume),
      ...fallbackOf(scriptFonts),
      partner: letter?.partner,
    },
    assets: assets.found,
    lang: options.lang,
    scripts: used,
  }
  let printed = printedFor(built, later)
  built.took.print = clock()
  const laidOut = options.formats.some((name) => formats[name].pages || ((fits || balance) && formats[name].fitted))
  if (!laidOut) return { ...built, ok: true }

  const folders = { root, templateRoot: template.root }
  const partners = letter ? sourcesOf({ path: letter.partner }, root) : []
  const chosen = fontsOf(options)
  const families = findFamilies([...[...sources, ...partners].map(({ text }) => text), ...Object.values(chosen)])
  const usable = [...families, ...scriptFonts.folders, ...fonts.paths]
  const ownTemplate = !template.path.startsWith(mounts.templates)
  built.job = { ...folders, ownTemplate, fonts: usable, source: printed.text, fit: gently ? 1 : options.pages, gently }
  if (balance) built.job.balance = later ? 'tell' : 'find'
  const engine = setup.engine ?? createEngine()
  let compiled = await engine.compile(built.job)
  const again = async (change: Partial<PrintOptions>): Promise<Compiled> => {
    built.print = { ...built.print!, ...change }
    printed = printedFor(built, later)
    built.job = { ...built.job!, source: printed.text }
    return engine.compile(built.job)
  }
  const faults = await faultyPictures(assets.found, compiled.diagnostics, built.job, engine)
  if (faults.size > 0) compiled = await again({ assets: withoutFaulty(assets.found, faults, resume, file) })
  const missing = missingIn(compiled.diagnostics)
  if (missing.length > 0 && canDoWithout(missing, resume)) {
    sayMarked(missing, printed, file, scriptFonts.remedy)
    compiled = await again({ missing })
  }
  built.took.compile = clock()
  settle(built, compiled.fit?.step ?? step)
  trace(compiled.diagnostics, printed, file, (path) => lookupTemplate(foldersOf(folders), path), {
    chosen,
    families: () => [...namedFamilies, ...familiesIn(fonts.paths)],
    remedy: scriptFonts.remedy,
  })

  built.ok = !hasErrors(file)
  built.pdf = built.ok ? compiled.pdf : undefined
  built.pages = compiled.pages
  built.reads.push(...compiled.reads)
  if (!later) await checkLaid(built, printed.marks, compiled, engine)
  else if (built.ok && (built.pages > 1 || step !== 0)) {
    built.unsettled = step !== 0 || compiled.scant
    built.checkPages = () => checkAgain(built, engine)
  }
  return built
}

/** The markup for the compiler; with marks where its pages are looked at at once. */
function printedFor({ resume, print }: Built, later: boolean): FlatMarkup & { marks: readonly Mark[] } {
  return later ? { ...toTypst(resume, { ...print!, ascii: true }), marks: [] } : toMarkedTypst(resume, print!, 'lines')
}

/** Look at pages laid out with marks. */
async function checkLaid(built: Built, marks: readonly Mark[], compiled: Compiled, engine: AnyEngine): Promise<void> {
  const { pages, places, fit } = compiled
  const laid = places && laidOf(pages, marks, places)
  if (!laid) return
  checkPages(built.file, laid, built.resume, built.options.pages)
  if (fit?.fits === false) await sayTooLong(built, laid, engine)
}

/** Lay a document out once more, with marks, to look at its pages. */
async function checkAgain(built: Built, engine: AnyEngine): Promise<void> {
  built.checkPages = undefined
  if (built.unsettled) await balanceAgain(built, engine)
  if (built.pages < 2) return
  const { text, marks } = toMarkedTypst(built.resume, built.print!, 'lines')
  await checkLaid(built, marks, await engine.compile({ ...built.job!, source: text, make: 'places' }), engine)
}

/** Make the PDF at the step that is right for the text, where it is not that of the build before. */
async function balanceAgain(built: Built, engine: AnyEngine): Promise<void> {
  const print = { ...built.print!, options: { ...built.print!.options, squeeze: { ...squeezeAt(0) } } }
  const source = toTypst(built.resume, { ...print, ascii: true }).text
  const { fit, pdf, pages } = await engine.compile({ ...built.job!, source, balance: 'find' })
  built.unsettled = false
  if ((fit?.step ?? 0) === built.step || !pdf) return
  Object.assign(built, { pdf, pages, print, job: { ...built.job, source } })
  settle(built, fit?.step ?? 0)
}

/** Whether the author says where a page ends. */
function breaksPages(resume: Resume, file: VFile): boolean {
  let found = false
  if (!/page/i.test(String(file))) return false
  walk(resume, ({ type }) => {
    found ||= type === 'pagebreak'
  })
  return found
}

/** The font families an author asks for, by option. */
function fontsOf({ look }: Options): Record<string, string> {
  const fonts = Object.entries(look).flatMap(([name, option]) => (option.type === 'font' ? [[name, option.value]] : []))
  return Object.fromEntries(fonts)
}

/** Keep the step at which a document fits: whatever is made of it from now on is made at that step. */
function settle(built: Built, step: number): void {
  const { job, print } = built
  built.step = step
  built.job = { ...job!, source: atStep(job!.source, step), fit: undefined, gently: undefined, balance: undefined }
  const { squeeze: _, ...others } = print!.options ?? {}
  built.print = { ...print!, options: step === 0 ? others : { squeeze: { ...squeezeAt(step) }, ...others } }
}

/** Say that there are more pages than wished for, and what could go. */
async function sayTooLong(built: Built, laid: Laid, engine: AnyEngine): Promise<void> {
  const { tooLong } = await import('./check/layout/tooLong.ts')
  await tooLong(built, laid, built.options.pages!, engine)
}

/** Say what is wrong with an option, where it is set. */
function fail(file: VFile, option: OptionName, reason: string): void {
  const place = file.data.optionPlaces?.[option]
  file.message(reason, { place, ruleId: option, source: 'mdcv' }).fatal = true
}

function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal)
}

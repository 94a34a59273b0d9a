/** The road from Markdown to PDF, one call a line. */
import { dirname, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { type Laid, laidOf } from './check/layout/laid.ts'
import { checkText } from './check/layout/outside.ts'
import { checkPages } from './check/layout/pages.ts'
import { stopwatch } from './clock.ts'
import type { Area } from './compile/areas.ts'
import { findAssets, withoutFaulty } from './compile/assets.ts'
import { type Compiled, createEngine, type Job } from './compile/engine.ts'
import { foldersOf, mounts } from './compile/files.ts'
import { familiesIn } from './compile/fontNames.ts'
import { findFamilies, findFontFolders, namedFamilies } from './compile/fonts.ts'
import { faultyPictures } from './compile/pictures/faulty.ts'
import { fallbackOf, findScriptFonts } from './compile/scriptFonts.ts'
import { findTemplate, lookupTemplate, sourcesOf, templateFile, wantsOnePage } from './compile/templates.ts'
import { copyOf } from './copyFile.ts'
import { documentOf, refuseEmpty, refuseExcess } from './document.ts'
import { formats } from './formats/index.ts'
import { textWithin } from './markdown/limits.ts'
import { type Parser, parse } from './markdown/parse.ts'
import { arrange } from './resume/arrange.ts'
import { styleDates } from './resume/dateStyle.ts'
import { complete } from './resume/ledger/index.ts'
import { checkLinks } from './resume/links.ts'
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
   * Look at the pages when `checkPages` of the result is called, so that the PDF comes some milliseconds sooner: `later`
   * lays them out once more for that; `written` leaves out only what `checkText` tells of the PDF. Default: at once.
   */
  pageChecks?: 'now' | 'written' | 'later'
}

/**
 * What became of one résumé: a value, which nothing changes later, but for the offsets of nodes, which move with the text
 * of a session's later builds. What is wrong stands in `file.messages`.
 */
export interface Built {
  readonly file: VFile
  /** No message is an error. */
  readonly ok: boolean
  readonly options: Options
  readonly resume: Resume
  /** How the markup was printed; missing when the options had errors. */
  readonly print?: PrintOptions
  /** Missing when anything was an error. */
  readonly pdf?: Uint8Array
  /** Where on the pages the template sets text; none where it does not tell. */
  readonly areas?: readonly Area[]
  /** What the compiler was given, to ask it for more about the same pages. */
  readonly job?: Job
  readonly pages: number
  /** How many lines there are too many for the pages wished for. */
  readonly over?: number
  /** How far the text was squeezed, or spread below 0; missing where no step was looked for. */
  readonly step?: number
  /** The same with messages of what is wrong with the pages. Missing when that is done, or there is nothing to look for. */
  readonly checkPages?: () => Promise<Built>
  /** Absolute paths that the result depends on, whether they exist or not; the résumé itself aside. */
  readonly reads: readonly string[]
  /** Milliseconds each step of the road took. */
  readonly took: Readonly<Record<'parse' | 'understand' | 'print' | 'compile', number>>
}

/** Build one résumé. Never throws for what a document holds; faults are messages of the file. */
export async function buildFile(file: VFile, setup: BuildOptions = {}): Promise<Built> {
  const root = dirname(resolve(file.cwd, file.path ?? 'resume.md'))
  const clock = stopwatch()

  const text = textWithin(file)
  const tree = (setup.parse ?? parse)(text, file)
  const parsed = clock()
  const named = setup.set?.template as string | undefined
  const { options, resume: understanding, letter } = await documentOf(tree, root, file, setup.set)
  arrange(understanding, options, file)
  const written = complete(understanding, tree, file)
  refuseEmpty(written, file)
  refuseExcess(written, file)
  checkLinks(written, file)
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
  const draft: Built = {
    file,
    ok: false,
    options,
    resume,
    pages: 0,
    reads: [...assets.reads, ...templateFile(options.template, root), ...(letter?.reads ?? [])],
    took: { parse: parsed, understand: understood, print: 0, compile: 0 },
  }
  if (hasErrors(file) || 'refusal' in template || 'refusal' in fonts) return draft

  // Nothing is to be looked for in the default template: its fonts are always at hand.
  const usual = options.template === defaultOptions.template
  const sources = usual ? [] : sourcesOf(template, root)
  const gently = options.pages === undefined && wantsOnePage(sources, root, options)
  const fits = gently || options.pages !== undefined
  const balance = !fits && options.balance && !breaksPages(resume, file)
  const later = setup.pageChecks === 'later' && !fits
  const print: PrintOptions = {
    template: template.path,
    options: {
      ...(fits || balance ? { squeeze: { ...squeezeAt(0) } } : {}),
      ...templateOptions(options, resume),
      ...fallbackOf(scriptFonts),
      partner: letter?.partner,
    },
    assets: assets.found,
    lang: options.lang,
    scripts: used,
  }
  const first = printedFor(resume, print, later)
  const printTime = clock()
  const laidOut = options.formats.some((name) => formats[name].pages || ((fits || balance) && formats[name].fitted))
  const ownTemplate = !template.path.startsWith(mounts.templates)
  const undrawn: Built = { ...draft, ok: true, print, took: { ...draft.took, print: printTime } }
  if (!laidOut && !ownTemplate) return undrawn

  const folders = { root, templateRoot: template.root }
  const partners = letter ? sourcesOf({ path: letter.partner }, root) : []
  const chosen = fontsOf(options)
  const families = findFamilies([...[...sources, ...partners].map(({ text }) => text), ...Object.values(chosen)])
  const plan: Omit<Job, 'source'> = {
    ...folders,
    ownTemplate,
    fonts: [...families, ...scriptFonts.folders, ...fonts.paths],
    fit: gently ? 1 : options.pages,
    gently,
    balance,
  }
  const engine = setup.engine ?? createEngine()
  if (!laidOut) {
    // Results may take the place of nothing that the template reads, and only the compiler knows what that is.
    const { reads } = await engine.compile({ ...plan, source: first.text, make: 'places' })
    return { ...undrawn, reads: [...undrawn.reads, ...reads] }
  }
  const setWith = async (print: PrintOptions, printed = printedFor(resume, print, later)): Promise<Setting> => {
    const job = { ...plan, source: printed.text }
    return { print, printed, job, compiled: await engine.compile(job) }
  }
  let setting = await setWith(print, first)
  const faults = await faultyPictures(assets.found, setting.compiled.diagnostics, setting.job, engine)
  if (faults.size > 0) setting = await setWith({ ...print, assets: withoutFaulty(assets.found, faults, resume, file) })
  const missing = missingIn(setting.compiled.diagnostics)
  if (missing.length > 0 && canDoWithout(missing, resume)) {
    sayMarked(missing, setting.printed, file, scriptFonts.remedy)
    setting = await setWith({ ...setting.print, missing })
  }
  const { compiled, printed } = setting
  const compileTime = clock()
  trace(compiled.diagnostics, printed, file, (path) => lookupTemplate(foldersOf(folders), path), {
    chosen,
    families: () => [...namedFamilies, ...familiesIn(fonts.paths)],
    remedy: scriptFonts.remedy,
  })

  const ok = !hasErrors(file)
  const built: Built = {
    ...draft,
    ...settled(setting),
    ok,
    pdf: ok ? compiled.pdf : undefined,
    areas: compiled.areas,
    pages: compiled.pages,
    reads: [...draft.reads, ...compiled.reads],
    took: { ...draft.took, print: printTime, compile: compileTime },
  }
  if (later) return ok ? { ...built, checkPages: () => checkLater(built, engine) } : built
  const checked = await checkLaid(built, printed.marks, compiled, engine)
  return setup.pageChecks === 'written' ? checked : checkText(checked)
}

/** A text as it was set. */
interface Setting {
  print: PrintOptions
  printed: FlatMarkup & { marks: readonly Mark[] }
  job: Job
  compiled: Compiled
}

/** The markup for the compiler; with marks where its pages are looked at at once. */
function printedFor(resume: Resume, print: PrintOptions, later: boolean): Setting['printed'] {
  return later ? { ...toTypst(resume, { ...print, ascii: true }), marks: [] } : toMarkedTypst(resume, print, 'lines')
}

/** Keep the step at which a document fits: whatever is made of it from now on is made at that step. */
function settled({ print, job, compiled: { fit } }: Setting): Pick<Built, 'print' | 'job' | 'step'> {
  const step = fit?.step ?? 0
  const { squeeze: _, ...others } = print.options ?? {}
  return {
    print: { ...print, options: step === 0 ? others : { squeeze: { ...squeezeAt(step) }, ...others } },
    job: {
      ...job,
      source: atStep(job.source, step),
      fit: undefined,
      gently: undefined,
      balance: undefined,
    },
    step: fit?.step,
  }
}

/** A build with what there is to say of its pages, laid out with marks. */
async function checkLaid(built: Built, marks: readonly Mark[], compiled: Compiled, engine: AnyEngine): Promise<Built> {
  const { pages, places, fit } = compiled
  const laid = places && laidOf(pages, marks, places)
  if (laid) checkPages(built.file, laid, built.resume, built.options.pages)
  return fit?.fits === false ? { ...built, over: await sayTooLong(built, laid, engine) } : built
}

/** Look at the pages of a document; several are laid out once more, with marks. */
async function checkLater(unchecked: Built, engine: AnyEngine): Promise<Built> {
  const built = checkText(unchecked)
  if (built.pages < 2) return built
  const { text, marks } = toMarkedTypst(built.resume, built.print!, 'lines')
  const compiled = await engine.compile({ ...built.job!, source: text, make: 'places' })
  return checkLaid({ ...built, file: copyOf(built.file) }, marks, compiled, engine)
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

/** Say that there are more pages than wished for, and what could go; gives the number of lines too many, where it can be told. */
async function sayTooLong(built: Built, laid: Laid | undefined, engine: AnyEngine): Promise<number | undefined> {
  const { tooLong, tooMany } = await import('./check/layout/tooLong.ts')
  return laid ? tooLong(built, laid, built.options.pages!, engine) : tooMany(built, built.options.pages!)
}

/** Say what is wrong with an option, where it is set. */
function fail(file: VFile, option: OptionName, reason: string): void {
  const place = file.data.optionPlaces?.[option]
  file.message(reason, { place, ruleId: option, source: 'mdcv' }).fatal = true
}

function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal)
}

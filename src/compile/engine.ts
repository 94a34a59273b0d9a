/**
 * The Typst binding behind one small interface: markup in, pages out.
 *
 * An engine reads nothing by itself. Its workspace is a path that does not exist; what a document or template asks
 * for is looked up in `Files` when it is asked for, so that the sandbox holds and the list of files read is exact.
 */
import { createRequire } from 'node:module'
import type { NodeCompiler as Binding, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Diagnostic, Place } from '../typst/diagnostic.ts'
import { type Area, areasOf } from './areas.ts'
import { type Cutter, createCutter } from './drawings.ts'
import type { Drawings } from './drawn.ts'
import { exportFaults } from './exportFaults.ts'
import { Files, foldersOf, packageRefusal } from './files.ts'
import { type Fit, layOutBalanced, layOutToFit } from './fit.ts'
import { fontConfig, fontFolders } from './fonts.ts'

import { loadFault } from './missing.ts'

import { readable } from './pdf/index.ts'

import { type Places, placesOf } from './places.ts'

/** One document to compile. */
export interface Job {
  /** Typst markup in ASCII. */
  source: string
  /** Absolute path of the folder whose files the document and its own template may use. */
  root: string
  /** Absolute path of the folder of a template that lies outside `root`. */
  templateRoot?: string
  /** The template is an author's own program, which may never end. */
  ownTemplate?: boolean
  /** Absolute folders of further fonts. */
  fonts?: readonly string[]
  /** What the PDF conforms to; default `ua-1`. */
  standard?: string
  /** Seconds since 1970 to stamp the PDF with; without it the PDF bears no date. */
  timestamp?: number
  /** What to make of the pages; default: the PDF. */
  make?: Make
  /** Squeeze or spread the markup, printed at step 0, to have at most this many pages. For a PDF. */
  fit?: number
  /** Leave the markup as it is where it fits already, and where squeezing is not enough. */
  gently?: boolean
  /** Without a `fit`: squeeze or spread markup printed at step 0 a little where its last page is almost empty. */
  balance?: boolean
}

/** The PDF; drawings of the pages, without pieces whose names one has; or where the marks of the markup are set. */
export type Make = 'pdf' | { drawings: readonly string[] } | 'places'

export interface Compiled {
  /** The PDF; missing when there are errors. */
  pdf?: Uint8Array
  pages: number
  diagnostics: Diagnostic[]
  /** Absolute paths of the files looked for, found or not, ours aside. */
  reads: string[]
  drawings?: Drawings
  /** Of a PDF with several pages, if the markup has marks. */
  places?: Places
  /** Of a PDF: where its text belongs; none where the template does not tell. */
  areas?: readonly Area[]
  /** Missing where no step was looked for. */
  fit?: Fit
}

/** A compiler; `compile` takes one document at a time. */
export interface Engine {
  compile(job: Job): Compiled
}

const workspace = '/nonexistent/mdcv'
const mainPath = '/main.typ'
/** Apart from the other, so that either keeps what is known of it from the last time. */
const markedPath = '/marked.typ'
/** Put before a document that is to bear no date; on its first line, so that the lines after it stay what they are. */
const undated = '#set document(date: none);'
const seclusion: Readonly<Record<string, string>> = {
  FONTCONFIG_FILE: fontConfig,
  HTTPS_PROXY: 'http://127.0.0.1:1',
  HTTP_PROXY: 'http://127.0.0.1:1',
  ALL_PROXY: 'http://127.0.0.1:1',
  https_proxy: 'http://127.0.0.1:1',
  http_proxy: 'http://127.0.0.1:1',
  all_proxy: 'http://127.0.0.1:1',
  NO_PROXY: '',
  no_proxy: '',
  XDG_DATA_HOME: workspace,
  XDG_CACHE_HOME: workspace,
}
/** How many files one document may pull in before we call it a loop. */
const mostFiles = 500

/** Create an engine in this process. A panic of the compiler ends the process: sessions keep theirs in a child. */
export function createEngine(): Engine {
  const files = new Files(workspace)
  const cut = createCutter()
  let binding: Binding | undefined
  let bindingFonts: string | undefined

  return {
    compile(job) {
      const fonts = (job.fonts ?? []).join('\n')
      const fresh = files.open(foldersOf(job)) && fonts === bindingFonts
      return isolated(() => {
        // Where a file changes, the binding's own incremental reading goes wrong with text that is not ASCII.
        if (!binding || !fresh) {
          binding = createBinding(job.fonts ?? [])
          bindingFonts = fonts
          files.reset()
        }
        return compileWith(binding, files, job, cut)
      })
    },
  }
}

function createBinding(fonts: readonly string[]): Binding {
  const { NodeCompiler } = loadBinding()
  return NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFolders, ...fonts] }] })
}

function loadBinding(): typeof import('@myriaddreamin/typst-ts-node-compiler') {
  try {
    return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler')
  } catch (error) {
    throw loadFault(error)
  }
}

function compileWith(compiler: Binding, files: Files, job: Job, cut: Cutter): Compiled {
  const { make = 'pdf' } = job
  const path = make === 'places' ? markedPath : mainPath
  const prefix = job.timestamp === undefined ? undated : ''
  const layOutAt = (source: string): Laid => {
    compiler.addSource(workspace + path, prefix + source)
    return layOut(compiler, files, path, prefix.length)
  }
  const { document, diagnostics, fit } = laidAsWished(compiler, job, layOutAt)
  // In a turn of its own: whoever waits for the answer gets it first.
  setImmediate(() => compiler.evictCache(10))
  if (!document) return { pages: 0, diagnostics, reads: files.reads() }
  const pages = document.numOfPages
  const result: Compiled = { pages, diagnostics, reads: files.reads(), fit }
  if (make === 'places') return { ...result, places: placesOf(compiler, document) }
  if (make !== 'pdf') return { ...result, drawings: cut(compiler.svg(document), make.drawings) }
  if (pages > 1) result.places = placesOf(compiler, document)
  try {
    const pdf = compiler.pdf(document, {
      pdfStandard: job.standard ?? 'ua-1',
      creationTimestamp: job.timestamp ?? 0,
    })
    return { ...result, pdf: readable(pdf), areas: areasOf(compiler, document) }
  } catch (error) {
    return { ...result, diagnostics: [...diagnostics, ...exportFaults(error)] }
  }
}

/** Squeezed or spread where that is wished for and a PDF is to be made. */
function laidAsWished(compiler: Binding, job: Job, layOutAt: (source: string) => Laid): Laid {
  const { source, fit, gently, balance, make = 'pdf' } = job
  if (make !== 'pdf') return layOutAt(source)
  if (fit !== undefined) return layOutToFit(compiler, { source, pages: fit, gently }, layOutAt)
  return balance ? layOutBalanced(compiler, source, layOutAt) : layOutAt(source)
}

interface Laid {
  document: NodeTypstDocument | null
  diagnostics: Diagnostic[]
  fit?: Fit
}

/** Compile, handing over each file the compiler misses, until it has all or one cannot be had. */
function layOut(compiler: Binding, files: Files, path: string, shift: number): Laid {
  for (let attempt = 0; attempt < mostFiles; attempt++) {
    const run = compiler.compile({ mainFilePath: workspace + path })
    const failure = run.takeError()
    const warnings = diagnosticsOf(compiler, run.takeWarnings(), shift)
    if (!failure) return { document: run.result, diagnostics: warnings }
    const errors = diagnosticsOf(compiler, failure, shift)
    const missing = errors.map((error) => missingPath(error.message)).filter((path) => path !== undefined)
    const supplied = missing.map((path) => files.supply(compiler, path)).some(Boolean)
    if (!supplied)
      return { document: null, diagnostics: [...errors.map((error) => explained(error, files)), ...warnings] }
  }
  return { document: null, diagnostics: [{ severity: 'error', message: `more than ${mostFiles} files are included` }] }
}

function missingPath(message: string): string | undefined {
  const path = /^file not found \(searched at (.*)\)$/s.exec(message)?.[1]
  return path?.startsWith(workspace) ? path.slice(workspace.length) : undefined
}

/** A message about a file or package, in the reader's paths rather than in ours, with the true reason. */
function explained(diagnostic: Diagnostic, files: Files): Diagnostic {
  const path = missingPath(diagnostic.message)
  if (path !== undefined) return { ...diagnostic, message: files.refusal(path) }
  const name = /package.*?([\w-]+)[-:]\d+\.\d+\.\d+/s.exec(diagnostic.message)?.[1]
  if (/^(?:failed to download package|package not found)/.test(diagnostic.message))
    return { ...diagnostic, message: packageRefusal(name ?? 'package') }
  if (diagnostic.message.startsWith('failed to load file (access denied)'))
    return { ...diagnostic, message: "the path leads out of the résumé's folder" }
  return diagnostic
}

interface BindingDiagnostic {
  message: string
  path?: string
  severity: number
  range?: { start: Place; end: Place }
}

/** What the binding says, in our paths; `shift` is how far the document's first line was moved. */
function diagnosticsOf(compiler: Binding, error: NodeError | null, shift: number): Diagnostic[] {
  if (!error) return []
  return (compiler.fetchDiagnostics(error) as BindingDiagnostic[]).map(({ message, path: full, severity, range }) => {
    const path = full?.startsWith(workspace) ? full.slice(workspace.length) : full
    const placed = (place: Place): Place =>
      path === mainPath && place.line === 0 ? { line: 0, character: Math.max(0, place.character - shift) } : place
    return {
      severity: severity === 1 ? 'error' : severity === 2 ? 'warning' : 'trace',
      message,
      path,
      start: range && placed(range.start),
      end: range && placed(range.end),
    }
  })
}

/** Run with an environment in which the compiler finds no system fonts, no packages and no network. */
function isolated<T>(work: () => T): T {
  const theirs = Object.fromEntries(Object.keys(seclusion).map((name) => [name, process.env[name]]))
  Object.assign(process.env, seclusion)
  try {
    return work()
  } finally {
    for (const [name, value] of Object.entries(theirs)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

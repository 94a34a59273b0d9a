/**
 * The Typst binding behind one small interface: markup in, pages out.
 *
 * An engine reads nothing by itself. Its workspace is a path that does not exist; what a document or template asks
 * for is looked up in `Files` when it is asked for, so that the sandbox holds and the list of files read is exact.
 */
import { createRequire } from 'node:module'
import type { NodeCompiler as Binding, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Diagnostic, Place } from '../typst/trace.ts'
import { Files, type Folders, mounts } from './files.ts'
import { templatesFolder } from './folders.ts'
import { fontConfig, fontFolders } from './fonts.ts'

/** One document to compile. */
export interface Job {
  /** Typst markup in ASCII. */
  source: string
  /** Absolute path of the folder whose files the document and its own template may use. */
  root: string
  /** Absolute path of the folder of a template that lies outside `root`. */
  templateRoot?: string
  /** Absolute folders of further fonts. */
  fonts?: readonly string[]
  /** What the PDF conforms to; default `ua-1`. */
  standard?: string
  /** Seconds since 1970 to stamp the PDF with; without it the PDF bears no date. */
  timestamp?: number
}

export interface Compiled {
  /** The PDF; missing when there are errors. */
  pdf?: Uint8Array
  pages: number
  diagnostics: Diagnostic[]
  /** Absolute paths of the files looked for, found or not, ours aside. */
  reads: string[]
}

/** A compiler; `compile` takes one document at a time. */
export interface Engine {
  compile(job: Job): Compiled
}

const workspace = '/nonexistent/mdcv'
const mainPath = '/main.typ'
/** How many files one document may pull in before we call it a loop. */
const mostFiles = 500

/** Create an engine in this process. A panic of the compiler ends the process: sessions keep theirs in a child. */
export function createEngine(): Engine {
  let fontKey: string | undefined
  let binding: Binding | undefined
  const files = new Files(workspace)

  const bindingFor = (fonts: readonly string[]): Binding => {
    const key = fonts.join('\n')
    if (!binding || key !== fontKey) {
      binding = createBinding(fonts)
      fontKey = key
      files.reset()
    }
    return binding
  }

  return {
    compile(job) {
      return isolated(() => compileWith(bindingFor(job.fonts ?? []), files, job))
    },
  }
}

function createBinding(fonts: readonly string[]): Binding {
  const { NodeCompiler } = createRequire(import.meta.url)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as typeof import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [...fontFolders, ...fonts] }] })
}

/** The folders a job may read. */
export function foldersOf(job: Pick<Job, 'root' | 'templateRoot'>): Folders {
  return { [mounts.templates]: templatesFolder, [mounts.document]: job.root, [mounts.template]: job.templateRoot }
}

function compileWith(compiler: Binding, files: Files, job: Job): Compiled {
  files.open(compiler, foldersOf(job))
  compiler.addSource(workspace + mainPath, job.source)
  const { document, diagnostics } = layOut(compiler, files)
  if (!document) return { pages: 0, diagnostics, reads: files.reads() }
  try {
    const pdf = compiler.pdf(document, { pdfStandard: job.standard ?? 'ua-1', creationTimestamp: job.timestamp })
    return { pdf, pages: document.numOfPages, diagnostics, reads: files.reads() }
  } catch (error) {
    return { pages: document.numOfPages, diagnostics: [...diagnostics, ...exportFaults(error)], reads: files.reads() }
  } finally {
    compiler.evictCache(10)
  }
}

/** Compile, handing over each file the compiler misses, until it has all or one cannot be had. */
function layOut(compiler: Binding, files: Files): { document: NodeTypstDocument | null; diagnostics: Diagnostic[] } {
  for (let attempt = 0; attempt < mostFiles; attempt++) {
    const run = compiler.compile({ mainFilePath: workspace + mainPath })
    const failure = run.takeError()
    const warnings = diagnosticsOf(compiler, run.takeWarnings())
    if (!failure) return { document: run.result, diagnostics: warnings }
    const errors = diagnosticsOf(compiler, failure)
    const missing = errors.map((error) => missingPath(error.message)).filter((path) => path !== undefined)
    const supplied = missing.map((path) => files.supply(compiler, path)).some(Boolean)
    if (!supplied)
      return { document: null, diagnostics: [...errors.map((error) => explained(error, files)), ...warnings] }
  }
  return { document: null, diagnostics: [{ severity: 'error', message: `more than ${mostFiles} files are included` }] }
}

function missingPath(message: string): string | undefined {
  const path = /file not found \(searched at (.*?)\)/.exec(message)?.[1]
  return path?.startsWith(workspace) ? path.slice(workspace.length) : undefined
}

/** A message about a file, in the reader's paths rather than in ours, with the true reason. */
function explained(diagnostic: Diagnostic, files: Files): Diagnostic {
  const path = missingPath(diagnostic.message)
  return path === undefined ? diagnostic : { ...diagnostic, message: files.refusal(path) }
}

interface BindingDiagnostic {
  message: string
  path?: string
  severity: number
  range?: { start: Place; end: Place }
}

function diagnosticsOf(compiler: Binding, error: NodeError | null): Diagnostic[] {
  if (!error) return []
  return (compiler.fetchDiagnostics(error) as BindingDiagnostic[]).map(({ message, path, severity, range }) => ({
    severity: severity === 1 ? 'error' : severity === 2 ? 'warning' : 'trace',
    message,
    path: path?.startsWith(workspace) ? path.slice(workspace.length) : path,
    start: range?.start,
    end: range?.end,
  }))
}

/** Errors of the export come as Rust debug text, without a place. */
function exportFaults(error: unknown): Diagnostic[] {
  const { message, code } = error as { message?: string; code?: string }
  const text = `${code ?? ''} ${message ?? ''}`
  const found = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(
    (match) =>
      JSON.parse(
        `"${match[1]!.replace(/\\'/g, "'").replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => `\\u${hex.padStart(4, '0')}`)}"`,
      ) as string,
  )
  return (found.length > 0 ? found : [text.trim()]).map((said) => ({ severity: 'error', message: said }))
}

/** Run with an environment in which the compiler finds no system fonts and no network, then put back the user's. */
function isolated<T>(work: () => T): T {
  const ours: Record<string, string> = {
    FONTCONFIG_FILE: fontConfig,
    HTTPS_PROXY: 'http://127.0.0.1:1',
    HTTP_PROXY: 'http://127.0.0.1:1',
    ALL_PROXY: 'http://127.0.0.1:1',
  }
  const theirs = Object.fromEntries(Object.keys(ours).map((name) => [name, process.env[name]]))
  Object.assign(process.env, ours)
  try {
    return work()
  } finally {
    for (const [name, value] of Object.entries(theirs)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

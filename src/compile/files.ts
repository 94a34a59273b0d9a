/** The files a document may use, handed to the compiler one by one as it asks for them. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { NodeCompiler as Binding } from '@myriaddreamin/typst-ts-node-compiler'
import { templatesFolder } from './folders.ts'

interface Given {
  /** Absolute path on disk. */
  path: string
  /** What `stat` said when it was read; undefined when it could not be read. */
  stamp: string | undefined
}

/** Workspace paths under these prefixes are ours; all others lie in the document's folder. */
const templatesPrefix = '/templates/'
const documentPrefix = '/document/'

/** The workspace path of a file in the document's folder; `relative` uses `/`. */
export function documentPath(relative: string): string {
  return documentPrefix + relative
}

export class Files {
  readonly #workspace: string
  readonly #given = new Map<string, Given>()
  #refusals = new Map<string, string>()
  #root = ''

  constructor(workspace: string) {
    this.#workspace = workspace
  }

  /** Forget all: the compiler is a new one. */
  reset(): void {
    this.#given.clear()
  }

  /** Begin a compile for a folder: what changed on disk since it was handed over is handed over again. */
  open(compiler: Binding, root: string): void {
    if (root !== this.#root)
      for (const path of this.#given.keys()) if (path.startsWith(documentPrefix)) this.#take(compiler, path)
    this.#root = root
    this.#refusals = new Map()
    for (const [path, given] of this.#given) {
      if (stampOf(given.path) === given.stamp) continue
      this.#take(compiler, path)
      this.supply(compiler, path)
    }
  }

  /** Hand over the file at a workspace path; false when there is none to be had. */
  supply(compiler: Binding, path: string): boolean {
    if (this.#given.has(path)) return false
    const found = this.#locate(path)
    if (typeof found === 'object') {
      this.#refusals.set(path, found.refusal)
      return false
    }
    try {
      const stamp = stampOf(found)
      compiler.mapShadow(this.#workspace + path, readFileSync(found))
      this.#given.set(path, { path: found, stamp })
      return true
    } catch (error) {
      this.#refusals.set(
        path,
        `the file '${path.replace(documentPrefix, '')}' cannot be read: ${(error as Error).message}`,
      )
      return false
    }
  }

  /** Why the file at a workspace path was not handed over. */
  refusal(path: string): string {
    return this.#refusals.get(path) ?? `the file '${path.replace(documentPrefix, '')}' was not found`
  }

  /** The disk paths behind what was asked for, found or not, our own templates included. */
  reads(): string[] {
    const missing = [...this.#refusals.keys()]
      .filter((path) => path.startsWith(documentPrefix))
      .map((path) => join(this.#root, path.slice(documentPrefix.length)))
    return [...new Set([...[...this.#given.values()].map((given) => given.path), ...missing])]
  }

  #take(compiler: Binding, path: string): void {
    compiler.unmapShadow(this.#workspace + path)
    this.#given.delete(path)
  }

  #locate(path: string): string | { refusal: string } {
    if (path.startsWith(templatesPrefix)) return join(templatesFolder, path.slice(templatesPrefix.length))
    if (!path.startsWith(documentPrefix)) return { refusal: `'${path}' lies outside the résumé's folder` }
    return locateInside(this.#root, path.slice(documentPrefix.length))
  }
}

/** The real path of `relative` in a folder, or why it may not be used: it must exist and, links followed, stay inside. */
export function locateInside(root: string, relative: string): string | { refusal: string } {
  let real: string
  let realRoot: string
  try {
    realRoot = realpathSync(root)
    real = realpathSync(join(root, relative))
  } catch {
    return { refusal: `the file '${relative}' was not found in '${root}'` }
  }
  const within = real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)
  if (!within) return { refusal: `the file '${relative}' lies outside the résumé's folder '${root}'` }
  if (!statSync(real).isFile()) return { refusal: `'${relative}' is not a file` }
  return real
}

function stampOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat && `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size} ${stat.ino}`
}

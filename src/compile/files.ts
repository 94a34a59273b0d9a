/** The files a document may use, handed to the compiler one by one as it asks for them. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { NodeCompiler as Binding } from '@myriaddreamin/typst-ts-node-compiler'
import { templatesFolder } from './folders.ts'

interface Given {
  /** Absolute path on disk, links followed. */
  path: string
  /** What `stat` said when it was read; undefined when it may have changed since without a trace. */
  stamp: string | undefined
}

/** Bytes of the largest file that is handed over. */
const mostBytes = 64 * 1024 * 1024
/** Milliseconds within which a second write may leave a file's times as they were. */
const clockTick = 20

/** The folders on disk that a job may read, by the top folder of the workspace that stands for each. */
export type Folders = Readonly<Record<string, string | undefined>>

/** Where the package's templates, the document's folder and the folder of a template outside it stand. */
export const mounts = { templates: '/templates/', document: '/document/', template: '/template/' } as const

/** The folders a job may read. */
export function foldersOf(job: { root: string; templateRoot?: string }): Folders {
  return { [mounts.templates]: templatesFolder, [mounts.document]: job.root, [mounts.template]: job.templateRoot }
}

/** What the package's templates are made of. */
const library = `${mounts.templates}lib/`

/** The disk path that a workspace path stands for, or why there is none to be had. */
export function locate(folders: Folders, path: string): string | { refusal: string } {
  const [, , name] = packagePath.exec(path) ?? []
  if (name) return { refusal: packageRefusal(name) }
  const prefix = Object.keys(folders).find((candidate) => path.startsWith(candidate))
  const folder = prefix && folders[prefix]
  if (!folder) return { refusal: `'${path}' lies outside the résumé's folder` }
  return locateInside(folder, path.slice(prefix.length))
}

export class Files {
  readonly #workspace: string
  readonly #given = new Map<string, Given>()
  #refusals = new Map<string, string>()
  #folders: Folders = {}

  constructor(workspace: string) {
    this.#workspace = workspace
  }

  /** Forget all: the compiler is a new one. */
  reset(): void {
    this.#given.clear()
  }

  /** Begin a compile; false when something that was handed over is not on disk any more as it was. */
  open(folders: Folders): boolean {
    this.#folders = folders
    this.#refusals = new Map()
    for (const [path, given] of this.#given) {
      // Our own files lie where they lay; of an author's the way there may have become another.
      const lies = path.startsWith(mounts.templates) || locate(folders, path) === given.path
      if (given.stamp === undefined || !lies || stampOf(given.path) !== given.stamp) return false
    }
    return true
  }

  /** Hand over the file at a workspace path; false when there is none to be had. */
  supply(compiler: Binding, path: string): boolean {
    if (this.#given.has(path)) return false
    // Whoever asks for one file of the library will ask for the others, and each question costs a compilation.
    if (path.startsWith(library))
      for (const name of readdirSync(join(templatesFolder, 'lib'))) this.#supply(compiler, library + name)
    return this.#supply(compiler, path)
  }

  #supply(compiler: Binding, path: string): boolean {
    if (this.#given.has(path)) return true
    const found = locate(this.#folders, path)
    const refusal = typeof found === 'object' ? found.refusal : this.#give(compiler, path, found)
    if (refusal !== undefined) this.#refusals.set(path, refusal)
    return refusal === undefined
  }

  /** Why the file at a workspace path was not handed over. */
  refusal(path: string): string {
    return this.#refusals.get(path) ?? `the file '${baseless(path)}' was not found`
  }

  /** The disk paths behind what was asked for, found or not, the package's templates included; of links both ends. */
  reads(): string[] {
    const asked = [...this.#given.keys(), ...this.#refusals.keys()].flatMap((path) => {
      const prefix = Object.keys(this.#folders).find((candidate) => path.startsWith(candidate))
      const folder = prefix && this.#folders[prefix]
      return folder ? [join(folder, path.slice(prefix.length))] : []
    })
    return [...new Set([...asked, ...[...this.#given.values()].map((given) => given.path)])]
  }

  #give(compiler: Binding, path: string, found: string): string | undefined {
    try {
      const { size, mtimeMs } = statSync(found)
      if (size > mostBytes) return `the file '${baseless(path)}' is larger than ${mostBytes / 1024 / 1024} MB`
      const stamp = Math.abs(Date.now() - mtimeMs) > clockTick ? stampOf(found) : undefined
      const bytes = readFileSync(found)
      compiler.mapShadow(this.#workspace + path, path.endsWith('.typ') ? withoutPackages(bytes) : bytes)
      this.#given.set(path, { path: found, stamp })
    } catch (error) {
      return `the file '${baseless(path)}' cannot be read: ${(error as Error).message}`
    }
    return undefined
  }
}

/**
 * A template's text in which packages are files of a folder that does not exist, to the letter as long: the compiler
 * would look for them in the network, and says where in the template they are asked for.
 */
function withoutPackages(bytes: Buffer): Buffer {
  const text = bytes.toString('utf8')
  const plain = text.replace(/\b((?:import|include)\s*\(?\s*")@(?=[\w-]+\/[\w-]+:)/g, '$1/')
  return plain === text ? bytes : Buffer.from(plain)
}

const packagePath = /^\/([\w-]+)\/([\w-]+):[\d.]/

/** Why a package is not to be had, and what to do. */
export function packageRefusal(name: string): string {
  return (
    `the package '${name}' is not available, and nothing is fetched from the network, ` +
    `hints: put the package's files in a folder beside the résumé and import them by path, as in #import "${name}/lib.typ"`
  )
}

/** A workspace path without the folder that stands for one on disk. */
function baseless(path: string): string {
  return path.replace(/^\/(?:document|template)\//, '')
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

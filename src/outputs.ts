/** What a build makes: the bytes of each format, the place they belong, and the writing of them. */
import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import type { Built } from './build.ts'
import { type FormatName, formatOf, formats } from './formats/index.ts'
import { fillName } from './resume/outputName.ts'
import { nameOf } from './typst/options.ts'

/** One result. */
export interface Output {
  format: FormatName
  bytes: Uint8Array
  /** Absolute path; `-` for standard output. */
  path: string
}

/** Where results go: beside their sources or as `output:` says, into one folder, to one file, to standard output. */
export type Destination =
  | { kind: 'beside' }
  | { kind: 'folder'; path: string }
  | { kind: 'file'; path: string }
  | { kind: 'stdout' }

/** What `-o` means: a folder if it is one, ends in a slash or must hold several results; else a file, or a pattern of some. */
export function destinationOf(to: string | undefined, several: boolean, cwd: string = process.cwd()): Destination {
  if (to === undefined) return { kind: 'beside' }
  if (to === '-') return { kind: 'stdout' }
  const path = resolve(cwd, to)
  const isFolder = isDirectory(path) ?? (/[/\\]$/.test(to) || (several && !isPattern(to)))
  return { kind: isFolder ? 'folder' : 'file', path }
}

/** Whether a path names a file for each result: `out/{file}.pdf`. */
export function isPattern(to: string): boolean {
  return formatOf(to) !== undefined && /\{\w+\}/.test(basename(to))
}

/** Whether there is a folder at a path; undefined when there is nothing. */
function isDirectory(path: string): boolean | undefined {
  try {
    return statSync(path).isDirectory()
  } catch {
    return undefined
  }
}

/** The results of a build; none when it has errors. An `output:` that leads out of the résumé's folder is one. */
export function outputsOf(built: Built, destination: Destination): Output[] {
  const { file, options, print } = built
  if (!built.ok || !print) return []
  const paths = options.formats.map((name) => ({ name, path: pathOf(built, name, destination) }))
  if (paths.some(({ path }) => path === undefined)) {
    built.ok = false
    refuseOutput(file, options.output!)
    return []
  }
  const source = { ...built, print }
  return paths.map(({ name, path }) => ({ format: name, bytes: formats[name].make(source), path: path! }))
}

/** The path of a result; undefined when a document's own wish leads out of its folder. */
function pathOf(built: Built, name: FormatName, destination: Destination): string | undefined {
  const { extension } = formats[name]
  const wish = wishOf(built)
  switch (destination.kind) {
    case 'stdout':
      return '-'
    case 'file': {
      const filled = fillName(destination.path, partsOf(built))
      const asked = formatOf(filled)
      return asked && asked !== name ? filled.slice(0, -extname(filled).length) + extension : filled
    }
    case 'folder':
      return join(fillName(destination.path, partsOf(built)), basename(wish) + extension)
    case 'beside': {
      const root = folderOf(built.file)
      const path = resolve(root, wish + extension)
      const named = built.file.data.optionPlaces?.output !== undefined
      return named && !isInside(root, path) ? undefined : path
    }
  }
}

/** What a result should be called, without extension: the option `output`, or the name of the Markdown file. */
function wishOf(built: Built): string {
  const parts = partsOf(built)
  const { output } = built.options
  if (output === undefined) return parts.file
  const filled = fillName(output, parts)
  if (/[/\\]$/.test(filled)) return filled + parts.file
  return formatOf(filled) ? filled.slice(0, -extname(filled).length) : filled
}

function partsOf({ file, options, resume }: Built): Parameters<typeof fillName>[1] {
  const stem = file.stem ?? 'resume'
  return { name: nameOf(resume) ?? stem, lang: options.lang, template: basename(options.template, '.typ'), file: stem }
}

function folderOf(file: VFile): string {
  return dirname(resolve(file.cwd, file.path ?? 'resume.md'))
}

/** Whether a path, the links on its way followed, stays in a folder. */
function isInside(root: string, path: string): boolean {
  const way = relative(realpathSync(root), nearestReal(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The real path of what exists of a path, with the rest behind it. */
function nearestReal(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(nearestReal(parent), basename(path))
  }
}

function refuseOutput(file: VFile, output: string): void {
  const message = file.message(`The output '${output}' leads out of the résumé's folder`, {
    place: file.data.optionPlaces?.output,
    ruleId: 'option-value',
    source: 'mdcv',
  })
  message.fatal = true
  message.note = 'The command line may write anywhere: mdcv build -o /elsewhere/resume.pdf'
}

/**
 * Write a result: beside its place first, then renamed over it, so that a reader finds the old file or the new one,
 * whole. Devices and pipes are written to as they are. Throws the system's error.
 */
export function writeOutput(path: string, bytes: Uint8Array): void {
  const target = linkTarget(path)
  const there = statSync(target, { throwIfNoEntry: false })
  if (there && !there.isFile()) {
    writeFileSync(target, bytes)
    return
  }
  if (there) accessSync(target, constants.W_OK)
  else makeFolder(dirname(target))
  const draft = join(dirname(target), `.${basename(target).slice(0, 80)}.${process.pid}.${serial++}.tmp`)
  try {
    writeFileSync(draft, bytes, there && { mode: there.mode })
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

let serial = 0

/** Where a path leads when it is a link, even to a file that is not there yet. */
function linkTarget(path: string): string {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (!there?.isSymbolicLink()) return path
  return statSync(path, { throwIfNoEntry: false })
    ? realpathSync(path)
    : linkTarget(resolve(dirname(path), readlinkSync(path)))
}

/** Write a file that is not there yet, its folders made as needed. Throws the system's error. */
export function writeNew(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(resolve(path)))
  writeFileSync(path, content, { flag: 'wx' })
}

/** Node's own way never ends where a file system refuses folders with ENOENT, as /proc does. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Why a result could not be written. */
export function writeFault(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return `Cannot write '${path}': ${reasons[code ?? ''] ?? message.replace(/, \w+(?: '.*')?$/, '')}`
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOENT: 'its folder cannot be made',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links lead in a circle',
}

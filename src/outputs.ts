/** What a build makes: the bytes of each format, and the place they belong. */
import { realpathSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import type { Built } from './build.ts'
import { copyOf } from './copyFile.ts'
import type { Lack } from './formats/format.ts'
import { type FormatName, formatOf, formats } from './formats/index.ts'
import { realPath, statOf } from './io/identity.ts'
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

/**
 * What `-o` means, for one result as for many: a file where the name ends as one of the formats does or stands for a
 * device or pipe, else a folder.
 */
export function destinationOf(to: string | undefined, cwd: string = process.cwd()): Destination {
  if (to === undefined) return { kind: 'beside' }
  if (to === '-') return { kind: 'stdout' }
  const path = resolve(cwd, to)
  return { kind: isFolder(path, to) ? 'folder' : 'file', path }
}

/** Whether a path names a file for each result: `out/{file}.pdf`. */
export function isPattern(to: string): boolean {
  return formatOf(to) !== undefined && /\{\w+\}/.test(basename(to))
}

function isFolder(path: string, to: string): boolean {
  const there = statOf(path)
  if (there?.isDirectory() || /[/\\]$/.test(to)) return true
  const streams = there !== undefined && !there.isFile()
  return !streams && formatOf(to) === undefined
}

/** A build and its results. */
export interface Made {
  built: Built
  outputs: Output[]
}

/** The results of a build; none when it has errors. An `output:` that leads out of the résumé's folder is one. */
export function outputsOf(built: Built, destination: Destination): Made {
  const { options, print } = built
  if (!built.ok || !print) return { built, outputs: [] }
  const paths = options.formats.map((name) => ({ name, path: pathOf(built, name, destination) }))
  if (paths.some(({ path }) => path === undefined)) {
    const file = refusing(built.file, options.output!)
    return { built: { ...built, file, ok: false }, outputs: [] }
  }
  const source = { ...built, print }
  const outputs = paths.map(({ name, path }) => ({ format: name, bytes: formats[name].make(source), path: path! }))
  const lacks = options.formats.flatMap((name) => formats[name].lacks?.(source) ?? [])
  return { built: lacks.length > 0 ? { ...built, file: telling(built.file, lacks) } : built, outputs }
}

/** A copy of a file that tells what its results lack. */
function telling(before: VFile, lacks: readonly Lack[]): VFile {
  const file = copyOf(before)
  for (const { node, reason, note } of lacks)
    file.message(reason, { place: node.position, ruleId: 'format-lacks', source: 'mdcv' }).note = note
  return file
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
  const way = relative(realpathSync(root), realPath(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A file that says that its output is refused. */
function refusing(before: VFile, output: string): VFile {
  const file = copyOf(before)
  const message = file.message(`The output '${output}' leads out of the résumé's folder`, {
    place: file.data.optionPlaces?.output,
    ruleId: 'option-value',
    source: 'mdcv',
  })
  message.fatal = true
  message.note = 'The command line may write anywhere: mdcv build -o /elsewhere/resume.pdf'
  return file
}

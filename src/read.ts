/** Reads a résumé from disk or standard input, and says in one sentence why it cannot be built where that is so. */
import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { limits } from './markdown/limits.ts'
import { byLikeness, nearest } from './suggest.ts'

declare module 'vfile' {
  interface DataMap {
    /** The file itself could not be read: missing, a folder, no permission. */
    unreadable: boolean
  }
}

/**
 * Read a résumé. Faults are fatal messages of the file, which is then empty: `unreadable-file` where there is nothing
 * to read (with `data.unreadable`), `not-utf8`, `not-markdown` or `empty-file` where the content is not a résumé.
 */
export function readResume(name: string, cwd: string = process.cwd()): VFile {
  const path = name === '' ? '.' : name
  const file = new VFile({ path, cwd })
  try {
    return withContent(file, readAtMost(resolve(cwd, path), mostBytes + 1))
  } catch (error) {
    file.data.unreadable = true
    return refuse(file, 'unreadable-file', ...accessFault(path, cwd, error as NodeJS.ErrnoException))
  }
}

/** Read a résumé from standard input; relative paths in it start at `cwd`. */
export async function readStdin(cwd: string = process.cwd()): Promise<VFile> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    size += chunk.length
    if (size > mostBytes) break
  }
  return withContent(new VFile({ path: 'stdin.md', cwd }), Buffer.concat(chunks))
}

/** Bytes beyond which a file is no résumé in any encoding, and is not read on: it may be a device, which never ends. */
const mostBytes = 16 * limits.characters

/** What a file holds, or the first bytes of it. Throws the system's error. */
function readAtMost(path: string, most: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const chunks: Buffer[] = []
    for (let size = 0; size < most; ) {
      const chunk = Buffer.allocUnsafe(Math.min(chunkSize, most - size))
      const read = readSync(file, chunk)
      if (read === 0) break
      chunks.push(chunk.subarray(0, read))
      size += read
    }
    return Buffer.concat(chunks)
  } finally {
    closeSync(file)
  }
}

const chunkSize = 1 << 16

/** Give a file its content, unless that is no text a résumé could be. */
export function withContent(file: VFile, bytes: Buffer): VFile {
  const foreign = foreignKind(bytes, file.extname)
  if (foreign) return refuse(file, 'not-markdown', foreign.reason, foreign.hint)
  if (bytes.length > mostBytes)
    return refuse(file, 'too-much', `The file has more than ${mostBytes / 1e6} MB, expected a résumé in Markdown`)
  if (!isUtf8(bytes)) return refuseEncoding(file, bytes)
  const text = bytes.toString('utf8')
  if (text.replace(/^\ufeff/, '').trim() === '')
    return refuse(file, 'empty-file', 'The file is empty, expected a résumé in Markdown', 'Make a first one: mdcv init')
  file.value = text
  return file
}

function refuse(
  file: VFile,
  ruleId: string,
  reason: string,
  hint?: string,
  place?: { line: number; column: number },
): VFile {
  const message = file.message(reason, { place, ruleId, source: 'mdcv' })
  message.fatal = true
  if (hint) message.note = hint
  return file
}

/** What cannot be a résumé in Markdown, by how it begins. */
const foreignKinds: ReadonlyArray<{ begins: RegExp; kind: string; hint?: string }> = [
  { begins: /^\s*%PDF-/, kind: 'a PDF', hint: 'mdcv makes PDFs; give it the Markdown' },
  {
    begins: /^PK\x03\x04/,
    kind: 'a Word, OpenDocument or zip file',
    hint: 'To convert a Word file: pandoc resume.docx -t gfm -o resume.md',
  },
  {
    begins: /^\xd0\xcf\x11\xe0/,
    kind: 'a Word file',
    hint: 'Save it as .docx, then: pandoc resume.docx -t gfm -o resume.md',
  },
  { begins: /^\s*\{\\rtf/, kind: 'an RTF file', hint: 'To convert it: pandoc resume.rtf -t gfm -o resume.md' },
  {
    begins: /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]{0,900}?-->\s*)*(?:<!doctype html|<html[\s>])/i,
    kind: 'an HTML page',
    hint: 'To convert it: pandoc -f html -t gfm -o resume.md',
  },
  {
    begins: /^(?:\xef\xbb\xbf)?(?:\s*%[^\n]*\n)*\s*\\(?:documentclass|documentstyle|begin\{document\})/,
    kind: 'a LaTeX file',
    hint: 'To convert it: pandoc resume.tex -t gfm -o resume.md',
  },
  { begins: /^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF[\s\S]{4}WEBP/, kind: 'an image' },
  {
    begins: /^(?:\xff\xfe|\xfe\xff)/,
    kind: 'text in UTF-16',
    hint: 'Save it as UTF-8, or: iconv -f UTF-16 -t UTF-8 old.md > resume.md',
  },
]

/** Data for other tools, by how it begins; YAML, which front matter may be, by its name only. */
function dataKind(start: string, extension: string): string | undefined {
  if (/^\s*[{[]\s*"/.test(start) || extension === '.json') return /"basics"\s*:/.test(start) ? 'a JSON Resume' : 'JSON'
  if (extension === '.yaml' || extension === '.yml') return 'YAML'
  return /^(?:\s*%[^\n]*\n)*\s*@\w+\s*\{/.test(start) || extension === '.bib' ? 'a BibTeX bibliography' : undefined
}

function foreignKind(bytes: Buffer, extension = ''): { reason: string; hint?: string } | undefined {
  const start = bytes.toString('latin1', 0, 4096)
  const data = dataKind(start, extension.toLowerCase())
  if (data)
    return {
      reason: `The file is ${data}, expected Markdown`,
      hint: 'Write the résumé as Markdown; a first one to write over: mdcv init',
    }
  const found = foreignKinds.find(({ begins }) => begins.test(start))
  if (found) return { reason: `The file is ${found.kind}, expected Markdown`, hint: found.hint }
  return bytes.includes(0) ? { reason: 'The file holds binary data, expected Markdown' } : undefined
}

function refuseEncoding(file: VFile, bytes: Buffer): VFile {
  const { offset, line, column } = firstNotUtf8(bytes)
  const byte = bytes[offset]!
  const meant = new TextDecoder('windows-1252').decode(bytes.subarray(offset, offset + 1))
  const code = byte.toString(16).toUpperCase().padStart(2, '0')
  return refuse(
    file,
    'not-utf8',
    `The file is not UTF-8: byte 0x${code} at offset ${offset}`,
    `Save it as UTF-8. If it is an older Windows file, that byte means '${meant}': iconv -f WINDOWS-1252 -t UTF-8 old.md > resume.md`,
    { line, column },
  )
}

/** Where UTF-8 ends; lines and columns from 1. */
function firstNotUtf8(bytes: Buffer): { offset: number; line: number; column: number } {
  let start = 0
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    const content = bytes.subarray(start, end)
    if (!isUtf8(content)) {
      let good = 0
      while (good < content.length) {
        const next = good + sequenceLength(content[good]!)
        if (next > content.length || !isUtf8(content.subarray(good, next))) break
        good = next
      }
      return { offset: start + good, line, column: content.toString('utf8', 0, good).length + 1 }
    }
    start = end + 1
  }
}

/** How many bytes the character that begins with this byte has. */
function sequenceLength(byte: number): number {
  return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

/** Why a path cannot be read, and what to do. */
function accessFault(path: string, cwd: string, error: NodeJS.ErrnoException): [reason: string, hint?: string] {
  const full = resolve(cwd, path)
  switch (error.code) {
    case 'ENOENT':
      return [`There is no file '${path}'`, missingHint(path, full)]
    case 'EISDIR':
      return [`'${path}' is a folder, expected a Markdown file`, folderHint(path, full)]
    case 'EACCES':
    case 'EPERM':
      return [`'${path}' cannot be read: permission denied`]
    case 'ENOTDIR':
      return [`'${path}' cannot be read: a part of the path is a file`]
    case 'ELOOP':
      return [`'${path}' cannot be read: its symbolic links lead in a circle`]
    case 'ERR_INVALID_ARG_VALUE':
      return [`${JSON.stringify(path)} cannot be read: no file can have this name`]
    case 'ENAMETOOLONG':
      return [`'${path.slice(0, 60)}…' cannot be read: the name is too long`]
    default:
      return [`'${path}' cannot be read: ${error.message.replace(/, \w+(?: '.*')?$/, '')}`]
  }
}

function missingHint(path: string, full: string): string | undefined {
  if (path.includes('\ufffd')) return 'A name that is not UTF-8 cannot be read: rename the file'
  const names = markdownIn(dirname(full))
  const near = nearest(basename(path), names) ?? names.find((name) => stem(name) === stem(path))
  if (near) return `Did you mean '${join(dirname(path), near)}'?`
  if (names.length > 0)
    return `There is: ${likest(path, names).join(', ')}${names.length > mostNames ? ' and others' : ''}`
  return statSync(dirname(full), { throwIfNoEntry: false }) ? 'Make a first one: mdcv init' : undefined
}

/** How many files are named where one is missing. */
const mostNames = 5

/** The names most like that of a file; the ending, which most have, says nothing. */
function likest(path: string, names: readonly string[]): string[] {
  const stems = new Map(names.map((name) => [name, stem(name)]))
  const order = byLikeness(stem(path), new Set(stems.values()))
  return [...names].sort((a, b) => order.indexOf(stems.get(a)!) - order.indexOf(stems.get(b)!)).slice(0, mostNames)
}

function folderHint(path: string, full: string): string | undefined {
  const [name] = markdownIn(full).sort((a, b) => Number(/^resume|^cv/i.test(b)) - Number(/^resume|^cv/i.test(a)))
  return name && `Did you mean '${join(path, name)}'?`
}

function markdownIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /\.(?:md|markdown|txt)$/i.test(name))
  } catch {
    return []
  }
}

function stem(path: string): string {
  return basename(path, extname(path)).toLowerCase()
}

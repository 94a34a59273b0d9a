/** Programs that read the text of a PDF: those that come with the project, and those that a machine may have. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPdf } from '../../src/check/judge/read.ts'
import { readAgain } from '../../src/check/judge/secondReader.ts'

/** Reads files, and gives the text of each, page by page. */
export interface Reader {
  name: string
  /** Whether it turns lines that are written from right to left into the order of their words; some turn Persian numbers, too. */
  reorders: boolean | 'not Persian'
  /** Whether it cannot read letters that are drawn as one: Ghostscript 10.0 turns round the bytes of such. */
  garbles?: boolean
  isHere(): boolean
  read(paths: readonly string[]): Promise<string[][]>
}

/** A page's end, in what most of them print. */
const pageEnd = '\f'
/** Where Debian has the programs of Java. */
const jars = ['pdfbox', 'fontbox', 'commons-logging'].map((name) => `/usr/share/java/${name}.jar`)
const python = '/usr/bin/python3'
const readWithPython = fileURLToPath(new URL('./read.py', import.meta.url))

const inProcess = (name: string, read: (pdf: Uint8Array) => Promise<string[]>): Reader => ({
  name,
  reorders: true,
  isHere: () => true,
  read: async (paths) => {
    const texts: string[][] = []
    for (const path of paths) texts.push(await read(readFileSync(path)))
    return texts
  },
})

/** A program that is started for every file. */
const command = (
  name: string,
  reorders: Reader['reorders'],
  line: (path: string) => string[],
  needs = line('')[0]!,
): Reader => ({
  name,
  reorders,
  isHere: () => hasCommand(needs),
  read: async (paths) => paths.map((path) => pagesOf(output(line(path)))),
})

/** A library of Python, which takes long to start: all files in one go. */
const library = (name: string): Reader => ({
  name,
  reorders: name === 'pdfminer' ? false : 'not Persian',
  isHere: () => existsSync(python) && spawnSync(python, ['-c', `import ${moduleOf(name)}`]).status === 0,
  read: async (paths) => JSON.parse(output([python, readWithPython, moduleOf(name), ...paths])),
})

function moduleOf(name: string): string {
  return name === 'pdfminer' ? 'pdfminer.high_level' : name
}

export const readers: readonly Reader[] = [
  inProcess('PDFium', async (pdf) => (await readPdf(pdf)).map(({ body, artifacts }) => `${body}\n${artifacts}`)),
  inProcess('pdf.js', async (pdf) => (await readAgain(pdf)).map(({ text }) => text)),
  command('pdftotext', true, (path) => ['pdftotext', path, '-']),
  command('pdftotext -layout', true, (path) => ['pdftotext', '-layout', path, '-']),
  command('pdftotext -raw', true, (path) => ['pdftotext', '-raw', path, '-']),
  command('MuPDF', false, (path) => ['mutool', 'draw', '-F', 'txt', '-o', '-', path]),
  library('pdfminer'),
  library('pypdf'),
  library('PyPDF2'),
  {
    ...command('PDFBox', false, (path) => [
      'java',
      '-cp',
      jars.join(':'),
      'org.apache.pdfbox.ExtractText',
      '-console',
      '-encoding',
      'UTF-8',
      path,
    ]),
    isHere: () => hasCommand('java') && jars.every((jar) => existsSync(jar)),
  },
  {
    ...command('Ghostscript', false, (path) => [
      'gs',
      '-q',
      '-dBATCH',
      '-dNOPAUSE',
      '-sDEVICE=txtwrite',
      '-o',
      '-',
      path,
    ]),
    garbles: true,
  },
]

/** Write all files to a folder, in order. */
export function pathsIn(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => join(folder, `${index}.pdf`))
}

function hasCommand(name: string): boolean {
  return spawnSync('which', [name]).status === 0
}

function output([program, ...words]: readonly string[]): string {
  return execFileSync(program!, words, { encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] })
}

function pagesOf(text: string): string[] {
  return text.split(pageEnd)
}

/** Independent readers of a produced PDF. */
import { execFileSync, spawnSync } from 'node:child_process'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Read {
  /** The text, page by page, as the reader gives it. */
  pages: string[]
  info: Record<string, unknown>
  outline: string[]
}

/** Read a PDF with pdf.js. */
export async function readWithPdfjs(pdf: Uint8Array): Promise<Read> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const document = await task.promise
  try {
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    }
    const { info } = await document.getMetadata()
    const outline = ((await document.getOutline()) ?? []) as Outline[]
    return { pages, info: info as Record<string, unknown>, outline: titlesOf(outline) }
  } finally {
    await task.destroy()
  }
}

interface Outline {
  title: string
  items: Outline[]
}

function titlesOf(outline: readonly Outline[]): string[] {
  return outline.flatMap((item) => [item.title, ...titlesOf(item.items)])
}

/** Command-line readers, by name: how each prints the text of a PDF given on standard input. */
const commands = {
  pdftotext: ['pdftotext', '-', '-'],
  'pdftotext -raw': ['pdftotext', '-raw', '-', '-'],
  'pdftotext -layout': ['pdftotext', '-layout', '-', '-'],
  pdfminer: ['pdf2txt', '-'],
} as const

export type ReaderName = keyof typeof commands

/** The command-line readers this machine has. */
export function readersHere(): ReaderName[] {
  return (Object.keys(commands) as ReaderName[]).filter((name) => spawnSync('which', [commands[name][0]]).status === 0)
}

/** Read a PDF with a command-line reader. */
export function readWith(name: ReaderName, pdf: Uint8Array): string {
  const [command, ...words] = commands[name]
  return execFileSync(command, words, {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

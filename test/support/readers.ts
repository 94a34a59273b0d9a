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

/** Where a stretch of text stands on its page, in points from the top left corner. */
export interface TextBox {
  text: string
  page: number
  left: number
  right: number
  baseline: number
}

/** The stretches of text on the pages, with the size of each page. */
export async function textBoxes(pdf: Uint8Array): Promise<{ boxes: TextBox[]; width: number; height: number }> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const document = await task.promise
  try {
    const boxes: TextBox[] = []
    let [width, height] = [0, 0]
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      ;[, , width, height] = page.view as [number, number, number, number]
      const { items } = await page.getTextContent()
      for (const item of items) {
        // Nor has a space with a mark of direction any ink.
        if (!('str' in item) || item.str.replace(/\u200f/g, '').trim() === '') continue
        const [, , , , left, bottom] = item.transform as [number, number, number, number, number, number]
        boxes.push({ text: item.str, page: number, left, right: left + item.width, baseline: height - bottom })
      }
    }
    return { boxes, width, height }
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

/** Command-line readers, by name: the command that prints the text of the PDF it is given. */
const commands = {
  pdftotext: ['pdftotext', '{}', '-'],
  'pdftotext -raw': ['pdftotext', '-raw', '{}', '-'],
  'pdftotext -layout': ['pdftotext', '-layout', '{}', '-'],
  mutool: ['mutool', 'draw', '-F', 'txt', '-o', '-', '{}'],
  pdfminer: ['pdf2txt', '{}'],
} as const

export type ReaderName = keyof typeof commands

export const readerNames: readonly ReaderName[] = Object.keys(commands) as ReaderName[]

/** Whether this machine has a command. */
export function isHere(command: string): boolean {
  return spawnSync('which', [command]).status === 0
}

/** Whether this machine has a reader. */
export function hasReader(name: ReaderName): boolean {
  return isHere(commands[name][0])
}

/** Read a PDF file with a command-line reader; pages end with a form feed. */
export function readWith(name: ReaderName, path: string): string {
  const [command, ...words] = commands[name].map((word) => (word === '{}' ? path : word))
  return execFileSync(command!, words, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] })
}

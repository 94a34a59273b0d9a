/**
 * Reads the text of a PDF with PDFium, an engine that has nothing in common with the one that wrote it.
 *
 * PDFium runs as WebAssembly: no program to install, no network. It is loaded when the first PDF is read.
 */

import { type Unseen, unseenOn } from './ink.ts'
import { isNumber, noteSpace } from './notes.ts'
import { type Box, boxOf, loadPdfium, type Pdfium } from './pdfium.ts'

/** The text of one page, in the order of its content stream. */
export interface PageText extends Record<Unseen, string> {
  /** What the document says, and an eye can see. */
  body: string
  /** What stands on every page or decorates it (page numbers, running footers): text marked as an artifact. */
  artifacts: string
}

/** Read a PDF page by page. Throws when it is none. */
export async function readPdf(pdf: Uint8Array): Promise<PageText[]> {
  const pdfium = await loadPdfium()
  const data = pdfium.wasmExports.malloc(pdf.length)
  try {
    pdfium.HEAPU8.set(pdf, data)
    const document = pdfium._FPDF_LoadMemDocument(data, pdf.length, 0)
    if (!document) throw new Error(`PDFium cannot open the PDF (error ${pdfium._FPDF_GetLastError()})`)
    try {
      const count = pdfium._FPDF_GetPageCount(document)
      return Array.from({ length: count }, (_, index) => readPage(pdfium, document, index))
    } finally {
      pdfium._FPDF_CloseDocument(document)
    }
  } finally {
    pdfium.wasmExports.free(data)
  }
}

function readPage(pdfium: Pdfium, document: number, index: number): PageText {
  const page = pdfium._FPDF_LoadPage(document, index)
  const text = pdfium._FPDFText_LoadPage(page)
  const scratch = pdfium.wasmExports.malloc(128)
  try {
    const read: PageText = { body: '', artifacts: '', outside: '', pale: '', tiny: '' }
    let last: Run | undefined
    for (const run of runsOf(pdfium, page, text, scratch)) {
      read[run.kind] += last?.kind === run.kind ? between(last, run) + run.text : `\n${run.text}`
      if (!isMark(run.text)) last = run
    }
    return paired(read)
  } finally {
    pdfium.wasmExports.free(scratch)
    pdfium._FPDFText_ClosePage(text)
    pdfium._FPDF_ClosePage(page)
  }
}

/** PDFium turns lines from right to left round by UTF-16 units: of a character beyond the first plane the second stands first. */
const turnedPair = /(?<![\ud800-\udbff])([\udc00-\udfff])([\ud800-\udbff])(?![\udc00-\udfff])/g

function paired(page: PageText): PageText {
  const entries = Object.entries(page).map(([kind, text]) => [kind, text.replace(turnedPair, '$2$1')])
  return Object.fromEntries(entries) as unknown as PageText
}

/** What one text object says: a stretch of one line in one font. */
interface Run {
  object: number
  kind: keyof PageText
  unseen: Unseen | undefined
  text: string
  /** Of its font, in points. */
  size: number
  /** Places of its first and last character. */
  first: Box | undefined
  last: Box | undefined
}

/** What a reader sees between two stretches where PDFium, at times, sees nothing. Words cut by it are healed in comparing. */
function between(before: Run, after: Run): string {
  if (isMark(after.text)) return ''
  if (isNumber(before.text) || isNumber(after.text)) return noteSpace
  const [one, two] = [before.last, after.first]
  if (!one || !two) return ''
  if (two.top < one.bottom || two.bottom > one.top) return '\n'
  const gap = Math.max(two.left - one.right, one.left - two.right)
  return gap > after.size * leastSpace ? ' ' : ''
}

function runsOf(pdfium: Pdfium, page: number, text: number, scratch: number): Run[] {
  const unseen = unseenOn(pdfium, page, text, scratch)
  const runs: Run[] = []
  let letter: Box | undefined
  const count = pdfium._FPDFText_CountChars(text)
  /** Whether there is no room for the space that PDFium sees between a letter with a mark and what comes next. */
  const isGuessed = (before: string, beside: Box | undefined, next: number): boolean => {
    if (next < count && isMark(characterAt(pdfium, text, next))) return true
    if (!beside || !isMark(before.slice(-1).normalize('NFD').slice(-1))) return false
    return isNext(beside, boxOf(pdfium, text, next, scratch), pdfium._FPDFText_GetFontSize(text, next))
  }
  for (let at = 0; at < count; at++) {
    // Spaces and line ends PDFium infers belong to no object; they go with what stands before them.
    const object = pdfium._FPDFText_GetTextObject(text, at)
    const box = object ? boxOf(pdfium, text, at, scratch) : undefined
    let run = runs.at(-1)
    if (!run || (object && (object !== run.object || unseen.get(at) !== run.unseen))) {
      const why = unseen.get(at)
      const kind = why ?? (object && isArtifact(pdfium, object, scratch) ? 'artifacts' : 'body')
      const size = pdfium._FPDFText_GetFontSize(text, at)
      run = { object, kind, unseen: why, text: '', size, first: box, last: box }
      runs.push(run)
    }
    const character = characterAt(pdfium, text, at)
    if (box && !isMark(character)) letter = box
    if (!object && character === ' ' && isGuessed(run.text, letter, at + 1)) continue
    run.text += character
    if (box) run.last = box
  }
  return runs
}

/** Whether a text begins with a mark on the letter before it, which may be drawn by itself. */
function isMark(text: string): boolean {
  return /^\p{M}/u.test(text)
}

/** Whether a letter stands right beside another one. PDFium measures from a mark between them, and guesses at a space. */
function isNext(one: Box, other: Box | undefined, size: number): boolean {
  return other !== undefined && Math.abs(other.left - one.right) < size * leastSpace
}

/** Less room than this, in sizes of the font, is no space. */
const leastSpace = 0.18

/** PDFium tells a hyphen at a line's end apart and gives it a code of its own. */
function characterAt(pdfium: Pdfium, text: number, at: number): string {
  if (pdfium._FPDFText_IsHyphen(text, at) === 1) return '-\n'
  const code = pdfium._FPDFText_GetUnicode(text, at)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function isArtifact(pdfium: Pdfium, object: number, scratch: number): boolean {
  const count = pdfium._FPDFPageObj_CountMarks(object)
  for (let at = 0; at < count; at++) {
    const mark = pdfium._FPDFPageObj_GetMark(object, at)
    if (!pdfium._FPDFPageObjMark_GetName(mark, scratch, 64, scratch + 64)) continue
    const { buffer } = pdfium.HEAPU8
    const size = new DataView(buffer).getUint32(scratch + 64, true)
    if (new TextDecoder('utf-16le').decode(new Uint8Array(buffer, scratch, Math.max(0, size - 2))) === 'Artifact')
      return true
  }
  return false
}

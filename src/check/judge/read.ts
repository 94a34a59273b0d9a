/**
 * Reads the text of a PDF with PDFium, an engine that has nothing in common with the one that wrote it.
 *
 * PDFium runs as WebAssembly: no program to install, no network. It is loaded when the first PDF is read.
 */

/** The text of one page, in the order of its content stream. */
export interface PageText {
  /** What the document says. */
  body: string
  /** What stands on every page or decorates it (page numbers, running footers): text marked as an artifact. */
  artifacts: string
  /** Text outside the page's edges: in the file, and seen by nobody. */
  outside: string
}

/** The part of PDFium's C interface (fpdf_text.h, fpdf_edit.h) that reading text takes; pointers are numbers. */
interface Pdfium {
  _FPDF_InitLibraryWithConfig(config: object): void
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number
  _FPDF_GetLastError(): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetPageCount(document: number): number
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDF_GetPageWidth(page: number): number
  _FPDF_GetPageHeight(page: number): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_IsHyphen(text: number, index: number): number
  _FPDFText_GetCharBox(text: number, index: number, left: number, right: number, bottom: number, top: number): number
  _FPDFText_GetTextObject(text: number, index: number): number
  _FPDFPageObj_CountMarks(object: number): number
  _FPDFPageObj_GetMark(object: number, index: number): number
  _FPDFPageObjMark_GetName(mark: number, buffer: number, size: number, sizeOut: number): number
  wasmExports: { malloc(size: number): number; free(pointer: number): void }
  HEAPU8: Uint8Array
}

let loading: Promise<Pdfium> | undefined

/** Read a PDF page by page. Throws when it is none. */
export async function readPdf(pdf: Uint8Array): Promise<PageText[]> {
  loading ??= load()
  const pdfium = await loading
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

async function load(): Promise<Pdfium> {
  const { PDFiumModule } = await import('@hyzyla/pdfium')
  const pdfium = (await PDFiumModule({})) as unknown as Pdfium
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 })
  return pdfium
}

function readPage(pdfium: Pdfium, document: number, index: number): PageText {
  const page = pdfium._FPDF_LoadPage(document, index)
  const text = pdfium._FPDFText_LoadPage(page)
  const scratch = pdfium.wasmExports.malloc(128)
  try {
    const read: PageText = { body: '', artifacts: '', outside: '' }
    let last: Run | undefined
    for (const run of runsOf(pdfium, page, text, scratch)) {
      read[run.kind] += last?.kind === run.kind ? between(last, run) + run.text : `\n${run.text}`
      last = run
    }
    return read
  } finally {
    pdfium.wasmExports.free(scratch)
    pdfium._FPDFText_ClosePage(text)
    pdfium._FPDF_ClosePage(page)
  }
}

/** What one text object says: a stretch of one line in one font. */
interface Run {
  object: number
  kind: keyof PageText
  text: string
  /** Places of its first and last character. */
  first: Box | undefined
  last: Box | undefined
}

/** Edges in points, from the page's lower left corner. */
interface Box {
  left: number
  right: number
  bottom: number
  top: number
}

/** What a reader sees between two stretches where PDFium, at times, sees nothing. Words cut by it are healed in comparing. */
function between(before: Run, after: Run): string {
  // The number of a footnote is no part of the word it stands at.
  if (isNumber(before) || isNumber(after)) return ' '
  const [one, two] = [before.last, after.first]
  if (!one || !two) return ''
  if (two.top < one.bottom || two.bottom > one.top) return '\n'
  const gap = Math.max(two.left - one.right, one.left - two.right)
  return gap > Math.max(one.top - one.bottom, two.top - two.bottom) / 5 ? ' ' : ''
}

function isNumber(run: Run): boolean {
  return /^\d+\s*$/.test(run.text)
}

function runsOf(pdfium: Pdfium, page: number, text: number, scratch: number): Run[] {
  const width = pdfium._FPDF_GetPageWidth(page)
  const height = pdfium._FPDF_GetPageHeight(page)
  const runs: Run[] = []
  const count = pdfium._FPDFText_CountChars(text)
  for (let at = 0; at < count; at++) {
    // Spaces and line ends PDFium infers belong to no object; they go with what stands before them.
    const object = pdfium._FPDFText_GetTextObject(text, at)
    const box = object ? boxOf(pdfium, text, at, scratch) : undefined
    const outside = box !== undefined && isOutside(box, width, height)
    let run = runs.at(-1)
    if (!run || (object && (object !== run.object || outside !== (run.kind === 'outside')))) {
      const kind = object && isArtifact(pdfium, object, scratch) ? 'artifacts' : outside ? 'outside' : 'body'
      run = { object, kind, text: '', first: box, last: box }
      runs.push(run)
    }
    run.text += characterAt(pdfium, text, at)
    if (box) run.last = box
  }
  return runs
}

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

function boxOf(pdfium: Pdfium, text: number, at: number, scratch: number): Box | undefined {
  const offset = Math.ceil(scratch / 8) * 8
  if (!pdfium._FPDFText_GetCharBox(text, at, offset, offset + 8, offset + 16, offset + 24)) return undefined
  const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(pdfium.HEAPU8.buffer, offset, 4)
  return { left, right, bottom, top }
}

/** Whether the middle of a character lies beyond the page's edges. */
function isOutside({ left, right, bottom, top }: Box, width: number, height: number): boolean {
  const x = (left + right) / 2
  const y = (bottom + top) / 2
  return x < 0 || x > width || y < 0 || y > height
}

/**
 * Reads the text of a PDF with pdf.js, the reader of Firefox, as a second opinion beside PDFium. A part of it is bundled
 * with the package, and is loaded when the first PDF is read.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { packageFolder } from '../../compile/folders.ts'
import { isNumber, noteSpace } from './notes.ts'

interface PdfJs {
  getDocument: typeof getDocument
}

/** What pdf.js finds on one page. */
export interface SecondReading {
  /** The text, line by line. */
  text: string
  /** The addresses that links lead to. */
  links: string[]
}

interface Stretch {
  str: string
  hasEOL: boolean
}

let pdfJs: PdfJs | undefined

/** Read a PDF page by page. Throws when it is none. */
export async function readAgain(pdf: Uint8Array): Promise<SecondReading[]> {
  pdfJs ??= createRequire(import.meta.url)(join(packageFolder, 'dist', 'pdfjs.cjs')) as PdfJs
  // pdf.js takes what it is given for its own.
  const task = pdfJs.getDocument({
    data: new Uint8Array(pdf),
    verbosity: 0,
    useSystemFonts: false,
    isEvalSupported: false,
  })
  try {
    const document = await task.promise
    const pages: SecondReading[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const annotations = (await page.getAnnotations()) as Array<{ url?: string; unsafeUrl?: string }>
      pages.push({
        text: textOf(items),
        links: annotations.map(({ url, unsafeUrl }) => unsafeUrl ?? url).filter((url) => url !== undefined),
      })
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** The text of stretches of text, line by line. */
function textOf(items: ReadonlyArray<object>): string {
  const stretches = items.filter((item): item is Stretch => 'str' in item)
  return stretches
    .map(({ str, hasEOL }) => `${isNumber(str) ? noteSpace + str + noteSpace : str}${hasEOL ? '\n' : ''}`)
    .join('')
}

/**
 * Tells which characters of a page an eye can see. The page is drawn twice, with its text and without: what differs is
 * the ink of the text, whatever lies under it or over it.
 */
import { type Box, boxOf, type Pdfium } from './pdfium.ts'

/** Why a character is not seen. */
export type Unseen = 'outside' | 'pale' | 'tiny'

/** Pixels to a point, such that a thin stroke of small text covers one. */
const scale = 2.5
/** The most pixels that are drawn of a page; larger ones are drawn smaller. */
const mostPixels = 12_000_000
/** The contrast of a word, from 1 to 21, below which nobody reads it. */
const leastOfWord = 2
/** The contrast within the box of a letter below which it is not there: something covers it, or it has no ink. */
const leastOfLetter = 1.15
/** The size in points below which nobody reads a text. */
const leastSize = 4

/** Why characters are not seen, by their index; one that is seen, or has no ink by nature, is not listed. */
export function unseenOn(pdfium: Pdfium, page: number, text: number, scratch: number): Map<number, Unseen> {
  const unseen = new Map<number, Unseen>()
  const characters = charactersOf(pdfium, text, scratch)
  const [width, height] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)]
  const contrastIn = contrastsOf(pdfium, page, characters, width, height)
  for (const word of wordsOf(characters)) {
    const contrasts = word
      .map(({ box, letter }) => (letter ? contrastIn(box) : Number.NaN))
      .filter((it) => !Number.isNaN(it))
    // Signs alone, such as the rule of a table drawn in dashes, are no text to read.
    const isText = contrasts.length > 0
    // A word with a letter covered is not the word that the file holds.
    const isPale = isText && (Math.max(...contrasts) < leastOfWord || Math.min(...contrasts) < leastOfLetter)
    for (const { index, box, size } of word) {
      if (isOutside(box, width, height)) unseen.set(index, 'outside')
      else if (size < leastSize && isText) unseen.set(index, 'tiny')
      else if (isPale) unseen.set(index, 'pale')
    }
  }
  return unseen
}

interface Character {
  index: number
  object: number
  box: Box
  size: number
  /** Whether it must show something: marks may lie within the ink of a letter, and some signs are all but nothing. */
  letter: boolean
  space: boolean
}

function charactersOf(pdfium: Pdfium, text: number, scratch: number): Array<Character | undefined> {
  return Array.from({ length: pdfium._FPDFText_CountChars(text) }, (_, index) => {
    const object = pdfium._FPDFText_GetTextObject(text, index)
    const box = object ? boxOf(pdfium, text, index, scratch) : undefined
    if (!box) return undefined
    const code = pdfium._FPDFText_GetUnicode(text, index)
    const sign = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    const size = sizeOf(pdfium, text, index, scratch)
    return { index, object, box, size, letter: /[\p{L}\p{N}]/u.test(sign), space: /\s/.test(sign) }
  })
}

/** The size of a character on the page, in points. */
function sizeOf(pdfium: Pdfium, text: number, index: number, scratch: number): number {
  const offset = Math.ceil(scratch / 8) * 8
  const size = pdfium._FPDFText_GetFontSize(text, index)
  if (!pdfium._FPDFText_GetMatrix(text, index, offset)) return size
  const [a = 1, b = 0, c = 0, d = 1] = new Float32Array(pdfium.HEAPU8.buffer, offset, 4)
  return size * Math.min(Math.hypot(a, b), Math.hypot(c, d))
}

/** Characters in a row that are set alike, without a space. */
function wordsOf(characters: ReadonlyArray<Character | undefined>): Character[][] {
  const words: Character[][] = []
  let before: Character | undefined
  for (const character of characters) {
    const isPart = character && !character.space
    if (isPart && before && !before.space && before.object === character.object) words.at(-1)!.push(character)
    else if (isPart) words.push([character])
    before = character
  }
  return words
}

/** Whether the middle of a character lies beyond the page's edges. */
function isOutside({ left, right, bottom, top }: Box, width: number, height: number): boolean {
  const x = (left + right) / 2
  const y = (bottom + top) / 2
  return x < 0 || x > width || y < 0 || y > height
}

/** A function that gives the most contrast between text and ground in a box. */
function contrastsOf(
  pdfium: Pdfium,
  page: number,
  characters: ReadonlyArray<Character | undefined>,
  width: number,
  height: number,
): (box: Box) => number {
  const factor = Math.min(scale, Math.sqrt(mostPixels / (width * height)))
  const [columns, rows] = [Math.ceil(width * factor), Math.ceil(height * factor)]
  const objects = new Set(characters.flatMap((character) => (character ? [character.object] : [])))
  const withText = drawn(pdfium, page, columns, rows)
  for (const object of objects) pdfium._FPDFPageObj_SetIsActive(object, 0)
  const without = drawn(pdfium, page, columns, rows)
  for (const object of objects) pdfium._FPDFPageObj_SetIsActive(object, 1)
  return ({ left, right, bottom, top }) => {
    let most = 1
    const lastRow = Math.min(rows, Math.ceil((height - bottom) * factor))
    const lastColumn = Math.min(columns, Math.ceil(right * factor))
    for (let row = Math.max(0, Math.floor((height - top) * factor)); row < lastRow; row++)
      for (let column = Math.max(0, Math.floor(left * factor)); column < lastColumn; column++) {
        const at = row * columns + column
        if (withText[at] !== without[at]) most = Math.max(most, contrast(withText[at]!, without[at]!))
      }
    return most
  }
}

/** A page as pixels of 32 bits: blue, green and red from the lowest byte up. */
function drawn(pdfium: Pdfium, page: number, columns: number, rows: number): Uint32Array {
  const stride = columns * 4
  const buffer = pdfium.wasmExports.malloc(stride * rows)
  try {
    const bitmap = pdfium._FPDFBitmap_CreateEx(columns, rows, 3, buffer, stride)
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, 0xffffffff)
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, rows, 0, 0)
    pdfium._FPDFBitmap_Destroy(bitmap)
    return new Uint32Array(pdfium.HEAPU8.slice(buffer, buffer + stride * rows).buffer)
  } finally {
    pdfium.wasmExports.free(buffer)
  }
}

function contrast(one: number, other: number): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Relative luminance (WCAG 2.2) of a pixel, from 0 to 1. */
function luminance(pixel: number): number {
  return 0.2126 * linear[(pixel >> 16) & 255]! + 0.7152 * linear[(pixel >> 8) & 255]! + 0.0722 * linear[pixel & 255]!
}

const linear: readonly number[] = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

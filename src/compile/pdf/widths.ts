/** Widths of glyphs in the fonts of a PDF. */
import type { PdfObjects, Splice } from './objects.ts'

/** The width to write for glyphs without one of their own, in thousandths of the font's size. */
const usualWidth = 500
const noWidths = /\/DW 0\b/
const list = /\/W \[([^\]]*)\]/
/** The last code there can be, and more glyphs without width than any font has: they may come after all others. */
const lastCode = 0xffff
const mostWithoutWidth = 4096
/** Where readers such as PyPDF2 look for the width of a space in a font that has none, unless it stands for many. */
const spaceCode = 32

/** From `first` to `last` the same width. */
export interface Width {
  first: number
  last: number
  width: number
}

/** The widths a font lists, in order; nothing where they are written in another form, or those not listed are not 0. */
export function widthsIn(font: string): Width[] | undefined {
  return noWidths.test(font) ? listedWidths(font) : undefined
}

/** The widths a font lists, in order; nothing where they are written in another form. */
export function listedWidths(font: string): Width[] | undefined {
  const numbers = list.exec(font)?.[1]?.trim().split(/\s+/).map(Number)
  if (!numbers || numbers.length % 3 > 0 || numbers.some(Number.isNaN)) return undefined
  return Array.from({ length: numbers.length / 3 }, (_, at) => {
    const [first, last, width] = numbers.slice(at * 3, at * 3 + 3) as [number, number, number]
    return { first, last, width }
  })
}

/**
 * Lists all glyphs of a font, then gives it a usual width. Readers such as PyPDF2 take half of that for a space: of none,
 * every kern is one. What the compiler does not list is as wide as the usual glyph, which is nothing.
 */
export function fontWidths(objects: PdfObjects, number: number): Splice[] {
  const font = objects.text(number)
  const listed = widthsIn(font)
  if (!listed) return []
  const start = objects.starts.get(number)!
  const replace = (pattern: RegExp, by: string): Splice => {
    const { index, 0: found } = pattern.exec(font)!
    return { start: start + index, end: start + index + found.length, by }
  }
  return [replace(noWidths, `/DW ${usualWidth}`), ...completed(listed, replace)]
}

function completed(listed: readonly Width[], replace: (pattern: RegExp, by: string) => Splice): Splice[] {
  const all: Width[] = []
  let next = 0
  for (const width of listed) {
    if (width.first > next) all.push(...withoutWidth(next, width.first - 1))
    all.push(width)
    next = width.last + 1
  }
  if (next <= lastCode) all.push(...withoutWidth(next, Math.min(next + mostWithoutWidth, lastCode)))
  return [replace(list, `/W [${all.map(({ first, last, width }) => `${first} ${last} ${width}`).join(' ')}]`)]
}

/** Glyphs without width, the code of a space by itself: as one of many it would be a space that is none. */
function withoutWidth(first: number, last: number): Width[] {
  if (first > spaceCode || last < spaceCode) return [{ first, last, width: 0 }]
  return [
    { first, last: spaceCode - 1, width: 0 },
    { first: spaceCode, last: spaceCode, width: 0 },
    { first: spaceCode + 1, last, width: 0 },
  ].filter((each) => each.first <= each.last)
}

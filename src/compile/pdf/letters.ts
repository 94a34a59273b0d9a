/** What letters the glyphs of a font stand for. */
import { utf16 } from './content.ts'
import { joiners } from './joiners.ts'
import type { PdfObjects, Splice } from './objects.ts'
import { type Width, widthsIn } from './widths.ts'

const entry = /<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>/g
/** A letter from right to left. Only at these a mark is sure to be a point at a whole letter. */
const pointed = /[\u0590-\u08ff]/
/** A glyph for such a letter and more. */
const several = /> <(?:200[CD]|0(?:5[9A-F]|[678][0-9A-F])[0-9A-F])[0-9A-F]{4,}>/
const marks = /\p{M}/gu

/** Letters drawn as one glyph that have a character of their own, too, which no reader turns round: lam and alef, heh and hamza. */
const united: ReadonlyMap<string, string> = new Map([
  ['\u0644\u0627', '\ufefb'],
  ['\u0644\u0623', '\ufef7'],
  ['\u0644\u0625', '\ufef9'],
  ['\u0644\u0622', '\ufef5'],
  ['\u0647\u0654', '\u06c0'],
])

interface Glyph {
  code: number
  text: string
  /** It stands over, under or in another, and takes no room. */
  narrow: boolean
}

/**
 * Of letters with marks the compiler gives each glyph the text of all: wherever one of them stands again, the whole is
 * read. Here glyphs without width get the marks, and the others the letters, if the marks have a glyph. Of letters from
 * left to right the pages tell which part each glyph draws.
 */
export function fontLetters(
  objects: PdfObjects,
  cmap: number,
  font: string,
  parts: ReadonlyMap<number, string>,
): Splice[] {
  const table = tableOf(objects, cmap)
  const widths = table && several.test(table.text) ? widthsIn(font) : undefined
  if (!table || (!widths && parts.size === 0)) return []
  const { text, start } = table
  const found = [...text.matchAll(entry)]
  const glyphs = found.map(([, code, letters]) => glyphOf(code!, letters!, widths ?? []))
  const mended = mendedTexts(glyphs).map((letters, at) => parts.get(glyphs[at]!.code) ?? letters)
  const splices = found.flatMap((match, at): Splice[] => {
    if (mended[at] === glyphs[at]!.text) return []
    const end = start + match.index + match[0].length - 1
    return [{ start: end - match[2]!.length, end, by: hexOf(mended[at]!) }]
  })
  return splices.length > 0 ? [...splices, lengthSplice(text, start, splices)] : []
}

/** A glyph for more than one letter of Western Europe or one sign. */
const unusual = /> <(?!(?:0[01]|20)[0-9A-F]{2}>)/
/** Two glyphs for the same letter with a mark. */
const twice = /> <(0(?:0[C-F]|1[0-9A-F])[0-9A-F])>[\s\S]*> <\1>/

/** Whether a font's table is that of most documents: no letter in it is made of parts, or joins another. */
export function isPlain(objects: PdfObjects, cmap: number): boolean {
  const { text = '' } = tableOf(objects, cmap) ?? {}
  return !unusual.test(text) && !twice.test(text)
}

/** The texts of a font's glyphs by their codes, as its table has them. */
export function glyphTexts(objects: PdfObjects, cmap: number): ReadonlyMap<number, string> {
  const { text = '' } = tableOf(objects, cmap) ?? {}
  return new Map(
    [...text.matchAll(entry)].map(([, code, letters]) => [
      Number.parseInt(code!, 16),
      utf16(Buffer.from(letters!, 'hex')),
    ]),
  )
}

function tableOf({ bytes, starts }: PdfObjects, cmap: number): { text: string; start: number } | undefined {
  const start = starts.get(cmap)
  if (start === undefined) return undefined
  return { text: bytes.toString('latin1', start, bytes.indexOf('endstream', start)), start }
}

/** The texts of glyphs, each for itself. */
function mendedTexts(glyphs: readonly Glyph[]): string[] {
  const apart = glyphs.map((glyph, at) => (glyph.narrow ? marksOf(glyph, at, glyphs) : glyph.text))
  const drawn = new Set(apart.flatMap((text, at) => (glyphs[at]!.narrow ? (text.match(marks) ?? []) : [])))
  return apart.map((text, at) => {
    if (glyphs[at]!.narrow || !pointed.test(text)) return text
    const has = text.match(marks) ?? []
    const seen = text.replace(joiners, '') || text
    const letters = has.every((one) => drawn.has(one)) ? seen.replace(marks, '') : seen
    return united.get(letters) ?? turned(letters || text)
  })
}

/** Letters of one glyph as they stand from left to right: most readers turn lines round letter by letter. */
function turned(letters: string): string {
  return [...letters].reverse().join('')
}

/** Of letters with several marks each glyph without width gets one; they are numbered as they are drawn, the last first. */
function marksOf({ text }: Glyph, at: number, glyphs: readonly Glyph[]): string {
  const own = text.match(marks) ?? []
  if (own.length === 0 || own.length === text.length) return text
  const same = glyphs.flatMap((other, index) => (other.narrow && other.text === text ? [index] : []))
  if (same.length !== own.length) return own.join('')
  const place = same.indexOf(at)
  return own[own.length - 1 - place]!
}

function glyphOf(code: string, letters: string, widths: readonly Width[]): Glyph {
  const number = Number.parseInt(code, 16)
  const text = utf16(Buffer.from(letters, 'hex'))
  const narrow =
    pointed.test(text) &&
    /\p{M}/u.test(text) &&
    !widths.some(({ first, last, width }) => first <= number && number <= last && width > 0)
  return { code: number, text, narrow }
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}

/** A stream tells its length. */
function lengthSplice(text: string, start: number, splices: readonly Splice[]): Splice {
  const { index, 1: length = '' } = /\/Length (\d+)/.exec(text)!
  const more = splices.reduce((sum, { start, end, by }) => sum + by.length - (end - start), 0)
  const from = start + index + '/Length '.length
  return { start: from, end: from + length.length, by: String(Number(length) + more) }
}

/** Where on its page each run of glyphs stands. */
import { streamOf } from './content.ts'
import { glyphTexts } from './letters.ts'
import { objectsOf, type PdfObjects } from './objects.ts'
import { type Placed, placedIn } from './placed.ts'
import { listedWidths } from './widths.ts'

/** A run of glyphs on one line, in one font; lengths in points from the page's upper left corner. */
export interface Run {
  left: number
  right: number
  /** Of its baseline. */
  y: number
  size: number
  /** Read when it is asked for: of most runs nobody does. */
  glyphs(): Glyph[]
}

/** The letters that a glyph stands for, and where it stands. */
export interface Glyph {
  text: string
  left: number
  right: number
}

/** A page and the text on it, without what only decorates it (artifacts). */
export interface DrawnPage {
  width: number
  height: number
  runs: Run[]
}

/** The pages of a PDF as the compiler writes it; none of another. */
export function drawnPages(pdf: Uint8Array): DrawnPage[] {
  const objects = objectsOf(pdf)
  if (!objects) return []
  const fonts = new Map<number, Font>()
  const fontOf = (number: number): Font => {
    const known = fonts.get(number) ?? fontAt(objects, number)
    fonts.set(number, known)
    return known
  }
  return pageNumbers(objects).map((number) => drawnPage(objects, objects.text(number), fontOf))
}

function pageNumbers({ bytes, text }: PdfObjects): number[] {
  const root = bytes.lastIndexOf('/Type /Pages\n')
  const kids = /\/Kids \[([^\]]*)\]/.exec(bytes.toString('latin1', root, bytes.indexOf('endobj', root)))?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number)).filter((number) => text(number) !== '')
}

interface Font {
  /** By code, in thousandths of the font's size; nothing where it is of another kind, as those of pictures are. */
  widths: Uint16Array | undefined
  texts: () => ReadonlyMap<number, string>
}

function fontAt(objects: PdfObjects, number: number): Font {
  const font = objects.text(number)
  const own = objects.text(Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1]))
  const cmap = Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1])
  return { widths: widthsByCode(own), texts: () => glyphTexts(objects, cmap) }
}

function widthsByCode(font: string): Uint16Array | undefined {
  const listed = listedWidths(font)?.filter(({ width }) => width > 0)
  const widths = listed && new Uint16Array(listed.reduce((most, { last }) => Math.max(most, last + 1), 0))
  for (const { first, last, width } of listed ?? []) widths!.fill(width, first, last + 1)
  return widths
}

function drawnPage(objects: PdfObjects, page: string, fontOf: (number: number) => Font): DrawnPage {
  const [width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page)?.slice(1) ?? []).map(Number)
  const named = new Map([...page.matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, name, number]) => [name!, Number(number)]))
  const content = streamOf(objects, Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]))?.text ?? ''
  const font = (name: string): Font => fontOf(named.get(name)!)
  const placed = placedIn(content, (name) => font(name).widths)
  return { width, height, runs: placed.map((piece) => runOf(piece, height, font(piece.font).texts)) }
}

function runOf({ x, y, width, size, scale, codes }: Placed, height: number, texts: Font['texts']): Run {
  return {
    left: x,
    right: x + width,
    y: height - y,
    size,
    glyphs() {
      const known = texts()
      return codes().map(({ code, start, end }) => ({
        text: known.get(code) ?? '',
        left: x + start * scale,
        right: x + end * scale,
      }))
    },
  }
}

/** What the compiler's PDF needs to be read by every machine. No page looks other than before. */
import { type GlyphTexts, hasParts, letterParts } from './clusters.ts'
import { pagesOf } from './content.ts'
import { joinedWords, mayJoin } from './joiners.ts'
import { fontLetters, glyphTexts, isPlain } from './letters.ts'
import { objectsOf, type PdfObjects, type Splice, spliced } from './objects.ts'
import { fontWidths } from './widths.ts'

/** The PDF with fonts that list all their widths, glyphs that stand for their own letters, and lines left in their order. */
export function readable(pdf: Uint8Array): Uint8Array {
  const objects = objectsOf(pdf)
  if (!objects) return pdf
  return spliced(objects, [...fontSplices(objects), ...directionSplices(objects)])
}

const composite = '/Subtype /Type0'

/** A font of the kind that the compiler writes: a composite one that has another for its glyphs. */
interface Font {
  number: number
  /** The number of the font for its glyphs, and of the table of their texts. */
  own: number
  cmap: number
}

function fontSplices(objects: PdfObjects): Splice[] {
  const fonts = numbersOf(objects, composite).map((number): Font => {
    const font = objects.text(number)
    const own = Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1])
    return { number, own, cmap: Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]) }
  })
  const [parts, pages] = partsOfLetters(objects, fonts)
  const perFont = fonts.flatMap(({ number, own, cmap }) => [
    ...fontWidths(objects, own),
    ...fontLetters(objects, cmap, objects.text(own), parts.get(number) ?? new Map()),
  ])
  return [...perFont, ...pages]
}

/** Pages are looked at only where some font has letters with marks, or such as join: most have none. */
function partsOfLetters(objects: PdfObjects, fonts: readonly Font[]): [GlyphTexts, Splice[]] {
  if (fonts.every(({ cmap }) => isPlain(objects, cmap))) return [new Map(), []]
  const texts = new Map(fonts.map(({ number, cmap }) => [number, glyphTexts(objects, cmap)]))
  const none = new Map<number, string>()
  const textsOf = (font: number): ReadonlyMap<number, string> => texts.get(font) ?? none
  const all = [...texts.values()].map((known) => [...known.values()])
  const [marked, joining] = [hasParts(all), mayJoin(all.flat())]
  const pages = marked || joining ? pagesOf(objects) : []
  const plain = { parts: new Map(), contents: pages.map(({ content }) => content.text) }
  const { parts, contents } = marked ? letterParts(pages, textsOf) : plain
  const splices = pages.flatMap(({ content, fonts }, at) => {
    const mended = joining ? joinedWords(contents[at]!, fonts, textsOf) : contents[at]!
    return mended === content.text ? [] : [content.changed(mended)]
  })
  return [parts, splices]
}

/** The objects in which some text stands. */
function numbersOf({ bytes, starts }: PdfObjects, text: string): number[] {
  const found = new Set<number>()
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
    let last = 0
    for (const [number, start] of starts) if (start <= at && start >= (starts.get(last) ?? 0)) last = number
    found.add(last)
  }
  return [...found]
}

/**
 * Pages side by side are laid out from right to left by this, which one reader (PDFium) takes as the direction of every
 * line, an address among them. Where it is not said, lines are asked for their letters.
 */
function directionSplices({ bytes }: PdfObjects): Splice[] {
  const said = '/Direction /R2L'
  const start = bytes.lastIndexOf(said)
  return start < 0 ? [] : [{ start, end: start + said.length, by: '/Direction /L2R' }]
}

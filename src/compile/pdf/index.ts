/** What the compiler's PDF needs to be read by every machine. No page looks other than before. */
import { fontLetters } from './letters.ts'
import { objectsOf, type PdfObjects, type Splice, spliced } from './objects.ts'
import { fontWidths } from './widths.ts'

/** The PDF with fonts that list all their widths, glyphs that stand for their own letters, and lines left in their order. */
export function readable(pdf: Uint8Array): Uint8Array {
  const objects = objectsOf(pdf)
  if (!objects) return pdf
  return spliced(objects, [...fontSplices(objects), ...directionSplices(objects)])
}

const composite = '/Subtype /Type0'

/** What is to change for each font of the kind that the compiler writes: a composite one that has another for its glyphs. */
function fontSplices(objects: PdfObjects): Splice[] {
  return numbersOf(objects, composite).flatMap((number) => {
    const font = objects.text(number)
    const own = Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1])
    const cmap = Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1])
    return [...fontWidths(objects, own), ...fontLetters(objects, cmap, objects.text(own))]
  })
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

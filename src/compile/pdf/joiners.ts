/**
 * Words in which joiners tell how letters are drawn. A letter after a joiner is the same glyph as one without, so that the
 * compiler puts a replacement text around one of the two (ISO 32000-2, 14.9.4), and with it tears the word in pieces:
 * readers, which turn each piece round by itself, put them together in the wrong order.
 */
import { drawnIn, type Page, type TextsOf, utf16 } from './content.ts'

/** Say only whether letters join, which their glyphs show. */
export const joiners: RegExp = /[\u200c\u200d]/g

const joining = /[\u0600-\u08ff]/
const replaced =
  /\/Span <<\s+\/ActualText <FEFF((?:[\dA-F]{4})+)>\s+>> BDC\n(\/ReversedChars BMC\n(?:(?!BDC|BMC|EMC)[\s\S])*EMC\n)EMC\n/g
/** Stands where a replacement began or ended; a content never holds it. */
const cut = '\u0001'
/** Where a piece ends at such a place and another begins; an end after an end is not that of a piece. */
const seam = /(?<!EMC\n)EMC\n\u0001\/ReversedChars BMC\n(?:0 Tr\n)?(\/\S+ \S+ Tf\n)/g

/** Whether glyphs with these texts may have joiners beside them. */
export function mayJoin(texts: readonly string[]): boolean {
  return texts.some((text) => joining.test(text))
}

/** A page's content without replacements that say no more than the glyphs in them. */
export function joinedWords(text: string, fonts: Page['fonts'], textsOf: TextsOf): string {
  if (!text.includes('/ActualText')) return text
  const whole = text.replace(replaced, (span, hex: string, piece: string) => {
    const said = utf16(Buffer.from(hex, 'hex'))
    const [glyph, ...others] = drawnIn(piece)
    const own = glyph && textsOf(fonts.get(glyph.font) ?? -1).get(glyph.code)
    const isNeedless = own !== undefined && others.length === 0 && plain(own) === plain(said)
    return isNeedless && joining.test(said) ? cut + piece + cut : span
  })
  return whole
    .replace(seam, (_, font: string, at: number) => (fontBefore(whole, at) === font ? '' : font))
    .replaceAll(cut, '')
}

/** The operator that set the font at some place: one that sets it again tells some readers (pypdf) that a word ends. */
function fontBefore(content: string, at: number): string {
  const end = content.lastIndexOf(' Tf\n', at) + ' Tf\n'.length
  return content.slice(content.lastIndexOf('\n', end - 2) + 1, end)
}

function plain(text: string): string {
  return text.replace(joiners, '')
}

/**
 * What each glyph stands for of a letter that is drawn as several: "Ẹ̀" as an E, a dot and a grave.
 *
 * The compiler gives each of them the text of the whole, by the font's table or by a replacement text around it (ISO
 * 32000-2, 14.9.4). Readers see the letter as often as it has glyphs, and a foreign one wherever a glyph stands again.
 * On a page such glyphs follow each other, in the order of the letter's parts.
 */
import { drawnIn, type Glyph, type Page, type Replacement, type TextsOf } from './content.ts'

/** The texts of glyphs by the number of their font, then by their code. */
export type GlyphTexts = ReadonlyMap<number, ReadonlyMap<number, string>>

/** A letter and its marks, in scripts where each mark is a glyph after that of its letter. */
const lettersWithMarks =
  /^(?:[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}][\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+|[\u0e01-\u0e2e][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]+)$/u
/** A vowel of Thai that is drawn as two glyphs, the first one under a mark of tone. */
const saraAm = /([\u0e48-\u0e4b]*)\u0e33/g

/** Whether a text is one letter with marks. */
export function isMarked(text: string): boolean {
  return lettersWithMarks.test(text.normalize('NFD'))
}

/**
 * Whether glyphs of some fonts, each with its texts, may be parts of letters: one has marks of its own, or two have the
 * same letter. Every text font has the letters of Western and Central Europe whole: two fonts may both have an é.
 */
export function hasParts(fonts: ReadonlyArray<readonly string[]>): boolean {
  const marked = fonts.map((texts) => texts.filter(isMarked))
  const all = marked.flat().map((text) => text.normalize('NFC'))
  const rare = all.filter((text) => text > '\u01ff')
  return all.some((text) => text.length > 1) || [...marked, rare].some((texts) => new Set(texts).size < texts.length)
}

/**
 * The texts of glyphs that are parts of letters, and the contents of pages without the replacements that readers would
 * take for each part, or that glyphs with their own texts need no more.
 */
export function letterParts(pages: readonly Page[], textsOf: TextsOf): { parts: GlyphTexts; contents: string[] } {
  const drawn = pages.map((page) => glyphsOf(page, textsOf))
  const clusters = drawn.map(clustersIn)
  const parts = new Map<number, Map<number, string>>()
  for (const cluster of clusters.flat()) learn(parts, cluster)
  const contents = pages.map(({ content }, at) => {
    const torn = clusters[at]!.filter((cluster) => !isOnePiece(cluster)).flat()
    const alone = drawn[at]!.filter(({ number, code, said }) => parts.get(number)?.get(code) === said)
    return without(content.text, new Set([...torn, ...alone].flatMap(({ replacement }) => replacement ?? [])))
  })
  return { parts, contents }
}

function glyphsOf({ content, fonts }: Page, textsOf: TextsOf): Said[] {
  return drawnIn(content.text).map((glyph) => {
    const number = fonts.get(glyph.font)!
    return { ...glyph, number, said: glyph.replacement?.text ?? textsOf(number).get(glyph.code) ?? '' }
  })
}

/** A glyph with the number of its font and the text it stands for, as the PDF has it. */
interface Said extends Glyph {
  number: number
  said: string
}

/** Glyphs that follow each other and say the same letter; they may be of two fonts. */
function clustersIn(glyphs: readonly Said[]): Said[][] {
  const clusters: Said[][] = []
  let open: Said[] = []
  for (const glyph of glyphs) {
    const first = open[0]
    if (first?.said === glyph.said && (first.code !== glyph.code || first.number !== glyph.number)) {
      open.push(glyph)
      continue
    }
    open = isMarked(glyph.said) ? [glyph] : []
    clusters.push(open)
  }
  return clusters.filter(({ length }) => length > 1)
}

function learn(texts: Map<number, Map<number, string>>, cluster: readonly Said[]): void {
  for (const [at, part] of partsOf(cluster[0]!.said, cluster.length).entries()) {
    const { number, code } = cluster[at]!
    const known = texts.get(number) ?? new Map<number, string>()
    texts.set(number, known.set(code, part))
  }
}

/** Whether a letter is one text object with one replacement, which every reader takes once. */
function isOnePiece([first, ...others]: readonly Said[]): boolean {
  return others.every(({ object, replacement }) => object === first!.object && replacement === first!.replacement)
}

/** A letter as so many parts: what they are fewer than its marks is in the first one. */
function partsOf(text: string, count: number): string[] {
  const letters = [...text.normalize('NFD').replace(saraAm, '\u0e4d$1\u0e32')]
  if (letters.length < count) return []
  const more = letters.length - count + 1
  return [letters.slice(0, more).join('').normalize('NFC'), ...letters.slice(more)]
}

function without(content: string, replacements: ReadonlySet<Replacement>): string {
  let text = ''
  let at = 0
  for (const { start, end } of [...replacements].sort((a, b) => a.start - b.start)) {
    text += content.slice(at, start)
    at = end
  }
  return text + content.slice(at)
}

/**
 * The characters of everyday Chinese, Japanese and Korean: national standards, as the decoders of Node know them, and
 * the lists beside this file, of what these standards lack.
 */
import { readFileSync } from 'node:fs'

type Range = readonly [first: number, last: number]

/** What the two bytes of an encoding stand for; codes without a character, and private ones, have none. */
function decoded(encoding: string, leads: Range, ...trails: Range[]): string[] {
  const decoder = new TextDecoder(encoding)
  const found: string[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++)
    for (const [first, last] of trails)
      for (let trail = first; trail <= last; trail++) {
        const text = decoder.decode(Uint8Array.of(lead, trail))
        if ([...text].length === 1 && !/[\0-\x9f\ue000-\uf8ff\ufffd]/.test(text)) found.push(text)
      }
  return found
}

/** The characters of a list beside this file, whose lines may have comments after `#`. */
function listed(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return [...text.replace(/#.*/g, '').replace(/\s/g, '')]
}

/** All of some blocks of Unicode. */
function blocks(...ranges: Range[]): string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
}

/** Signs that any of the four may hold: radicals, as text copied from a PDF has them for characters; full-width forms. */
const shared = blocks([0x2e80, 0x2fd5], [0x3000, 0x303f], [0xff00, 0xffef])
/** Kana, circled numbers, enclosed and squared words. */
const kana = blocks([0x3040, 0x30ff], [0x31f0, 0x31ff], [0x2460, 0x24ff], [0x3200, 0x33ff])
/** Signs of JIS X 0208 that decoders take for others that look alike. */
const alike = [...'—‖−¢£¬']
const bopomofo = blocks([0x3105, 0x312f], [0x31a0, 0x31bf])

/** 94 rows of 94 cells. */
const cells: Range = [0xa1, 0xfe]
const isHan = (character: string): boolean => /\p{sc=Han}/u.test(character)

/** GB 2312, and the table of general standard characters of 2013, which has what names need. */
export function simplifiedChinese(): string[] {
  return [...shared, ...decoded('gbk', [0xa1, 0xf7], cells), ...listed('general-standard.txt')]
}

/** Signs and the 5,401 characters of everyday use of Big5, and those common in Hong Kong. */
export function traditionalChinese(): string[] {
  return [...shared, ...bopomofo, ...decoded('big5', [0xa1, 0xc6], [0x40, 0x7e], cells), ...listed('hong-kong.txt')]
}

/** JIS X 0208, with the signs of its row 13, the IBM extensions, and forms in use since it was drawn up. */
export function japanese(): string[] {
  return [
    ...shared,
    ...kana,
    ...alike,
    ...decoded('euc-jp', [0xa1, 0xf4], cells),
    ...decoded('shift_jis', [0x87, 0x87], [0x40, 0x9e]),
    ...decoded('shift_jis', [0xfa, 0xfc], [0x40, 0x7e], [0x80, 0xfc]),
    ...listed('japan.txt'),
  ]
}

/** The syllables and signs of KS X 1001. Its Han characters are among those of the others. */
export function korean(): string[] {
  return [...shared, ...decoded('euc-kr', cells, cells).filter((character) => !isHan(character))]
}

/**
 * Makes `fonts/gap/MdcvGap.ttf`, whose glyphs nobody sees. Of two spaces one is made that is empty, as wide as its size
 * (`templates/lib/entry.typ` tells what it is for). `templates/lib/direction.typ` uses the others: a space, which is a
 * line without ink, and what a mark from right to left (U+200F) and a space become, a space that is empty.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontsFolder } from '../src/compile/folders.ts'

const family = 'Mdcv Gap'
/** Widths of the glyphs, in thousandths: what is missing, a space, what two become, the mark, and it with a space. */
const widths = [250, 250, 1000, 0, 250]
const [space, twoSpaces, mark, markedSpace] = [1, 2, 3, 4]
const [ascent, descent] = [800, -200]

const u16 = (...numbers: number[]): Buffer =>
  Buffer.concat(numbers.map((number) => Buffer.from([(number >> 8) & 255, number & 255])))
const u32 = (...numbers: number[]): Buffer => Buffer.concat(numbers.map((number) => u16(number >>> 16, number)))
const all = (...parts: Buffer[]): Buffer => Buffer.concat(parts)
const tag = (name: string): Buffer => Buffer.from(name, 'latin1')

function names(): Buffer {
  const texts = [
    [1, family],
    [2, 'Regular'],
    [3, family],
    [4, family],
    [6, family.replace(' ', '')],
  ] as const
  const strings = texts.map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }))
  let offset = 0
  const records = strings.map(({ id, bytes }) => {
    const record = u16(3, 1, 0x409, id, bytes.length, offset)
    offset += bytes.length
    return record
  })
  return all(u16(0, strings.length, 6 + 12 * strings.length), ...records, ...strings.map(({ bytes }) => bytes))
}

/** An outline from the origin to a point and back again: readers see how large it is, but there is no ink in it. */
function line(width: number, height: number): Buffer {
  const onCurve = 1
  return all(
    u16(1, 0, 0, width, height, 2, 0),
    Buffer.from([onCurve, onCurve, onCurve]),
    u16(0, width, -width / 2, 0, height, -height / 2),
    Buffer.alloc(1),
  )
}

/** The space and the mark, in the format for the characters of the basic plane. */
function characters(): Buffer {
  const codes = [
    [0x20, space],
    [0x200f, mark],
    [0xffff, 0],
  ] as const
  const ends = codes.map(([code]) => code)
  const shifts = codes.map(([code, glyph]) => (glyph - code) & 0xffff)
  const segments = u16(...ends, 0, ...ends, ...shifts, ...codes.map(() => 0))
  return all(u16(0, 1, 3, 1), u32(12), u16(4, 14 + segments.length, 0, 6, 4, 1, 2), segments)
}

/** Glyphs that are composed to one, by a feature that is never off. */
function substitutions(): Buffer {
  const scripts = all(u16(1), tag('DFLT'), u16(8), u16(4, 0), u16(0, 0xffff, 1, 0))
  const features = all(u16(1), tag('ccmp'), u16(8), u16(0, 1, 0))
  const coverage = u16(1, 2, space, mark)
  const sets = [
    [space, twoSpaces],
    [space, markedSpace],
  ].map(([second, whole]) => u16(1, 4, whole!, 2, second!))
  const start = 10
  const ligature = all(
    u16(1, start + sets[0]!.length + sets[1]!.length, 2, start, start + sets[0]!.length),
    ...sets,
    coverage,
  )
  const lookups = all(u16(1, 4), u16(4, 0, 1, 8), ligature)
  return all(u16(1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length), scripts, features, lookups)
}

const slant = line(widths[space]!, 500)

const tables: Record<string, Buffer> = {
  'OS/2': all(
    u16(4, widths[2]!, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    u32(1, 0, 0, 0),
    tag('mdcv'),
    u16(0x40, 0x20, 0x20, ascent, descent, 0, ascent, -descent),
    u32(1, 0),
    u16(500, 700, 0, 0x20, 2),
  ),
  GSUB: substitutions(),
  cmap: characters(),
  glyf: slant,
  head: all(u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(3, 1000), Buffer.alloc(16), u16(0, 0, 0, 0, 0, 8, 2, 0, 0)),
  hhea: all(u32(0x10000), u16(ascent, descent, 0, 1000, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, widths.length)),
  hmtx: all(...widths.map((width) => u16(width, 0))),
  loca: u16(0, 0, ...widths.slice(1).map(() => slant.length / 2)),
  maxp: all(u32(0x10000), u16(widths.length, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)),
  name: names(),
  post: all(u32(0x30000, 0), u16(0, 0), u32(0, 0, 0, 0, 0)),
}

const sum = (bytes: Buffer): number => {
  let total = 0
  for (let at = 0; at < bytes.length; at += 4) total = (total + bytes.readUInt32BE(at)) >>> 0
  return total
}
const padded = (bytes: Buffer): Buffer => all(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4))

/** The tables, padded, behind their directory. */
function font(): Buffer {
  const entries = Object.entries(tables)
  let offset = 12 + 16 * entries.length
  const directory = entries.map(([name, bytes]) => {
    const record = all(tag(name), u32(sum(padded(bytes)), offset, bytes.length))
    offset += padded(bytes).length
    return record
  })
  const power = 2 ** Math.floor(Math.log2(entries.length))
  const header = all(u32(0x10000), u16(entries.length, power * 16, Math.log2(power), entries.length * 16 - power * 16))
  return all(header, ...directory, ...entries.map(([, bytes]) => padded(bytes)))
}

tables.head!.writeUInt32BE((0xb1b0afba - sum(font())) >>> 0, 8)
const folder = join(fontsFolder, 'gap')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'MdcvGap.ttf'), font())

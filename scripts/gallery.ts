/** Renders a page of every template to `docs/images/NAME.png`, small enough for a README. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { build } from '../src/api.ts'
import { packageFolder } from '../src/compile/folders.ts'
import { templateNames } from '../src/compile/templates.ts'

/** The example that shows a template well; others show `starter`. */
const examples: Readonly<Record<string, string>> = {
  academic: 'academic',
  compact: 'sre',
  letter: 'letter',
  modern: 'designer',
}
const width = 620
const colours = 32

interface Picture {
  width: number
  height: number
  /** Red, green, blue and opacity of each point. */
  data: Uint8Array
}

const { PDFiumLibrary } = createRequire(import.meta.url)('@hyzyla/pdfium') as typeof import('@hyzyla/pdfium')
const library = await PDFiumLibrary.init()
mkdirSync(join(packageFolder, 'docs', 'images'), { recursive: true })
for (const name of templateNames()) {
  const source = join(packageFolder, 'examples', `${examples[name] ?? 'starter'}.md`)
  const { outputs, messages } = await build(source, { set: { template: name, formats: 'pdf' } })
  // What is shown is the first page: how full the last is does not matter.
  const faults = messages.filter(({ ruleId }) => ruleId !== 'last-page')
  if (!outputs[0] || faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`)
  const png = encode(framed(await firstPage(outputs[0].bytes)))
  writeFileSync(join(packageFolder, 'docs', 'images', `${name}.png`), png)
  console.log(`docs/images/${name}.png  ${Math.round(png.length / 1000)} kB`)
}
library.destroy()

async function firstPage(pdf: Uint8Array): Promise<Picture> {
  const document = await library.loadDocument(pdf)
  const page = document.getPage(0)
  const scale = (width - 2) / page.getOriginalSize().originalWidth
  const picture = await page.render({ scale, render: 'bitmap' })
  document.destroy()
  return picture
}

/** A grey line around the page, which is white on a white screen. */
function framed({ width, height, data }: Picture): Picture {
  const frame = Buffer.alloc((width + 2) * (height + 2) * 4, 0xc8)
  for (let row = 0; row < height; row++)
    Buffer.from(data.buffer, data.byteOffset, data.length).copy(
      frame, ((row + 1) * (width + 2) + 1) * 4, row * width * 4, (row + 1) * width * 4,
    ) // biome-ignore format: a copy
  return { width: width + 2, height: height + 2, data: frame }
}

/** A PNG with a palette of the colours used most. */
function encode({ width, height, data }: Picture): Buffer {
  const palette = paletteOf(data)
  const nearest = new Map<number, number>()
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = colourAt(data, (y * width + x) * 4)
      if (!nearest.has(colour)) nearest.set(colour, closest(colour, palette))
      rows[y * (width + 1) + 1 + x] = nearest.get(colour)!
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function paletteOf(data: Uint8Array): number[] {
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette: number[] = []
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    // Shades that look the same need no place of their own.
    if (palette.every((other) => distance(colour, other) > 300)) palette.push(colour)
    if (palette.length === colours) break
  }
  return palette
}

function closest(colour: number, palette: readonly number[]): number {
  let best = 0
  for (const index of palette.keys())
    if (distance(colour, palette[index]!) < distance(colour, palette[best]!)) best = index
  return best
}

function distance(a: number, b: number): number {
  const [from, to] = [parts(a), parts(b)]
  return from.reduce((sum, part, index) => sum + (part - to[index]!) ** 2, 0)
}

function colourAt(data: Uint8Array, at: number): number {
  return (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!
}

function parts(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([length, body, sum])
}

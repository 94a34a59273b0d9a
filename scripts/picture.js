/** Renders `docs/images/classic.png`, the picture in the README, from `examples/starter.md`; needs pdftoppm. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'mdcv-picture-'))
const pdf = join(folder, 'starter.pdf')
execFileSync(process.execPath, ['dist/cli/mdcv.js', 'examples/starter.md', '-q', '-o', pdf], { stdio: 'inherit' })
const ppm = execFileSync('pdftoppm', ['-r', '110', '-f', '1', '-l', '1', pdf], { maxBuffer: 1 << 28 })
mkdirSync('docs/images', { recursive: true })
writeFileSync('docs/images/classic.png', encodePng(framed(decodePpm(ppm))))
rmSync(folder, { recursive: true })

/** Width, height and RGB bytes of a binary PPM. */
function decodePpm(bytes) {
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64))
  return { width: Number(width), height: Number(height), pixels: bytes.subarray(header.length) }
}

/** A grey line around the page, which is white on a white screen. */
function framed({ width, height, pixels }) {
  const wide = width + 2
  const frame = Buffer.alloc(wide * (height + 2) * 3, 0xc8)
  for (let row = 0; row < height; row++)
    pixels.copy(frame, ((row + 1) * wide + 1) * 3, row * width * 3, (row + 1) * width * 3)
  return { width: wide, height: height + 2, pixels: frame }
}

function encodePng({ width, height, pixels }) {
  const rows = Buffer.alloc(height * (width * 3 + 1))
  for (let row = 0; row < height; row++)
    pixels.copy(rows, row * (width * 3 + 1) + 1, row * width * 3, (row + 1) * width * 3)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([length, body, sum])
}

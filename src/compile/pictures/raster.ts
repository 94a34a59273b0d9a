/** How large a PNG, JPEG, GIF or WebP image says it is, read from its first bytes. */

export interface Size {
  width: number
  height: number
}

/** Pixels that the compiler can hold: of a side, and in all. */
const mostAcross = 16_384
const mostPixels = 100_000_000

/** Why an image is too large to be set, if it is. */
export function tooLarge({ width, height }: Size): string | undefined {
  if (width <= mostAcross && height <= mostAcross && width * height <= mostPixels) return undefined
  return `it is ${width} × ${height} pixels, expected at most ${mostAcross} on a side and ${mostPixels / 1e6} million in all`
}

type Reader = (bytes: Buffer) => Size | undefined

/** How files of each kind begin, and where their size stands. */
const kinds: ReadonlyArray<readonly [RegExp, Reader]> = [
  [/^\x89PNG\r\n\x1a\n/, png],
  [/^\xff\xd8\xff/, jpeg],
  [/^GIF8[79]a/, gif],
  [/^RIFF[\s\S]{4}WEBP/, webp],
]

/** The size of a raster image; `undefined` where it does not say, or is none. */
export function sizeOf(bytes: Buffer): Size | undefined {
  const start = bytes.toString('latin1', 0, 16)
  return kinds.find(([signature]) => signature.test(start))?.[1](bytes)
}

function png(bytes: Buffer): Size | undefined {
  if (bytes.length < 24) return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The size stands in the frame header, behind segments of any length. */
function jpeg(bytes: Buffer): Size | undefined {
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]!
    if (marker === 0xff) at++
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

/** The larger of the screen and the pictures on it. */
function gif(bytes: Buffer): Size | undefined {
  if (bytes.length < 13) return undefined
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

function webp(bytes: Buffer): Size | undefined {
  if (bytes.length < 30) return undefined
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    default:
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  }
}

/** Whether the compiler can draw an image: what it cannot bear is told before it is asked to. */
import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { sizeOf, tooLarge } from './raster.ts'
import { imagesIn, svgFault } from './svg.ts'

/** How files of the kinds Typst draws begin, by extension. */
const signatures: Readonly<Record<string, RegExp>> = {
  '.png': /^\x89PNG/,
  '.jpg': /^\xff\xd8\xff/,
  '.jpeg': /^\xff\xd8\xff/,
  '.gif': /^GIF8/,
  '.webp': /^RIFF[\s\S]{4}WEBP/,
  '.svg': /^(?:\xef\xbb\xbf)?\s*</,
}

/** Bytes of the largest image file. */
const mostBytes = 32 * 1024 * 1024
/** Images in SVG images in SVG images … */
const deepestImages = 4

/** Why the image file at a path cannot be shown, in a sentence about `name`; `undefined` where nothing is seen to be wrong. */
export function pictureFault(path: string, name: string): string | undefined {
  const kind = extname(name).toLowerCase()
  const signature = signatures[kind]
  if (!signature) return `Cannot show '${name}': expected a PNG, JPEG, GIF, WebP or SVG image`
  const { size } = statSync(path)
  if (size > mostBytes)
    return `Cannot show '${name}': it has ${Math.ceil(size / 1024 / 1024)} MB, expected at most ${mostBytes / 1024 / 1024}`
  const bytes = readFileSync(path)
  if (!signature.test(bytes.toString('latin1', 0, 64)))
    return `Cannot show '${name}': its content is not what its name says`
  const fault = kind === '.svg' ? faultOfSvg(bytes, 0) : faultOfRaster(bytes)
  return fault && `Cannot show '${name}': ${fault}`
}

function faultOfRaster(bytes: Buffer): string | undefined {
  const size = sizeOf(bytes)
  return size ? tooLarge(size) : 'it is damaged, its size cannot be read'
}

function faultOfSvg(bytes: Buffer, depth: number): string | undefined {
  const text = bytes.toString()
  const own = svgFault(text)
  if (own !== undefined) return own
  for (const image of imagesIn(text)) {
    if (depth === deepestImages) return 'it holds images in images in images'
    const fault = sizeOf(image) ? faultOfRaster(image) : faultOfSvg(image, depth + 1)
    if (fault !== undefined) return depth === 0 ? `of an image in it, ${fault}` : fault
  }
  return undefined
}

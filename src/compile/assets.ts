/** Which of a résumé's images can be shown, and what to say of the others. */
import { closeSync, openSync, readSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Definition, Image, ImageReference } from 'mdast'
import type { VFile } from 'vfile'
import type { Resume } from '../resume/nodes.ts'
import { walk } from '../resume/walk.ts'
import type { Asset } from '../typst/state.ts'
import { locateInside, mounts } from './files.ts'

/** How files of the kinds Typst draws begin, by extension. */
const signatures: Readonly<Record<string, RegExp>> = {
  '.png': /^\x89PNG/,
  '.jpg': /^\xff\xd8\xff/,
  '.jpeg': /^\xff\xd8\xff/,
  '.gif': /^GIF8/,
  '.webp': /^RIFF[\s\S]{4}WEBP/,
  '.svg': /^(?:\xef\xbb\xbf)?\s*</,
}

/** The images of a résumé. */
export interface Assets {
  /** Those that can be shown, by the URL the source names them with. */
  found: Map<string, Asset>
  /** Absolute paths of all that name a file, there or not. */
  reads: string[]
}

/** Find the images of a résumé in its folder; one that cannot be shown gets a warning and will be set as its text. */
export function findAssets(resume: Resume, root: string, file: VFile): Assets {
  const assets: Assets = { found: new Map(), reads: [] }
  for (const { node, url } of imagesOf(resume)) {
    const path = localPath(url)
    if (path !== undefined) assets.reads.push(join(root, path))
    const asset = path === undefined ? notHere(url) : assetAt(path, root)
    if (typeof asset === 'object') assets.found.set(url, asset)
    else
      file.message(
        `${asset}; ${node.alt ? 'its alternative text is set instead' : 'it has no alternative text to set instead'}`,
        {
          place: node.position,
          ruleId: 'missing-image',
          source: 'mdcv',
        },
      )
  }
  return assets
}

function imagesOf(resume: Resume): Array<{ node: Image | ImageReference; url: string }> {
  const nodes: Array<Image | ImageReference> = []
  const definitions = new Map<string, string>()
  walk(resume, (node) => {
    if (node.type === 'definition') definitions.set((node as Definition).identifier, (node as Definition).url)
    if (node.type === 'image' || node.type === 'imageReference') nodes.push(node as Image | ImageReference)
  })
  return nodes.flatMap((node) => {
    const url = node.type === 'image' ? node.url : definitions.get(node.identifier)
    return url === undefined ? [] : [{ node, url }]
  })
}

/** The path in the document's folder that a URL names, if it names a file. */
function localPath(url: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(url)) return undefined
  return decoded(url.replace(/[?#].*$/, ''))
}

function notHere(url: string): string {
  return `The image '${shortened(url)}' is not on this computer and nothing is fetched`
}

/** The asset at a path, or why it cannot be shown. */
function assetAt(relative: string, root: string): Asset | string {
  const path = locateInside(root, relative)
  if (typeof path === 'object') return `Cannot show the image: ${path.refusal}`
  const signature = signatures[extname(relative).toLowerCase()]
  if (!signature) return `Cannot show '${relative}': expected a PNG, JPEG, GIF, WebP or SVG image`
  if (!signature.test(firstBytes(path))) return `Cannot show '${relative}': its content is not what its name says`
  return { path: mounts.document + relative.replace(/^(?:\.?\/)+/, '') }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function shortened(url: string): string {
  return url.length > 60 ? `${url.slice(0, 57)}…` : url
}

function firstBytes(path: string): string {
  const bytes = Buffer.alloc(64)
  const file = openSync(path, 'r')
  try {
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
}

/** Which of a résumé's images can be shown, and what to say of the others. */
import { join } from 'node:path'
import type { Definition, Image, ImageReference } from 'mdast'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { fieldsOf, type Resume } from '../resume/nodes.ts'
import { walk } from '../resume/walk.ts'
import { nameOf } from '../typst/options.ts'
import type { Asset } from '../typst/state.ts'
import { locateInside, mounts } from './files.ts'
import { pictureFault } from './pictures/index.ts'

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
  const described = portraitOf(resume)
  for (const { node, url } of imagesOf(resume)) {
    const path = localPath(url)
    if (path !== undefined) assets.reads.push(join(root, path))
    const asset = path === undefined ? notHere(url) : assetAt(path, root)
    if (typeof asset === 'string') sayMissing(asset, node, file)
    else {
      assets.found.set(url, asset)
      if (!node.alt && node !== described && !isOrnament(node)) sayUndescribed(url, node, file)
    }
  }
  return assets
}

/** The images without those that turned out to be faulty, each of which gets a warning. */
export function withoutFaulty(
  found: ReadonlyMap<string, Asset>,
  faults: ReadonlyMap<string, string>,
  resume: Resume,
  file: VFile,
): Map<string, Asset> {
  for (const { node, url } of imagesOf(resume)) {
    const fault = faults.get(url)
    if (fault !== undefined) sayMissing(`Cannot show '${shortened(url)}': ${fault}`, node, file)
  }
  return new Map([...found].filter(([url]) => !faults.has(url)))
}

function sayMissing(reason: string, node: Image | ImageReference, file: VFile): void {
  file.message(
    `${reason}; ${node.alt ? 'its alternative text is set instead' : 'it has no alternative text to set instead'}`,
    { place: node.position, ruleId: 'missing-image', source: 'mdcv' },
  )
}

function sayUndescribed(url: string, node: Image | ImageReference, file: VFile): void {
  const message = file.message(
    `The image '${shortened(url)}' has no alternative text: who cannot see it is not told that it is there`,
    { place: node.position, ruleId: 'alternative-text', source: 'mdcv' },
  )
  message.note = `Say in the brackets what it shows, as in ![a bridge at night](${shortened(url)})`
}

/** The photo in the head: without words of its own it shows the person. */
function portraitOf(resume: Resume): Node | undefined {
  const header = resume.children.find((child) => child.type === 'header')
  const photo = header && fieldsOf(header, 'photo')[0]
  return nameOf(resume) === undefined ? undefined : photo?.children[0]
}

/** Whether HTML says that an image is there for its looks only: `alt=""`. */
function isOrnament({ data }: Image | ImageReference): boolean {
  return (data as { hProperties?: { alt?: string } } | undefined)?.hProperties?.alt === ''
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
  const fault = pictureFault(path, relative)
  if (fault !== undefined) return fault
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

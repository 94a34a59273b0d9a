/** Pieces of pages as SVG: letters are one path for each stretch of text, put together from outlines. */
import type { Piece, Placed, Run, Shape } from '../../compile/drawn.ts'
import { makeSvg, part } from './elements.ts'

const shared = part<SVGSVGElement>('outlines').querySelector('defs')!
const outlines = new Map<string, string>()
/** Outlines that stand in the document, for shapes to refer to. */
const defined = new Set<string>()
let pieces = new Map<string, Piece>()

/** Take in what is new; `names` are the pieces that are still needed. */
export function takePieces(added: Record<string, Piece>, letters: Record<string, string>, names: Set<string>): void {
  for (const [id, outline] of Object.entries(letters)) outlines.set(id, outline)
  const before = pieces
  pieces = new Map()
  for (const name of names) {
    const piece = added[name] ?? before.get(name)
    if (piece) pieces.set(name, piece)
  }
}

export function pieceOf(name: string): Piece | undefined {
  return pieces.get(name)
}

export function isRun(piece: Piece): piece is Run {
  return 'text' in piece
}

/** The element of a piece, at its place. */
export function elementOf(placed: Placed): SVGGElement {
  const piece = pieces.get(placed[0])
  const group = makeSvg('g', { class: 'piece', transform: transformOf(placed) })
  if (piece && isRun(piece)) group.append(...runParts(piece))
  else if (piece) {
    define(piece.letters)
    group.innerHTML = piece.svg.replace(spoken, '')
  }
  return group
}

/** What of a shape is not to be seen: text to select, and places that lead somewhere. */
const spoken = /<text\b.*?<\/text>|<rect class="pseudo-link"[^>]*?(?:\/>|><\/rect>)/gs

/** A shape with its text and its links, to be looked at and not shown. */
export function wholeOf({ svg }: Shape): SVGGElement {
  const group = makeSvg('g')
  group.innerHTML = svg
  return group
}

export function transformOf([, x, y]: Placed): string {
  return `translate(${x} ${y})`
}

/** Letters to see; text to select and to read out is laid over them, in whole passages (`words.ts`). */
function runParts(run: Run): SVGElement[] {
  const { attributes, letters, at } = run
  const parts: SVGElement[] = []
  let path = ''
  for (const [index, id] of letters.entries()) {
    const outline = outlines.get(id)
    if (!outline) continue
    if (outline.startsWith('<')) parts.push(emblem(id, at[index]!, attributes))
    else path += `M${at[index]}${outline}`
  }
  if (path) parts.push(makeSvg('path', { ...attributes, d: path }))
  return parts
}

/** A letter that is more than one outline, such as a picture. */
function emblem(id: string, at: string, attributes: Run['attributes']): SVGElement {
  define([id])
  const [x, y] = at.split(' ') as [string, string]
  const group = makeSvg('g', attributes)
  group.append(makeSvg('use', { href: `#${id}`, x, y }))
  return group
}

function define(ids: readonly string[]): void {
  for (const id of ids) {
    const outline = outlines.get(id)
    if (!outline || defined.has(id)) continue
    defined.add(id)
    if (outline.startsWith('<')) shared.insertAdjacentHTML('beforeend', outline)
    else shared.append(makeSvg('path', { id, d: `M0 0${outline}` }))
  }
}

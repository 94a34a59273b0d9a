/**
 * Pages as vector drawings, cut from the one SVG the binding makes.
 *
 * A page is a list of pieces, each with its place: lines of text in one style, rules, pictures. A piece is named by its
 * content, so that only what an edit has changed needs to travel and to be drawn; what has merely moved has its name
 * still. Outlines of letters are apart, each given once.
 */
import { type Leaf, leavesOf } from './drawingLeaves.ts'
import { createOutlines, headOf, runOf, shapeOf } from './drawingParts.ts'
import type { Drawings, Piece, Placed } from './drawn.ts'

/** A piece as it is remembered by the SVG it was made from. */
interface Made {
  name: string
  piece: Piece
}

/** Cuts a document's SVG into pages; `known` are the names of pieces that need not be given again. */
export type Cutter = (svg: string, known: readonly string[]) => Drawings

/** A cutter that remembers from one document to the next what it has made of each piece. */
export function createCutter(): Cutter {
  let made = new Map<string, Made>()
  const outlineOf = createOutlines()

  return (svg, known) => {
    const [head, ...bodies] = svg.split('<g class="typst-page"') as [string, ...string[]]
    const { others, glyphs } = headOf(head)
    const had = new Set(known)
    const before = made
    made = new Map()
    const given: Drawings = { pages: [], pieces: {}, outlines: {} }
    const nameOf = (raw: string, kind: Leaf['kind']): string => {
      let one = made.get(raw)
      if (!one) {
        one = before.get(raw) ?? makePiece(raw, kind)
        made.set(raw, one)
        if (!had.has(one.name)) given.pieces[one.name] = one.piece
      }
      return one.name
    }
    for (const body of bodies) {
      const pieces = leavesOf(body).map((leaf): Placed => [nameOf(leaf.raw, leaf.kind), leaf.x, leaf.y])
      // Clips and gradients stand before what refers to them.
      if (others) pieces.unshift([nameOf(others, 'shape'), 0, 0])
      given.pages.push({ width: sizeOf(body, 'width'), height: sizeOf(body, 'height'), pieces })
    }
    for (const id of Object.values(given.pieces).flatMap(({ letters }) => letters))
      given.outlines[id] ??= outlineOf(glyphs, id)
    return given
  }
}

function makePiece(raw: string, kind: Leaf['kind']): Made {
  // Loaded here: most programs draw nothing.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha1').update(raw)
  return {
    name: hash.digest('base64url').slice(0, 12),
    piece: (kind === 'run' ? runOf(raw) : undefined) ?? shapeOf(raw),
  }
}

function sizeOf(page: string, side: 'width' | 'height'): number {
  return Number(new RegExp(`data-page-${side}="([\\d.]+)"`).exec(page)?.[1] ?? 0)
}

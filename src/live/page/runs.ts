/** The runs of text of a drawing, and which block of the Markdown each belongs to. */
import type { DrawnPage } from '../../compile/drawn.ts'
import type { Share } from './assign.ts'
import { isRun, pieceOf, wholeOf } from './pieces.ts'

/** A stretch of one line in one style; origin, width and size in points. */
export interface Run {
  x: number
  y: number
  width: number
  size: number
  text: string
  /** The number of its block; of the first, when there are more. */
  block?: number
  /** Its blocks, when there are more. */
  shares?: readonly Share[]
  /** Its block begins with it, in the midst of what is read in one go. */
  goesOn?: boolean
}

/** A place of the page that leads somewhere. */
export interface Link extends Box {
  href: string
}

/** The runs of a page, in the order they are drawn. */
export function runsOf(page: DrawnPage): Run[] {
  return page.pieces.flatMap(([name, left, top]) =>
    contentOf(name).runs.map(({ x, y, ...run }) => ({ ...run, x: left + x, y: top + y })),
  )
}

/** The places of a page that lead somewhere. */
export function linksOf(page: DrawnPage): Link[] {
  return page.pieces.flatMap(([name, x, y]) =>
    contentOf(name).links.map(({ href, left, right, top, bottom }) => ({
      href,
      left: x + left,
      right: x + right,
      top: y + top,
      bottom: y + bottom,
    })),
  )
}

/** What a piece says, from its own origin. */
interface Content {
  runs: Run[]
  links: Link[]
}

/** The content of each piece. */
let known = new Map<string, Content>()

/** Forget the pieces that are no more. */
export function forgetRuns(pages: readonly DrawnPage[]): void {
  const before = known
  known = new Map()
  for (const { pieces } of pages)
    for (const [name] of pieces) {
      const content = before.get(name)
      if (content) known.set(name, content)
    }
}

function contentOf(name: string): Content {
  let content = known.get(name)
  if (content) return content
  const piece = pieceOf(name)
  if (!piece) content = { runs: [], links: [] }
  else if (isRun(piece)) {
    const { width, size, text } = piece
    content = { runs: [{ x: 0, y: 0, width, size, text }], links: [] }
  } else content = /<(?:text|a)\b/.test(piece.svg) ? contentInside(wholeOf(piece)) : { runs: [], links: [] }
  known.set(name, content)
  return content
}

/** Factor by which the binding scales text that it lays over letters. */
const layerScale = 16

/** The runs and links in a group that does more than move what it holds. */
function contentInside(group: SVGGElement): Content {
  const runs: Run[] = []
  const links: Link[] = []
  const walk = (element: Element, outer: DOMMatrix): void => {
    for (const child of element.children) {
      const own = (child as SVGGraphicsElement).transform?.baseVal.consolidate()?.matrix
      const matrix = own ? outer.multiply(own) : outer
      const text = child.classList.contains('typst-text') ? child.querySelector('text') : undefined
      if (text === undefined) walk(child, matrix)
      if (child.matches('rect.pseudo-link')) links.push(linkAt(child as SVGRectElement, matrix))
      if (!text) continue
      // What joins a title to its dates is stretched, and no higher for it.
      const [wide, high] = [Math.hypot(matrix.a, matrix.b), Math.hypot(matrix.c, matrix.d)]
      runs.push({
        x: matrix.e,
        y: matrix.f,
        width: Number(text.getAttribute('textLength')) * wide * layerScale,
        size: Number(text.getAttribute('font-size')) * high * layerScale,
        text: text.textContent ?? '',
      })
    }
  }
  walk(group, new DOMMatrix())
  return { runs, links }
}

function linkAt(rect: SVGRectElement, matrix: DOMMatrix): Link {
  const [one, other] = [
    [0, 0],
    [rect.width.baseVal.value, rect.height.baseVal.value],
  ].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix))
  return {
    href: rect.closest('a')?.getAttribute('xlink:href') ?? '',
    left: Math.min(one!.x, other!.x),
    right: Math.max(one!.x, other!.x),
    top: Math.min(one!.y, other!.y),
    bottom: Math.max(one!.y, other!.y),
  }
}

/** A letter of a script that is written from right to left. */
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** How far a run's letters reach above and below its line, in font sizes. */
const ascent = 0.8
const descent = 0.26

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export function boxOf(run: Run): Box {
  return {
    left: run.x,
    top: run.y - run.size * ascent,
    right: run.x + run.width,
    bottom: run.y + run.size * descent,
  }
}

export function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** How full a page is: the share of its text's height in use, and the lines of text it holds. */
export function fullness(
  runs: readonly Run[],
  area: { top: number; bottom: number },
): { share: number; lines: number } {
  const inside = runs.filter(({ y }) => y > area.top - 2 && y < area.bottom + 2)
  const lines = [...new Set(inside.map(({ y }) => Math.round(y)))].sort((a, b) => a - b)
  const size = Math.min(...inside.map((run) => run.size))
  // Notes stand at the foot of a page however little is above them.
  const used = lines.reduce((sum, y, index) => sum + Math.min(y - (lines[index - 1] ?? area.top), size * 4), 0)
  return { share: Math.min(1, used / (area.bottom - area.top)), lines: lines.length }
}

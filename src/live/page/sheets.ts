/** The pages: drawings in, and only what changed is touched. */
import type { DrawnPage, Placed } from '../../compile/drawn.ts'
import type { Scene } from '../protocol.ts'
import { make, makeSvg, part } from './elements.ts'
import { elementOf, takePieces, transformOf } from './pieces.ts'

const pages = part('pages')
let shown: readonly DrawnPage[] = []

/** Show a scene; tells whether anything changed. */
export function showScene(scene: Scene): boolean {
  takePieces(scene.pieces, scene.outlines, new Set(scene.pages.flatMap((page) => page.pieces.map(([name]) => name))))
  let changed = shown.length !== scene.pages.length
  for (const [index, page] of scene.pages.entries()) {
    const figure = figureAt(index) ?? pages.appendChild(emptySheet())
    setAttribute(figure, 'aria-label', `Page ${index + 1} of ${scene.pages.length}`)
    for (const canvas of figure.querySelectorAll(':scope > svg'))
      setAttribute(canvas, 'viewBox', `0 0 ${page.width} ${page.height}`)
    if (redraw(drawingAt(index)!, shown[index]?.pieces ?? [], page.pieces)) changed = true
  }
  while (pages.children.length > scene.pages.length) pages.lastElementChild!.remove()
  shown = scene.pages
  return changed
}

export function sheets(): readonly DrawnPage[] {
  return shown
}

export function figureAt(index: number): HTMLElement | undefined {
  return pages.children[index] as HTMLElement | undefined
}

export function drawingAt(index: number): SVGSVGElement | undefined {
  return pages.children[index]?.querySelector<SVGSVGElement>('svg.drawing') ?? undefined
}

/** What is drawn under a page's letters, where it costs no second drawing of them: marks of blocks. */
export function overlayAt(index: number): SVGSVGElement | undefined {
  return pages.children[index]?.querySelector<SVGSVGElement>('svg.overlay') ?? undefined
}

/** The words of a page, over its letters. */
export function wordsAt(index: number): SVGSVGElement | undefined {
  return pages.children[index]?.querySelector<SVGSVGElement>('svg.words') ?? undefined
}

function emptySheet(): HTMLElement {
  const layers = ['overlay', 'drawing'].map((name) => makeSvg('svg', { class: name, 'aria-hidden': 'true' }))
  return make('figure', { class: 'sheet' }, ...layers, makeSvg('svg', { class: 'words', role: 'group' }))
}

/** Make a drawing hold `after` where it held `before`; what stays or only moves keeps its element. */
function redraw(drawing: SVGSVGElement, before: readonly Placed[], after: readonly Placed[]): boolean {
  const elements = [...drawing.children]
  const start = shared(before, after, (index) => index)
  const end = shared(before.slice(start), after.slice(start), (index) => -1 - index)
  let changed = false
  const place = (element: Element, placed: Placed): void => {
    changed = setAttribute(element, 'transform', transformOf(placed)) || changed
  }
  for (let index = 0; index < start; index++) place(elements[index]!, after[index]!)
  for (let index = 1; index <= end; index++) place(elements.at(-index)!, after.at(-index)!)

  const left = new Map<string, Element[]>()
  for (const [index, [name]] of before.slice(start, before.length - end).entries())
    left.set(name, [...(left.get(name) ?? []), elements[start + index]!])
  const next = elements[before.length - end] ?? null
  let there: Element | null = elements[start] ?? null
  for (const placed of after.slice(start, after.length - end)) {
    const kept = left.get(placed[0])?.shift()
    const element = kept ?? elementOf(placed)
    if (kept) place(kept, placed)
    if (element === there) there = there.nextElementSibling
    else drawing.insertBefore(element, there ?? next)
    changed = true
  }
  for (const element of [...left.values()].flat()) {
    element.remove()
    changed = true
  }
  return changed
}

/** How many names both lists have in common from where `at` begins to count. */
function shared(before: readonly Placed[], after: readonly Placed[], at: (index: number) => number): number {
  const shorter = Math.min(before.length, after.length)
  let count = 0
  while (count < shorter && before.at(at(count))![0] === after.at(at(count))![0]) count++
  return count
}

/** Set what is not so yet; tells whether it was not. */
function setAttribute(element: Element, name: string, value: string): boolean {
  if (element.getAttribute(name) === value) return false
  element.setAttribute(name, value)
  return true
}

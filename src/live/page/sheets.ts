/** The pages: drawings in, and only what changed is touched. */
import type { Scene, Sheet } from '../protocol.ts'
import { make, makeSvg, part } from './elements.ts'
import { morph } from './morph.ts'

const pages = part('pages')
const outlines = part<SVGSVGElement>('outlines').querySelector('defs')!
const inert = document.implementation.createHTMLDocument()
const outlined = new Set<string>()
let shown: Sheet[] = []

/** Show a scene; gives the numbers of the pages that changed. */
export function showScene(scene: Scene): number[] {
  const added = Object.entries(scene.outlines).filter(([id]) => !outlined.has(id))
  for (const [id] of added) outlined.add(id)
  if (added.length > 0) outlines.insertAdjacentHTML('beforeend', added.map(([, outline]) => outline).join(''))
  const drawn = new Map(
    shown.flatMap(({ name }, index) => {
      const moved = scene.sheets.some((sheet, place) => sheet.name === name && place !== index)
      const drawing = moved ? drawingAt(index)?.cloneNode(true) : undefined
      return drawing ? [[name, drawing as SVGSVGElement] as const] : []
    }),
  )
  const changed: number[] = []
  for (const [index, sheet] of scene.sheets.entries()) {
    const figure = (pages.children[index] as HTMLElement | undefined) ?? pages.appendChild(emptySheet())
    figure.setAttribute('aria-label', `Page ${index + 1} of ${scene.sheets.length}`)
    if (shown[index]?.name === sheet.name) continue
    changed.push(index)
    const drawing = drawingOf(sheet, scene.drawings[sheet.name], drawn.get(sheet.name))
    const there = drawingAt(index)
    if (!there) figure.replaceChildren(overlayOf(sheet), drawing)
    else {
      morph(there, drawing)
      overlayAt(index)!.replaceWith(overlayOf(sheet))
    }
  }
  while (pages.children.length > scene.sheets.length) pages.lastElementChild!.remove()
  shown = scene.sheets
  part('empty').hidden = shown.length > 0
  return changed
}

export function sheets(): readonly Sheet[] {
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

function emptySheet(): HTMLElement {
  return make('figure', { class: 'sheet' })
}

/** A drawing as it came, or one that another page has shown so far. */
function drawingOf(sheet: Sheet, content: string | undefined, known: SVGSVGElement | undefined): SVGSVGElement {
  if (content === undefined && known) return known.cloneNode(true) as SVGSVGElement
  // In a document that is never shown, letters cost nothing yet.
  const drawing = inert.createElementNS('http://www.w3.org/2000/svg', 'svg')
  drawing.setAttribute('class', 'drawing')
  drawing.setAttribute('viewBox', `0 0 ${sheet.width} ${sheet.height}`)
  drawing.innerHTML = content ?? ''
  return drawing
}

function overlayOf(sheet: Sheet): SVGSVGElement {
  return makeSvg('svg', { class: 'overlay', viewBox: `0 0 ${sheet.width} ${sheet.height}`, 'aria-hidden': 'true' })
}

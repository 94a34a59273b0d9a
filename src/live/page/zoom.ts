/** Zooming: by picker, keys, wheel and pinch; the point under the pointer stays where it is. */
import { make, part } from './elements.ts'
import { figureAt, sheets } from './sheets.ts'
import { recall, store } from './store.ts'
import { clamped, factorOf, pixelsPerPoint, stepFrom, steps, type Zoom } from './zoomMath.ts'

const stage = part('stage')
const pages = part('pages')
const picker = part<HTMLSelectElement>('zoom')
const named: ReadonlyArray<[Zoom, string]> = [
  ['auto', 'Auto'],
  ['width', 'Fit width'],
  ['page', 'Fit page'],
]

let zoom: Zoom = recalled()
let factor = 1

export function startZoom(): void {
  for (const [value, label] of named) picker.append(make('option', { value: String(value) }, label))
  for (const step of steps) picker.append(make('option', { value: String(step) }, percent(step)))
  picker.append(make('option', { value: 'other', hidden: '' }))
  picker.addEventListener('change', () => setZoom(zoomOf(picker.value)))
  part('zoom-in').addEventListener('click', () => stepZoom(1))
  part('zoom-out').addEventListener('click', () => stepZoom(-1))
  new ResizeObserver(() => applyZoom()).observe(stage)
  stage.addEventListener('wheel', wheel, { passive: false })
  stage.addEventListener('touchstart', touch, { passive: false })
  stage.addEventListener('touchmove', touch, { passive: false })
  stage.addEventListener('touchend', touch)
}

export function setZoom(next: Zoom, at?: { x: number; y: number }): void {
  zoom = typeof next === 'number' ? clamped(next) : next
  store('zoom', String(zoom))
  applyZoom(at)
}

export function stepZoom(direction: 1 | -1): void {
  setZoom(stepFrom(factor, direction))
}

/** Size the pages, if theirs have changed. */
export function zoomSheets(): void {
  if (sizes() !== sized) applyZoom()
}

function sizes(): string {
  return sheets()
    .map(({ width, height }) => `${width} ${height}`)
    .join(', ')
}

/** The sizes of the pages that the zoom was last applied to. */
let sized = ''

/** Size the pages anew, keeping the point at `at` (or the middle of the window) where it is. */
function applyZoom(at?: { x: number; y: number }): void {
  const [first] = sheets()
  if (!first) return
  sized = sizes()
  const before = factor
  const widest = Math.max(...sheets().map(({ width }) => width))
  factor = factorOf(zoom, { width: widest, height: first.height }, roomOf())
  const box = stage.getBoundingClientRect()
  const point = at ?? { x: box.left + box.width / 2, y: box.top + (stage.scrollTop === 0 ? 0 : box.height / 2) }
  const anchor = anchorAt(point)
  for (const [index, sheet] of sheets().entries()) {
    const figure = figureAt(index)!
    figure.style.width = `${sheet.width * pixelsPerPoint * factor}px`
    figure.style.height = `${sheet.height * pixelsPerPoint * factor}px`
  }
  if (before !== factor) anchor?.()
  tell()
}

function roomOf(): { width: number; height: number } {
  const style = getComputedStyle(pages)
  const sides = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight)
  const ends = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom)
  return { width: stage.clientWidth - sides, height: stage.clientHeight - ends }
}

/** Remembers the point of a page that lies under a point of the window; calling it scrolls there. */
function anchorAt({ x, y }: { x: number; y: number }): (() => void) | undefined {
  const figures = [...pages.children]
  const figure = figures.find((candidate) => candidate.getBoundingClientRect().bottom >= y) ?? figures.at(-1)
  if (!figure) return undefined
  const box = figure.getBoundingClientRect()
  if (box.width === 0) return undefined
  const share = { x: (x - box.left) / box.width, y: (y - box.top) / box.height }
  return () => {
    const now = figure.getBoundingClientRect()
    stage.scrollLeft += now.left + share.x * now.width - x
    stage.scrollTop += now.top + share.y * now.height - y
  }
}

function tell(): void {
  const known = [...picker.options].find((option) => option.value === String(zoom))
  const other = picker.options[picker.options.length - 1]!
  other.textContent = percent(factor)
  picker.value = known ? String(zoom) : 'other'
  picker.title = `Zoom: ${percent(factor)}`
}

function wheel(event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) return
  event.preventDefault()
  const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY
  setZoom(factor * Math.exp(-Math.max(-60, Math.min(60, pixels)) / 220), { x: event.clientX, y: event.clientY })
}

let pinch: { distance: number; factor: number } | undefined

function touch(event: TouchEvent): void {
  const [one, other] = event.touches
  if (!one || !other) {
    pinch = undefined
    return
  }
  event.preventDefault()
  const distance = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
  pinch ??= { distance, factor }
  const middle = { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 }
  setZoom((pinch.factor * distance) / pinch.distance, middle)
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function recalled(): Zoom {
  return zoomOf(recall('zoom') ?? 'auto')
}

function zoomOf(text: string): Zoom {
  if (text === 'auto' || text === 'width' || text === 'page') return text
  const number = Number(text)
  return number > 0 ? clamped(number) : 'auto'
}

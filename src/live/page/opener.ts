/** The button beside a chosen block that opens its line in the editor. */
import { make, makeSvg } from './elements.ts'
import { figureAt, sheets } from './sheets.ts'
import { openPlace } from './toast.ts'

let line = 1
const number = make('span')
const button = make('button', { type: 'button', class: 'opener', id: 'opener' }, pencil(), number)
button.addEventListener('click', () => void openPlace(line))

/** Show it at the left of a place, in points; hide it without one. */
export function showOpener(place: { page: number; top: number; left: number } | undefined, at: number): void {
  const figure = place && figureAt(place.page)
  if (!place || !figure) {
    hideOpener()
    return
  }
  line = at
  number.textContent = String(line)
  button.title = `Open line ${line} in the editor (Enter)`
  button.setAttribute('aria-label', `Open line ${line} in the editor`)
  const { width, height } = sheets()[place.page]!
  button.style.top = `${(place.top / height) * 100}%`
  button.style.right = `${(1 - (place.left - 7) / width) * 100}%`
  if (button.parentElement !== figure) figure.append(button)
}

export function hideOpener(): void {
  button.remove()
}

function pencil(): SVGSVGElement {
  const icon = makeSvg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' })
  icon.append(
    makeSvg('path', {
      d: 'M2.5 13.5l.7-3L10.6 3.1a1.4 1.4 0 0 1 2 0l.3.3a1.4 1.4 0 0 1 0 2L5.5 12.8zM9.3 4.4l2.3 2.3',
    }),
  )
  return icon
}

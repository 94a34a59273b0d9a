/** Printing: the pages as they are, each on a sheet of its own size. */
import { figureAt, sheets } from './sheets.ts'

const style = new CSSStyleSheet()
document.adoptedStyleSheets.push(style)
let sized = ''

/** Take the sizes of the pages for those of the paper. */
export function sizePrint(): void {
  for (const [index, { width, height }] of sheets().entries()) {
    const figure = figureAt(index)!
    figure.style.setProperty('--width', `${width}pt`)
    figure.style.setProperty('--height', `${height}pt`)
  }
  const [first] = sheets()
  const rule = first ? `@page { size: ${first.width}pt ${first.height}pt; margin: 0 }` : ''
  if (rule === sized) return
  sized = rule
  style.replaceSync(rule)
}

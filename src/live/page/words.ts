/**
 * The words of the pages: invisible text over the drawn letters, a passage an element, so that whole phrases are found,
 * selected and copied, and links have names. Letters are not touched for it, so it may come a little later.
 */
import { make, makeSvg } from './elements.ts'
import { type Part, type Passage, passagesOf } from './passages.ts'
import { type Link, linksOf, type Run } from './runs.ts'
import { sheets, wordsAt } from './sheets.ts'

/** Lay the words of all pages over them; `runs` are those of each page, with their blocks. */
export function showWords(runs: readonly Run[][]): void {
  for (const [index, page] of sheets().entries()) {
    const layer = wordsAt(index)
    if (!layer) continue
    const links = linksOf(page)
    const passages = passagesOf(runs[index] ?? [], links)
    const read = new Set(passages.flat().map(({ href }) => href))
    const mute = links.filter(({ href }) => !read.has(href))
    fill(layer, [...passages.map(ofPassage), ...mute.map(ofLink)])
  }
}

/** An element to be, told apart by what is in it, wherever it stands. */
interface Wanted {
  key: string
  x: number
  y: number
  make(): SVGElement
}

function ofPassage(passage: Passage): Wanted {
  const [{ x, y }] = passage as [Part]
  const parts = passage.map((part) => ({ ...part, x: rounded(part.x - x), y: rounded(part.y - y) }))
  return { key: JSON.stringify(parts), x, y, make: () => textOf(parts) }
}

/** A place that leads somewhere without a word, such as a picture. */
function ofLink({ href, left, top, right, bottom }: Link): Wanted {
  const size = { width: rounded(right - left), height: rounded(bottom - top) }
  const area = (): SVGElement => {
    const link = linkTo(href)
    link.setAttribute('aria-label', href.replace(/^(?:https?:\/\/|mailto:|tel:)/, ''))
    link.append(makeSvg('rect', { ...size, fill: 'transparent' }))
    return link
  }
  return { key: JSON.stringify([href, size]), x: left, y: top, make: area }
}

/** Make a layer hold what is wanted; what stays or only moves keeps its element, and with it what is selected there. */
function fill(layer: SVGSVGElement, wanted: readonly Wanted[]): void {
  const left = new Map<string, SVGElement[]>()
  for (const element of [...layer.children] as SVGElement[]) {
    const key = keys.get(element)!
    left.set(key, [...(left.get(key) ?? []), element])
  }
  const kept = wanted.map(({ key }) => left.get(key)?.shift())
  for (const element of [...left.values()].flat()) element.remove()
  let there = layer.firstElementChild
  for (const [index, { key, x, y, make }] of wanted.entries()) {
    const element = kept[index] ?? make()
    keys.set(element, key)
    const move = `translate(${rounded(x)} ${rounded(y)})`
    if (element.getAttribute('transform') !== move) element.setAttribute('transform', move)
    if (element === there) there = there.nextElementSibling
    else layer.insertBefore(element, there)
  }
}

const keys = new WeakMap<Element, string>()

function textOf(parts: readonly Part[]): SVGTextElement {
  const text = makeSvg('text', { role: 'paragraph' })
  let link: SVGAElement | undefined
  for (const part of parts) {
    const { x, y, width, size, href } = part
    const span = makeSvg('tspan', { x, y, 'font-size': sizeFor(part.text.trimEnd(), width, size) })
    span.textContent = part.text
    if (href === undefined) link = undefined
    else if (link?.getAttribute('href') !== href) {
      link = linkTo(href)
      text.append(link)
    }
    const parent = link ?? text
    parent.append(span)
  }
  return text
}

function linkTo(href: string): SVGAElement {
  return makeSvg('a', { href, target: '_blank', rel: 'noreferrer' })
}

const canvas = make('canvas').getContext('2d')!

/** The font size at which a text is as wide in the font of this layer as it is in its own. */
function sizeFor(text: string, width: number, size: number): number {
  canvas.font = '100px sans-serif'
  const natural = canvas.measureText(text).width
  // Nothing but spaces may be as wide as it likes: what is read is no higher than its line.
  const fitting = natural > 0 && width > 0 ? (100 * width) / natural : size
  return rounded(Math.max(size / 2, Math.min(fitting, size * 1.6)))
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** What the parts of the binding's SVG mean to us, and what a page under a strict policy may hold of them. */
import { thousandth } from './drawingLeaves.ts'
import type { Run, Shape } from './drawn.ts'

/** Outlines of letters, and other definitions such as clips and gradients, which stand before the pages. */
export function headOf(head: string): { glyphs: string; others: string } {
  let glyphs = ''
  let others = ''
  for (let at = 0; ; ) {
    const start = head.indexOf('<defs class="', at)
    const end = head.indexOf('</defs>', start)
    if (start < 0 || end < 0) return { glyphs, others: others && `<defs>${others}</defs>` }
    const content = head.slice(head.indexOf('>', start) + 1, end)
    if (head.startsWith('<defs class="glyph"', start)) glyphs += content
    else others += content
    at = end
  }
}

/** How many outlines are remembered; a résumé in one script has some hundred. */
const mostOutlines = 4000

/** Looks outlines up by id; one that was read once is remembered. */
export function createOutlines(): (glyphs: string, id: string) => string {
  const read = new Map<string, string>()
  return (glyphs, id) => {
    const known = read.get(id)
    if (known !== undefined) return known
    if (read.size > mostOutlines) read.clear()
    const outline = outlineIn(glyphs, id)
    read.set(id, outline)
    return outline
  }
}

function outlineIn(glyphs: string, id: string): string {
  const at = glyphs.indexOf(` id="${id}"`)
  // A space is used like any letter, but has no outline.
  if (at < 0) return ''
  const element = /<(path|image|g) .*?(?:\/>|<\/\1>)/sy
  element.lastIndex = glyphs.lastIndexOf('<', at)
  const found = element.exec(glyphs)
  if (!found) return ''
  const path = found[1] === 'path' ? / d="([^"]*)"/.exec(found[0])?.[1] : undefined
  return (path !== undefined && relative(path)) || plain(found[0])
}

/** Path data told from where it starts, so that it can be put anywhere; undefined for commands we do not know. */
function relative(path: string): string | undefined {
  let told = ''
  let x = 0
  let y = 0
  let start = [0, 0]
  for (const [, command, numbers] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (command === 'Z') {
      told += 'z'
      ;[x, y] = start as [number, number]
      continue
    }
    if (!'MLQC'.includes(command!)) return undefined
    const values = numbers!
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const moved = values.map((value, index) => thousandth(value - (index % 2 === 0 ? x : y)))
    told += command!.toLowerCase() + moved.join(' ').replaceAll(' -', '-')
    ;[x, y] = values.slice(-2) as [number, number]
    if (command === 'M') start = [x, y]
  }
  return told
}

const letter = /<use x="([^"]*)" y="([^"]*)" href="#([^"]+)"\/>/g
const layer =
  /<g transform="scale\(([-\d.]+)[^"]*\)"><foreignObject [^>]*?width="([\d.]*)"[^>]*><h5:div class="tsel" style="font-size: ([\d.]+)px">(.*?)<\/h5:div><\/foreignObject><\/g>/s

/** A run of text; undefined when it is drawn in a way that is not foreseen here. */
export function runOf(raw: string): Run | undefined {
  const tag = raw.slice(0, raw.indexOf('>') + 1)
  const scale = Number(/ transform="scale\(([-\d.e]+),/.exec(tag)?.[1])
  const said = layer.exec(raw)
  if (!said || !(scale > 0)) return undefined
  const [found, shrunk, width, size, text] = said
  const letters: string[] = []
  const at: string[] = []
  const rest = raw.slice(tag.length).replace(letter, (_, x, y, id) => {
    letters.push(id)
    at.push(`${x} ${y}`)
    return ''
  })
  if (rest.replace(found, '') !== '</g>') return undefined
  const attributes = [...plain(tag).matchAll(/ ([\w:-]+)="([^"]*)"/g)].filter(([, name]) => name !== 'class')
  return {
    text: unescaped(text!),
    width: thousandth(Number(width) * Number(shrunk) * scale),
    size: thousandth(Number(size) * Number(shrunk) * scale),
    attributes: Object.fromEntries(attributes.map(([, name, value]) => [name, value])),
    letters,
    at,
  }
}

/** Anything else. */
export function shapeOf(raw: string): Shape {
  const svg = plain(raw)
  return { svg, letters: [...svg.matchAll(/<use [^>]*?href="#([^"]+)"/g)].map(([, id]) => id!) }
}

/** SVG without what a strict policy refuses: styles, and HTML laid over text; in its place stands text to select. */
export function plain(svg: string): string {
  return svg
    .replace(new RegExp(layer, 'gs'), (_, scale, width, size, text) => {
      return `<text transform="scale(${scale},-${scale})" textLength="${width}" font-size="${size}">${text}</text>`
    })
    .replace(/<foreignObject.*?<\/foreignObject>/gs, '')
    .replace(/ (?:data-tid|data-hint|style|target|on\w+)="[^"]*"/g, '')
    .replace(/<g transform="[^"]*"><g class="typst-content-hint"><\/g><\/g>/g, '')
    .replace(/ xlink:href="(?!(?:https?|mailto|tel|sms|xmpp|ftp|data:image\/)[:\w/])[^"#][^"]*"/gi, '')
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal || hex
      ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
      : (named[name] ?? whole),
  )
}

/** The leaves of a page's SVG: what is drawn, each with the place that the groups around it add up to. */

export interface Leaf {
  /** `run`: a stretch of text; `shape`: anything else, groups that do more than move among them. */
  kind: 'run' | 'shape'
  /** The element, without what tells where in the markup it comes from. */
  raw: string
  /** Its origin in points. */
  x: number
  y: number
}

/** A group that only moves what is in it. */
const mover = /<g((?: (?:data-tid="[^"]*"|class="typst-group"|transform="translate\([-\d.e]+,\s*[-\d.e]+\)"))*)>|<\/g>/y
const translation = /translate\(([-\d.e]+),\s*([-\d.e]+)\)/
const runStart = /<g(?: data-tid="[^"]*")? class="typst-text"/y
const hint = /<g(?: data-tid="[^"]*")? class="typst-content-hint"/y

/** The leaves of a page, in the order they are drawn; `page` is what follows `<g class="typst-page"`. */
export function leavesOf(page: string): Leaf[] {
  const leaves: Leaf[] = []
  const around: Array<readonly [x: number, y: number]> = []
  let x = 0
  let y = 0
  let at = page.indexOf('>') + 1
  for (;;) {
    mover.lastIndex = at
    const step = mover.exec(page)
    if (step) {
      at = mover.lastIndex
      if (step[0] === '</g>') {
        const outer = around.pop()
        if (!outer) return leaves
        ;[x, y] = outer
      } else {
        around.push([x, y])
        const [, right = 0, down = 0] = translation.exec(step[1]!) ?? []
        x += Number(right)
        y += Number(down)
      }
      continue
    }
    const end = endOf(page, at)
    if (end === undefined) return leaves
    if (!starts(hint, page, at))
      leaves.push({
        kind: starts(runStart, page, at) ? 'run' : 'shape',
        raw: withoutTraces(page.slice(at, end)),
        x: thousandth(x),
        y: thousandth(y),
      })
    at = end
  }
}

/** The binding names every element by what it is and where in the markup it comes from: an edit before it changes that. */
function withoutTraces(element: string): string {
  return element.replace(/ data-tid="[^"]*"/g, '')
}

/** The end of the element that begins at an offset; undefined where none does. */
function endOf(page: string, at: number): number | undefined {
  const name = nameAt(page, at)
  if (name === undefined) return undefined
  const tags = tagsOf(name)
  tags.lastIndex = at
  let depth = 0
  for (let tag = tags.exec(page); tag; tag = tags.exec(page)) {
    if (tag[0].startsWith('</')) depth--
    else if (!tag[1]) depth++
    if (depth === 0) return tags.lastIndex
  }
  return undefined
}

function nameAt(page: string, at: number): string | undefined {
  const name = /<([a-zA-Z][\w:]*)/y
  name.lastIndex = at
  return name.exec(page)?.[1]
}

const patterns = new Map<string, RegExp>()

/** Finds the tags of an element's name. */
function tagsOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`<${name}(?=[\\s/>])[^>]*?(/?)>|</${name}>`, 'g')
  patterns.set(name, known)
  return known
}

function starts(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Rounded as the binding rounds places. */
export function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000
}

/**
 * What in an SVG image the compiler cannot bear: it draws by recursion, and its process ends where the stack does.
 * Read by a scan of the tags: whatever is no XML at all, the compiler says itself.
 */

/** Elements within one another, those that are drawn by reference among them. */
const deepest = 250
/** The largest number in an image with filters, which are drawn pixel by pixel. */
const farthest = 5_000

const skipped = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[|\]\]>/g
const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*?)(\/?)>/g
const reference = /url\(\s*['"]?#([^'")\s]+)|\bhref\s*=\s*["']#([^"']+)/g
const identity = /(?:^|\s)id\s*=\s*(?:"([^"]*)"|'([^']*)')/
const linked = /<(?:\w+:)?(?:image|feImage)\b[^<>]*?\bhref\s*=\s*["']\s*(?!#|data:)([^"'\s]{1,60})/i
/** Declared text that brings elements or other such text along. */
const expanding = /<!ENTITY\s+[^>"']*(?:"[^"]*[<&][^"]*"|'[^']*[<&][^']*')/i
const number = /(?<![\w.#])\d+(?:\.\d+)?(?:e\+?\d+)?/gi

/** Why an SVG image cannot be set, if it cannot. */
export function svgFault(text: string): string | undefined {
  const svg = text.replace(skipped, '')
  const [, outside] = linked.exec(svg) ?? []
  if (outside !== undefined) return `it shows '${outside}', which is not in it`
  if (expanding.test(svg) || depthOf(svg) > deepest)
    return `its elements are nested too deeply, expected at most ${deepest} levels`
  if (/<(?:\w+:)?filter\b/i.test(svg) && numbersIn(svg).some((value) => value > farthest))
    return `its filters reach too far, expected no number beyond ${farthest}`
  return undefined
}

/** The images that stand in an SVG as data. */
export function imagesIn(svg: string): Buffer[] {
  return [...svg.matchAll(/["']\s*data:image\/[\w.+-]+((?:;[\w=.-]+)*),([^"']*)["']/gi)].map(([, parameters, data]) =>
    /;base64$/i.test(parameters!) ? Buffer.from(data!, 'base64') : Buffer.from(decoded(data!)),
  )
}

function decoded(data: string): string {
  try {
    return decodeURIComponent(data)
  } catch {
    return data
  }
}

function numbersIn(svg: string): number[] {
  const plain = svg.replace(/data:[^"']*/g, '')
  return [...plain.matchAll(number)].map(([digits]) => Number(digits))
}

interface Element {
  depth: number
  refers: string[]
  /** The element itself and all within it. */
  within: Element[]
}

/** How many elements lie within one another at most, references followed; no more than a little over what is allowed. */
function depthOf(svg: string): number {
  const { elements, named } = elementsOf(svg)
  const known = new Map<string, number>()
  const reach = (id: string, path: number): number => {
    const target = named.get(id)
    if (!target || path > deepest) return path > deepest ? deepest + 1 : 0
    const before = known.get(id)
    if (before !== undefined) return before
    known.set(id, 0)
    let most = 0
    for (const inner of target.within) {
      const own = inner.depth - target.depth + 1
      most = Math.max(most, own, ...inner.refers.map((next) => own + reach(next, path + own)))
    }
    known.set(id, most)
    return most
  }
  let most = 0
  for (const { depth, refers } of elements) {
    most = Math.max(most, depth, ...refers.map((id) => depth + reach(id, depth)))
    if (most > deepest) break
  }
  return most
}

function elementsOf(svg: string): { elements: Element[]; named: Map<string, Element> } {
  const elements: Element[] = []
  const named = new Map<string, Element>()
  const styled = referencesIn(styles(svg))
  const open: Element[] = []
  const ids: Element[] = []
  for (const [, closes, , attributes, empty] of svg.matchAll(tag)) {
    if (closes) {
      const closed = open.pop()
      if (closed === ids.at(-1)) ids.pop()
      continue
    }
    const element: Element = { depth: open.length + 1, refers: [], within: [] }
    element.refers = referencesIn(attributes!)
    if (/\bclass\s*=/.test(attributes!)) element.refers.push(...styled)
    elements.push(element)
    const id = identity.exec(attributes!)
    if (id) {
      named.set((id[1] ?? id[2])!, element)
      ids.push(element)
    }
    for (const around of ids) around.within.push(element)
    if (empty && id) ids.pop()
    if (!empty) open.push(element)
    if (element.depth > deepest) break
  }
  return { elements, named }
}

/** What style sheets in the image say of it, for any element. */
function styles(svg: string): string {
  return [...svg.matchAll(/<(?:\w+:)?style\b[^>]*>([^<]*)/gi)].map(([, css]) => css).join('\n')
}

function referencesIn(text: string): string[] {
  return [...text.matchAll(reference)].map(([, url, href]) => (url ?? href)!)
}

/**
 * Pages as vector drawings, cut from the one SVG the binding makes.
 *
 * Every page is a drawing of its own, named by its content, so that only pages that changed need to travel. Outlines
 * of letters are shared by all pages. What a page under a strict Content-Security-Policy cannot hold is taken out:
 * styles, and the HTML that the binding lays over text; in its place stands invisible SVG text, to select and to read.
 */
export interface Drawing {
  /** Stands for the content. */
  name: string
  /** In points. */
  width: number
  height: number
  /** The inside of an `svg` element; missing when the asker has it. */
  svg?: string
}

export interface Drawings {
  pages: Drawing[]
  /** The outlines that the drawings given here use, as SVG elements by id. */
  outlines: Record<string, string>
}

/** Cut a document's SVG into pages; `known` are the names of drawings that need not be given again. */
export function drawingsOf(svg: string, known: readonly string[]): Drawings {
  const [head, ...bodies] = svg.split('<g class="typst-page"') as [string, ...string[]]
  const shared = definitionsOf(head)
  const used = new Set<string>()
  const pages = bodies.map((body, index): Drawing => {
    const page = index === bodies.length - 1 ? body.slice(0, body.lastIndexOf('</svg>')) : body
    const size = (side: string): number => Number(new RegExp(`data-page-${side}="([\\d.]+)"`).exec(page)?.[1] ?? 0)
    const inside = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</g>'))
    // Loaded here: most programs draw nothing.
    const name = process.getBuiltinModule('node:crypto').createHash('sha1').update(inside).digest('base64url')
    const drawing = { name, width: size('width'), height: size('height') }
    if (known.includes(name)) return drawing
    // A space is used like any letter, but has no outline.
    const drawn = plain(inside).replace(/<use x="([^"]*)" y="0" href="#([^"]+)"\/>/g, (_, x, id) => {
      if (!(id in shared.outlines)) return ''
      used.add(id)
      return `<use x="${x}" href="#${id}"/>`
    })
    return { ...drawing, svg: (shared.others && `<defs>${shared.others}</defs>`) + drawn }
  })
  const outlines = Object.entries(shared.outlines).filter(([id]) => used.has(id))
  return { pages, outlines: Object.fromEntries(outlines) }
}

/** What stands before the pages: outlines of letters, and other definitions such as clips and gradients. */
function definitionsOf(head: string): { outlines: Record<string, string>; others: string } {
  const outlines: Record<string, string> = {}
  let others = ''
  for (const [, kind, content] of head.matchAll(/<defs class="([\w-]+)">(.*?)<\/defs>/gs)) {
    if (kind !== 'glyph') others += plain(content!)
    else
      for (const [element, id] of content!.matchAll(/<(?:path|image|g) id="([^"]+)".*?(?:\/>|<\/\w+>)/gs))
        outlines[id!] = plain(element)
  }
  return { outlines, others }
}

const textLayer =
  /<g transform="(scale\([^"]*\))"><foreignObject [^>]*?width="([^"]*)"[^>]*><h5:div class="tsel" style="font-size: ([\d.]+)px">(.*?)<\/h5:div><\/foreignObject><\/g>/gs

function plain(svg: string): string {
  return svg
    .replace(textLayer, '<text transform="$1" textLength="$2" font-size="$3">$4</text>')
    .replace(/<foreignObject.*?<\/foreignObject>/gs, '')
    .replace(/ (?:data-tid|data-hint|style|target|on\w+)="[^"]*"/g, '')
    .replace(/<g transform="[^"]*"><g class="typst-content-hint"><\/g><\/g>/g, '')
    .replace(/ xlink:href="(?!(?:https?|mailto|tel|sms|xmpp|ftp|data:image\/)[:\w/])[^"#][^"]*"/gi, '')
}

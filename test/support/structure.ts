/** What assistive technology finds in a PDF, read by pdf.js. */
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Structure {
  /** Roles of the structure tree in its order, and how deep each stands. */
  roles: Array<{ role: string; text: string }>
  /** The text in the order of the structure tree, by page. */
  pages: string[]
  /** What links are called. */
  links: string[]
  lang: string | undefined
  title: string | undefined
  /** How many bookmarks there are, at all levels. */
  outline: number
  /** The colours that letters have, as `#rrggbb`. */
  colours: Set<string>
  /** Letters that are one glyph. */
  ligatures: Set<string>
}

interface TreeNode {
  role?: string
  id?: string
  children?: TreeNode[]
}

export async function structureOf(pdf: Uint8Array): Promise<Structure> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  try {
    const info = (await document.getMetadata()).info as Record<string, string | undefined>
    const found: Structure = {
      roles: [],
      pages: [],
      links: [],
      lang: info.Language,
      title: info.Title,
      outline: countOf((await document.getOutline()) ?? []),
      colours: new Set(),
      ligatures: new Set(),
    }
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const texts = new Map<string, string>()
      const open: string[] = []
      for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
        if ('str' in item) {
          const id = open.findLast((candidate) => candidate !== '')
          if (id) texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''))
        } else if (item.type === 'endMarkedContent') open.pop()
        else open.push(item.id ?? '')
      }
      const walk = (node: TreeNode): string => {
        const entry = { role: node.role ?? '', text: '' }
        if (node.role) found.roles.push(entry)
        entry.text =
          (node.id ? (texts.get(node.id) ?? '') : '') +
          (node.children ?? []).map(walk).join(inline.has(entry.role) ? '' : ' ')
        return entry.text
      }
      found.pages.push(walk(((await page.getStructTree()) ?? {}) as TreeNode))
      for (const { subtype, contentsObj } of await page.getAnnotations())
        if (subtype === 'Link') found.links.push(contentsObj?.str ?? '')
      const drawing = await page.getOperatorList()
      for (const colour of coloursOf(drawing)) found.colours.add(colour)
      for (const letters of ligaturesOf(drawing)) found.ligatures.add(letters)
    }
    return found
  } finally {
    await task.destroy()
  }
}

interface Bookmark {
  items: Bookmark[]
}

function countOf(items: readonly Bookmark[]): number {
  return items.reduce((sum, item) => sum + 1 + countOf(item.items), 0)
}

const inline: ReadonlySet<string> = new Set([
  'Span',
  'Link',
  'Em',
  'Strong',
  'Lbl',
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
])

interface Drawing {
  fnArray: number[]
  argsArray: any[]
}

function ligaturesOf({ fnArray, argsArray }: Drawing): string[] {
  return fnArray.flatMap((operator, index) => {
    if (operator !== OPS.showText) return []
    const glyphs: Array<{ unicode?: string }> = argsArray[index][0]
    return glyphs.flatMap(({ unicode = '' }) => (/^\p{L}{2,}$/u.test(unicode) ? [unicode] : []))
  })
}

function coloursOf({ fnArray, argsArray }: Drawing): Set<string> {
  const colours = new Set<string>()
  const kept: string[] = []
  let colour = '#000000'
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) kept.push(colour)
    if (operator === OPS.restore) colour = kept.pop() ?? colour
    if (operator === OPS.setFillRGBColor)
      colour = `#${[...argsArray[index]]
        .slice(0, 3)
        .map((part: number) => part.toString(16).padStart(2, '0'))
        .join('')}`
    if (operator === OPS.showText) colours.add(colour)
  }
  return colours
}

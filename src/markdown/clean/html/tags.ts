/** HTML tags: what one says, what kind of element it names, and whether it is one. */
import type { Html } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import type { Node, Parent } from 'unist'

export interface Tag {
  name: string
  closes: boolean
  /** Has no content: `<br>`, `<img …>`. */
  empty: boolean
  attributes: Record<string, string>
}

const tag = /^<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>$/i
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Elements that begin a line of their own. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav noscript ol optgroup option p pre search ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

const inlines = new Set(
  (
    'a abbr acronym audio b bdi bdo big button canvas cite code data datalist del dfn em embed font i iframe img input ' +
    'ins kbd label link map mark marquee meta meter nobr object output picture progress q rb rp rt rtc ruby s samp ' +
    'script select small source span strike strong style sub sup svg template textarea time title track tt u var ' +
    'video wbr br col colgroup area base param path g circle rect line polyline polygon use defs symbol text'
  ).split(' '),
)

/** The tag a piece of HTML is; `undefined` for comments, declarations and longer pieces. */
export function tagOf(html: string): Tag | undefined {
  const found = tag.exec(html)
  if (!found) return undefined
  const name = found[2]!.toLowerCase()
  const rest = found[3]!
  const attributes: Record<string, string> = {}
  for (const [, key, double, single, bare] of rest.matchAll(attribute))
    attributes[key!.toLowerCase()] = decodeString(double ?? single ?? bare ?? '')
  return { name, closes: found[1] === '/', empty: voids.has(name) || rest.trimEnd().endsWith('/'), attributes }
}

/** Elements of inline text that nobody opens without closing: `<label>` alone is a word in angle brackets. */
const alwaysClosed = new Set(
  (
    'abbr acronym audio bdi bdo button canvas cite data datalist dfn iframe kbd label map marquee meter object output ' +
    'picture progress q rb rp rt rtc ruby samp script select style svg template time title var video path g circle ' +
    'rect line polyline polygon use defs symbol text'
  ).split(' '),
)

/** Whether HTML has an element of this name, or may have it some day (`my-badge`). */
export function isElement(name: string): boolean {
  return blocks.has(name) || inlines.has(name) || name.includes('-')
}

/** The names of the elements that are opened and closed somewhere; those closed as they are written, too. */
export interface TagNames {
  opened: ReadonlySet<string>
  closed: ReadonlySet<string>
}

/** The names in the tags of a tree. */
export function tagNames(root: Node): TagNames {
  const opened = new Set<string>()
  const closed = new Set<string>()
  const visit = (node: Node): void => {
    const tag = node.type === 'html' ? tagOf((node as Html).value) : undefined
    if (tag) (tag.closes ? closed : opened).add(tag.name)
    if (tag?.closes) closed.add(writtenName(node as Html))
    if ('children' in node) for (const child of (node as Parent).children) visit(child)
  }
  visit(root)
  return { opened, closed }
}

/** Whether a piece of HTML is markup; else it is text that has angle brackets: `List<Object>`, `<label>`. */
export function isMarkup(node: Html, before: Node | undefined, { opened, closed }: TagNames): boolean {
  const tag = tagOf(node.value)
  if (!tag) return true
  const attributes = Object.values(tag.attributes)
  if (!isElement(tag.name)) {
    if (tag.closes) return opened.has(tag.name)
    return closed.has(tag.name) || attributes.some((value) => value !== '')
  }
  if (tag.closes || tag.empty || attributes.length > 0) return true
  const glued = before?.type === 'text' && /[\p{L}\p{N}]$/u.test((before as Node & { value: string }).value)
  if (glued && /^<\p{Lu}/u.test(node.value)) return closed.has(writtenName(node))
  return closed.has(tag.name) || !(alwaysClosed.has(tag.name) || (tag.name.includes('-') && !blocks.has(tag.name)))
}

function writtenName({ value }: Html): string {
  return /^<\/?([\w:-]*)/.exec(value)![1]!
}

/** The text of raw HTML in which line endings count; undefined for all other HTML. */
export function preformatted(html: string): string | undefined {
  if (!/^\s*<(?:pre|textarea)/i.test(html)) return undefined
  return decodeString(html.replace(/<\/?[a-z][^>]*>/gi, '')).replace(/^\n|\s+$/g, '')
}

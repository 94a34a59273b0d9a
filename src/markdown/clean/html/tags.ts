/** HTML tags: what one says, and what kind of element it names. */
import { decodeString } from 'micromark-util-decode-string'

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

/** Whether HTML has an element of this name, or may have it some day (`my-badge`). */
export function isElement(name: string): boolean {
  return blocks.has(name) || inlines.has(name) || name.includes('-')
}

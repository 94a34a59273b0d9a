/**
 * Typewriter signs → those of print: apostrophes, quotation marks by language, dashes, ellipses.
 *
 * Only where the sign can mean nothing else: options (`--flag`), code, addresses and file names stay as they are
 * written, and so do quotes without a partner. Words never change, and no unbreakable space or soft hyphen comes in.
 */
import type { Node, Parent } from 'unist'
import { leading, type Sense } from '../language/lookup.ts'
import { rememberedOf } from '../memory.ts'
import type { Resume } from './nodes.ts'
import { type Edit, quoteEdits, type Signs } from './quotePairs.ts'
import { hasApostrophe, quotesOf } from './quotes.ts'

/** The tree with the signs of print for a language (BCP 47). What changes is copied, the rest shared. */
export function typography(resume: Resume, lang: string): Resume {
  const signs = { quotes: quotesOf(lang), apostrophe: hasApostrophe(lang) }
  return converted(resume, signs) as Resume
}

/** Parts of a résumé that stay as they are while others are edited. */
const keeping: ReadonlySet<string> = new Set(['section', 'entry'])
const keptPart = rememberedOf(
  ({ node, signs }: { node: Parent; signs: Signs }) => convertedParent(node, signs),
  ({ node }) => [node],
  ({ signs: { quotes, apostrophe } }) => `${quotes?.join(' ')} ${apostrophe}`,
)

/** A stretch of a line of text; without a node it is something that only neighbours see. */
interface Piece {
  node?: Node & { value: string }
  text: string
}

/** Types of nodes that make their parent a line of text. */
const phrasing: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'linkReference'])

/** Text that may hold a sign to change: looked for first, for most has none. */
const suspicious = /['"]|--|\.\.\.|-(?<=\s-)(?=\s)|-(?<=\d-)(?=[\p{L}\d])/u

/** What code and pictures are to the text around them. */
const opaque = '\ufffc'

function converted(node: Node, signs: Signs): Node {
  if (!('children' in node) || keepsItsSigns(node)) return node
  const parent = node as Parent
  return keeping.has(node.type) ? keptPart({ node: parent, signs }) : convertedParent(parent, signs)
}

function convertedParent(parent: Parent, signs: Signs): Node {
  if (parent.children.some((child) => phrasing.has(child.type))) return convertedLine(parent, signs)
  return withChildren(
    parent,
    parent.children.map((child) => converted(child, signs)),
  )
}

/** Contacts and addresses are to be copied as they are. */
function keepsItsSigns(node: Node): boolean {
  if (node.type === 'field') return (node as Node & { name: string }).name === 'contact'
  if (node.type !== 'link') return false
  const { url, children } = node as Parent & { url: string }
  const [only] = children as Array<Node & { value?: string }>
  return children.length === 1 && only?.value !== undefined && url.endsWith(only.value)
}

function convertedLine(line: Parent, signs: Signs): Node {
  const pieces = piecesOf(line)
  const text = pieces.map((piece) => piece.text).join('')
  if (!suspicious.test(text)) return line
  const edits = [...dashes(text), ...quoteEdits(text, signs)].sort((a, b) => a.start - b.start)
  if (edits.length === 0) return line
  return replaced(line, editedPieces(pieces, edits))
}

function piecesOf(node: Node): Piece[] {
  if (node.type === 'text')
    return [{ node: node as Piece['node'] & Node, text: (node as Node & { value: string }).value }]
  if (node.type === 'break') return [{ text: '\n' }]
  if ('children' in node && !keepsItsSigns(node)) return (node as Parent).children.flatMap(piecesOf)
  return [{ text: opaque }]
}

/** The new value of each text node that an edit lies in. */
function editedPieces(pieces: readonly Piece[], edits: readonly Edit[]): Map<Node, string> {
  const values = new Map<Node, string>()
  let offset = 0
  for (const { node, text } of pieces) {
    const [start, end] = [offset, offset + text.length]
    offset = end
    const inside = edits.filter((edit) => edit.start >= start && edit.start + edit.length <= end)
    if (!node || inside.length === 0) continue
    let value = ''
    let done = start
    for (const edit of inside) {
      value += text.slice(done - start, edit.start - start) + edit.by
      done = edit.start + edit.length
    }
    values.set(node, value + text.slice(done - start))
  }
  return values
}

function replaced(node: Node, values: ReadonlyMap<Node, string>): Node {
  const value = values.get(node)
  if (value !== undefined) return { ...node, value } as Node
  if (!('children' in node)) return node
  return withChildren(
    node as Parent,
    (node as Parent).children.map((child) => replaced(child, values)),
  )
}

function withChildren(node: Parent, children: Node[]): Parent {
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children }
}

/**
 * Made when first asked for. What to put for a run of signs; what is before and after it is only looked at, and what is before it last, for
 * speed; `before` is a sense of the words after it.
 */
const dashRules = (): ReadonlyArray<readonly [sign: string | RegExp, pattern: RegExp, by: string, before?: Sense]> => [
  // `word --- word`, `word---word`
  ['---', /---(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"'.,!?]\s?---)(?=\s?[\p{L}\p{N}\p{Ps}\p{Pi}"'])/gu, '—'],
  // `word -- word`, `2018 -- 2020`, `word - word`, `2018 - now`
  [/\s--?\s/, /--?(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"'.,!?%+#\ufffc]\s--?)(?=\s[\p{L}\p{N}\p{Ps}\p{Pi}"'\ufffc])/gu, '–'],
  // `2018--2020`, `pp. 3--7`
  ['--', /--(?<=(?<![\w/.-])\d+--)(?=\d+(?![\w/-]))/g, '–'],
  // `word--word`
  ['--', /--(?<=(?<![\p{L}\p{N}_\-/.@\\])\p{L}{2,}--)(?=\p{L}{2,}(?![\p{L}\p{N}_\-/@\\]))/gu, '–'],
  // `2018-2020`, `2018-present`
  ['-', /-(?<=(?<![\w/.@:+-])(?:19|20)\d\d-)(?=(?:19|20)\d\d(?![\w/@:-]))/g, '–'],
  ['-', /-(?<=(?<![\w/.@:+-])(?:19|20)\d\d-)(?=\p{L})/gu, '–', 'openEnd'],
  // `and so on...`
  ['...', /\.\.\.(?<=[\p{L}\p{N}\p{Pe}"'][ ]?\.\.\.)(?=$|[\s,;:!?)\]"'])/gu, '…'],
]

function dashes(text: string): Edit[] {
  if (!text.includes('-') && !text.includes('...')) return []
  return dashRules().flatMap(([sign, pattern, by, before]) =>
    (typeof sign === 'string' ? text.includes(sign) : sign.test(text))
      ? [...text.matchAll(pattern)]
          .map((match) => ({ start: match.index, length: match[0].length, by }))
          .filter(
            ({ start, length }) => !before || leading(text.slice(start + length, start + length + 40), before) > 0,
          )
      : [],
  )
}

/** Letters that no font has: what the compiler says of them, and the marks that are set where they stand. */
import type { Node, Parent, Point } from 'unist'
import type { VFile } from 'vfile'
import { rememberedOf } from '../memory.ts'
import { fieldsOf, type Resume } from '../resume/nodes.ts'
import { pointIn } from '../resume/scripts.ts'
import type { Diagnostic } from './diagnostic.ts'
import { cleanText } from './escape.ts'
import { type FlatMarkup, segmentAt } from './markup.ts'

/** How many letters a page can do without, outside the name. */
const most = 5

/** Joiners, selectors of variants and the like, which are not seen themselves. */
const unseen = /^\p{Default_Ignorable_Code_Point}+$/u

/** The text that a diagnostic says no font has; undefined where it says something else. */
export function glyphOf({ message }: Diagnostic): string | undefined {
  return /the text `"(.*)"` could not be displayed/s.exec(message)?.[1]
}

/** What no font has, each once, as the compiler takes it together: mostly one character. */
export function missingIn(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(glyphOf).filter((glyph) => glyph !== undefined))]
}

/** Whether the page can be made with marks in the place of what is missing. */
export function canDoWithout(missing: readonly string[], resume: Resume): boolean {
  const header = resume.children.find((child) => child.type === 'header')
  const name = cleanText((header ? fieldsOf(header, 'name') : []).map(textIn).join(' '))
  const seen = missing.filter((glyph) => !unseen.test(glyph))
  return seen.length <= most && !seen.some((glyph) => name.includes(glyph))
}

/** The tree with a mark for all that is missing; what changes is copied, the rest shared. */
export function marked<Tree extends Node>(tree: Tree, missing: readonly string[]): Tree {
  return missing.length > 0 ? (markedNode(tree, missing) as Tree) : tree
}

/** Warn of each letter that a mark stands for, at its first place. */
export function sayMarked(
  missing: readonly string[],
  printed: FlatMarkup,
  file: VFile,
  remedy: (characters: readonly string[]) => string,
): void {
  for (const glyph of missing) {
    if (unseen.test(glyph)) continue
    const place = placeOfGlyph(glyph, printed, String(file))
    const reason = `No font has the character ${named([glyph])}: it is set as ${markOf(glyph)}`
    file.message(reason, { place, ruleId: 'missing-glyph', source: 'mdcv' }).note = remedy([glyph])
  }
}

/** Letters for people: with their codes where they are few. */
export function named(glyphs: readonly string[]): string {
  if (glyphs.length > 2 * most) return glyphs.join(' ')
  return glyphs.map((glyph) => `'${glyph}' (${codesOf(glyph)})`).join(', ')
}

/** Where a character first stands in the source, as far as that can be told. */
export function placeOfGlyph(glyph: string, printed: FlatMarkup, source: string): Point | undefined {
  const code = glyph.codePointAt(0)!
  const written = code < 0x80 ? glyph : `\\u{${code.toString(16)}}`
  for (let at = printed.text.indexOf(written); at >= 0; at = printed.text.indexOf(written, at + 1)) {
    const position = segmentAt(printed.segments, at)?.position
    if (position) return pointIn(position, String.fromCodePoint(code), source)
  }
  return undefined
}

function codesOf(glyph: string): string {
  return [...glyph]
    .map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}

function markOf(glyph: string): string {
  return unseen.test(glyph) ? '' : `[${codesOf(glyph)}]`
}

function textIn(node: Node): string {
  const { value, children } = node as Node & { value?: string } & Partial<Parent>
  return children ? children.map(textIn).join('') : (value ?? '')
}

const keeping: ReadonlySet<string> = new Set(['section', 'entry'])
const keptPart = rememberedOf(
  ({ node, missing }: { node: Parent; missing: readonly string[] }) => withMarks(node, missing),
  ({ node }) => [node],
  ({ missing }) => missing.join(' '),
)

function markedNode(node: Node, missing: readonly string[]): Node {
  if ('children' in node) {
    const parent = node as Parent
    return keeping.has(node.type) ? keptPart({ node: parent, missing }) : withMarks(parent, missing)
  }
  const { value, alt } = node as Node & { value?: unknown; alt?: unknown }
  const changed = { ...changedText('value', value, missing), ...changedText('alt', alt, missing) }
  return Object.keys(changed).length > 0 ? { ...node, ...changed } : node
}

function withMarks(parent: Parent, missing: readonly string[]): Node {
  const children = parent.children.map((child) => markedNode(child, missing))
  return children.every((child, index) => child === parent.children[index]) ? parent : ({ ...parent, children } as Node)
}

function changedText(key: 'value' | 'alt', text: unknown, missing: readonly string[]): Record<string, string> {
  if (typeof text !== 'string') return {}
  const clean = cleanText(text)
  if (!missing.some((glyph) => clean.includes(glyph))) return {}
  return { [key]: missing.reduce((result, glyph) => result.replaceAll(glyph, markOf(glyph)), clean) }
}

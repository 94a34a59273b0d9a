/** Markdown text → mdast, cleaned. */
import type { List, Root } from 'mdast'
import type { Node, Parent, Point } from 'unist'
import type { VFile } from 'vfile'
import { rememberedOf } from '../memory.ts'
import { cleanPart, cleanWhole } from './clean/index.ts'
import { checkFrontMatter, frontMatter } from './frontMatter.ts'
import { fromMarkdown } from './grammar.ts'
import { moveOffsets, withKept } from './kept.ts'
import { sayUnclaimed } from './ledger/say.ts'
import { mask } from './mask/index.ts'
import { type Part, parts } from './parts.ts'

/** Reads Markdown; what a reader should know of it goes to the messages of `file`. */
export type Parser = (text: string, file?: VFile) => Root

/** Parse a résumé. */
export const parse: Parser = (text, file) => createParser()(text, file)

/** A part that was parsed, and its tree as it stood in the last document. */
interface Known {
  tree: Root
  placed: Root
  offset: number
  lines: number
}

/**
 * A parser that remembers the parts of the last text and parses only what has changed. Its trees share the blocks that
 * did not change or move to other lines, so that who works on them can tell; nobody else may change them. Offsets are
 * those of the last text.
 */
export function createParser(): Parser {
  let known = new Map<string, Known>()
  return (text, file) => {
    const matter = frontMatter(text)
    if (file) checkFrontMatter(text, matter, file)
    const masked = mask(text, matter?.position?.end.offset ?? 0, file)
    const used = new Map<string, Known>()
    const byLine = new Map([...known.values()].map((part) => [part.lines, part]))
    const root: Root = { type: 'root', children: matter ? [matter] : [] }
    for (const part of parts(masked)) {
      const again = used.get(part.text)
      const { tree, placed } = again
        ? { tree: again.tree, placed: shifted(again.tree, part) }
        : placedPart(part, known.get(part.text), known.size > 0, byLine.get(part.lines))
      used.set(part.text, { tree, placed, offset: part.offset, lines: part.lines })
      const last = root.children.at(-1)
      const [first, ...others] = placed.children
      if (part.continues && last?.type === 'list' && first?.type === 'list')
        root.children.splice(-1, 1, joined({ last, first }), ...others)
      else root.children.push(...placed.children)
      root.position = { start: { line: 1, column: 1, offset: 0 }, end: placed.position!.end }
    }
    known = used
    cleanWhole(root, text, file)
    if (file) sayPutBack(root, file)
    return root
  }
}

function sayPutBack(root: Root, file: VFile): void {
  for (const block of root.children) if (block.type === 'paragraph' && block.data?.unclaimed) sayUnclaimed(block, file)
}

/** One list of two that were parsed apart. */
const joined = rememberedOf(
  ({ last, first }: { last: List; first: List }): List => ({
    ...last,
    spread: last.spread || first.spread,
    children: [...last.children, ...first.children],
    position: { start: last.position!.start, end: first.position!.end },
  }),
  ({ last, first }) => [first, last],
)

/** A part where it stands; `before` is what stood at its place in the last text, if there was one. */
function placedPart(
  part: Part,
  known: Known | undefined,
  later: boolean,
  before: Known | undefined,
): Pick<Known, 'tree' | 'placed'> {
  if (known?.lines === part.lines) {
    if (known.offset !== part.offset) moveOffsets(known.placed, part.offset - known.offset)
    return known
  }
  // A piece of a string keeps all of it in memory: of later texts a session keeps the parts that changed, not the whole.
  const tree = known?.tree ?? parsePart(later ? part.text.split('').join('') : part.text)
  const placed = shifted(tree, part)
  return { tree, placed: before ? withKept(placed, before.placed) : placed }
}

function parsePart(text: string): Root {
  const root = fromMarkdown(text)
  cleanPart(root, text)
  return root
}

/** A copy of a part's tree, its positions those of the document. */
function shifted<N extends Node>(node: N, part: Part): N {
  const copy = { ...node }
  if (node.position)
    copy.position = { start: shiftedPoint(node.position.start, part), end: shiftedPoint(node.position.end, part) }
  if (node.data) copy.data = structuredClone(node.data)
  if ('children' in node)
    (copy as unknown as Parent).children = (node as unknown as Parent).children.map((child) => shifted(child, part))
  return copy
}

function shiftedPoint(point: Point, part: Part): Point {
  return { line: point.line + part.lines, column: point.column, offset: point.offset! + part.offset }
}

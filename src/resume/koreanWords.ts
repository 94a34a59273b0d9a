/**
 * Words of Korean. A line may end between them and not inside, while the compiler takes every syllable for a place to
 * break at; a word goes on where its emphasis ends, as in `**주문**을`.
 */
import type { Node, Parent } from 'unist'
import { rememberedOf } from '../memory.ts'
import type { Resume } from './nodes.ts'

/** What is to stand on one line. */
export interface Word extends Parent {
  type: 'word'
}

/** A part of a line: a word, or a part of one, or a space. */
interface Piece {
  text: string
  /** The child of the line it comes from, and its node. */
  from: Node
  node: Node
}

const hangul = /\p{sc=Hangul}/u
/** Letters up to which a word stays on one line, in the narrowest column as well. */
const longest = 12
/** Emphasis that can end in the middle of a word. */
const emphases: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete'])

const keeping: ReadonlySet<string> = new Set(['section', 'entry'])
const keptPart = rememberedOf(
  ({ node }: { node: Parent }) => inLines(node),
  ({ node }) => [node],
)

/** The tree with its Korean words; what changes is copied, the rest shared. */
export function withKoreanWords(resume: Resume): Resume {
  return inParent(resume) as Resume
}

function inParent(node: Parent): Parent {
  return keeping.has(node.type) ? keptPart({ node }) : inLines(node)
}

function inLines(node: Parent): Parent {
  if (node.children.some(({ type }) => type === 'text')) return inLine(node)
  const children = node.children.map((child) => ('children' in child ? inParent(child as Parent) : child))
  return children.every((child, at) => child === node.children[at]) ? node : { ...node, children }
}

function inLine(line: Parent): Parent {
  if (!hangul.test(textIn(line))) return line
  return { ...line, children: words(line.children.flatMap(piecesOf)).flatMap(joined) }
}

/** The pieces of one child of a line; what is neither text nor emphasis of one is a piece as it is. */
function piecesOf(node: Node): Piece[] {
  const { children } = node as Parent
  const inner = emphases.has(node.type) && children.length === 1 ? children[0]! : node
  if (inner.type !== 'text') return [{ text: node.type === 'break' ? ' ' : textIn(node), from: node, node }]
  return (inner as Node & { value: string }).value
    .split(/(\s+)/)
    .filter((text) => text !== '')
    .map((text) => {
      const part = { ...inner, value: text } as Node
      // Markup around nothing but a space would not be set.
      return {
        text,
        from: node,
        node: inner === node || text.trim() === '' ? part : ({ ...node, children: [part] } as Node),
      }
    })
}

/** Pieces without a space between them, together. */
function words(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = []
  let open = false
  for (const piece of pieces) {
    const space = piece.text.trim() === ''
    if (open && !space) found.at(-1)!.push(piece)
    else found.push([piece])
    open = !space
  }
  return found
}

/** A word that is to stay together, or the pieces as they are. */
function joined(pieces: readonly Piece[]): Node[] {
  const text = pieces.map((piece) => piece.text).join('')
  const nodes = pieces.map(({ node }) => node)
  const { length } = [...text]
  if (length < 2 || length > longest || !hangul.test(text)) return nodes
  return [{ type: 'word', children: nodes, position: pieces[0]!.from.position } as Word]
}

function textIn(node: Node): string {
  const { value, children } = node as Node & { value?: string } & Partial<Parent>
  return children ? children.map(textIn).join('') : (value ?? '')
}

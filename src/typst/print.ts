/** The state that handlers share, and how nodes find their handlers. */
import type { Definition, FootnoteDefinition, Heading, Paragraph } from 'mdast'
import type { Node, Parent } from 'unist'
import type { Pair, Resume } from '../resume/nodes.ts'
import { walk } from '../resume/walk.ts'
import { handlers } from './handlers/index.ts'
import { pairs } from './handlers/pair.ts'
import { lead, leadsOn, paragraphOf } from './handlers/paragraph.ts'
import { unknown } from './handlers/unknown.ts'
import type { Markup } from './markup.ts'
import { isEmpty } from './markup.ts'
import type { Asset, Place, State } from './state.ts'

/** Types of nodes that stand in a line of text. */
const phrasing: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'field',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
])

export function createState(resume: Resume, assets: ReadonlyMap<string, Asset>): State {
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  const called = new Map<string, number>()
  let lastLevel = 0
  walk(resume, (node) => {
    if (node.type === 'definition') setFirst(definitions, node as Definition)
    if (node.type === 'footnoteDefinition') setFirst(footnotes, node as FootnoteDefinition)
  })

  const withPlace = (place: Place): State => {
    const state: State = {
      ...place,
      assets,
      one: (node) => print(node, state),
      inline: (nodes) => nodes.map((node) => print(node, state)),
      blocks: (nodes) => printBlocks(nodes, state),
      inside: (change) => withPlace({ ...place, ...change }),
      outline: (level) => {
        lastLevel = Math.max(1, Math.min(6, level, lastLevel + 1))
        return lastLevel
      },
      definition: (identifier) => definitions.get(identifier),
      uncalled: () => [...footnotes.values()].filter((footnote) => !called.has(footnote.identifier)),
      footnote: (identifier) => {
        const definition = footnotes.get(identifier)
        if (!definition) return undefined
        const first = !called.has(identifier)
        if (first) called.set(identifier, called.size + 1)
        return { children: definition.children, label: `footnote-${called.get(identifier)}`, first }
      },
    }
    return state
  }
  return withPlace({ level: 1, sourceDepth: 1, nested: false, linked: false, kind: '' })
}

function setFirst<N extends { identifier: string }>(map: Map<string, N>, node: N): void {
  if (!map.has(node.identifier)) map.set(node.identifier, node)
}

function print(node: Node, state: State): Markup {
  const handler = handlers[node.type] ?? unknown
  return { markup: handler(node as never, state), position: node.position }
}

/** Blocks with blank lines between them. */
function printBlocks(nodes: readonly Node[], outer: State): Markup {
  const state = outer.inside({ sourceDepth: shallowest(nodes) ?? outer.sourceDepth })
  const pieces = runs(nodes).map((run, index, all): Markup => {
    const [first] = run as [Node]
    if (first.type === 'pair') return pairs(run as Pair[], state)
    if (isPhrasing(first)) return paragraphOf(lines(run, state))
    return leadsOn(first, all[index + 1]?.[0]) ? lead(first as Paragraph, state) : state.one(first)
  })
  return pieces.filter((piece) => !isEmpty(piece)).flatMap((piece, index) => (index ? ['\n\n', piece] : [piece]))
}

/** Text in a row: a field, which its author set apart from the next, has a line of its own. */
function lines(run: readonly Node[], state: State): Markup {
  return run.map((node, index) => {
    const apart = index > 0 && (node.type === 'field' || run[index - 1]!.type === 'field')
    return apart ? ['#linebreak();', state.one(node)] : state.one(node)
  })
}

/** The smallest depth of the headings among nodes. */
function shallowest(nodes: readonly Node[]): number | undefined {
  const depths = nodes.filter((node) => node.type === 'heading').map((node) => (node as Heading).depth)
  return depths.length > 0 ? Math.min(...depths) : undefined
}

/** Nodes with neighbours that are set together: pairs with pairs, text with text. */
function runs(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = []
  let last: string | undefined
  for (const node of nodes) {
    const kind = node.type === 'pair' ? 'pair' : isPhrasing(node) ? 'text' : undefined
    if (kind && kind === last) found.at(-1)!.push(node)
    else found.push([node])
    last = kind
  }
  return found
}

/** Whether a node stands in a line of text; one of a type nobody told us of does unless it holds blocks. */
function isPhrasing(node: Node): boolean {
  if (phrasing.has(node.type)) return true
  if (node.type in handlers) return false
  return !('children' in node) || (node as Parent).children.every(isPhrasing)
}

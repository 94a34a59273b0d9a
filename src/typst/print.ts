/** The state that handlers share, and how nodes find their handlers. */
import type { Definition, FootnoteDefinition, Heading, Image, Paragraph } from 'mdast'
import type { Node, Parent } from 'unist'
import { phrasing as mdastPhrasing } from '../markdown/phrasing.ts'
import { rememberedOf } from '../memory.ts'
import type { Pair, Resume } from '../resume/nodes.ts'
import { walk } from '../resume/walk.ts'
import { cleanText } from './escape.ts'
import { assetOf } from './handlers/image.ts'
import { handlers } from './handlers/index.ts'
import { pairs } from './handlers/pair.ts'
import { lead, leadsOn, paragraphOf } from './handlers/paragraph.ts'
import { unknown } from './handlers/unknown.ts'
import { endMark, type Marks, mark } from './marks.ts'
import type { Markup } from './markup.ts'
import { isEmpty } from './markup.ts'
import type { Asset, Place, State, Words } from './state.ts'

/** Types of nodes that stand in a line of text. */
const phrasing: ReadonlySet<string> = new Set([...mdastPhrasing, 'field', 'passage', 'word'])

/** What is known of the whole document while it is printed. */
interface Document {
  assets: ReadonlyMap<string, Asset>
  setting: Setting
  definitions: Map<string, Definition>
  footnotes: Map<string, FootnoteDefinition>
  /** Footnotes not printed yet; of two with one name only the first can be called. */
  unprinted: Set<FootnoteDefinition>
  /** The number of each footnote called so far. */
  called: Map<string, number>
  /** Level of the last heading. */
  level: number
  marks: Marks | undefined
  /** The part at whose end the lines are measured: once, since it takes the compiler time. */
  measured: Node | undefined
  /** Its parts depend on nothing outside them: there are no notes, definitions, images or numbered marks. */
  apart: boolean
}

/** What does not change within a document. */
export interface Setting {
  assets?: ReadonlyMap<string, Asset>
  words: Words
  addresses: boolean
}

/** The state at the begin of a document. */
export function createState(resume: Resume, setting: Setting, marks?: Marks): State {
  const document: Document = {
    assets: setting.assets ?? new Map(),
    setting,
    definitions: new Map(),
    footnotes: new Map(),
    unprinted: new Set(),
    called: new Map(),
    level: 0,
    marks,
    measured: measuredOf(marks),
    apart: false,
  }
  for (const node of (resume.children as Node[]).flatMap((part) => definitionsOf({ part }))) {
    if (node.type === 'definition') setFirst(document.definitions, node as Definition)
    if (node.type !== 'footnoteDefinition') continue
    setFirst(document.footnotes, node as FootnoteDefinition)
    document.unprinted.add(node as FootnoteDefinition)
  }
  document.apart =
    marks?.which !== 'texts' && document.definitions.size + document.unprinted.size + document.assets.size === 0
  return new PrintState(document, { level: 1, sourceDepth: 1, nested: false, linked: false, kind: '' })
}

/** What references name, in a part of the document. */
const definitionsOf = rememberedOf(
  ({ part }: { part: Node }) => {
    const found: Node[] = []
    walk(part, (node) => {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node)
    })
    return found
  },
  ({ part }) => [part],
)

function measuredOf(marks: Marks | undefined): Node | undefined {
  const parts = [...(marks?.after.keys() ?? [])]
  return parts.find(({ type }) => type === 'section') ?? parts[0]
}

function setFirst<N extends { identifier: string }>(map: Map<string, N>, node: N): void {
  if (!map.has(node.identifier)) map.set(node.identifier, node)
}

/** Parts of a résumé whose markup is kept while they stay as they are. */
const keeping: ReadonlySet<string> = new Set(['section', 'entry'])

interface Printed {
  markup: Markup
  /** The level of its last heading. */
  after: number
}

/** Apart for markup with marks, which a session prints in turns with the one without. */
const keptMarkup = { plain: memoryOfMarkup(), marked: memoryOfMarkup() }

function memoryOfMarkup() {
  return rememberedOf(
    ({ print }: { node: Node; place: string; print: () => Printed }) => print(),
    ({ node }) => [node],
    ({ place }) => place,
  )
}

class PrintState implements State {
  readonly level: number
  readonly sourceDepth: number
  readonly nested: boolean
  readonly linked: boolean
  readonly kind: string
  readonly #document: Document

  constructor(document: Document, place: Place) {
    this.#document = document
    this.level = place.level
    this.sourceDepth = place.sourceDepth
    this.nested = place.nested
    this.linked = place.linked
    this.kind = place.kind
  }

  get assets(): ReadonlyMap<string, Asset> {
    return this.#document.assets
  }

  get words(): Words {
    return this.#document.setting.words
  }

  get addresses(): boolean {
    return this.#document.setting.addresses
  }

  one(node: Node): Markup {
    if (!keeping.has(node.type) || !this.#document.apart) return this.#printed(node)
    const { level, sourceDepth, nested, kind } = this
    const document = this.#document
    const { markup, after } = keptMarkup[document.marks ? 'marked' : 'plain']({
      node,
      place: [
        level,
        sourceDepth,
        nested,
        kind,
        this.words,
        this.addresses,
        document.level,
        node === document.measured,
      ].join(' '),
      print: () => ({ markup: { kept: this.#printed(node) }, after: document.level }),
    })
    document.level = after
    return markup
  }

  #printed(node: Node): Markup {
    const handler = handlers[node.type] ?? unknown
    const markup = handler(node as never, this)
    const key = this.#document.marks?.before.get(node)
    return { markup: key === undefined ? markup : [mark(key), markup], position: node.position }
  }

  inline(nodes: readonly Node[]): Markup {
    if (!nodes.some((node) => showsSomething(node, this))) return ''
    return nodes.map((node, index) => {
      const apart = isImage(node) && index > 0 && isImage(nodes[index - 1]!)
      return apart ? [' ', this.one(node)] : this.one(node)
    })
  }

  blocks(nodes: readonly Node[]): Markup {
    const depth = shallowest(nodes)
    return printBlocks(nodes, depth === undefined ? this : this.inside({ sourceDepth: depth }))
  }

  end(node: Node): Markup {
    const key = this.#document.marks?.after.get(node)
    return key === undefined ? '' : ['\n\n', endMark(key, node === this.#document.measured)]
  }

  inside(change: Partial<Place>): State {
    const { level, sourceDepth, nested, linked, kind } = this
    return new PrintState(this.#document, { level, sourceDepth, nested, linked, kind, ...change })
  }

  outline(level: number): number {
    this.#document.level = Math.max(1, Math.min(6, level, this.#document.level + 1))
    return this.#document.level
  }

  definition(identifier: string): Definition | undefined {
    return this.#document.definitions.get(identifier)
  }

  footnote(identifier: string): { children: readonly Node[]; label: string; first: boolean } | undefined {
    const { footnotes, called, unprinted } = this.#document
    const definition = footnotes.get(identifier)
    const first = !called.has(identifier)
    if (!definition || (first && !unprinted.delete(definition))) return undefined
    if (first) called.set(identifier, called.size + 1)
    return { children: definition.children, label: `footnote-${called.get(identifier)}`, first }
  }

  takeUncalled(): FootnoteDefinition | undefined {
    const [note] = this.#document.unprinted
    if (note) this.#document.unprinted.delete(note)
    return note
  }
}

/** Whether a node leaves anything on the page: markup around characters that are left out is a title without text. */
function showsSomething(node: Node, state: State): boolean {
  if (node.type === 'break') return false
  // A link without a text is set as its address.
  if (node.type === 'link' || node.type === 'linkReference') return true
  if (isImage(node) && assetOf(node as Image, state)) return true
  const text = 'value' in node ? node.value : isImage(node) ? ((node as Image).alt ?? '') : undefined
  if (typeof text === 'string') return cleanText(text).trim() !== ''
  return !('children' in node) || (node as Parent).children.some((child) => showsSomething(child, state))
}

/** Images side by side stand apart, as do the texts set for those that are not at hand. */
function isImage(node: Node): boolean {
  return node.type === 'image' || node.type === 'imageReference'
}

/** Blocks with blank lines between them. */
function printBlocks(nodes: readonly Node[], state: State): Markup {
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
  let least: number | undefined
  for (const node of nodes)
    if (node.type === 'heading') least = Math.min(least ?? (node as Heading).depth, (node as Heading).depth)
  return least
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

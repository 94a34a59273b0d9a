/** Prints a `Resume` as Typst markup that calls a template with its parts. */
import type { Definition, FootnoteDefinition } from 'mdast'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { Resume } from '../resume/nodes.ts'
import type { Value } from './escape.ts'
import { handlers } from './handlers/index.ts'
import { resumeCall } from './handlers/resume.ts'
import { unknown } from './handlers/unknown.ts'
import type { FlatMarkup, Markup } from './markup.ts'
import { flatten, isEmpty } from './markup.ts'
import type { Asset, State } from './state.ts'

export interface PrintOptions {
  /** Path of the template inside the compiler's workspace, such as `/templates/classic.typ`. */
  template: string
  /** What the template's `resume` gets as `options`. */
  options?: Record<string, Value>
  /** Images that can be shown, by URL; others are set as their alternative text. */
  assets?: ReadonlyMap<string, Asset>
  /** Write every character outside ASCII as `\u{…}`: for the compiler, not for people. */
  ascii?: boolean
}

/** Print a résumé as a Typst document, with the table from its offsets back to the Markdown. */
export function toTypst(resume: Resume, options: PrintOptions): FlatMarkup {
  return flatten(resumeCall(resume, createState(resume, options.assets ?? new Map()), options), {
    ascii: options.ascii,
  })
}

function createState(resume: Resume, assets: ReadonlyMap<string, Asset>): State {
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  const called = new Map<string, number>()
  visit(resume as Node, (node) => {
    if (node.type === 'definition') setFirst(definitions, node as Definition)
    if (node.type === 'footnoteDefinition') setFirst(footnotes, node as FootnoteDefinition)
  })

  const withPlace = (level: number, sourceDepth: number): State => {
    const state: State = {
      assets,
      level,
      sourceDepth,
      one: (node) => print(node, state),
      inline: (nodes) => nodes.map((node) => print(node, state)),
      blocks: (nodes) =>
        joined(
          nodes.map((node) => print(node, state)),
          '\n\n',
        ),
      inside: (change) => withPlace(change.level ?? level, change.sourceDepth ?? sourceDepth),
      definition: (identifier) => definitions.get(identifier),
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
  return withPlace(3, 2)
}

function setFirst<N extends { identifier: string }>(map: Map<string, N>, node: N): void {
  if (!map.has(node.identifier)) map.set(node.identifier, node)
}

function print(node: Node, state: State): Markup {
  const handler = handlers[node.type] ?? unknown
  return { markup: handler(node as never, state), position: node.position }
}

/** Pieces with a separator between those that print something. */
function joined(pieces: readonly Markup[], separator: string): Markup {
  return pieces.filter((piece) => !isEmpty(piece)).flatMap((piece, index) => (index ? [separator, piece] : [piece]))
}

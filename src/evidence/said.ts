/** What an author says that words of a line are: in a comment beside them, or by a class: `[Cremona]{.location}`. */
import type { PhrasingContent } from 'mdast'
import type { Node } from 'unist'
import { saidKinds } from '../markdown/clean/authorsMarks.ts'
import type { Said } from '../markdown/nodes.ts'
import { inlineOf } from '../resume/inline.ts'

/** All that is said of the words of a line, in a comment of its block or in the line itself. */
export function saidOf(nodes: readonly PhrasingContent[], block: Node): Said[] {
  const comments = inComments(block).filter(({ kind }) => kind !== 'nothing')
  const text = inlineOf([...nodes]).text
  return [...comments.filter((said) => text.includes(said.text)), ...nodes.flatMap(classed)]
}

/** Whether an author says that nothing in a block is an entry. */
export function isNothing(block: Node): boolean {
  return inComments(block).some(({ kind }) => kind === 'nothing')
}

function inComments({ data }: Node): readonly Said[] {
  return (data as { said?: readonly Said[] } | undefined)?.said ?? []
}

function classed(node: PhrasingContent): Said[] {
  const names = (node.data as { hProperties?: { className?: string[] } } | undefined)?.hProperties?.className ?? []
  const kind = names.map((name) => saidKinds.get(name.toLowerCase())).find((kind) => kind !== undefined)
  return kind ? [{ kind, text: inlineOf([node]).text.trim() }] : []
}

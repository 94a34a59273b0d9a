/**
 * What an author says that something is, in comments that no reader sees: `<!-- place: Cremona -->`,
 * `<!-- not an entry -->`. It is kept with the block the comment stands in, else with the one after it.
 */
import type { Root } from 'mdast'
import type { Node, Parent } from 'unist'
import type { Said } from '../nodes.ts'
import { eachParent } from './walk.ts'

const comment = /^<!--\s*(?:([\p{L} ]+?)\s*:\s*(\S[\s\S]*?)|(not an entry))\s*-->$/iu

/** The names of fields that authors may use, and the field each stands for. */
export const saidKinds: ReadonlyMap<string, Said['kind']> = new Map([
  ['role', 'role'],
  ['degree', 'role'],
  ['employer', 'organization'],
  ['company', 'organization'],
  ['organization', 'organization'],
  ['school', 'organization'],
  ['place', 'location'],
  ['location', 'location'],
])

export function authorsMarks(root: Root, source: string): void {
  if (!source.includes('<!--')) return
  eachParent(root, (parent) => {
    for (const [index, child] of parent.children.entries()) {
      const said = child.type === 'html' ? saidBy((child as { value?: string }).value ?? '') : undefined
      if (said) keep(isLine(parent) ? parent : besideOf(parent, index), said)
    }
  })
}

/** What a comment says, if it is one of these. */
export function saidBy(value: string): Said | undefined {
  const found = comment.exec(value.trim())
  if (!found) return undefined
  if (found[3]) return { kind: 'nothing', text: '' }
  const kind = saidKinds.get(found[1]!.toLowerCase())
  return kind && { kind, text: found[2]!.trim() }
}

function isLine({ type }: Node): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell'
}

/** The block after a comment, or the one before the last. */
function besideOf(parent: Parent, index: number): Node | undefined {
  const after = parent.children.slice(index + 1).find(({ type }) => type !== 'html')
  return after ?? parent.children.slice(0, index).findLast(({ type }) => type !== 'html')
}

function keep(node: Node | undefined, said: Said): void {
  if (!node) return
  const data = (node.data ?? {}) as { said?: Said[] }
  node.data = { ...data, said: [...(data.said ?? []), said] } as Node['data']
}

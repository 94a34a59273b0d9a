/** Puts a block back into a `Resume`, right after what stands before it in the source. */
import type { RootContent } from 'mdast'
import type { Node, Parent } from 'unist'
import type { Resume } from '../nodes.ts'

/** Parts of a résumé that hold blocks. */
const containers: ReadonlySet<string> = new Set(['header', 'section', 'entry'])

/** The résumé with the block in its place; nothing of the old one is changed. */
export function putBack(resume: Resume, block: RootContent): Resume {
  const parts = resume.children.filter((child) => child.type === 'header' || child.type === 'section')
  const part = parts.findLast((child) => isBefore(child, block)) ?? parts[0]
  if (!part) return { ...resume, children: [...resume.children, block] }
  return { ...resume, children: resume.children.map((child) => (child === part ? within(part, block) : child)) }
}

function within<P extends Parent>(parent: P, block: RootContent): P {
  const at = parent.children.findLastIndex((child) => isBefore(child, block))
  const before = parent.children[at]
  if (before && containers.has(before.type))
    return { ...parent, children: parent.children.with(at, within(before as Parent, block)) }
  return { ...parent, children: parent.children.toSpliced(at + 1, 0, block) }
}

function isBefore({ position }: Node, block: Node): boolean {
  if (!position || !block.position) return false
  const [{ start }, { start: mark }] = [position, block.position]
  return start.line < mark.line || (start.line === mark.line && start.column <= mark.column)
}

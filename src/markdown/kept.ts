/** Blocks of a part that was parsed again: those that came out as they were before stay the very same objects. */
import type { List, Root, RootContent } from 'mdast'
import type { Node, Parent, Point, Position } from 'unist'

/** A part's tree with blocks, and items of lists, of the tree that stood at its place before. */
export function withKept(now: Root, before: Root): Root {
  return { ...now, children: keptAmong(now.children, before.children) }
}

function keptAmong<N extends Node>(now: readonly N[], before: readonly N[]): N[] {
  const byLine = new Map(before.map((node) => [node.position?.start.line, node]))
  return now.map((node) => {
    const old = byLine.get(node.position?.start.line)
    return old?.type === node.type ? keptNode(node, old) : node
  })
}

function keptNode<N extends Node>(now: N, before: N): N {
  const by = (now.position?.start.offset ?? 0) - (before.position?.start.offset ?? 0)
  if (isSame(now, before, by)) {
    if (by !== 0) moveOffsets(before, by)
    return before
  }
  if (now.type !== 'list') return now
  const children = keptAmong((now as Node as List).children, (before as Node as List).children)
  return { ...now, children: children as Node[] as RootContent[] }
}

/** Moved within the document, but not to other lines, blocks stay the same for whoever knows them. */
export function moveOffsets(node: Node, by: number): void {
  if (node.position) {
    node.position.start.offset! += by
    node.position.end.offset! += by
  }
  if ('children' in node) for (const child of (node as Parent).children) moveOffsets(child, by)
}

/** Whether two values are the same, but for offsets of nodes, all of which are `by` further on in the first. */
function isSame(one: unknown, other: unknown, by: number): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  return names.every((name) => {
    const [own, its] = [one[name as never] as unknown, other[name as never] as unknown]
    return name === 'position' ? isSamePosition(own, its, by) : isSame(own, its, by)
  })
}

function isSamePosition(one: unknown, other: unknown, by: number): boolean {
  if (!one || !other) return one === other
  const [own, its] = [one as Position, other as Position]
  return isSamePoint(own.start, its.start, by) && isSamePoint(own.end, its.end, by)
}

function isSamePoint(one: Point, other: Point, by: number): boolean {
  return one.line === other.line && one.column === other.column && one.offset! - by === other.offset
}

/**
 * The ledger of understanding: each letter and digit of the parsed tree is set, or named as unseen. What nobody claims
 * is put back where it stood, and told.
 *
 * A leaf that is in the `Resume` as it was parsed is claimed by being there. Of one that was cut or changed, the pieces
 * that stand in its place must have its letters.
 */
import type { Root, RootContent } from 'mdast'
import type { Node, Parent } from 'unist'
import type { VFile } from 'vfile'
import { collectLeaves, type Leaf, textOfLeaf } from '../../markdown/ledger/leaves.ts'
import { isSpelt, type Stretch, unclaimed } from '../../markdown/ledger/letters.ts'
import { sayUnclaimed } from '../../markdown/ledger/say.ts'
import { rememberedOf } from '../../memory.ts'
import type { Resume, ResumeNode } from '../nodes.ts'
import { lostBlocks } from './lost.ts'
import { putBack } from './place.ts'

/** The résumé with all of its source; each text that had to be put back is a warning. */
export function complete(resume: Resume, root: Root, file?: VFile): Resume {
  const lost = unclaimedLeaves(root, resume)
  if (lost.size === 0) return resume
  const blocks = (root.children as RootContent[]).flatMap((block) => lostBlocks(block, lost))
  if (file) for (const block of blocks) sayUnclaimed(block, file)
  return blocks.reduce(putBack, resume)
}

/** The leaves of a tree that a résumé does not account for: the stretches of their texts that are missing. */
function unclaimedLeaves(root: Root, resume: Resume): Map<Leaf, Stretch[]> {
  const claimed = new Set<Leaf>()
  for (const part of resume.children) for (const leaf of leavesOf({ part })) claimed.add(leaf)
  for (const leaf of unseenIn(resume)) claimed.add(leaf)
  const missing: Leaf[] = []
  for (const part of root.children) for (const leaf of leavesOf({ part })) if (!claimed.delete(leaf)) missing.push(leaf)
  return missing.length === 0 ? new Map() : withoutPieces(missing, claimed)
}

/** The leaves of a part of a document, and those it names as unseen. */
const leavesOf = rememberedOf(
  ({ part }: { part: Node }) => {
    const leaves = collectLeaves(part)
    const named: Leaf[] = []
    collectUnseen(part, named)
    return [...leaves, ...named]
  },
  ({ part }) => [part],
)

function unseenIn(node: Node): Leaf[] {
  return ((node as ResumeNode).unseen ?? []).flatMap(({ nodes }) => nodes.flatMap((unseen) => collectLeaves(unseen)))
}

function collectUnseen(node: Node, into: Leaf[]): void {
  if ('unseen' in node) into.push(...unseenIn(node))
  if ('children' in node) for (const child of (node as Parent).children) collectUnseen(child, into)
}

/** The leaves that are missing even though pieces of text stand in their places. */
function withoutPieces(missing: readonly Leaf[], pieces: ReadonlySet<Leaf>): Map<Leaf, Stretch[]> {
  const lost = new Map<Leaf, Stretch[]>()
  for (const { source, given } of groupsOf(missing.map(placed), [...pieces].map(placed)))
    for (const [leaf, stretch] of lostIn(source, given.map(textOfLeaf).join(' ')))
      lost.set(leaf, [...(lost.get(leaf) ?? []), stretch])
  return lost
}

/** A leaf and the place it was written in. */
interface Placed {
  leaf: Leaf
  start: number
  end: number
}

interface Group {
  source: Leaf[]
  given: Leaf[]
}

/** Leaves of the source with the pieces that stand in their places; what has no place is one group. */
function groupsOf(source: readonly Placed[], given: readonly Placed[]): Group[] {
  const all = [
    ...source.map((placed) => ({ ...placed, kind: 'source' as const })),
    ...given.map((placed) => ({ ...placed, kind: 'given' as const })),
  ].sort((a, b) => a.start - b.start)
  const groups: Group[] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const { leaf, start, end, kind } of all) {
    if (start >= reached) groups.push({ source: [], given: [] })
    groups.at(-1)![kind].push(leaf)
    reached = Math.max(reached, end)
  }
  return groups.filter((group) => group.source.length > 0)
}

/** What of some leaves a text has not. */
function lostIn(leaves: readonly Leaf[], given: string): Array<[Leaf, Stretch]> {
  const text = leaves.map(textOfLeaf).join(' ')
  const stretches = unclaimed(text, given)
  let offset = 0
  return leaves.flatMap((leaf) => {
    const start = offset
    const { length } = textOfLeaf(leaf)
    offset += length + 1
    return stretches.flatMap(([from, to]): Array<[Leaf, Stretch]> => {
      const own: Stretch = [Math.max(0, from - start), Math.min(length, to - start)]
      return own[0] < own[1] && isSpelt(textOfLeaf(leaf).slice(...own)) ? [[leaf, own]] : []
    })
  })
}

/** Lines and columns rather than offsets: those of a block that only moved stay as they were. */
const columns = 2 ** 24

function placed(leaf: Leaf): Placed {
  if (!leaf.position) return { leaf, start: -1, end: 0 }
  const { start, end } = leaf.position
  const from = start.line * columns + start.column
  return { leaf, start: from, end: Math.max(from + 1, end.line * columns + end.column) }
}

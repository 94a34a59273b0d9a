/**
 * What is taken off the page on purpose is named, so that the ledger can tell it from what was lost: whoever leaves a
 * node of the source out of the tree hands it to `withUnseen`, with the reason.
 */
import type { Node } from 'unist'
import type { ResumeNode, Unseen } from './nodes.ts'

/** A copy of a node that accounts for nodes of the source which are not set. */
export function withUnseen<N extends ResumeNode>(node: N, reason: Unseen['reason'], nodes: readonly Node[]): N {
  if (nodes.length === 0) return node
  return { ...node, unseen: [...(node.unseen ?? []), { reason, nodes }] }
}

/** Understanding as a step of a unified pipeline. */
import type { Root } from 'mdast'
import type { Resume } from '../resume/nodes.ts'
import { understand } from './index.ts'

/** A unified plugin that turns an mdast tree into a `Resume`: `unified().use(remarkParse).use(remarkResume)`. */
export function remarkResume(): (tree: Root) => Resume {
  // unified hands on a file, too, which understanding has no use for.
  return (tree) => understand(tree)
}

/** Words that may be the person's name. */
import type { RootContent } from 'mdast'
import type { NameSign } from './weights.ts'

/** Words that may be a name, and where they stand: in a line of a block, or somewhere that is not set apart. */
export interface Candidate {
  value: string
  signs: readonly NameSign[]
  /** Front matter alone has it. */
  given?: true
  block?: RootContent
  /** Its line in the text of the block, and its own stretch of that; UTF-16 units. */
  line?: readonly [number, number]
  stretch?: readonly [number, number]
}

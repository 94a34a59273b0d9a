import { toString as textOf } from 'mdast-util-to-string'
import type { Node, Point } from 'unist'
import type { VFile } from 'vfile'

/** Rule of the warning that text had to be put back. */
export const unclaimedRule = 'unclaimed-text'

const longestExcerpt = 60

/** Tell that a text of the source would have been lost, at its place. */
export function sayUnclaimed(node: Node, file: VFile): void {
  const text = textOf(node).replace(/\s+/g, ' ').trim()
  const excerpt = text.length > longestExcerpt ? `${text.slice(0, longestExcerpt - 1)}…` : text
  const message = file.message(`mdcv did not know where to put "${excerpt}"; it is set where it stands in the source`, {
    place: node.position,
    ruleId: unclaimedRule,
    source: 'mdcv',
  })
  message.note = 'This is a fault of mdcv, not of your résumé. Please report it with these lines.'
}

/** The place of an offset in a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lastLine = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: offset - lastLine, offset }
}

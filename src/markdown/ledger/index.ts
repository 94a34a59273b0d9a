/**
 * The ledger of parsing: each letter and digit of a part of the source is in the tree that is handed on, or hidden for a
 * reason. What is neither becomes a paragraph where it stood.
 */
import type { Paragraph, Root, RootContent } from 'mdast'
import { collectLeaves, textOfLeaf } from './leaves.ts'
import { isSpelt, type Stretch, unclaimed } from './letters.ts'
import { type Hidden, looksLike } from './reasons.ts'
import { pointAt } from './say.ts'
import { offsetIn, type Written, writtenIn } from './written.ts'

/** Names what is hidden, from one offset of the part's source up to another. */
export type Hide = (reason: Hidden['reason'], start: number, end: number) => void

declare module 'mdast' {
  interface ParagraphData {
    /** Nobody claimed this text: it was put back. */
    unclaimed?: true
  }
}

/** Clean the tree of a part; what `clean` drops without a reason is put back. */
export function accounted(root: Root, source: string, clean: (hide: Hide) => void): void {
  const written = writtenIn(root, source)
  const hidden: Hidden[] = []
  clean((reason, start, end) => hidden.push({ reason, start, end }))
  settle(root, source, written, hidden)
}

/** The same for a whole document whose blocks were `before` some change. */
export function accountedAgain(root: Root, source: string, before: readonly RootContent[]): void {
  const written = before
    .flatMap((block) => collectLeaves(block))
    .map((leaf): Written => {
      const text = textOfLeaf(leaf)
      return { text, offsetOf: (index) => offsetIn(leaf, text, index, source) }
    })
  settle(root, source, written, [])
}

function settle(root: Root, source: string, written: readonly Written[], hidden: readonly Hidden[]): void {
  const text = written.map((piece) => piece.text).join('\n')
  const given = collectLeaves(root).map(textOfLeaf).join('\n')
  const lost = unclaimed(text, given)
    .flatMap((stretch) => placesOf(stretch, written))
    .filter((place) => isSpelt(place.text) && !isHidden(place, hidden, source))
  for (const place of lost) putBack(root, paragraphOf(place, source))
}

interface Place {
  text: string
  start: number
  end: number
}

/** A stretch of all that was written, piece by piece. */
function placesOf([from, to]: Stretch, written: readonly Written[]): Place[] {
  let offset = 0
  return written.flatMap(({ text, offsetOf }): Place[] => {
    const [start, end] = [Math.max(0, from - offset), Math.min(text.length, to - offset)]
    offset += text.length + 1
    const found = text.slice(start, Math.max(start, end))
    if (found.trim() === '') return []
    const first = start + found.search(/\S/)
    return [{ text: found.trim(), start: offsetOf(first), end: offsetOf(end) }]
  })
}

/** Whether a place lies in what was hidden for a reason that fits. */
function isHidden(place: Place, hidden: readonly Hidden[], source: string): boolean {
  return hidden.some(
    ({ reason, start, end }) => start <= place.start && place.end <= end && looksLike(source.slice(start, end), reason),
  )
}

function paragraphOf({ text, start, end }: Place, source: string): Paragraph {
  const position = { start: pointAt(source, start), end: pointAt(source, end) }
  return { type: 'paragraph', children: [{ type: 'text', value: text, position }], position, data: { unclaimed: true } }
}

function putBack(root: Root, paragraph: Paragraph): void {
  const at = root.children.findLastIndex(
    ({ position }) => position && position.start.offset! <= paragraph.position!.start.offset!,
  )
  root.children.splice(at + 1, 0, paragraph)
}

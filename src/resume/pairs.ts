/** Lists of labels and their values: "**Languages**: Go, Python". */
import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import type { Inline } from './inline.ts'
import { inlineOf, linesOf, positionOf, slice, unwrapped } from './inline.ts'
import type { Pair, TextField } from './nodes.ts'

/** Lists and paragraphs whose lines are all "Label: values" become pairs. */
export function readPairs(blocks: readonly RootContent[]): Array<Pair | RootContent> {
  return blocks.flatMap((block): Array<Pair | RootContent> => {
    if (block.type === 'list') return ofList(block) ?? [block]
    if (block.type === 'paragraph') return ofParagraph(block) ?? [block]
    return [block]
  })
}

function ofList(list: List): Pair[] | undefined {
  const pairs = list.children.map(ofItem)
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined
}

function ofItem(item: ListItem): Pair | undefined {
  const [only, ...more] = item.children
  if (only?.type !== 'paragraph' || more.length > 0 || item.checked != null) return undefined
  const inline = inlineOf(only.children)
  return linesOf(inline.text).length === 1 ? ofLine(inline, 0, inline.text.length) : undefined
}

function ofParagraph(block: Paragraph): Pair[] | undefined {
  const inline = inlineOf(block.children)
  const pairs = linesOf(inline.text).map(([start, end]) => ofLine(inline, start, end))
  return pairs.length > 0 && pairs.every((pair) => pair !== undefined) ? pairs : undefined
}

const longLabel = 48

function ofLine(inline: Inline, start: number, end: number): Pair | undefined {
  const colon = colonIn(inline.text, start, end)
  if (
    colon === undefined ||
    colon - start > longLabel ||
    /[.!?]\s|\s[–—]\s|(?:19|20)\d\d/.test(inline.text.slice(start, colon))
  )
    return undefined
  const label = part(inline, 'label', start, colon)
  const values = part(inline, 'values', colon + 1, end)
  if (label.children.length === 0 || values.children.length === 0) return undefined
  const children = [label, values]
  return { type: 'pair', children, position: positionOf([...label.children, ...values.children]) }
}

function colonIn(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    if (text[at] === '：') return at
    if (text[at] === ':' && text[at + 1] !== '/' && /\D/.test(text[at + 1] ?? ' ')) return at
  }
  return undefined
}

function part(inline: Inline, name: 'label' | 'values', start: number, end: number): TextField {
  const children = slice(inline, start, end)
  return {
    type: 'field',
    name,
    reason: name === 'label' ? 'before the colon' : 'after the colon',
    children: name === 'label' ? unwrapped(children) : children,
    position: positionOf(children),
  }
}

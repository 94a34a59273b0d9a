/** The name of the person, and what stands beside it. */
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { findContacts } from './contacts.ts'
import { inlineOf, linesOf, positionOf, slice, unwrapped } from './inline.ts'
import { labelOf } from './labels.ts'
import { cutNameLabel, nameLabelEnd, withoutNameLabel } from './nameLabel.ts'
import { bareName, nameShaped, saidName } from './names.ts'
import type { TextField } from './nodes.ts'
import { isDocumentTitle, withoutDocumentTitle } from './titles.ts'
import { withUnseen } from './unseen.ts'
import { senses } from './words.ts'

/** The headings of the first level, then the others. */
function titleBlocks(blocks: readonly RootContent[]): Heading[] {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading')
  return [...headings.filter(({ depth }) => depth === 1), ...headings.filter(({ depth }) => depth > 1)]
}

export interface Named {
  fields: TextField[]
  rest: RootContent[]
}

/** The name: the first heading that is not the document's title, else a first line shaped like a name. */
export function findName(blocks: readonly RootContent[]): Named | undefined {
  const labelled = labelledHeadings(blocks)
  if (labelled) return labelled
  const heading = titleBlocks(blocks).find(
    ({ children }) => !isDocumentTitle(inlineOf(children).text) && nameIn(children) !== undefined,
  )
  if (heading && heading.depth > 1) {
    const written = labelledName(blocks) ?? nameBefore(blocks, heading) ?? nameUnder(blocks, heading)
    if (written) return written
  }
  if (heading) return taken(blocks, heading, nameIn(heading.children)!)
  const written = labelledName(blocks) ?? nameInFirstLine(blocks)
  if (written) return written
  const title = blocks.find((block) => block.type === 'heading')
  if (!title) return undefined
  const children = unwrapped((title as Heading).children)
  const field: TextField = {
    type: 'field',
    name: 'name',
    value: '',
    reason: 'the title of the document',
    children,
    position: title.position,
  }
  return taken(blocks, title, [field])
}

/** A first line shaped like a name, but for the title of the document over it. */
function nameInFirstLine(blocks: readonly RootContent[]): Named | undefined {
  const first = blocks.find((block): block is Paragraph => {
    const text = block.type === 'paragraph' ? inlineOf(block.children).text : ''
    return /\p{L}/u.test(text) && !isDocumentTitle(text)
  })
  const text = first ? inlineOf(first.children).text : ''
  const line = linesOf(text).find((line) => !isDocumentTitle(text.slice(...line)))
  return line && nameShaped(text.slice(...line)) ? takenLine(blocks, first!, line) : undefined
}

/** A name on the line over a lesser heading that does not look like one. */
function nameBefore(blocks: readonly RootContent[], heading: Heading): Named | undefined {
  if (nameShaped(inlineOf(heading.children).text)) return undefined
  return nameInFirstLine(blocks.slice(0, blocks.indexOf(heading))) && nameInFirstLine(blocks)
}

/** "First name: …" over "Last name: …", each a heading. */
function labelledHeadings(blocks: readonly RootContent[]): Named | undefined {
  const isLabelled = (block: RootContent | undefined): block is Heading =>
    block?.type === 'heading' && (labelOf(inlineOf(block.children).text)?.kinds.includes('name') ?? false)
  const at = blocks.findIndex((block, index) => isLabelled(block) && isLabelled(blocks[index + 1]))
  if (at < 0) return undefined
  const [first, last] = blocks.slice(at, at + 2) as [Heading, Heading]
  const [given, family] = [cutNameLabel(first.children), cutNameLabel(last.children)]
  const children: PhrasingContent[] = [...given[0], { type: 'text', value: ' ' }, ...family[0]]
  const values = [first, last].map(({ children }) => {
    const { text } = inlineOf(children)
    return text.slice(labelOf(text)!.end).trim()
  })
  const name = field('name', children, 'its labels', values.join(' '))
  const fields = [withUnseen(name, 'label', [...given[1], ...family[1]])]
  return { fields, rest: blocks.filter((block) => block !== first && block !== last) }
}

/** A name on the first line under a lesser heading that does not look like one. */
function nameUnder(blocks: readonly RootContent[], heading: Heading): Named | undefined {
  if (nameShaped(inlineOf(heading.children).text)) return undefined
  const next = blocks[blocks.indexOf(heading) + 1]
  if (next?.type !== 'paragraph') return undefined
  const { text } = inlineOf(next.children)
  const [line] = linesOf(text)
  return line && nameShaped(text.slice(...line)) ? takenLine(blocks, next, line) : undefined
}

/** "氏名: …" on a line of its own, under the title of the document. */
function labelledName(blocks: readonly RootContent[]): Named | undefined {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    const inline = inlineOf(block.children)
    for (const line of linesOf(inline.text)) {
      const text = inline.text.slice(...line)
      const end = text.length < 60 ? nameLabelEnd(text) : 0
      if (end > 0 && end < text.length) return takenLine(blocks, block, line, text.slice(end))
    }
  }
  return undefined
}

function taken(blocks: readonly RootContent[], block: RootContent, fields: TextField[]): Named {
  return { fields, rest: blocks.filter((other) => other !== block) }
}

function takenLine(blocks: readonly RootContent[], block: Paragraph, line: [number, number], value?: string): Named {
  const inline = inlineOf(block.children)
  const children = unwrapped(slice(inline, ...line))
  const made =
    value === undefined
      ? field('name', children, 'the first line')
      : field('name', children, 'its label', bareName(value, true))
  const remainder = (
    [
      [0, line[0]],
      [line[1], inline.text.length],
    ] as const
  ).flatMap(([start, end]): RootContent[] => {
    const left = slice(inline, start, end)
    return left.length > 0 ? [{ ...block, children: left, position: positionOf(left) }] : []
  })
  return { fields: [made], rest: blocks.flatMap((other) => (other === block ? remainder : [other])) }
}

const nameSplit = /\s+[-–—|·•:/]\s+|\s*\|\s*|:\s+|\n|,\s+(?=\p{L}+(?:\s+\p{L}+)*$)/u

/** "프론트엔드 개발자 홍길동": where a name of a few letters stands after what the person does. */
function roleBefore(text: string): RegExpExecArray | null {
  const found = /\s+(?=[\p{sc=Hangul}\p{sc=Han}]{2,4}$)/u.exec(text)
  return found && senses(text.slice(0, found.index)).role > 0 ? found : null
}

/** Name and headline of a heading, or nothing where it cannot be a name. */
function nameIn(nodes: PhrasingContent[]): TextField[] | undefined {
  const inline = inlineOf(nodes)
  if (!/\p{L}/u.test(inline.text) || (findContacts(inline).length > 0 && !isLinkedName(nodes))) return undefined
  const said = saidName(inline.text)
  if (said) return [field('name', unwrapped(slice(inline, 0, inline.text.length)), 'said in the first heading', said)]
  const { start, end } = withoutDocumentTitle(inline.text)
  const text = inline.text.slice(start, end)
  const split =
    nameSplit.exec(text.replace(/[(（][^()（）]*[)）]/gu, (inside) => '_'.repeat(inside.length))) ?? roleBefore(text)
  const whole = start > 0 || end < inline.text.length
  if (!split || whole) {
    const children = unwrapped(slice(inline, 0, inline.text.length))
    return [field('name', children, 'the first heading', bareName(text, whole))]
  }
  const [left, right] = [text.slice(0, split.index), text.slice(split.index + split[0].length)]
  const swapped = senses(left).role > 0 && senses(right).role === 0 && nameShaped(right)
  if (split[0].startsWith(',') && senses(right).role === 0)
    return [field('name', unwrapped(slice(inline, 0, inline.text.length)), 'the first heading', bareName(text, false))]
  const first = field(
    swapped ? 'headline' : 'name',
    unwrapped(slice(inline, 0, split.index)),
    'start of the first heading',
  )
  const second = field(
    swapped ? 'name' : 'headline',
    unwrapped(slice(inline, split.index + split[0].length, inline.text.length)),
    'end of the first heading',
  )
  return [first, second]
}

/** A name that leads to the person's page or mailbox. */
function isLinkedName(nodes: readonly PhrasingContent[]): boolean {
  const [only, ...more] = nodes
  return more.length === 0 && only?.type === 'link' && nameShaped(inlineOf(only.children).text)
}

/** A field of the header. */
export function field(name: TextField['name'], children: PhrasingContent[], reason: string, value?: string): TextField {
  const made: TextField = { type: 'field', name, reason, children, position: positionOf(children) }
  return withoutNameLabel(value === undefined ? made : { ...made, value })
}

/** Contacts out of blocks: lines, lists, tables, quotes and definition lists of them. */
import type { Blockquote, List, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast'
import type { Node, Parent } from 'unist'
import { type ContactPart, ofLine, otherLine } from './contactLines.ts'
import { contactIn, findContacts, leftovers } from './contacts.ts'
import type { Inline } from './inline.ts'
import { hasWord, inlineOf, linesOf, positionOf, slice } from './inline.ts'
import { labelOf } from './labels.ts'
import type { ContactField } from './nodes.ts'
import { senses } from './words.ts'

/** The contacts of some blocks in source order, other blocks left as they are. */
export function readContacts(blocks: readonly RootContent[]): ContactPart[] {
  const read = blocks.map((block) => (block.type === 'list' ? ofList(block, true) : contactsOfBlock(block)))
  const some = read.some((parts) => parts !== undefined)
  return blocks.flatMap(
    (block, index): readonly ContactPart[] => read[index] ?? (some ? shortLines(block) : undefined) ?? [block],
  )
}

/** The lines of a paragraph that is nothing but a few short ones: a name, a birthday. */
function shortLines(block: RootContent): ContactPart[] | undefined {
  if (block.type !== 'paragraph') return undefined
  const inline = inlineOf(block.children)
  const lines = linesOf(inline.text)
  if (
    lines.length > 4 ||
    lines.some(([start, end]) => end - start > 50 || /[.!?。：:]$/.test(inline.text.slice(start, end)))
  )
    return undefined
  return lines.map(([start, end]) => otherLine(slice(inline, start, end), inline.text.slice(start, end)))
}

/** The parts of a block that holds contacts; `undefined` where it holds something else. */
export function contactsOfBlock(block: RootContent): readonly ContactPart[] | undefined {
  const before = known.get(block)
  if (before) return before.parts
  const parts = partsOf(block)
  known.set(block, { parts })
  return parts
}

/** Blocks are asked about by whoever looks for a name, for a section, and for the contacts themselves. */
const known = new WeakMap<RootContent, { parts: ContactPart[] | undefined }>()

function partsOf(block: RootContent): ContactPart[] | undefined {
  switch (block.type) {
    case 'paragraph':
      return ofParagraph(block)
    case 'heading':
      return ofParagraph(block as unknown as Paragraph)
    case 'list':
      return ofList(block)
    case 'blockquote':
      return ofQuote(block)
    case 'table':
      return ofTable(block)
    default:
      return (block.type as string) === 'defList' ? ofDefinitions(block as unknown as Parent) : undefined
  }
}

function ofParagraph(block: Paragraph): ContactPart[] | undefined {
  const inline = inlineOf(block.children)
  const lines = linesOf(inline.text)
  if (lines.length > 1 && isProse(inline)) return undefined
  const read = lines.map((line) => ofLine(inline, ...line))
  const reached = read.filter((parts) => parts?.some((part) => (part as ContactField).kind !== 'other')).length
  if (reached === 0 || (reached * 3 < lines.length && !allLabelled(inline, lines))) return undefined
  return lines.flatMap(([start, end], index): ContactPart[] => {
    const text = inline.text.slice(start, end)
    if (!hasWord(text)) return []
    return read[index] ?? [otherLine(slice(inline, start, end), text)]
  })
}

const leastProse = 40

/** Whether lines are sentences that go on from one to the next, with addresses among their words. */
function isProse(inline: Inline): boolean {
  if (!/[.!?。！？]\s*$/u.test(inline.text) || /[|·•]/.test(inline.text)) return false
  const own = leftovers(inline, findContacts(inline))
    .map(([start, end]) => inline.text.slice(start, end))
    .join(' ')
  const words = own.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  const small = words.filter((word) => !/^\p{Lu}/u.test(word))
  return own.length > leastProse && small.length * 3 > words.length * 2
}

/** Whether every line is a label with a short value, as in a table of personal details. */
function allLabelled(inline: Inline, lines: ReadonlyArray<[number, number]>): boolean {
  return lines.every(([start, end]) => end - start < 60 && labelOf(inline.text.slice(start, end)) !== undefined)
}

/** The contacts of a list; where only contacts can be, one of them is enough among short lines. */
function ofList(block: List, contactsOnly = false): ContactPart[] | undefined {
  const items = block.children.map((item) => {
    const [only, ...more] = item.children
    return only?.type === 'paragraph' && more.length === 0 ? only : undefined
  })
  const read = items.map((item) => item && ofParagraph(item))
  const reached = read.filter((parts) => parts !== undefined).length
  const direct = read.flat().filter((part) => part && ['email', 'phone'].includes((part as ContactField).kind)).length
  const short = (contactsOnly || direct > 1) && items.every((item) => item && inlineOf(item.children).text.length <= 60)
  if (contactsOnly && reached === 0 && !items.every((item) => item && isDetail(item))) return undefined
  if (!contactsOnly && reached === 0) return undefined
  if (reached * 2 < items.length && !short) return undefined
  return block.children.flatMap((item, index): ContactPart[] => {
    if (read[index]) return read[index]
    const paragraph = items[index]
    if (!paragraph) return item.children as RootContent[]
    return [otherLine(paragraph.children, inlineOf(paragraph.children).text)]
  })
}

/** "Name: …", "Born: …": a label that is known, and a short value. */
function isDetail(item: Paragraph): boolean {
  const { text } = inlineOf(item.children)
  return text.length <= 60 && (labelOf(text)?.kinds.length ?? 0) > 0
}

function ofQuote(block: Blockquote): ContactPart[] | undefined {
  const read = block.children.map((child) => contactsOfBlock(child))
  if (!read.some((parts) => parts !== undefined)) return undefined
  return block.children.flatMap((child, index): readonly ContactPart[] => read[index] ?? [child])
}

function ofTable(block: Table): ContactPart[] | undefined {
  const rows = block.children.map((row) => row.children.filter((cell) => inlineOf(cell.children).text.trim() !== ''))
  const parts = rows.map((cells): ContactPart[] => {
    const detail = cells.length === 2 ? labelledCells(cells) : undefined
    if (detail) return [detail]
    return cells.flatMap((cell) => {
      const inline = inlineOf(cell.children)
      return linesOf(inline.text).flatMap(
        ([a, b]) => ofLine(inline, a, b) ?? [otherLine(slice(inline, a, b), inline.text.slice(a, b))],
      )
    })
  })
  const all = parts.flat()
  const reached = all.filter((part) => 'kind' in part && part.kind !== 'other').length
  const told = rows.filter((cells) => cells.length === 2 && labelledCells(cells)).length
  const enough = reached * 2 >= all.length || told * 2 >= rows.filter((cells) => cells.length > 0).length
  return reached > 0 && enough && all.length <= 24 ? all : undefined
}

/** "| **Name** | Ada Lovelace |": a known label, and what it says. */
function labelledCells([label, value]: TableCell[]): ContactPart | undefined {
  if (inlineOf(label!.children).text.length >= 30) return undefined
  const children = [...label!.children, { type: 'text' as const, value: ': ' }, ...value!.children]
  const inline = inlineOf(children)
  if (!labelOf(inline.text)?.kinds.length) return undefined
  const position = positionOf([label!, value!])
  const contact = contactIn(inline, 0, inline.text.length)
  if (contact) return { ...contact, position }
  return inline.text.length <= 60 ? { ...otherLine(children, inline.text), position } : undefined
}

function ofDefinitions(block: Parent): ContactPart[] | undefined {
  const parts: ContactPart[] = []
  let term: PhrasingContent[] = []
  let reached = 0
  /** A term without a description is a line of its own. */
  const closeTerm = (): void => {
    const inline = inlineOf(term)
    const contact = hasWord(inline.text) ? contactIn(inline, 0, inline.text.length) : undefined
    if (contact) reached++
    if (hasWord(inline.text)) parts.push(contact ?? otherLine(term, inline.text))
    term = []
  }
  for (const child of block.children as Parent[]) {
    if (child.type === 'defListTerm') {
      closeTerm()
      term = child.children as PhrasingContent[]
      continue
    }
    const inner = phrasingOf(child)
    if (!inner) return undefined
    const reaching = term.length > 0 && findContacts(inlineOf(term)).length > 0
    if (reaching) closeTerm()
    if (!hasWord(inlineOf(inner).text)) continue
    const children: PhrasingContent[] = term.length > 0 ? [...term, { type: 'text', value: ': ' }, ...inner] : inner
    const inline = inlineOf(children)
    const contact = contactIn(inline, 0, inline.text.length)
    if (contact) reached++
    parts.push(contact ?? otherLine(children, inline.text))
    term = []
  }
  closeTerm()
  return reached * 2 >= parts.length && reached > 0 ? parts : undefined
}

function phrasingOf(node: Parent): PhrasingContent[] | undefined {
  const [only, ...more] = node.children
  if (more.length === 0 && only?.type === 'paragraph') return (only as Paragraph).children
  return node.children.every((child: Node) =>
    ['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break'].includes(child.type),
  )
    ? (node.children as PhrasingContent[])
    : undefined
}

/** Whether a contact of no known kind reads like what the person does. */
export function headlineLike(text: string): boolean {
  return text.length < 120 && senses(text).role > 0
}

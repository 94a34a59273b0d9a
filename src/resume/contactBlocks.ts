/** Contacts out of blocks: lines, lists, tables, quotes and definition lists of them. */
import type { Blockquote, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { Node, Parent } from 'unist'
import type { Place } from './contacts.ts'
import { addressLike, contactField, contactIn, findContacts, leftovers } from './contacts.ts'
import type { Inline } from './inline.ts'
import { hasWord, inlineOf, linesOf, objectCharacter, positionOf, slice, trimmed } from './inline.ts'
import { labelOf } from './labels.ts'
import type { ContactField, TextField } from './nodes.ts'
import { senses } from './words.ts'

export type ContactPart = ContactField | TextField | RootContent

/** The contacts of some blocks in source order, other blocks left as they are. */
export function readContacts(blocks: readonly RootContent[]): ContactPart[] {
  const read = blocks.map((block) => (block.type === 'list' ? ofList(block, true) : contactsOfBlock(block)))
  const some = read.some((parts) => parts !== undefined)
  return blocks.flatMap(
    (block, index): ContactPart[] => read[index] ?? (some ? shortLines(block) : undefined) ?? [block],
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
export function contactsOfBlock(block: RootContent): ContactPart[] | undefined {
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

const longLine = 220

function ofParagraph(block: Paragraph): ContactPart[] | undefined {
  const inline = inlineOf(block.children)
  const lines = linesOf(inline.text)
  const read = lines.map((line) => ofLine(inline, ...line))
  const reached = read.filter((parts) => parts?.some((part) => (part as ContactField).kind !== 'other')).length
  if (reached === 0 || (reached * 3 < lines.length && !allLabelled(inline, lines))) return undefined
  return lines.flatMap(([start, end], index): ContactPart[] => {
    const text = inline.text.slice(start, end)
    if (!hasWord(text)) return []
    return read[index] ?? [otherLine(slice(inline, start, end), text)]
  })
}

/** Whether every line is a label with a short value, as in a table of personal details. */
function allLabelled(inline: Inline, lines: ReadonlyArray<[number, number]>): boolean {
  return lines.every(([start, end]) => end - start < 60 && labelOf(inline.text.slice(start, end)) !== undefined)
}

function otherLine(children: PhrasingContent[], text: string): ContactPart {
  if (addressLike(text)) return contactField(children, { kind: 'address', value: text, reason: 'the shape of a place' })
  if (text.length > 60) return { type: 'paragraph', children, position: positionOf(children) }
  return contactField(children, { kind: 'other', value: text, reason: 'among contacts' })
}

/** The contacts of one line, if it is one of contacts. */
function ofLine(inline: Inline, start: number, end: number): ContactPart[] | undefined {
  const part = inlineOf(slice(inline, start, end))
  const places = findContacts(part)
  if (places.length === 0) {
    const only = contactIn(part, 0, part.text.length)
    if (only && part.text.length < 100) return pieces(part, places)
    return addressLike(part.text) && part.text.length < 70 ? pieces(part, places) : undefined
  }
  const own = leftovers(part, places).reduce((sum, [from, to]) => sum + to - from, 0)
  const prose = own > 90 || (own > 40 && /[.!]\s*$/.test(part.text) && !/[|·•]/.test(part.text))
  return prose || part.text.length > longLine + places.length * 60 ? undefined : pieces(part, places)
}

const separators =
  /\s*(?:\|{1,2}|[·•⋅∙●◦⚬◆♦¦｜]|\s[-–—/]{1,3}\s|\t+|\s{3,}|\u00a0\s*\u00a0|\n|\s[~]\s|,\s+(?=[\p{L}-]+:)|;\s)\s*/gu

/** Divide a line of contacts at its separators, and where two stand side by side. */
function pieces(part: Inline, places: readonly Place[]): ContactPart[] {
  const parts: ContactPart[] = []
  let at = 0
  const add = (start: number, end: number): void => {
    const [from, to] = trimmed(part.text, start, end)
    if (from >= to) return
    const inside = places.filter((place) => place.start >= from && place.end <= to)
    for (const [a, b] of inside.length > 1 || inside.length === 1
      ? between(part.text, from, to, inside)
      : [[from, to] as const])
      parts.push(...onePiece(part, a, b))
  }
  for (const match of part.text.matchAll(separators)) {
    const cutInside = places.some(({ start, end }) => start < match.index + match[0].length && match.index < end)
    if (cutInside) continue
    add(at, match.index)
    at = match.index + match[0].length
  }
  add(at, part.text.length)
  return parts
}

/** Cut a stretch so that every part has one contact, its label before it, and words of its own stand alone. */
function between(text: string, from: number, to: number, inside: readonly Place[]): Array<readonly [number, number]> {
  const cuts: Array<readonly [number, number]> = []
  let start = from
  for (const [index, place] of inside.entries()) {
    const before = text.slice(start, place.start)
    const label = /(?:^|[\s,;/(])(:[\w+-]+:\s*|(?:[^\s,;:]+\s?){1,3}[:：]?\s*)$/u.exec(before)
    const isLabel = before.trim() === '' || (label !== null && (/[:：]\s*$/.test(before) || before.trim().length <= 14))
    let begin = start
    if (!isLabel) {
      cuts.push([start, place.start])
      begin = place.start
    } else if (label && label[1]!.trim() !== before.trim() && /[:：]\s*$/.test(before)) {
      begin = start + label.index + (label[0].length - label[1]!.length)
      cuts.push([start, begin])
    }
    const next = inside[index + 1]
    const gap = text.slice(place.end, next?.start ?? to)
    const closing = /^\s*(?:\([^()]{1,40}\)|[)\]>])/.exec(gap)?.[0].length ?? 0
    cuts.push([begin, place.end + closing])
    start = place.end + closing
  }
  cuts.push([start, to])
  return cuts.map(([a, b]) => bare(text, a, b)).filter(([a, b]) => hasWord(text.slice(a, b)))
}

/** Without the commas, slashes and brackets that stood between two contacts. */
function bare(text: string, start: number, end: number): [number, number] {
  let [from, to] = trimmed(text, start, end)
  while (from < to && /[,;:/|)\]\s–—-]/.test(text[from]!) && !/^:[\w+-]+:/.test(text.slice(from, to))) from++
  while (to > from && /[,;/|([\s–—-]/.test(text[to - 1]!)) to--
  return [from, to]
}

function onePiece(part: Inline, start: number, end: number): ContactPart[] {
  const text = part.text.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const linked = text.includes(objectCharacter) && contactIn(part, start, end)
    if (linked) return [linked]
    return hasWord(text)
      ? [contactField(slice(part, start, end), { kind: 'other', value: '', reason: 'among contacts' })]
      : []
  }
  const known = contactIn(part, start, end)
  if (known) return [known]
  const children = slice(part, start, end)
  if (addressLike(text))
    return [contactField(children, { kind: 'address', value: text, reason: 'the shape of a place' })]
  return [contactField(children, { kind: 'other', value: text, reason: 'among contacts' })]
}

/** The contacts of a list; where only contacts can be, one of them is enough among short lines. */
function ofList(block: List, contactsOnly = false): ContactPart[] | undefined {
  const items = block.children.map((item) => {
    const [only, ...more] = item.children
    return only?.type === 'paragraph' && more.length === 0 ? only : undefined
  })
  const read = items.map((item) => item && ofParagraph(item))
  const reached = read.filter((parts) => parts !== undefined).length
  const short = contactsOnly && items.every((item) => item && inlineOf(item.children).text.length <= 60)
  if (reached === 0 || (reached * 2 < items.length && !short)) return undefined
  return block.children.flatMap((item, index): ContactPart[] => {
    if (read[index]) return read[index]
    const paragraph = items[index]
    if (!paragraph) return item.children as RootContent[]
    return [otherLine(paragraph.children, inlineOf(paragraph.children).text)]
  })
}

function ofQuote(block: Blockquote): ContactPart[] | undefined {
  const read = block.children.map((child) => contactsOfBlock(child))
  if (!read.some((parts) => parts !== undefined)) return undefined
  return block.children.flatMap((child, index): ContactPart[] => read[index] ?? [child])
}

function ofTable(block: Table): ContactPart[] | undefined {
  const rows = block.children.map((row) => row.children.filter((cell) => inlineOf(cell.children).text.trim() !== ''))
  const parts = rows.map((cells): ContactPart[] => {
    if (cells.length === 2 && inlineOf(cells[0]!.children).text.length < 30) {
      const children = [...cells[0]!.children, { type: 'text' as const, value: ': ' }, ...cells[1]!.children]
      const joined = contactIn(inlineOf(children), 0, inlineOf(children).text.length)
      if (joined && labelOf(inlineOf(children).text)?.kinds.length) return [{ ...joined, position: positionOf(cells) }]
    }
    return cells.flatMap((cell) => {
      const inline = inlineOf(cell.children)
      return linesOf(inline.text).flatMap(
        ([a, b]) => ofLine(inline, a, b) ?? [otherLine(slice(inline, a, b), inline.text.slice(a, b))],
      )
    })
  })
  const all = parts.flat()
  const reached = all.filter((part) => 'kind' in part && part.kind !== 'other').length
  return reached > 0 && reached * 2 >= all.length && all.length <= 24 ? all : undefined
}

function ofDefinitions(block: Parent): ContactPart[] | undefined {
  const parts: ContactPart[] = []
  let term: PhrasingContent[] = []
  let reached = 0
  for (const child of block.children as Parent[]) {
    if (child.type === 'defListTerm') {
      term = child.children as PhrasingContent[]
      continue
    }
    const inner = phrasingOf(child)
    if (!inner) return undefined
    const children: PhrasingContent[] = term.length > 0 ? [...term, { type: 'text', value: ': ' }, ...inner] : inner
    const inline = inlineOf(children)
    const contact = contactIn(inline, 0, inline.text.length)
    if (contact) reached++
    parts.push(contact ?? otherLine(children, inline.text))
    term = []
  }
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

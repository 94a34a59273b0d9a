/** Lines that may be titles: headings, bold lines, known titles before a colon, and how they stand to dates. */
import type { Heading, Paragraph, RootContent } from 'mdast'
import { contactsOfBlock } from '../resume/contactBlocks.ts'
import { inlineOf } from '../resume/inline.ts'
import { findPeriods } from '../resume/periods/parse.ts'
import type { TitleKind } from '../resume/titles.ts'
import { titleKind } from '../resume/titles.ts'
import { senses } from '../resume/words.ts'

export interface Title {
  index: number
  node: Heading | Paragraph
  depth: number
  text: string
  known: TitleKind | undefined
  /** It bears dates, or the line under or over it is nothing else. */
  dated: boolean
  /** The line over it is nothing but dates. */
  datedBefore: boolean
  /** Its heading belongs to what the section holds. */
  untitled?: boolean
}

/** Bold lines rank under all headings. */
export const boldDepth = 7

export function titlesOf(blocks: readonly RootContent[]): Title[] {
  const titles: Title[] = []
  const plain = isPlainText(blocks)
  for (const [index, node] of blocks.entries()) {
    const depth = plain && isBareTitle(node) ? plainDepth : depthOf(node)
    if (depth === undefined) continue
    const { text } = inlineOf((node as Heading).children)
    const known = titleKind(text)
    const next = blocks[index + 1]
    const previous = blocks[index - 1]
    titles.push({
      index,
      node: node as Heading,
      depth,
      text,
      known: known?.strength === 1 && titles.length === 0 && isOverContacts(known, blocks, index) ? undefined : known,
      get dated() {
        return findPeriods(text).length > 0 || isDates(next) || isDates(previous) || startsInRange(next)
      },
      get datedBefore() {
        return findPeriods(text).length === 0 && isDates(previous) && !isDates(next)
      },
    })
  }
  return titles
}

function isDates(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && onlyDates(inlineOf(block.children).text)
}

/** Whether the line under a title is short and begins with a range of dates: "*2014 – 2018 | Bergen*". */
function startsInRange(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  const [line] = inlineOf(block.children).text.split('\n', 1) as [string]
  if (line.length > 80) return false
  const [found] = findPeriods(line)
  return found?.period.start !== undefined && !/[\p{L}\p{N}]/u.test(line.slice(0, found.start))
}

/** Whether a line is dates with hardly anything else. */
function onlyDates(line: string): boolean {
  const dated = findPeriods(line).reduce((sum, { start, end }) => sum + end - start, 0)
  return line.length < 60 && dated > 0 && line.length - dated <= 16
}

/** Whether what stands under the first title is how to reach a person: then a telling word in it is part of a name. */
function isOverContacts({ kind }: TitleKind, blocks: readonly RootContent[], index: number): boolean {
  if (kind === 'contact') return false
  const others = blocks.slice(index + 1, index + 4)
  return others.some((block) => block.type !== 'heading' && contactsOfBlock(block) !== undefined)
}

/** The level of titles in text without markup. */
const plainDepth = 2

/** Whether all headings are lines without any mark: text that was never Markdown. */
function isPlainText(blocks: readonly RootContent[]): boolean {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading')
  return (
    headings.length !== 1 &&
    headings.every(({ children, position }) => {
      const length = position && position.end.offset! - position.start.offset!
      return length === inlineOf(children).text.length
    })
  )
}

/** A line of its own that is a known title. */
function isBareTitle(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const { text } = inlineOf(node.children)
  return text.length < 40 && /^\p{Lu}/u.test(text) && titleKind(text)?.strength === 2
}

function depthOf(node: RootContent): number | undefined {
  if (node.type === 'heading') return node.depth
  if (node.type !== 'paragraph' || node.children.length > 2) return undefined
  if (isPlainTitle(node) || isCapitalTitle(node)) return boldDepth
  const [first, rest] = node.children
  if (first?.type !== 'strong' || (rest && !(rest.type === 'text' && /^\s*[:：]?\s*$/.test(rest.value))))
    return undefined
  return boldDepth
}

/** A line of its own that is a known title in capitals. */
function isCapitalTitle(node: Paragraph): boolean {
  return isBareTitle(node) && !/\p{Ll}/u.test(inlineOf(node.children).text)
}

/** A line of its own that is a known title before a colon. */
function isPlainTitle(node: Paragraph): boolean {
  const { text } = inlineOf(node.children)
  return text.length < 40 && /[:：]\s*$/u.test(text) && titleKind(text)?.strength === 2
}

/** A role with its dates, or a name with a range of them, where a section's title would stand: the jobs have no title over them. */
export function isJobTitle(title: Title): boolean {
  if (title.known !== undefined || !title.dated) return false
  return senses(title.text).role > 0 || namesRange(title.text)
}

/** Whether a text is a range of dates and a name beside them: "2014 – 2018: Covent Mill". */
function namesRange(text: string): boolean {
  const [found] = findPeriods(text)
  if (!found?.period.start) return false
  return /\p{L}{3}/u.test(text.slice(0, found.start) + text.slice(found.end))
}

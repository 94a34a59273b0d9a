/** The header: name, headline, photo, contacts, and the summary as blocks. */
import type { RootContent } from 'mdast'
import type { Candidate } from '../person/candidate.ts'
import { contactsOfBlock, headlineLike } from './contactBlocks.ts'
import { field, findName } from './headerName.ts'
import { type Inline, inlineOf, positionOf, slice, unwrapped } from './inline.ts'
import { labelOf } from './labels.ts'
import type { ContactField, Header, PhotoField } from './nodes.ts'
import { isField } from './nodes.ts'
import { senses } from './words.ts'

type Child = Header['children'][number]

/** Understand all that stands above the first section; `name`: which of its words are the person's name. */
export function understandHeader(blocks: readonly RootContent[], name?: Candidate): Header {
  const children: Child[] = []
  let rest: readonly RootContent[] = blocks
  const named = findName(rest, name)
  if (named) rest = named.rest
  if (named) children.push(...named.fields)
  for (const block of rest) children.push(...ofBlock(block, children))
  promoteHeadline(children)
  return { type: 'header', children: inSourceOrder(children), position: positionOf(children) }
}

const longHeadline = 160

function ofBlock(block: RootContent, before: readonly Child[]): readonly Child[] {
  if (block.type === 'thematicBreak') return []
  const photo = photoOf(block)
  if (photo && !before.some((child) => isField(child) && child.name === 'photo')) return photo
  const contacts = contactsOfBlock(block)
  if (contacts) return contacts
  if (block.type === 'heading' || block.type === 'paragraph') {
    const inline = inlineOf(block.children)
    const label = labelOf(inline.text)
    const hasHeadline = before.some((child) => isField(child) && child.name === 'headline')
    const hasSummary = before.some((child) => !isField(child))
    const short =
      inline.text.length <= longHeadline && !/[.。!？?!]\s*$/u.test(inline.text) && !inline.text.trim().includes('\n')
    if (!hasHeadline && !hasSummary && short && !label && /\p{L}/u.test(inline.text) && !isWayfinding(inline))
      return [field('headline', unwrapped(slice(inline, 0, inline.text.length)), 'the line under the name')]
  }
  if (block.type === 'blockquote' && block.children.length === 1 && block.children[0]!.type === 'paragraph') {
    const inner = ofBlock(block.children[0]!, before)
    if (inner.length === 1 && isField(inner[0]!)) return inner
  }
  return [block]
}

/** A line of links that says nothing of the person: "← Back", "FR | EN". */
function isWayfinding({ text, marks }: Inline): boolean {
  const linked = marks.filter(({ type }) => type === 'link').reduce((sum, { start, end }) => sum + end - start, 0)
  return linked * 2 > text.length && senses(text).role === 0
}

function photoOf(block: RootContent): Child[] | undefined {
  if (block.type !== 'paragraph') return undefined
  const [only] = block.children
  if (block.children.length !== 1 || !only) return undefined
  const image =
    only.type === 'image'
      ? only
      : only.type === 'link' && only.children.length === 1 && only.children[0]!.type === 'image'
        ? only.children[0]
        : undefined
  if (!image || /badge|shields\.io|\.svg(?:\?|$)/i.test(image.url)) return undefined
  const photo: PhotoField = {
    type: 'field',
    name: 'photo',
    reason: 'an image above the first section',
    children: [image],
    position: block.position,
  }
  return [photo]
}

/** Among contacts a line about the person's work is the headline, if there is no other. */
function promoteHeadline(children: Child[]): void {
  if (children.some((child) => isField(child) && child.name === 'headline')) return
  const index = children.findIndex((child) => isOther(child) && headlineLike(inlineOf(child.children).text))
  const contact = children[index] as ContactField | undefined
  if (contact) children[index] = field('headline', unwrapped(contact.children), 'a line about work among the contacts')
}

function isOther(child: Child): child is ContactField {
  return isField(child) && child.name === 'contact' && child.kind === 'other'
}

/** By lines and columns: offsets of what a session has kept may be those of an earlier text. */
function inSourceOrder(children: readonly Child[]): Child[] {
  const start = ({ position }: Child): { line: number; column: number } => position?.start ?? { line: 0, column: 0 }
  return [...children].sort((a, b) => start(a).line - start(b).line || start(a).column - start(b).column)
}

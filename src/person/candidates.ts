/** Where in a document a name may stand. */
import type { Heading, Paragraph, RootContent } from 'mdast'
import type { Node, Parent } from 'unist'
import { hasSense } from '../language/lookup.ts'
import { rememberedOf } from '../memory.ts'
import { contactsOfBlock } from '../resume/contactBlocks.ts'
import { inlineOf } from '../resume/inline.ts'
import { labelOf } from '../resume/labels.ts'
import { nameShaped } from '../resume/names.ts'
import { findPeriods } from '../resume/periods/parse.ts'
import { isDocumentTitle } from '../resume/titles.ts'
import { senses } from '../resume/words.ts'
import type { Candidate } from './candidate.ts'
import { labelledPairs, ofDefinitions, ofLines, ofTable } from './labelled.ts'
import { ofText } from './readings.ts'
import { ownSigns } from './signs.ts'
import type { NameSign } from './weights.ts'

/** Blocks from the start that are looked at. */
const mostBlocks = 12

/** Of the blocks over the first section. */
export function overSections(header: readonly RootContent[]): Candidate[] {
  let place: NameSign[] = ['nothing over it']
  const headings = header.map((block) => (block.type === 'heading' ? inlineOf(block.children).text : ''))
  const found = header.slice(0, mostBlocks).flatMap((block, at) => {
    const signs = [...place, ...(isText(block) ? nextSigns(header[at + 1]) : [])]
    place = placeAfter(block, at, place)
    return candidatesIn({ block }).map((candidate) => ({ ...candidate, signs: [...candidate.signs, ...signs] }))
  })
  return [...found, ...labelledPairs(headings)]
}

function placeAfter(block: RootContent, at: number, before: NameSign[]): NameSign[] {
  if (!isText(block)) return before
  const text = inlineOf(block.children).text.trim()
  if (!/\p{L}/u.test(text)) return before
  if (isDocumentTitle(text) || (block.type === 'heading' && text.length < 40 && hasSense(text, 'document')))
    return ['only the title of the document over it']
  return at > 2 ? ['far from the start'] : []
}

/** Of contacts: what is labelled, and the first line. */
export function inContacts(blocks: readonly RootContent[]): Candidate[] {
  const reachable = blocks.some((block) => block.type !== 'heading' && contactsOfBlock(block) !== undefined)
  return blocks.flatMap((block, at) =>
    candidatesIn({ block })
      .filter(
        (candidate) => isSaid(candidate) || (at === 0 && reachable && candidate.signs.includes('shaped like a name')),
      )
      .map((candidate) => ({ ...candidate, signs: [...candidate.signs, 'contacts beside it or next' as const] })),
  )
}

/** Of texts in which people introduce themselves. */
export function introduced(blocks: readonly RootContent[]): Candidate[] {
  return blocks.flatMap((block) => candidatesIn({ block }).filter(isSaid))
}

/** Under everything, in marked text. */
export function signed(last: RootContent | undefined): Candidate[] {
  if (last?.type !== 'paragraph') return []
  const { text, marks } = inlineOf(last.children)
  const isMarked = marks.some(({ type, start, end }) => type !== 'link' && start <= 1 && end >= text.length - 1)
  if (!isMarked || text.length > 40 || !nameShaped(text.trim())) return []
  return [{ value: text.trim(), signs: ['a line of its own', 'the last line', ...ownSigns(text.trim())] }]
}

/** Elsewhere than over the first section words are a name only where something says so. */
function isSaid({ signs }: Candidate): boolean {
  return signs.some(
    (sign) =>
      sign === 'a label says it' ||
      sign === 'given name and surname by their labels' ||
      sign === 'a greeting before it',
  )
}

function isText(block: Node): block is Heading | Paragraph {
  return block.type === 'heading' || block.type === 'paragraph'
}

/** What the block after a name tells. */
function nextSigns(next: RootContent | undefined): NameSign[] {
  if (!next) return []
  const text = isText(next) ? inlineOf(next.children).text : ''
  // A job stands under its title or its employer, not under a person.
  const isJob = text.length < 160 && !/@/.test(text) && !labelOf(text)
  if (isJob && findPeriods(text).some(({ period }) => period.start)) return ['dates next']
  const signs: NameSign[] = contactsOfBlock(next) ? ['contacts beside it or next'] : []
  return text.length < 120 && senses(text).role > 0 ? [...signs, 'what the person does next'] : signs
}

const candidatesIn = rememberedOf(
  ({ block }: { block: RootContent }): Candidate[] => {
    if (isText(block)) return ofText(block)
    if (block.type === 'table') return ofTable(block)
    if (block.type === 'list')
      return ofLines(
        block,
        block.children.flatMap(({ children }) => children.filter(isText)),
      )
    if ((block.type as string) === 'defList') return ofDefinitions(block as unknown as Parent)
    if (block.type === 'blockquote') return ofLines(block, block.children.filter(isText))
    return []
  },
  ({ block }) => [block],
)

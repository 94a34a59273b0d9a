/** The name of the person, and what stands beside it. */
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Candidate } from '../person/candidate.ts'
import { inlineOf, positionOf, slice, unwrapped } from './inline.ts'
import { labelOf } from './labels.ts'
import { cutNameLabel, withoutNameLabel } from './nameLabel.ts'
import { bareName } from './names.ts'
import type { TextField } from './nodes.ts'
import { withUnseen } from './unseen.ts'
import { senses } from './words.ts'

export interface Named {
  fields: TextField[]
  rest: RootContent[]
}

/** The name, where it was found to stand; else the title of the document in its place. */
export function findName(blocks: readonly RootContent[], name?: Candidate): Named | undefined {
  const { block } = name ?? {}
  if (name && block && blocks.includes(block)) {
    if (block.type === 'heading') return taken(blocks, block, namesOf(block, name))
    if (block.type === 'paragraph' && name.line && !isSentence(name)) return takenLine(blocks, block, name)
  }
  const labelled = name && labelledHeadings(blocks, name)
  if (labelled) return labelled
  const title = blocks.find((other) => other.type === 'heading')
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

/** Whether a name stands in a sentence, which goes on without it. */
function isSentence({ signs }: Candidate): boolean {
  return signs.includes('a greeting before it')
}

/** "First name: …" over "Last name: …", each a heading. */
function labelledHeadings(blocks: readonly RootContent[], { value }: Candidate): Named | undefined {
  const isLabelled = (block: RootContent | undefined): block is Heading =>
    block?.type === 'heading' && (labelOf(inlineOf(block.children).text)?.kinds.includes('name') ?? false)
  const at = blocks.findIndex((block, index) => isLabelled(block) && isLabelled(blocks[index + 1]))
  if (at < 0) return undefined
  const [first, last] = blocks.slice(at, at + 2) as [Heading, Heading]
  const [given, family] = [cutNameLabel(first.children), cutNameLabel(last.children)]
  const children: PhrasingContent[] = [...given[0], { type: 'text', value: ' ' }, ...family[0]]
  const name = field('name', children, 'its labels', value)
  const fields = [withUnseen(name, 'label', [...given[1], ...family[1]])]
  return { fields, rest: blocks.filter((block) => block !== first && block !== last) }
}

function taken(blocks: readonly RootContent[], block: RootContent, fields: TextField[]): Named {
  return { fields, rest: blocks.filter((other) => other !== block) }
}

/** A name on a line of a paragraph; what stands before and after it stays. */
function takenLine(
  blocks: readonly RootContent[],
  block: Paragraph,
  { value, line, stretch, signs }: Candidate,
): Named {
  const inline = inlineOf(block.children)
  const isLabelled = signs.includes('a label says it')
  const [start, end] = isLabelled || !stretch ? [line![0], stretch?.[1] ?? line![1]] : stretch
  const children = unwrapped(slice(inline, start, end))
  const reason = isLabelled ? 'its label' : 'the first line'
  const made = field('name', children, reason, value === inline.text.slice(start, end) ? undefined : value)
  const remainder = (
    [
      [0, start],
      [end, inline.text.length],
    ] as const
  ).flatMap(([from, to]): RootContent[] => {
    const [a, b] = withoutSeparators(inline.text, from, to)
    const left = slice(inline, a, b)
    return left.length > 0 ? [{ ...block, children: left, position: positionOf(left) }] : []
  })
  return { fields: [made], rest: blocks.flatMap((other) => (other === block ? remainder : [other])) }
}

/** A stretch without the signs that part it from a name. */
function withoutSeparators(text: string, start: number, end: number): [number, number] {
  const part = text.slice(start, end)
  const before = /^[\s,;:|/·•～~–—-]+(?!\d)/u.exec(part)?.[0].length ?? 0
  const after = /[\s,;:|/·•～~–—-]*$/u.exec(part.slice(before))![0].length
  return [start + before, end - after]
}

const nameSplit = /\s+[-–—|·•:/]\s+|\s*\|\s*|:\s+|\n|,\s+(?=\p{L}+(?:\s+\p{L}+)*$)/u

/** "프론트엔드 개발자 홍길동": where a name of a few letters stands after what the person does. */
function roleBefore(text: string): RegExpExecArray | null {
  const found = /\s+(?=[\p{sc=Hangul}\p{sc=Han}]{2,4}$)/u.exec(text)
  return found && senses(text.slice(0, found.index)).role > 0 ? found : null
}

/** Name and headline of a heading that holds a name. */
function namesOf({ children }: Heading, { value, stretch, signs }: Candidate): TextField[] {
  const inline = inlineOf(children)
  const whole = unwrapped(slice(inline, 0, inline.text.length))
  const all = (reason: string): TextField[] => [
    field('name', whole, reason, value === inline.text.trim() ? undefined : value),
  ]
  if (isSentence({ value, signs }) || signs.includes('a label says it')) return all('said in the first heading')
  const split =
    nameSplit.exec(inline.text.replace(/[(（][^()（）]*[)）]/gu, (inside) => '_'.repeat(inside.length))) ??
    roleBefore(inline.text)
  if (!split || signs.includes('beside the title of the document')) return all('the first heading')
  const [left, right]: [[number, number], [number, number]] = [
    [0, split.index],
    [split.index + split[0].length, inline.text.length],
  ]
  const [own, other] = stretch && stretch[0] >= right[0] ? [right, left] : [left, right]
  const isHeadline = senses(inline.text.slice(...other)).role > 0 || !split[0].startsWith(',')
  if (!isHeadline || !isWhole(inline.text.slice(...own), value)) return all('the first heading')
  const first = field(
    'name',
    unwrapped(slice(inline, ...own)),
    own === left ? 'start of the first heading' : 'end of the first heading',
  )
  const second = field(
    'headline',
    unwrapped(slice(inline, ...other)),
    own === left ? 'end of the first heading' : 'start of the first heading',
  )
  return own === left ? [first, second] : [second, first]
}

function isWhole(text: string, name: string): boolean {
  return text.trim() === name || bareName(text, true) === name
}

/** A field of the header. */
export function field(name: TextField['name'], children: PhrasingContent[], reason: string, value?: string): TextField {
  const made: TextField = { type: 'field', name, reason, children, position: positionOf(children) }
  return withoutNameLabel(value === undefined ? made : { ...made, value })
}

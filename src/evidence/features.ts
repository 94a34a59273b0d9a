/** What is seen of a stretch of a line, whatever it may turn out to be. */
import type { LabelKind } from '../language/types.ts'
import type { Said } from '../markdown/nodes.ts'
import type { Inline, MarkType } from '../resume/inline.ts'
import { senses } from '../resume/words.ts'
import type { Sign } from './atoms.ts'
import { type Feature, featureIndex } from './featureNames.ts'
import { isRole, kindOf, ofText } from './textFeatures.ts'

/** A stretch of a line as it is asked about. */
export interface Stretch {
  inline: Inline
  start: number
  end: number
  /** What is said, without a label or a connecting word. */
  said: string
  sign: Sign
  /** Whether it is the whole of brackets. */
  bracketed: boolean
  /** The signs within it. */
  joins: readonly Sign[]
  /** What its smallest pieces say, where there are several. */
  parts: readonly string[]
  /** The piece before it on its line. */
  before?: string
  last: boolean
  alone: boolean
  /** Where its line stands. */
  where: string
  /** Whether the rest of the line is dates. */
  dated: boolean
  label?: readonly LabelKind[]
  known?: 'role' | 'organization' | 'location' | 'other'
  /** What the author says that it is. */
  named?: Said['kind']
}

/** What is seen of a stretch, as numbers. */
export function featuresOf(stretch: Stretch): number[] {
  const words = ofText(stretch.said)
  const found: Feature[] = [...words, ...ofMarks(stretch), ...ofPlace(stretch)]
  if (stretch.alone || stretch.dated) {
    if (words.includes('terms of employment')) found.push('terms of employment alone')
    if (words.includes('on their own account')) found.push('on their own account alone')
  }
  for (const sign of new Set(stretch.joins)) found.push(joined[sign])
  if (stretch.parts.length > 1) {
    const kinds = new Set(stretch.parts.map(kindOf).filter((kind) => kind !== 'none'))
    if (kinds.size > 1) found.push('halves of two kinds')
    else if (kinds.size === 1 && stretch.parts.every((part) => kindOf(part) !== 'none'))
      found.push('halves of one kind')
    else if (stretch.joins.includes('comma') && isRole(stretch.parts[0]!)) found.push('a role and what tells nothing')
  }
  if (stretch.known) found.push(columns[stretch.known])
  if (stretch.named && stretch.named !== 'nothing') found.push(byAuthor[stretch.named])
  if (stretch.label) found.push(...ofLabel(stretch.label))
  return found.map(featureIndex)
}

const byAuthor = {
  role: 'named by the author: role',
  organization: 'named by the author: employer',
  location: 'named by the author: place',
} as const

const columns = {
  role: 'column: role',
  organization: 'column: employer',
  location: 'column: place',
  other: 'column: other',
} as const

function ofLabel(kinds: readonly LabelKind[]): Feature[] {
  if (kinds.includes('role') || kinds.includes('degree')) return ['label: role']
  if (kinds.includes('organization')) return ['label: employer']
  if (kinds.includes('location') || kinds.includes('address')) return ['label: place']
  if (kinds.includes('client')) return ['label: client']
  return [kinds.includes('aside') || kinds.includes('website') ? 'label: beside' : 'label: other']
}

const joined: Record<Sign, Feature> = {
  comma: 'joined over a comma',
  dash: 'joined over a dash',
  bar: 'joined over a bar',
  slash: 'joined over a little word',
  stop: 'joined over a bar',
  colon: 'joined over a colon',
  label: 'joined over a bar',
  line: 'joined over a bar',
  bracket: 'joined over brackets',
  closed: 'joined over a space',
  in: 'joined over a little word',
  at: 'joined over a connecting word',
  style: 'joined over a change of style',
  space: 'joined over a space',
  gap: 'joined over a gap',
  date: 'joined over dates',
}

const after: Partial<Record<Sign, Feature>> = {
  at: 'after a connecting word',
  in: 'after a little word',
  comma: 'after a comma',
  stop: 'after a comma',
  bar: 'after a bar',
  slash: 'after a bar',
  space: 'after a change of style',
  gap: 'after a gap',
  dash: 'after a dash',
  colon: 'after a colon',
  style: 'after a change of style',
  date: 'after dates',
  line: 'on a new line',
}

const standing: Readonly<Record<string, Feature>> = {
  heading: 'in a heading',
  'bold line': 'in a bold line',
  'marked line': 'in a bold line',
  line: 'in a line',
  'further line': 'in a further line',
  bullet: 'in a bullet',
  column: 'in a cell',
  row: 'in a cell',
  term: 'in a term',
  'line under the term': 'under a term',
}

function ofPlace({ sign, bracketed, last, alone, where, dated, before }: Stretch): Feature[] {
  const found: Feature[] = ['any piece']
  const place = standing[where] ?? standing[where.split(' ', 1)[0]!]
  if (place) found.push(place)
  if (sign === 'in' && before && senses(before).degree === 0 && kindOf(before) === 'job')
    found.push('after a role and a little word')
  if (bracketed) found.push('in brackets')
  else if (after[sign]) found.push(after[sign])
  if (alone) found.push('alone on its line')
  else if (dated) found.push('beside nothing but dates')
  else if (last) found.push('last of its line')
  return found
}

const styles: Partial<Record<MarkType, Feature>> = {
  strong: 'bold',
  emphasis: 'italic',
  link: 'a link',
  inlineCode: 'code',
}

function ofMarks({ inline, start, end }: Stretch): Feature[] {
  const found = new Set<Feature>()
  for (const mark of inline.marks)
    if (mark.start <= start + 2 && mark.end >= end - 2 && styles[mark.type]) found.add(styles[mark.type]!)
  return [...found]
}

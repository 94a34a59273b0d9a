/** What is seen of a stretch of a line, whatever it may turn out to be. */
import { sensesIn } from '../language/lookup.ts'
import { tokens, unspaced } from '../language/tokens.ts'
import type { LabelKind } from '../language/types.ts'
import type { Said } from '../markdown/nodes.ts'
import { remembered } from '../memory.ts'
import type { Inline, MarkType } from '../resume/inline.ts'
import { labelKinds } from '../resume/labels.ts'
import { inCity, inProvince, isCity, placeLike, placeShaped, senses, twoNames } from '../resume/words.ts'
import { isAddress, isGrade, isHonour, isPinned, isStep, isTerms, isUnit } from './asides.ts'
import type { Sign } from './atoms.ts'

/** All that may be seen, named for people. */
export const features = [
  'any piece',
  'a word of roles',
  'ends in a word of roles',
  'starts with a word of roles',
  'a word of degrees',
  'a word of employers',
  'a word of schools',
  'words of roles and of employers',
  'words of degrees and of schools',
  'no telling word',
  'no telling word, few words',
  'a place',
  'a city',
  'shaped like a place',
  'city and country',
  'a word of places',
  'place at the end',
  'a part of an employer',
  'an address',
  'a grade',
  'an honour',
  'a step',
  'terms of employment',
  'a pin',
  'bold',
  'italic',
  'a link',
  'code',
  'starts in small letters',
  'digits',
  'ends like a sentence',
  'sentences',
  'capitals only',
  'capitals at each word',
  'one word',
  'two or three words',
  'four to six words',
  'seven to ten words',
  'more words',
  'signs of no words',
  'label: role',
  'label: employer',
  'label: place',
  'label: client',
  'label: beside',
  'label: other',
  'named by the author: role',
  'named by the author: employer',
  'named by the author: place',
  'column: role',
  'column: employer',
  'column: place',
  'column: other',
  'quotes',
  'a legal form',
  'opens like a sentence',
  'closes like a sentence',
  'after a role and a little word',
  'in brackets',
  'after a connecting word',
  'after a little word',
  'after a comma',
  'after a bar',
  'after a dash',
  'after a colon',
  'after a change of style',
  'after a gap',
  'after dates',
  'on a new line',
  'in a heading',
  'in a bold line',
  'in a line',
  'in a further line',
  'in a bullet',
  'in a cell',
  'in a term',
  'under a term',
  'last of its line',
  'alone on its line',
  'beside nothing but dates',
  'joined over a comma',
  'joined over a dash',
  'joined over a bar',
  'joined over a colon',
  'joined over brackets',
  'joined over a little word',
  'joined over a connecting word',
  'joined over a change of style',
  'joined over a space',
  'joined over a gap',
  'joined over dates',
  'halves of one kind',
  'halves of two kinds',
  'a role and what tells nothing',
] as const

export type Feature = (typeof features)[number]

const indexOf = new Map<Feature, number>(features.map((name, index) => [name, index]))

/** A feature's number, by which weights are looked up. */
export function featureIndex(name: Feature): number {
  return indexOf.get(name)!
}

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
  const found: Feature[] = [...ofText(stretch.said), ...ofMarks(stretch), ...ofPlace(stretch)]
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
  return found.map((name) => indexOf.get(name)!)
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

function isRole(text: string): boolean {
  return kindOf(text) === 'job' && senses(text).degree === 0
}

function kindOf(text: string): 'job' | 'employer' | 'place' | 'none' {
  const { role, degree, organization, school } = senses(text)
  if (role + degree > 0 && organization + school === 0) return 'job'
  if (organization + school > 0) return 'employer'
  return placeLike(text) ? 'place' : 'none'
}

/** What the words themselves say. */
const ofText: (text: string) => readonly Feature[] = remembered((text) => {
  const bare = text.replace(/^[(（[【]|[)）\]】]$/gu, '')
  return [...ofSenses(bare), ...ofPlaceWords(bare), ...ofAsides(text), ...ofForm(bare)]
})

/** A role without what it is for: "Internship in a company for …" says nothing of an employer. */
function aboutWhat(text: string): string {
  const cut = /\s(?:for|of|in|on|with|within|pour|für|para|da|de)\s/iu.exec(text)
  if (!cut) return text
  const before = text.slice(0, cut.index)
  const { role, organization, school } = senses(before)
  return role > 0 && organization + school === 0 ? before : text
}

/** "Centre «Vega»": what a name in quotes is made of says nothing where words stand beside it. */
function withoutQuoted(text: string): string {
  const bare = text.includes('«') ? text.replace(/«[^«»]*»/gu, '').trim() : text
  return /\p{L}{3}/u.test(bare) ? bare : text
}

/** "Software Engineer": a word of employers that only says what kind of role it is. */
function modifies(words: readonly string[], at: number): boolean {
  const { role, organization } = senses(words[at]!)
  return organization > 0 && role === 0 && at + 1 < words.length && senses(words[at + 1]!).role > 0
}

function ofSenses(text: string): Feature[] {
  const found: Feature[] = []
  const words = aboutWhat(withoutQuoted(text))
    .replace(/(?:high|secondary) school (?=diploma|degree|certificate|leaving)/giu, '')
    .split(/\s+/)
  const plain = words.filter((_, at) => !modifies(words, at)).join(' ')
  const { role, degree, organization, school, place } = senses(plain)
  if (role > 0) found.push('a word of roles')
  if (role > 0 && senses(words.at(-1)!).role > 0) found.push('ends in a word of roles')
  if (role > 0 && senses(words[0]!).role > 0) found.push('starts with a word of roles')
  if (degree > 0) found.push('a word of degrees')
  if (organization > 0) found.push('a word of employers')
  if (school > 0) found.push('a word of schools')
  if (role > 0 && organization + school > 0) found.push('words of roles and of employers')
  if (degree > 0 && school > 0) found.push('words of degrees and of schools')
  if (role + degree + organization + school === 0)
    found.push(words.length < 5 ? 'no telling word, few words' : 'no telling word')
  if (place > 0) found.push('a word of places')
  if (isUnit(text)) found.push('a part of an employer')
  for (const { sense } of text.length < 200 ? sensesIn(text) : []) {
    const name = bySense[sense as keyof typeof bySense]
    if (name && !found.includes(name)) found.push(name)
  }
  return found
}

const bySense = {
  legalForm: 'a legal form',
  sentenceOpener: 'opens like a sentence',
  sentenceCloser: 'closes like a sentence',
} as const

function ofPlaceWords(text: string): Feature[] {
  const found: Feature[] = []
  if (placeLike(text)) found.push('a place')
  else if (placeShaped(text) && !isTerms(text)) found.push('shaped like a place')
  if (isCity(text)) found.push('a city')
  if (twoNames(text) || inCity(text) || inProvince(text) || foreignPlace(text)) found.push('city and country')
  const comma = text.lastIndexOf(',')
  if (comma > 0 && !placeLike(text) && placeLike(text.slice(comma + 1))) found.push('place at the end')
  return found
}

/** In scripts without spaces, a short "city, country". */
function foreignPlace(text: string): boolean {
  if (text.length > 20 || !cityAndCountry.test(text)) return false
  const { role, degree, organization, school } = senses(text)
  const [first, second] = text.split(/[,，、]/)
  // The wider place stands first: before a known city stands a name.
  return role + degree + organization + school === 0 && (placeLike(first!) || !placeLike(second!))
}

const cityAndCountry =
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}\s]+[,，、]\s*[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}\s]+$/u

function ofAsides(text: string): Feature[] {
  const found: Feature[] = []
  if (isAddress(text)) found.push('an address')
  if (isGrade(text)) found.push('a grade')
  if (isHonour(text)) found.push('an honour')
  if (isStep(text)) found.push('a step')
  if (isTerms(text)) found.push('terms of employment')
  if (isPinned(text)) found.push('a pin')
  if (text.length < 24 && labelKinds(text).some((kind) => kind === 'aside' || kind === 'website'))
    found.push('label: beside')
  return found
}

function ofForm(text: string): Feature[] {
  const found: Feature[] = []
  if (/^\p{Ll}/u.test(text)) found.push('starts in small letters')
  if (/(?<!\p{L})\p{Nd}/u.test(text)) found.push('digits')
  if (/[.!?。！？;:：]$/u.test(text) && !/(?:\p{Lu}|[\s.]\p{L}{1,4})\.$/u.test(text)) found.push('ends like a sentence')
  if (/\p{Ll}{3}[.!?]\s+\p{L}|[。！？]\S/u.test(text)) found.push('sentences')
  if (/[«»"“”„「『《]/u.test(text)) found.push('quotes')
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && /^\p{Lu}+$/u.test(letters)) found.push('capitals only')
  else if (/^(?:[\p{Lu}\d][^\s]*(?:\s+|$))+$/u.test(text)) found.push('capitals at each word')
  found.push(length(text))
  return found
}

function length(text: string): Feature {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'signs of no words'
  const count = unspaced.test(text) ? Math.ceil(text.length / 3) : tokens(text).length
  if (count < 2) return 'one word'
  if (count < 4) return 'two or three words'
  if (count < 7) return 'four to six words'
  return count < 11 ? 'seven to ten words' : 'more words'
}

/** What the words of a stretch say, wherever it stands. */
import { hasSense, type Sense, sensesIn, wholeSenses } from '../language/lookup.ts'
import { tokens, unspaced } from '../language/tokens.ts'
import { remembered } from '../memory.ts'
import { labelKinds } from '../resume/labels.ts'
import {
  codedPlace,
  inCity,
  inProvince,
  isCity,
  placeLike,
  placeShaped,
  senses,
  telling,
  twoNames,
} from '../resume/words.ts'
import { isAddress, isGrade, isHonour, isPinned, isStep, isTerms, isUnit } from './asides.ts'
import type { Feature } from './featureNames.ts'

/** Whether a text names a job and no degree. */
export function isRole(text: string): boolean {
  return kindOf(text) === 'job' && senses(text).degree === 0
}

/** What a text is by its words alone. */
export function kindOf(text: string): 'job' | 'employer' | 'place' | 'none' {
  const { role, degree, organization, school } = senses(text)
  if (role + degree > 0 && organization + school === 0) return 'job'
  if (organization + school > 0) return 'employer'
  return placeLike(text) ? 'place' : 'none'
}

/** What the words themselves say. */
export const ofText: (text: string) => readonly Feature[] = remembered((text) => {
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
  if (codedPlace(text)) found.push('a name and a code')
  const comma = text.lastIndexOf(',')
  if (comma > 0 && !placeLike(text) && placeLike(text.slice(comma + 1))) found.push('place at the end')
  return found
}

/** Whether a text is a word of a sense and no more, in brackets or not. */
function isWhole(text: string, sense: Sense): boolean {
  return text.length < 40 && wholeSenses(text.replace(/^[(（[]|[)）\]]$/gu, '').trim()).has(sense)
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
  if (isWhole(text, 'ownAccount')) found.push('on their own account')
  if (hasSense(text, 'timeOff') && telling(text) < 2) found.push('time off')
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

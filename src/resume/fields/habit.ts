/** What entries of a section have in common, and what words lean to. */
import { remembered } from '../../memory.ts'
import { senses } from '../words.ts'

/** Whether jobs or degrees are told, and which of their two parts comes first where words do not tell. */
export interface Habit {
  kind: 'job' | 'study' | 'other'
  first: 'role' | 'organization'
  /** What lone names of the section are, where most of them tell. */
  lone?: 'role' | 'organization'
  /** "2017-19" stands in the section, so that "2006-12" is two years, too. */
  yearPairs?: boolean
  /** The entry stands over positions with names of their own. */
  employer?: boolean
  /** The entry stands among others under an employer, who is named above them. */
  employed?: boolean
}

/** How much more a text looks like a role than like an employer; in schools, a degree than a school. */
export function leaning(text: string, { kind }: Habit): number {
  const bare = withoutQuoted(text).replace(schoolDegree, '')
  const { role, degree, school, organization } = senses(kind === 'job' ? withoutModifiers(aboutWhat(bare)) : bare)
  if (kind === 'study') return degree * 2 + Math.min(1, role) - school * 3
  return role * 2 + degree * 0.5 - organization * 1.5 - school * 1.5
}

/** "High school diploma" names no school. */
const schoolDegree = /(?:high|secondary) school (?=diploma|degree|certificate|leaving)/giu

/** "Центр «Специалист»": what a name in quotes is made of says nothing where words stand beside it. */
function withoutQuoted(text: string): string {
  const bare = text.includes('«') ? text.replace(/«[^«»]*»/gu, '').trim() : text
  return /\p{L}{3}/u.test(bare) ? bare : text
}

/** A role without what it is for: "Internship in a company for …" says nothing of an employer. */
function aboutWhat(text: string): string {
  const cut = /\s(?:for|of|in|on|with|within|pour|für|para|da|de)\s/iu.exec(text)
  if (!cut) return text
  const before = text.slice(0, cut.index)
  const { role, organization, school } = senses(before)
  return role > 0 && organization + school === 0 ? before : text
}

/** A role without the words that say of what kind: "Software Engineer" and "Store Manager" name no employer. */
const withoutModifiers: (text: string) => string = remembered((text) => {
  const { role, organization } = senses(text)
  if (role === 0 || organization === 0) return text
  const words = text.split(' ')
  return words.filter((word, at) => !modifies(word, words[at + 1])).join(' ')
})

function modifies(word: string, next: string | undefined): boolean {
  if (next === undefined || !/\p{L}$/u.test(word)) return false
  const { role, organization } = senses(word)
  return organization > 0 && role === 0 && senses(next).role > 0
}

/** How long or on what terms: "1 yr", "part-time". */
export function isAside(text: string): boolean {
  if (text.length > 24) return false
  // "(CDD, summers)"
  if (/^\(.*[,;]/.test(text) && withoutTerms(text.split(/[,;]/, 1)[0]!) === '') return true
  return /^[(\s~]*\d+\+?\s*\p{L}{1,8}[\s).]*$/u.test(text) || withoutTerms(text) === ''
}

/** A text without the terms of employment at its end: "Engineer - Freelance". */
export const withoutTerms: (text: string) => string = remembered((text) =>
  text.replace(
    /(?:^|[\s,|·•–—-]+)[(]?(?:freelance|freelancer|self-employed|contract|full[- ]?time|part[- ]?time|permanent|vollzeit|teilzeit|cdi|cdd|stage|alternance|apprentissage|intérim|temps plein|temps partiel|tiempo completo|tempo integral|正社員|契約社員|業務委託|派遣社員|全职|兼职|정규직|계약직)[\s).]*$/iu,
    '',
  ),
)

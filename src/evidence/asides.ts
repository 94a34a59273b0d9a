/** What stands beside names and is none: addresses, grades, terms of employment, what a line tells of a name. */
import { sensesIn, wholeSenses } from '../language/lookup.ts'
import { remembered } from '../memory.ts'
import { labelKinds } from '../resume/labels.ts'

/** "Entered", "graduated": what a line of a Japanese, Korean or Chinese résumé tells of a name. */
export function isStep(text: string): boolean {
  return text.length < 16 && [...wholeSenses(text)].some((sense) => sense.startsWith('event:'))
}

export function isAddress(text: string): boolean {
  return /^[(<]?(?:https?:\/\/|www\.)\S+$/i.test(text)
}

/** "📍 Oslo": a sign that says what follows. */
export function isPinned(text: string): boolean {
  return text.length <= 60 && /^(?:📍|🗺|🌍|🌎|🌏)\ufe0f?\s*\p{Lu}/u.test(text)
}

/** "GPA 3.9/4.0" without a colon, "110/110". */
export function isGrade(text: string): boolean {
  if (!/\d/.test(text)) return false
  if (/^\(?\d{1,3}(?:[.,]\d+)?\s*(?:\/\s*\d{1,3}(?:[.,]\d+)?|%)(?:\s\p{L}+){0,2}\)?$/u.test(text)) return true
  const word = /^\(?(\p{L}[\p{L} .]{0,24}?)[.:\s]*\d[\d.,]*\s*(?:[/%]|\p{Ll}{1,4})?\s*[\d.,]*\)?$/u.exec(text)?.[1]
  return word !== undefined && (labelKinds(word).includes('aside') || wholeSenses(word).has('honours'))
}

/** "summa cum laude", "with honours": how well a degree was taken. */
export function isHonour(text: string): boolean {
  return text.length < 50 && wholeSenses(text).has('honours')
}

/** A part of a school or an employer: "Department of English", "Operating Systems Lab", "Institut für Botanik". */
export function isUnit(text: string): boolean {
  return (
    text.length < 90 &&
    sensesIn(text).some(({ sense, start, end }) => sense === 'unit' && (start < 5 || end > text.length - 2))
  )
}

/** How long or on what terms: "1 yr", "part-time", "(expected)". */
export const isTerms: (text: string) => boolean = remembered((text) => {
  if (text.length > 48) return false
  const bare = text.replace(/^[(（[]|[)）\]]$/gu, '').trim()
  if (/^~?\d+\+?\s*\p{L}{1,8}\.?$/u.test(bare)) return true
  const parts = bare.split(/\s*[,;/|·–—-]\s+/u)
  return parts.every((part) =>
    ['employment', 'dateNote', 'workMode'].some((sense) => wholeSenses(part).has(sense as 'employment')),
  )
})

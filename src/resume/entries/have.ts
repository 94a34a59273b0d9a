/** What the lines of a head have told so far. */
import type { RootContent } from 'mdast'
import { type HeadLine, withoutTerms } from '../fields/index.ts'
import { findPeriods } from '../periods/parse.ts'
import { placeLike, senses } from '../words.ts'

export interface Head {
  lines: HeadLine[]
  body: RootContent[]
}

/** What a head has so far; a line that brings nothing missing is body. */
export interface Have {
  period: boolean
  /** Pieces that may be role or employer. */
  names: number
  role: boolean
  degree: boolean
  school: boolean
  /** Whether the opener itself had no name. */
  nameless: boolean
  place: boolean
  /** Whether a single line follows the opener: it can only be what the entry is about. */
  only: boolean
  /** Whether bullets with labels have told the fields. */
  labelled: boolean
}

export const mostLines = 5

export function note(have: Have, line: string): void {
  const text = withoutAddress(line)
  if (findPeriods(text).length > 0) have.period = true
  have.names += nameCount(text)
  if (senses(text).role > 0) have.role = true
  if (senses(text).school > 0) have.school = true
  if (senses(text).degree > 0) have.degree = true
  if (placeLike(text)) have.place = true
}

/** "**Engineer** - https://example.com", "Oslo, www.example.com": a line without the address at its end. */
export function withoutAddress(text: string): string {
  return /\/\/|www\./.test(text) ? text.replace(/[\s(|·,–—-]+(?:https?:\/\/|www\.)\S+$/, '') : text
}

/** About how many names of roles and employers a line holds. */
function nameCount(text: string): number {
  const named = withoutTerms(withoutPeriods(text).replace(grade, ''))
  const bare = text.includes('(') ? named : withoutPlace(named)
  if (!/\p{L}/u.test(bare) || placeLike(bare)) return 0
  return /\s[|·•–—-]\s|\|| at | @ |[,،]\s|—/u.test(bare.replace(/^[\s,|·•–—-]+|[\s,|·•–—-]+$/gu, '')) ? 2 : 1
}

/** "Employer, City": a name without the place after it. */
function withoutPlace(text: string): string {
  const found = /^([^,()]+),\s([^,()]+(?:,[^,()]+)?)$/u.exec(text.trim())
  return found && placeLike(found[2]!) ? found[1]! : text
}

/** "GPA 3.9/4.0" at the end of a line. */
const grade = /[\s,|(]+(?:c?gpa|grade|note|nota|moyenne|schnitt):?\s+\d[\d./,%\s]*$/iu

export function withoutPeriods(text: string): string {
  let bare = text
  for (const { start, end } of [...findPeriods(text)].reverse()) bare = bare.slice(0, start) + bare.slice(end)
  return bare.replace(/[()[\]]/g, '').trim()
}

/** A line without what it says in brackets at its end. */
export function withoutBrackets(text: string): string {
  return text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
}

export const sentence: RegExp = /[.。!！;；:：]\s*$/u

/** Whether a line is dates with hardly anything else. */
export function isOnlyDates(line: string): boolean {
  return line.length < 60 && findPeriods(line).length > 0 && withoutPeriods(line).length <= 16
}

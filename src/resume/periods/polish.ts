/** The dates of an entry as they are set: the author's wording, with a typographer's dash and letter case. */
import { type Sense, sensesIn } from '../../language/lookup.ts'
import { remembered } from '../../memory.ts'
import { lex } from './lexer.ts'
import { findPeriods } from './parse.ts'

/**
 * The text of a period for the page. Only the letter case of names in capitals (and of English months in small
 * letters) and the dash of the range differ: "APR 2014 - PRESENT" is set "Apr 2014 – Present".
 */
export const polishPeriod: (text: string) => string = remembered((text) => {
  let polished = text
  for (const found of findPeriods(text)
    .flatMap((period) => period.terms ?? [period])
    .reverse()) {
    if (!found.connector) continue
    const { start, end } = found.connector
    const dash = end === found.end ? '–' : polishConnector(text.slice(start, end), text.slice(found.start, found.end))
    polished = polished.slice(0, start) + dash + polished.slice(end)
  }
  const english = isEnglish(text)
  return polished.replace(/\p{L}+/gu, (word) => (isEnglishMonth(word, english) ? capitalised(word) : polishWord(word)))
})

function polishConnector(connector: string, period: string): string {
  const dash = connector.trim()
  if (!/^(?:-{1,4}|[–—―−‐‑])$/.test(dash)) return connector
  const years = /^\d+\s*\S{1,4}\s*\d+$/.test(period)
  return years && dash === connector ? '–' : ' – '
}

const aroundDates: ReadonlySet<Sense> = new Set<Sense>(['openEnd', 'until', 'since'])

/** Whether a period has a word that is English first, or a month that no other language writes so. */
function isEnglish(text: string): boolean {
  return sensesIn(text).some(
    ({ sense, languages }) =>
      languages[0] === 'en' && (aroundDates.has(sense) || (sense === 'month' && languages.length === 1)),
  )
}

/** Whether a word in small letters is a month's whole name in English, and may be in no other language here. */
function isEnglishMonth(word: string, english: boolean): boolean {
  if (word.length < 4 || word !== word.toLowerCase()) return false
  return sensesIn(word).some(
    ({ sense, languages }) => sense === 'month' && languages.includes('en') && (english || languages.length === 1),
  )
}

function polishWord(word: string): string {
  // "HT 2016" is a term, not a word in capitals.
  if (word.length < 3) return word
  const capitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  return capitals && /^[MOS]$/.test(lex(word).classes) ? capitalised(word) : word
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase()
}

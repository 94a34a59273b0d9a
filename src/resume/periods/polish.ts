/** The dates of an entry as they are set: the author's wording, with a typographer's dash and letter case. */
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
  const months = english.test(text)
  return polished.replace(/\p{L}+/gu, (word) =>
    months && sharedMonths.test(word) ? capitalised(word) : polishWord(word),
  )
})

function polishConnector(connector: string, period: string): string {
  const dash = connector.trim()
  if (!/^(?:-{1,4}|[–—―−‐‑])$/.test(dash)) return connector
  const years = /^\d+\s*\S{1,4}\s*\d+$/.test(period)
  return years && dash === connector ? '–' : ' – '
}

const englishMonths = /^(?:january|february|march|june|july|october)$/
/** Months in small letters that other languages write so, too. */
const sharedMonths = /^(?:april|august|september|november|december)$/
const english = /\b(?:january|february|march|may|june|july|october|present|now|current|to|until|since)\b/i

function polishWord(word: string): string {
  // "HT 2016" is a term, not a word in capitals.
  if (word.length < 3) return word
  const capitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  if (!(capitals && /^[MOS]$/.test(lex(word).classes)) && !englishMonths.test(word)) return word
  return capitalised(word)
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase()
}

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
  for (const found of [...findPeriods(text)].reverse()) {
    if (!found.connector) continue
    const { start, end } = found.connector
    const dash = end === found.end ? '–' : polishConnector(text.slice(start, end), text.slice(found.start, found.end))
    polished = polished.slice(0, start) + dash + polished.slice(end)
  }
  return polished.replace(/\p{L}+/gu, polishWord)
})

function polishConnector(connector: string, period: string): string {
  const dash = connector.trim()
  if (!/^(?:-{1,4}|[–—―−‐‑])$/.test(dash)) return connector
  const years = /^\d+\s*\S{1,4}\s*\d+$/.test(period)
  return years && dash === connector ? '–' : ' – '
}

const englishMonths = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/

function polishWord(word: string): string {
  const capitals = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
  if (!(capitals && /^[MOS]$/.test(lex(word).classes)) && !englishMonths.test(word)) return word
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase()
}

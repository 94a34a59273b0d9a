/** Numbers that say neither when nor how to call: addresses, DOIs, ISBNs, numbers of standards and patents. */
import { remembered } from '../memory.ts'

/** Registers whose numbers stand after their name, everywhere in the world. */
const registers =
  'isbn(?:-1[03])?|e?-?issn|doi|arxiv|pmid|pmcid|cve|cwe|rfc|iso(?:/iec)?|iec|iban|orcid|oclc|lccn|asin|hal|ssrn'

const code = new RegExp(
  [
    // A DOI, an address with its scheme.
    '(?<![\\d.])10\\.\\d{4,9}/\\S+|(?:https?://|www\\.)\\S+',
    // A register's number; the groups of an ISBN may be apart.
    `(?<![a-z\\d])(?:${registers})\\b[\\s:.#-]{0,3}(?:[a-z]{0,4}-?)\\d[\\w.:/-]*(?: (?!(?:19|20)\\d\\d(?!\\d))[\\dx-]+(?![\\w]))*`,
    // An ISBN by itself, a standard of a year.
    '(?<![\\d+-])97[89](?:[ -]?\\d){9}[ -]?[\\dx](?!\\d)|(?<!\\d)\\d{3,6}(?:-\\d+)?:(?:19|20)\\d\\d(?!\\d)',
  ].join('|'),
  'gi',
)

/** Whether a look for codes is worth its time. */
const suspicious = /\d[-. ]?\d/
/** What each form of `code` has, found from the rarest sign in it. */
const telling = new RegExp(
  `://|www\\.|10\\.\\d{4}|97[89]|\\d:(?:19|20)\\d|\\d(?<=(?:${registers})\\b[\\s:.#-]{0,3}[a-z]{0,4}-?\\d)`,
  'i',
)

/** A host and a path on it, without a scheme. */
const address = /^[(<["']*[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,}\/|@.+\./i

/** Where codes stand in a text, in UTF-16 units; they may overlap. */
export const codesIn: (text: string) => ReadonlyArray<{ start: number; end: number }> = remembered((text) => {
  if (!suspicious.test(text)) return []
  const found = [...(telling.test(text) ? text.matchAll(code) : [])].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  if (/[/@]/.test(text))
    for (const { index, 0: word } of text.matchAll(/\S+/g))
      if (address.test(word)) found.push({ start: index, end: index + word.length })
  return found
})

/** Quotation marks by language, after CLDR and the habits of print; none where straight quotes are not text's quotes. */

/** Opening and closing marks of the outer level, then of the inner one. */
export type Quotes = readonly [string, string, string, string]

const english: Quotes = ['“', '”', '‘', '’']
const german: Quotes = ['„', '“', '‚', '‘']
const polish: Quotes = ['„', '”', '‚', '’']
const nordic: Quotes = ['”', '”', '’', '’']
/** Without the thin spaces of French print: no unbreakable space may reach the page's text (see escape.ts). */
const guillemets: Quotes = ['«', '»', '‹', '›']
const russian: Quotes = ['«', '»', '„', '“']
const spanish: Quotes = ['«', '»', '“', '”']

export const quotesByLanguage: Readonly<Record<string, Quotes>> = {
  af: english,
  ar: spanish,
  be: russian,
  bg: german,
  ca: spanish,
  cs: german,
  cy: english,
  da: nordic,
  de: german,
  'de-CH': guillemets,
  'de-LI': guillemets,
  el: spanish,
  en: english,
  eo: english,
  es: spanish,
  'es-MX': english,
  'es-US': english,
  et: german,
  eu: spanish,
  fa: spanish,
  fi: nordic,
  fr: guillemets,
  ga: english,
  gl: spanish,
  hi: english,
  hr: polish,
  hu: ['„', '”', '»', '«'],
  id: english,
  is: german,
  it: spanish,
  'it-CH': guillemets,
  ko: english,
  lt: german,
  lv: english,
  mk: german,
  ms: english,
  nb: ['«', '»', '‘', '’'],
  nl: english,
  nn: ['«', '»', '‘', '’'],
  no: ['«', '»', '‘', '’'],
  pl: polish,
  pt: english,
  'pt-PT': spanish,
  ro: ['„', '”', '«', '»'],
  ru: russian,
  sk: german,
  sl: german,
  sq: spanish,
  sr: polish,
  sv: nordic,
  th: english,
  tr: english,
  uk: russian,
  vi: english,
  zh: english,
}

/** Languages whose words hold straight quotes that are no apostrophes. */
const withoutApostrophe: ReadonlySet<string> = new Set(['he', 'yi', 'ja'])

/** The quotes of a language (BCP 47), if we know them. */
export function quotesOf(lang: string): Quotes | undefined {
  return quotesByLanguage[lang] ?? quotesByLanguage[languageOf(lang)]
}

export function hasApostrophe(lang: string): boolean {
  return !withoutApostrophe.has(languageOf(lang))
}

function languageOf(lang: string): string {
  return lang.split('-')[0]!.toLowerCase()
}

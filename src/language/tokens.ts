/** Text as the words that word lists speak of. */

/** Scripts written without spaces: entries of lists match inside words there. */
export const unspaced: RegExp = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** Letters and digits beyond those of Latin languages. Expressions that need not know them are quicker to make. */
export const beyondLatin: RegExp = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/

const latinToken =
  /[0-9a-z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\u024f][0-9a-z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\u024f'’.&/+#-]*/g
/** A joiner of no width parts the halves of a Persian word, or is left out. */
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c'’.&/+#-]*/gu

/** A word of a text; offsets in UTF-16 units. */
export interface TokenSpan {
  /** In lower case, without the full stops, slashes and dashes at its end. */
  word: string
  start: number
  end: number
}

/** In lower case, unit for unit: the Turkish dotted I, which others give a second character. */
export function lowerCase(text: string): string {
  return (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase()
}

/** The words of a text, and where they stand. */
export function tokenSpans(text: string): TokenSpan[] {
  const found: TokenSpan[] = []
  const lower = lowerCase(text)
  const form = beyondLatin.test(lower) ? token : latinToken
  form.lastIndex = 0
  for (let match = form.exec(lower); match; match = form.exec(lower)) {
    const bare = /[.'’&/-]/.test(match[0]) ? match[0].replace(/[.'’&/-]+$/, '') : match[0]
    if (bare.length > 3 && bare.includes('/')) pushParts(found, bare, match.index)
    else found.push({ word: plain(bare), start: match.index, end: match.index + bare.length })
  }
  return found
}

/** The words of a text in lower case. */
export function tokens(text: string): string[] {
  return tokenSpans(text).map(({ word }) => word)
}

function pushParts(found: TokenSpan[], text: string, from: number): void {
  let start = from
  for (const part of text.split('/')) {
    if (part !== '') found.push({ word: plain(part), start, end: start + part.length })
    start += part.length + 1
  }
}

function plain(word: string): string {
  const straight = word.includes('’') ? word.replaceAll('’', "'") : word
  return straight.includes('\u200c') ? straight.replaceAll('\u200c', '') : straight
}

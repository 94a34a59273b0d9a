/** Text as the words that word lists speak of. */

/** Scripts written without spaces: entries of lists match inside words there. */
export const unspaced: RegExp = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** Letters and digits beyond those of Latin languages. Expressions that need not know them are quicker to make. */
export const beyondLatin: RegExp = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/

const latinToken =
  /[0-9a-z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\u024f][0-9a-z\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\u024f'’.&/+#-]*/g
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&/+#-]*/gu

/** In lower case, unit for unit: the Turkish dotted I, which others give a second character. */
export function lowerCase(text: string): string {
  return (text.includes('İ') ? text.replaceAll('İ', 'i') : text).toLowerCase()
}

/** The words of a text in lower case, without the full stops, slashes and dashes at their ends. */
export function tokens(text: string): string[] {
  const found: string[] = []
  // A joiner of no width parts the halves of a Persian word, or is left out.
  const lower = lowerCase(text.includes('\u200c') ? text.replaceAll('\u200c', '') : text)
  for (const word of lower.match(beyondLatin.test(lower) ? token : latinToken) ?? []) {
    const bare = /[.'’&/-]/.test(word) ? word.replace(/[.'’&/-]+$/, '').replaceAll('’', "'") : word
    if (bare.length > 3 && bare.includes('/')) found.push(...bare.split('/'))
    else found.push(bare)
  }
  return found
}

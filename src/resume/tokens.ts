/** Text as the words that word lists speak of. */

/** Scripts written without spaces: entries of lists match inside words there. */
export const unspaced: RegExp = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&/+#-]*/gu

/** The words of a text in lower case, without the full stops, slashes and dashes at their ends. */
export function tokens(text: string): string[] {
  const found: string[] = []
  for (const [word] of text.toLowerCase().matchAll(token)) {
    const bare = /[.'’&/-]/.test(word) ? word.replace(/[.'’&/-]+$/, '').replaceAll('’', "'") : word
    if (bare.length > 3 && bare.includes('/')) found.push(...bare.split('/'))
    else found.push(bare)
  }
  return found
}

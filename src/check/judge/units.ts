/** Words as two texts can be compared by, however lines are broken and letters are cased. */
import { words } from '../../markdown/words.ts'

/** Scripts that set no space between words: a line may break after any character, so each is compared by itself. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u

/** A hyphen at a line's end is one the author wrote: mdcv hyphenates nothing. */
const lineEndHyphen = /([-\u2010])[ \t]*\r?\n[ \t]*/g

/** The words of a text in order; those of scripts without spaces cut into characters. */
export function unitsOf(text: string): string[] {
  return words(text.replace(lineEndHyphen, '$1 ')).flatMap(cut).map(fold)
}

function cut(word: string): string[] {
  if (!unspaced.test(word)) return [word]
  const pieces: string[] = []
  let open = false
  for (const character of word) {
    const alone = unspaced.test(character)
    if (alone || !open) pieces.push(character)
    else pieces[pieces.length - 1] += character
    open = !alone
  }
  return pieces
}

/** Letter case undone as thoroughly as a template's capitals do it: `ß` and `SS` are one. */
function fold(word: string): string {
  return word.toUpperCase().toLowerCase().replaceAll('ς', 'σ')
}

/** Words as two texts can be compared by, however lines are broken and letters are cased. */
import { words } from '../../markdown/words.ts'

/** Scripts that set no space between words: a line may break after any character, so each is compared by itself. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u

/** A hyphen at a line's end is one the author wrote: mdcv hyphenates nothing. */
const lineEndHyphen = /([-\u2010])[ \t]*\r?\n[ \t]*/g

const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u
/** What a reader keeps together in lines of both directions: letters of one direction, digits, signs. */
const together =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{M}]+|(?:(?![\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}])\p{L})+|\p{N}+|[^\p{L}\p{M}\p{N}]/gu

/** Signs that stand for several characters: "㍛" is "3点", and no part of the word beside it. */
const squared = /(?=[\p{So}\p{No}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/gu

/** Choices between forms of one letter. */
const variation = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu

/** The words of a text in order; those of scripts without spaces cut into characters. */
export function unitsOf(text: string): string[] {
  const found = words(text.replace(lineEndHyphen, '$1 ').replace(variation, '').replace(squared, ' $& '))
  return found
    .filter((word) => /\P{M}/u.test(word) || unspaced.test(word))
    .flatMap(cut)
    .map(fold)
}

/** Whether a text holds characters of a script that sets no space between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}

/** Vowels of scripts in which letters are drawn in another order than they are written. */
const clusters =
  /(?=\p{M})(?![\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Thai}\p{sc=Inherited}])/u

/** Whether some letters of a text are drawn as one: readers that take a PDF glyph by glyph cannot tell them (pdf.js). */
export function isClustered(text: string): boolean {
  return clusters.test(text)
}

/** Whether a text is, in part, written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/**
 * A unit as it can be compared in a document written from right to left. A PDF holds its lines as they look; readers
 * turn them round by rules of thumb that reverse ligatures (‎لا), repeat letters with marks and move signs and digits.
 * So letters, digits and signs are compared apart, and a word by the letters it is made of.
 */
export function visualUnits(unit: string): string[] {
  return (unit.match(together) ?? []).map(lettersOf)
}

function lettersOf(unit: string): string {
  if (!rightToLeft.test(unit)) return unit
  const letters = unit
    .replaceAll('\u06c0', '\u0647')
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
  return [...new Set(letters)].sort().join('')
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

/** Letter case undone as thoroughly as a template's capitals do it: `ß` and `SS` are one, and Greek ones have no accents. */
export function fold(word: string): string {
  return word.toLocaleUpperCase('el').toLowerCase().replaceAll('ς', 'σ')
}

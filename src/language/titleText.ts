import { lowerCase } from './tokens.ts'

/** The words of a title that tell its kind. */

const decoration = /\p{Extended_Pictographic}|\uFE0F|\u200D|\uFFFC|:[a-z0-9_+-]+:/gu
const brackets =
  /^[\s■□●○◆◇▼▶►★☆◎•·#*_=~.,:：|【】「」『』〔〕[\]<>《》-]+|[\s■□●○◆◇▼▶►★☆◎•·#*_=~.,:：|【】「」『』〔〕[\]<>《》-]+$/gu
/** Titles that need no more than lower case. */
/** "職 歴", "이 력 서": letters set apart to fill a line. */
const spaced = /^(?:[\p{sc=Han}\p{sc=Hangul}] +)+[\p{sc=Han}\p{sc=Hangul}]$/u
const plain = /^[a-zà-ÿа-яぁ-ヿ一-鿿가-힣]+(?: [a-zà-ÿа-яぁ-ヿ一-鿿가-힣]+)*$/

/** A title without emoji, numbering, attributes, a trailing remark in parentheses, and letter case. */
export function normalizeTitle(title: string): string {
  const lower = lowerCase(spaced.test(title) ? title.replaceAll(' ', '') : title)
  if (plain.test(lower)) return lower
  return lowerCase(title.normalize('NFKC'))
    .replace(decoration, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(brackets, '')
    .replace(/^(?:\(?(?:\d{1,2}|[ivx]{1,4})\s*[.)、:]|[一二三四五六七八九十]+\s*[、.])\s*/iu, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(brackets, '')
    .replace(/[’`´]/g, "'")
    .replace(/\s+/g, ' ')
}

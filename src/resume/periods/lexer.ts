/** Text as the words and signs dates are made of. */
import { wholeSenses } from '../../language/lookup.ts'
import { lookUp } from '../../language/table.ts'
import { tables } from '../../language/tables.ts'
import { beyondLatin, lowerCase, unspaced } from '../../language/tokens.ts'
import { remembered } from '../../memory.ts'

/**
 * What a token is, as one character of a string that the grammar is matched on:
 * `Y` a year, `n` a number of one or two digits, `M` a month's name, `S` a season or another part of a year, `P` "quarter"
 * or another part that has a number, `W` "fiscal" and other years that begin when they like, `O` an open end, `U` "to",
 * `A` "and" or a sign that parts two terms,
 * `F` "since", `f` "from", `E` "de" (from, or of), `G` "do" (of, or to), `o` "of", `B` "expected", `h` "th",
 * `y` "year" after one, `d` a dash of a range, `a` `b` `c` signs of year, month and day, `T` a glued "to", `q` an apostrophe,
 * `x` any other word, `?` any other sign; a space and `- / . , : ( )` stand for themselves.
 */
export interface Lexed {
  classes: string
  tokens: Token[]
}

export interface Token {
  start: number
  end: number
  /** The number, or the month's number. */
  value: number
}

const { phrases, glued, eras, firsts } = tables.dates
let gluedWords: RegExp | undefined
const latinLexeme =
  /[1-4][qhts](?![\da-z])|\d+s(?![\da-z])|\d+|[qhts][1-4](?![\da-z])|[a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f]+(?:['’][a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f]+)*|\s+|-{2,4}|\.{2,3}|->|=>|./gis
const wideLexeme =
  /[1-4][qhts](?![\d\p{L}])|\d+s(?![\d\p{L}])|\d+|[qhts][1-4](?![\d\p{L}])|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\s+|-{2,4}|\.{2,3}|->|=>|./gsu
let eraForm: RegExp | undefined

/** The year of an era at a place, as "平成27" or "令和元" before a sign of year; null for none. */
function eraAt(text: string, index: number): RegExpExecArray | null {
  const signs = Object.keys(glued).filter((sign) => glued[sign] === 'a')
  eraForm ??= new RegExp(
    `(?<era>${Object.keys(eras).join('|')}) ?(?<count>\\d{1,2}|${firsts.join('|')})(?= ?(?:${signs.join('|')}))`,
    'uy',
  )
  eraForm.lastIndex = index
  return eraForm.exec(text)
}

/** Digits, or a decade: "1990s". */
const isNumber = /^\d+$|^\d{4}s$/

/** Read a text as tokens. */
export function lex(text: string): Lexed {
  const plain = lowered(text)
  const tokens: Token[] = []
  let classes = ''
  const solar = isPersian(text)
  const push = (token: string, start: number, end: number, value = 0): void => {
    classes += token
    tokens.push({ start, end, value })
  }
  const latin = !beyondLatin.test(plain)
  const lexeme = latin ? latinLexeme : wideLexeme
  lexeme.lastIndex = 0
  for (let match = lexeme.exec(plain); match; match = lexeme.exec(plain)) {
    const [word] = match
    const { index } = match
    const code = word.charCodeAt(0)
    const era = !latin && unspaced.test(word[0]!) ? eraAt(plain, index) : null
    if (era) {
      push('Y', index, index + era[0].length, eraYear(era))
      lexeme.lastIndex = index + era[0].length
    } else if (isNumber.test(word))
      push(numberClass(word, solar), index, index + word.length, Number.parseInt(word, 10))
    else if (isSpace(code)) push(' ', index, index + word.length)
    else if (!latin && unspaced.test(word)) lexeme.lastIndex = lexGlued(plain, index, index + word.length, push)
    else {
      const after = index + word.length
      const isRoman = romanDigits.includes(text[index]!)
      const roman = isRoman ? romanMonth(text, index, after) : 0
      if (roman > 0) {
        push('M', index, after, roman)
        continue
      }
      const part = isRoman ? romanPart(text, plain, index, after) : 0
      if (part > 0) {
        push('n', index, after, part)
        continue
      }
      const whole = phraseAt(plain, word, after)
      const end = after + (whole?.[0].length ?? 0)
      const token = whole && !isRegion(text, index, after) ? whole[1] : signClass(word, code)
      push(token, index, end, whole?.[2] ?? 0)
      lexeme.lastIndex = end
    }
  }
  return { classes, tokens }
}

/** "San Jose, CA. 2009" is no "ca. 2009", "Flint MI 2014" no middle of 2014. */
function isRegion(text: string, start: number, end: number): boolean {
  return (
    end - start === 2 &&
    /^[A-Z]{2}$/.test(text.slice(start, end)) &&
    (text[end] === ',' || /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start))) &&
    wholeSenses(text.slice(start, end)).has('regionCode')
  )
}

/** The phrases that a word begins; no dash and no quote of print begins one in any language. */
const phrasesOf = remembered((word) => (/^[\u2010-\u2027]/.test(word) ? undefined : lookUp(phrases, word)))

/** The words of dates that a text goes on with after the first of them. */
function phraseAt(plain: string, word: string, after: number): readonly [string, string, number] | undefined {
  return phrasesOf(word)?.find(([rest]) => plain.startsWith(rest, after) && !isLetter(plain, after + rest.length))
}

/** The number of "II квартал", "IV quarter"; or 0. */
function romanPart(text: string, plain: string, start: number, end: number): number {
  if (end - start > 3 || !/^(?:I{1,3}|IV)$/.test(text.slice(start, end))) return 0
  const [, word] = /^ (\p{L}+)/u.exec(plain.slice(end, end + 24)) ?? []
  const isPart = word !== undefined && phraseAt(plain, word, end + 1 + word.length)?.[1] === 'P'
  return isPart ? romans.indexOf(text.slice(start, end)) + 1 : 0
}

/** What a Roman number up to twelve begins with. */
const romanDigits = 'IVX'
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The month of a Roman number before a year, where no word stands before it that it could belong to: "III 2017"; or 0. */
function romanMonth(text: string, start: number, end: number): number {
  if (end - start > 4 || !/^[ .]{1,2}(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 8))) return 0
  return /(?:^|[-–—([|,;:·•] ?|\s{2})$/u.test(text.slice(Math.max(0, start - 2), start))
    ? romans.indexOf(text.slice(start, end)) + 1
    : 0
}

function eraYear({ groups }: RegExpExecArray): number {
  const { era, count } = groups as { era: string; count: string }
  return eras[era]! + (firsts.includes(count) ? 1 : Number(count))
}

type Push = (token: string, start: number, end: number, value?: number) => void

/** Words of a script without spaces, inside a run of its letters. */
function lexGlued(text: string, from: number, to: number, push: Push): number {
  gluedWords ??= new RegExp(
    Object.keys(glued)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'uy',
  )
  let at = from
  while (at < to) {
    gluedWords.lastIndex = at
    const found = gluedWords.exec(text)?.[0]
    const length = found?.length ?? (text.codePointAt(at)! > 0xffff ? 2 : 1)
    push(found ? glued[found]! : 'x', at, at + length)
    at += length
  }
  return at
}

function numberClass(digits: string, solar: boolean): string {
  if (digits.length === 5 && digits.endsWith('s')) return 'Y'
  if (digits.length === 4) return /^(?:1[89]|20)/.test(digits) || (solar && /^1[34]/.test(digits)) ? 'Y' : 'x'
  return digits.length <= 2 ? 'n' : 'x'
}

/** Whether a text has digits or letters that only Persian has, or months of such years: they are of the Solar Hijri calendar. */
function isPersian(text: string): boolean {
  return (
    /[\u06F0-\u06F9\u067E\u0686\u0698\u06A9\u06AF\u06CC]/.test(text) ||
    /(?<!\d)1[34]\d\d\/\d{1,2}\s*[-–—]\s*1[34]\d\d\/\d{1,2}(?!\d)/.test(text)
  )
}

function signClass(word: string, code: number): string {
  if (word === '-' || word === '/' || word === '.' || word === ',' || word === ':' || word === '(' || word === ')')
    return word
  if (/^[-–—―−‐‑~〜～→⇒.=…]/u.test(word)) return 'd'
  if (word === "'" || word === '’' || word === '‘') return 'q'
  if (/^[;；&＆+、]/u.test(word)) return 'A'
  if (word === '[' || word === '（') return '('
  if (word === ']' || word === '）') return ')'
  return code > 127 || (code >= 97 && code <= 122) ? (/^\p{L}/u.test(word) ? 'x' : '?') : '?'
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)
  )
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && /^[\p{L}\p{M}]/u.test(text.slice(at, at + 2))
}

/** In lower case and with ASCII digits and signs, unit for unit. */
function lowered(text: string): string {
  const lower = lowerCase(text)
  const same = lower.length === text.length ? lower : text
  return /[\uFF0D-\uFF19\u0660-\u0669\u06F0-\u06F9]/.test(same)
    ? same.replace(/[\uFF0D-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, (character) => {
        const code = character.charCodeAt(0)
        return String.fromCharCode(code >= 0xff00 ? code - 0xfee0 : 48 + (code & 15))
      })
    : same
}

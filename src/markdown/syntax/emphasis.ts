/**
 * Emphasis as authors mean it. CommonMark tells from the characters on both sides whether a run of marks can open or
 * close, and takes words to stand apart by spaces: `**テスト。**テスト` and `**Cloud:**AWS` stay literal. Here a run may
 * do more, and never less, but for stars that hide what stands between digits and letters.
 *
 * Beside Chinese, Japanese and Korean the rule is that of https://github.com/tats-u/markdown-cjk-friendly.
 */
import { attention } from 'micromark-core-commonmark'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { markdownLineEndingOrSpace, unicodePunctuation, unicodeWhitespace } from 'micromark-util-character'
import type { Code, Construct, Extension, Token, Tokenizer } from 'micromark-util-types'
import { masks } from '../masks.ts'

const star = 42
const underscore = 95

/** A construct whose runs of marks may open and close in more places. */
function lenient(construct: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const before = this.previous
    let run: Token
    let mark: Code = null
    const exit: typeof effects.exit = (type) => {
      run = effects.exit(type)
      return run
    }
    const after = construct.tokenize.call(
      this,
      { ...effects, exit },
      (code) => {
        const length = run.end.offset - run.start.offset
        const hides = mark === star && masks(characterOf(before), characterOf(code), length)
        if (mark !== underscore) run._open ||= opens(before, code, length)
        run._close ||= closes(before, code, length)
        if (hides) run._open = run._close = false
        return ok(code)
      },
      nok,
    )
    return (code) => {
      mark = code
      return after(code)
    }
  }
  return { ...construct, tokenize }
}

/** Whether a run between two characters may open although CommonMark would not have it. */
function opens(before: Code, after: Code, length: number): boolean {
  if (isSpace(after) || isSpace(before) || !isPunctuation(after)) return false
  return isEastAsian(before) || (length > 1 && /[\p{Ps}\p{Pi}"']/u.test(characterOf(after)))
}

/** Whether a run between two characters may close although CommonMark would not have it. */
function closes(before: Code, after: Code, length: number): boolean {
  if (isSpace(before) || isSpace(after) || !isPunctuation(before)) return false
  return isEastAsian(after) || (length > 1 && !/[\p{Ps}\p{Pi}]/u.test(characterOf(before)))
}

function isSpace(code: Code): boolean {
  return code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)
}

function isPunctuation(code: Code): boolean {
  return unicodePunctuation(code)
}

/** Characters of scripts that set no spaces, or whose particles follow a word without one; and their punctuation. */
const eastAsian =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3001-\u303f\u30fb\u30fc\uff01-\uff65]/u

function isEastAsian(code: Code): boolean {
  return code !== null && code >= 0x1100 && eastAsian.test(characterOf(code))
}

function characterOf(code: Code): string {
  return code === null || code < 0 ? '' : String.fromCharCode(code)
}

const strong = lenient(attention)

/** Where marks may be read in another way than in CommonMark: texts without such are parsed without this. */
export const differing: RegExp = /[*_]{2}|[*_][^\0-\x7f]|[^\0-\x7f][*_]|\d\*\d/

export const emphasis: Extension = { text: { [star]: strong, [underscore]: strong } }

const standard = gfmStrikethrough({ singleTilde: false })
const strike = lenient(standard.text![126] as Construct)

export const strikethrough: Extension = {
  ...standard,
  text: { 126: strike },
  insideSpan: { null: [strike] },
}

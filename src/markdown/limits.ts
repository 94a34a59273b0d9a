/** What is too much for a résumé: refused at once, where building it would take minutes or all of the memory. */
import type { VFile } from 'vfile'

/** Limits, each far beyond what anybody writes: the longest résumés known have 150,000 characters and 3,000 lines. */
export const limits = {
  /** Characters of the whole text. */
  characters: 1_000_000,
  lines: 10_000,
  /** Lines and characters of front matter. */
  frontMatterLines: 1000,
  frontMatterCharacters: 100_000,
  /** Brackets in front matter that are open at once: YAML takes seconds to refuse some hundred of them. */
  frontMatterBrackets: 32,
  /** Characters of one line, tags of HTML and addresses of embedded pictures aside, here as for words. */
  line: 10_000,
  /** Characters of one line with its tags: HTML that a tool has put on a line. */
  markup: 40_000,
  /** Characters without a space between them. */
  word: 2000,
  /** Combining marks over one letter. */
  marks: 32,
  /** Opening brackets in lines without a blank one between them; what looks like a link is costly to refuse. */
  brackets: 2000,
  /** Bars between the cells of tables, and wherever else they stand. */
  bars: 5000,
  /** Characters of a paragraph as it was understood. */
  paragraph: 20_000,
  /** Contacts in the head of a résumé. */
  contacts: 200,
} as const

const embedded = /\bdata:[\w/+.;=-]*,[\w+/=%-]*/g
const manyMarks = new RegExp(
  `[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u064b-\\u065f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]{${limits.marks + 1}}`,
)

/** The text of a file; nothing where it is beyond the limits, which a fatal message of the file then tells. */
export function textWithin(file: VFile): string {
  const text = String(file)
  return refuseTooMuch(text, file) ? '' : text
}

/** Refuse a text beyond the limits, with a fatal message at its place; tells whether it was refused. */
export function refuseTooMuch(text: string, file: VFile): boolean {
  const found = excess(text)
  if (!found) return false
  const { reason, offset, note } = found
  const lines = text.slice(0, offset).split('\n')
  const place = offset === undefined ? undefined : { line: lines.length, column: lines.at(-1)!.length + 1 }
  const message = file.message(reason, { place, ruleId: 'too-much', source: 'mdcv' })
  message.fatal = true
  message.note = note
  return true
}

interface Excess {
  reason: string
  offset?: number
  note: string
}

function excess(text: string): Excess | undefined {
  // What takes the least time to find comes first: it may be all there is time for.
  return wholeExcess(text) ?? frontMatterExcess(text) ?? pieceExcess(text) ?? bracketsExcess(text) ?? barsExcess(text)
}

function wholeExcess(text: string): Excess | undefined {
  if (text.length > limits.characters)
    return {
      reason: `The text has ${tooMany(text.length, limits.characters, 'characters')}`,
      note: 'Is it a résumé? A book is better set by other tools.',
    }
  const lines = count(text, '\n') + 1
  if (lines > limits.lines)
    return { reason: `The text has ${tooMany(lines, limits.lines, 'lines')}`, note: 'Blank lines count, too' }
  return undefined
}

function frontMatterExcess(text: string): Excess | undefined {
  const matter = frontMatterOf(text)
  if (matter === undefined) return undefined
  const bracket = bracketBeyond(matter)
  if (bracket !== undefined)
    return {
      reason: `Unexpected bracket inside of ${limits.frontMatterBrackets} others`,
      offset: text.indexOf(matter) + bracket,
      note: 'Put quotes around a value with brackets in it',
    }
  const lines = count(matter, '\n') + 1
  const tooLong =
    lines > limits.frontMatterLines
      ? tooMany(lines, limits.frontMatterLines, 'lines')
      : matter.length > limits.frontMatterCharacters
        ? tooMany(matter.length, limits.frontMatterCharacters, 'characters')
        : undefined
  return tooLong
    ? {
        reason: `The front matter has ${tooLong}`,
        offset: 0,
        note: 'Front matter is for options; the résumé stands below it',
      }
    : undefined
}

/** A line, a word or a letter that is too long. */
function pieceExcess(text: string): Excess | undefined {
  const isShort =
    stretchBeyond(text, limits.word, isSpace) === undefined && stretchBeyond(text, limits.line, isLineEnd) === undefined
  const bare = isShort ? text : withoutMarkup(text)
  const word = stretchBeyond(bare, limits.word, isSpace)
  if (word !== undefined)
    return {
      reason: `Unexpected word of more than ${counted(limits.word)} characters`,
      offset: word,
      note: 'Put spaces between its parts, or leave it out',
    }
  const line = stretchBeyond(bare, limits.line, isLineEnd)
  const long = line ?? (isShort ? undefined : stretchBeyond(withoutPictures(text), limits.markup, isLineEnd))
  if (long !== undefined)
    return {
      reason: `Unexpected line of more than ${counted(line === undefined ? limits.markup : limits.line)} characters`,
      offset: long,
      note: 'Break it into paragraphs, with a blank line between two',
    }
  const marks = manyMarks.exec(text)
  return marks
    ? {
        reason: `Unexpected pile of more than ${limits.marks} marks over one letter`,
        offset: marks.index,
        note: 'Leave the marks out',
      }
    : undefined
}

function bracketsExcess(text: string): Excess | undefined {
  if (count(text, '[') <= limits.brackets) return undefined
  let offset = 0
  for (const block of text.split(blankLine)) {
    const brackets = count(block, '[')
    if (brackets > limits.brackets)
      return {
        reason: `The paragraph has ${tooMany(brackets, limits.brackets, '`[`')}`,
        offset: offset + block.indexOf('['),
        note: 'Break it into paragraphs, with a blank line between two',
      }
    offset += block.length + 1
  }
  return undefined
}

/** A line end before a blank line. */
const blankLine = /\n(?=[ \t\r]*\n)/

function barsExcess(text: string): Excess | undefined {
  const bars = count(text, '|')
  return bars > limits.bars
    ? {
        reason: `The text has ${tooMany(bars, limits.bars, '`|`')}`,
        offset: text.indexOf('|'),
        note: 'Is it a résumé? Tables of that size are better left to a spreadsheet.',
      }
    : undefined
}

/** What stands between `---` and `---` at the very beginning. */
function frontMatterOf(text: string): string | undefined {
  const begin = /^\uFEFF?\s*---[ \t]*\r?\n/.exec(text)?.[0].length
  if (begin === undefined) return undefined
  const end = /\n---[ \t]*\r?$/m.exec(text.slice(begin - 1))?.index
  return end === undefined ? undefined : text.slice(begin, begin - 1 + end)
}

/** Where one more bracket is open than may be. */
function bracketBeyond(text: string): number | undefined {
  let open = 0
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (open > limits.frontMatterBrackets) return index
  }
  return undefined
}

const isLineEnd = (code: number): boolean => code === 0x0a
const isSpace = (code: number): boolean => code <= 0x20

/** Line ends in the place of text that is none of the author's, so that all else stays where it is. */
function blank(text: string): string {
  return '\n'.repeat(text.length)
}

function withoutPictures(text: string): string {
  return text.replace(embedded, blank)
}

/** A text without embedded pictures, tags, and what is in those of style sheets and programs. */
function withoutMarkup(text: string): string {
  const parts = withoutPictures(text).split(/(<\/(?:style|script)[ \t]*>)/i)
  const own = parts.map((part, at) => {
    const start = at + 1 < parts.length ? part.search(/<(?:style|script)\b/i) : -1
    return start < 0 ? part : part.slice(0, start) + blank(part.slice(start))
  })
  return own.join('').replace(/<[!/a-z][^<>]*>/gi, blank)
}

/** Where a stretch of too many characters begins. */
function stretchBeyond(text: string, most: number, ends: (code: number) => boolean): number | undefined {
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !ends(text.charCodeAt(at))) continue
    if (at - start > most) return start
    start = at + 1
  }
  return undefined
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++
  return found
}

function tooMany(number: number, most: number, of: string): string {
  return `${counted(number)} ${of}, expected at most ${counted(most)}`
}

function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

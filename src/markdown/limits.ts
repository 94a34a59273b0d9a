/** What is too much for a résumé: refused at once, where building it would take minutes or all of the memory. */
import type { VFile } from 'vfile'

/** Limits, each far beyond what anybody writes: the longest résumés known have 150,000 characters and 3,000 lines. */
export const limits = {
  /** Characters of the whole text. */
  characters: 1_000_000,
  lines: 20_000,
  /** Lines of front matter. */
  frontMatterLines: 1000,
  /** Characters without a space between them; addresses of embedded pictures aside. */
  word: 2000,
  /** Combining marks over one letter. */
  marks: 32,
} as const

const embedded = /\bdata:[\w/+.;=-]*,[\w+/=%-]*/g
const manyMarks = new RegExp(
  `[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u064b-\\u065f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]{${limits.marks + 1}}`,
)

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
  if (text.length > limits.characters)
    return {
      reason: `The text has ${counted(text.length)} characters, expected at most ${counted(limits.characters)}`,
      note: 'Is it a résumé? A book is better set by other tools.',
    }
  const lines = countLines(text)
  if (lines > limits.lines)
    return {
      reason: `The text has ${counted(lines)} lines, expected at most ${counted(limits.lines)}`,
      note: 'Blank lines count, too',
    }
  const matter = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\n---[ \t]*\r?$/m.exec(text)
  if (matter?.index === 0 && countLines(matter[1]!) > limits.frontMatterLines)
    return {
      reason: `The front matter has ${counted(countLines(matter[1]!))} lines, expected at most ${counted(limits.frontMatterLines)}`,
      offset: 0,
      note: 'Front matter is for options; the résumé stands below it',
    }
  const word = wordBeyond(text)
  if (word !== undefined)
    return {
      reason: `Unexpected word of more than ${counted(limits.word)} characters`,
      offset: word,
      note: 'Put spaces between its parts, or leave it out',
    }
  const marks = manyMarks.exec(text)
  if (marks)
    return {
      reason: `Unexpected pile of more than ${limits.marks} marks over one letter`,
      offset: marks.index,
      note: 'Leave the marks out',
    }
  return undefined
}

/** Where a word of too many characters begins. */
function wordBeyond(text: string): number | undefined {
  const start = startOfLongWord(text)
  return start === undefined
    ? undefined
    : startOfLongWord(text.replace(embedded, (address) => ' '.repeat(address.length)))
}

function startOfLongWord(text: string): number | undefined {
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) > 0x20) continue
    if (at - start > limits.word) return start
    start = at + 1
  }
  return undefined
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

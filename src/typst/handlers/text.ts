import type { Text } from 'mdast'
import { remembered } from '../../memory.ts'
import { datesIn } from '../../resume/periods/places.ts'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { State, Words } from '../state.ts'

/** A word no line may hold, in a script that sets spaces; it is cut after a sign, or anywhere if there is none. */
const overlong = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}\p{P}\p{S}]{50,})/u
const pieces = /(?:https?:\/\/)?.{0,23}[_/.=&?-]{1,24}|.{1,24}/gu

/** Readers lose an address that is broken; a template keeps it on a line, where it has room on one. */
const address = /^[(<]?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+)[)>.,;]*$/

/** Letters of the shortest overlong word. */
const shortestLong = 50

/**
 * A short compound, or a name such as C++. A line may not end at its hyphen: readers of the PDF take that for one the
 * printer has put in, and join "service-mesh" to one word.
 */
const compound = /(?<=[\s(]|^)([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+|[\p{L}/]{1,8}\+\+)(?=[\s.,;:!?)]|$)/gu
/** Letters up to which a compound is short: a longer one would leave a gap at the end of the line before it. */
const longestCompound = 20

export function text(node: Text, state: State): Markup {
  return markupOf[state.words](node.value)
}

const markupOf: Readonly<Record<Words, (value: string) => Markup>> = {
  whole: remembered((value) => withBreaks(value, unbroken)),
  plain: remembered((value) => withBreaks(value, escapeText)),
  turned: remembered(withOuterSpaces),
}

function withBreaks(value: string, print: (part: string) => Markup): Markup {
  if (!mayHaveLong(value)) return print(value)
  return value.split(overlong).map((part, index) => (index % 2 && !address.test(part) ? breakable(part) : print(part)))
}

/** Whether a look for overlong words is worth its time. */
function mayHaveLong(value: string): boolean {
  for (let from = 0; from + shortestLong <= value.length; ) {
    const space = value.indexOf(' ', from)
    if (space < 0 || space - from >= shortestLong) return true
    from = space + 1
  }
  return false
}

/**
 * Where a line may end (UAX 14): at a space, after a hyphen before a letter, after a longer dash, between two signs of plus,
 * after a slash before a letter. What has no such place needs no box, at which some readers of the PDF lose a space.
 */
const ends = /[^\S\u00a0\u202f]|[-\u2010/](?=\p{L})|[\u2012-\u2015](?=\S)|\+(?=\+)/u

function boxed(value: string): string {
  return ends.test(value) ? `#box[${escapeText(value)}];` : escapeText(value)
}

/** What makes one string of what stands before or after it. */
const joined = /[\p{L}\p{N}:<>@#&=+*]/u

/** Text whose dates and short compounds stay on one line. */
function unbroken(value: string): Markup {
  const pieces: Markup[] = []
  let at = 0
  for (const { start, end } of datesIn(value)) {
    // Readers of the PDF find a space before and after a box: a date in the midst of a string has none.
    if (joined.test(value.slice(Math.max(0, start - 1), start)) || joined.test(value.slice(end, end + 1))) continue
    pieces.push(withCompounds(value.slice(at, start)), boxed(value.slice(start, end)))
    at = end
  }
  return at === 0 ? withCompounds(value) : [...pieces, withCompounds(value.slice(at))]
}

function withCompounds(value: string): Markup {
  if (!value.includes('-') && !value.includes('++')) return escapeText(value)
  return value
    .split(compound)
    .map((part, index) => (index % 2 && part.length <= longestCompound ? boxed(part) : escapeText(part)))
}

/** Text whose first and last space a template's rule for text can see: markup's own spaces belong to none at its ends. */
function withOuterSpaces(value: string): Markup {
  return escapeText(value).replace(/^ | $/g, '\\u{20}')
}

/** A word whose line may end between its pieces. A space of next to no width leaves no trace in the PDF's text, U+200B would. */
function breakable(word: string): Markup {
  return (word.match(pieces) ?? []).map((piece, index) => [index ? '#h(.01pt);' : '', escapeText(piece)])
}

import type { Text } from 'mdast'
import { remembered } from '../../resume/memory.ts'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'

/** A word no line may hold, in a script that sets spaces; it is cut after a sign, or anywhere if there is none. */
const overlong = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}\p{P}\p{S}]{50,})/u
const pieces = /.{0,23}[_/.=&?-]+|.{1,24}/gu

/** Whether a look for overlong words is worth its time. */
const long = /\S{50}/

export function text(node: Text): Markup {
  return markupOf(node.value)
}

const markupOf = remembered((value): Markup => {
  if (!long.test(value)) return escapeText(value)
  return value.split(overlong).map((part, index) => (index % 2 ? breakable(part) : escapeText(part)))
})

/** A word whose line may end between its pieces. A space of next to no width leaves no trace in the PDF's text, U+200B would. */
function breakable(word: string): Markup {
  return (word.match(pieces) ?? []).map((piece, index) => [index ? '#h(.01pt);' : '', escapeText(piece)])
}

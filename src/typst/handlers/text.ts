import type { Text } from 'mdast'
import { escapeText } from '../escape.ts'
import type { Markup } from '../markup.ts'

/** A word no line may hold, in a script that sets spaces; it is cut after a sign, or anywhere if there is none. */
const overlong = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}\p{P}\p{S}]{50,})/u
const pieces = /.{0,23}[_/.=&?-]+|.{1,24}/gu

export function text(node: Text): Markup {
  if (node.value.length < 50 || !overlong.test(node.value)) return escapeText(node.value)
  return node.value.split(overlong).map((part, index) => (index % 2 ? breakable(part) : escapeText(part)))
}

/** A word whose line may end between its pieces. A space of next to no width leaves no trace in the PDF's text, U+200B would. */
function breakable(word: string): Markup {
  return (word.match(pieces) ?? []).map((piece, index) => [index ? '#h(.01pt);' : '', escapeText(piece)])
}

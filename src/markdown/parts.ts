/**
 * Cuts a document into parts that can be parsed apart. A heading at the margin after a blank line closes every block
 * before it; within a long list an item at the margin, on the line after another one's, closes that. Where it is not
 * certain there is no cut.
 */
import { describing } from './syntax/definitionList.ts'

export interface Part {
  text: string
  /** Where the part begins in the document: the offset of its first character and the lines before it. */
  offset: number
  lines: number
  /** It begins with an item of the list that ends the part before it. */
  continues?: boolean
}

/** Constructs that reach over headings, or might: link definitions, footnotes and raw HTML. */
const reaching = /\]:|\[\^|<(?:pre|textarea|\?|!\[|![a-z])|\r(?!\n)/i
const atx = /^#{1,6}[ \t]/
const setextUnderline = /^(?:=+|-{2,})[ \t]*\r?$/
/** A line that can only be the beginning of a paragraph. */
const plain = /^[\p{L}\p{Nd}](?!\d*[.)])/u
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/
/** An item of text, with its marker. */
const item = /^([*+-]) {1,3}(?=[\w*`"(\x80-\uffff])(?=.*[\w\x80-\uffff])/
/** A line that goes on with an item: indented, or plain text. */
const inItem = /^(?:[ \t]+\S|[a-z\x80-\uffff])/i
/** A marker that may begin a list of its own: it stands under the marker before it rather than under its text. */
const ownList = /^ {1,4}(?:[*+-]|\d{1,9}[.)])(?:\s|$)/
/** What may bind one item to another: HTML, attributes, descriptions. */
const binding = /[<{]|[:~](?<=^[ \t>*+\-\d.):]*.)/m
/** Characters of a part from which on the next item begins another. */
const long = 250
/** Characters of a part from which on the next paragraph begins another: many blocks are costly to parse together. */
const longest = 1000
const innerFence = /^[\s>*+\-\d.):~]+(?:```|~~~)/

/** The parts of a text, in order; together they are the text. */
export function parts(text: string): Part[] {
  const found: Part[] = [{ text: '', offset: 0, lines: 0 }]
  if (!reaching.test(text)) cut(text, found)
  for (const [index, part] of found.entries()) part.text = text.slice(part.offset, found[index + 1]?.offset)
  return found
}

function cut(text: string, found: Part[]): void {
  const bound = binding.test(text)
  const described = bound && describing.test(text)
  let closing: RegExp | undefined
  /** Nothing of the lines before is open at the margin: they end in a blank line, or in a heading after one. */
  let clear = false
  /** Lines of a heading that are still to come, this one included. */
  let heading = 0
  let open = true
  let marker: string | undefined
  let width = 0
  let lines = 0
  for (let offset = 0; offset < text.length; lines++) {
    const end = (text.indexOf('\n', offset) + 1 || text.length + 1) - 1
    const line = text.slice(offset, end)
    const begun = marker
    marker = undefined
    if (clear) heading = headingLines(text, line, end)
    if (closing) {
      if (closing.test(line)) closing = undefined
    } else if (innerFence.test(line)) {
      return
    } else if (fence.test(line)) {
      closing = closingOf(fence.exec(line)![1]!)
    } else if (clear && heading > 0) {
      found.push({ text: '', offset, lines })
    } else if (clear && !described && offset - found.at(-1)!.offset >= longest && plain.test(line)) {
      found.push({ text: '', offset, lines })
    } else if (!bound) {
      const own = item.exec(line)?.[1]
      const goesOn = begun !== undefined && (own === begun || (inItem.test(line) && !endsItem(line, width)))
      if (goesOn && own && offset - found.at(-1)!.offset >= long)
        found.push({ text: '', offset, lines, continues: true })
      if (own) width = item.exec(line)![0].length
      if (goesOn) marker = begun
      else if (open) marker = own
    }
    clear = heading === 1 || /^\s*$/.test(line)
    heading = Math.max(0, heading - 1)
    open = clear || atx.test(line)
    offset = end + 1
  }
}

/** Whether a line indented less than the text of an item begins with a marker. */
function endsItem(line: string, width: number): boolean {
  return ownList.test(line) && line.search(/\S/) < width
}

function closingOf(marker: string): RegExp {
  return new RegExp(`^\\s*${marker[0]}{${marker.length},}\\s*$`)
}

/** How many lines a heading has that begins with a line; 0 where none does. */
function headingLines(text: string, line: string, end: number): number {
  if (atx.test(line)) return 1
  const next = text[end + 1]
  if ((next !== '-' && next !== '=') || !plain.test(line)) return 0
  const nextEnd = text.indexOf('\n', end + 1)
  return setextUnderline.test(text.slice(end + 1, nextEnd < 0 ? undefined : nextEnd)) ? 2 : 0
}

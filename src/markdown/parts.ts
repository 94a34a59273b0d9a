/**
 * Cuts a document at headings into parts that can be parsed apart: a heading at the margin after a blank line closes
 * every block before it. Where that is not certain there is no cut.
 */

export interface Part {
  text: string
  /** Where the part begins in the document: the offset of its first character and the lines before it. */
  offset: number
  lines: number
}

/** Constructs that reach over headings, or might: link definitions, footnotes and raw HTML. */
const reaching = /\]:|\[\^|<(?:pre|textarea|\?|!\[|![a-z])|\r(?!\n)/i
const atx = /^#{1,6}[ \t]/
const setextUnderline = /^(?:=+|-{2,})[ \t]*\r?$/
/** A line that can only be the beginning of a paragraph. */
const plain = /^[\p{L}\p{Nd}](?!\d*[.)])/u
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/
const innerFence = /^[\s>*+\-\d.):~]+(?:```|~~~)/

/** The parts of a text, in order; together they are the text. */
export function parts(text: string): Part[] {
  const found: Part[] = [{ text: '', offset: 0, lines: 0 }]
  if (!reaching.test(text)) cut(text, found)
  for (const [index, part] of found.entries()) part.text = text.slice(part.offset, found[index + 1]?.offset)
  return found
}

function cut(text: string, found: Part[]): void {
  let closing: RegExp | undefined
  let blank = false
  let lines = 0
  for (let offset = 0; offset < text.length; lines++) {
    const end = (text.indexOf('\n', offset) + 1 || text.length + 1) - 1
    const line = text.slice(offset, end)
    if (closing) {
      if (closing.test(line)) closing = undefined
    } else if (innerFence.test(line)) {
      return
    } else if (fence.test(line)) {
      const marker = fence.exec(line)![1]!
      closing = new RegExp(`^\\s*${marker[0]}{${marker.length},}\\s*$`)
    } else if (blank && offset > 0 && isHeading(text, line, end)) {
      found.push({ text: '', offset, lines })
    }
    blank = /^\s*$/.test(line)
    offset = end + 1
  }
}

function isHeading(text: string, line: string, end: number): boolean {
  if (atx.test(line)) return true
  const next = text[end + 1]
  if ((next !== '-' && next !== '=') || !plain.test(line)) return false
  const nextEnd = text.indexOf('\n', end + 1)
  return setextUnderline.test(text.slice(end + 1, nextEnd < 0 ? undefined : nextEnd))
}

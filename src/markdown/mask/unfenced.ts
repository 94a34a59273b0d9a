/** A résumé wholly inside a code fence: the fence goes. */
import { blank } from './blank.ts'

const fence = /^(`{3,}|~{3,})(.*)$/m
const language = /^[ \t]*(?:md|markdown|mdx|text|txt|plain|plaintext)?[ \t]*\r?$/i
/** How much of the words may stand outside. */
const mostOutside = 0.15

export function unfenced(text: string): string {
  if (!text.includes('```') && !text.includes('~~~')) return text
  const opening = fence.exec(text)
  if (!opening || !language.test(opening[2]!)) return text
  const inside = opening.index + opening[0].length
  const closing = new RegExp(`^${opening[1]![0]}{${opening[1]!.length},}[ \\t]*\\r?$`, 'm').exec(text.slice(inside))
  const end = closing ? inside + closing.index : text.length
  const outside = text.slice(0, opening.index) + text.slice(end + (closing?.[0].length ?? 0))
  const content = text.slice(inside, end)
  if (content.trim().split('\n').length < 5 || letters(outside) > mostOutside * letters(content)) return text
  const open = blank(text, opening.index, inside)
  return closing ? blank(open, end, end + closing[0].length) : open
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Which straight quotes of a text are apostrophes, and which pair up: the marks of print they become. */
import type { Quotes } from './quotes.ts'

/** A stretch of a text, and what is to stand in its place. */
export interface Edit {
  start: number
  length: number
  by: string
}

/** The signs of a language. */
export interface Signs {
  quotes: Quotes | undefined
  apostrophe: boolean
}

const opens = /[\s([{«„“‚‘—–/-]/
const wordCharacter = /[\p{L}\p{N}\p{M}\ufffc]/u

/** Two quotation marks that belong together. */
interface QuotePair {
  start: number
  end: number
  /** Marks of print, which stay as they are, have their level already: 0 is the outer one, 1 the inner. */
  fixed?: 0 | 1
  sign: string
}

interface OpenQuote {
  sign: string
  start: number
}

/** Apostrophes, and quotes that have a partner; the levels of those in one another alternate. */
export function quoteEdits(text: string, signs: Signs): Edit[] {
  const pairs: QuotePair[] = []
  const apostrophes: number[] = []
  let open: OpenQuote[] = []
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!
    const isStraight = sign === '"' || sign === "'"
    if (!isStraight && sign <= '\x7f') continue
    const role = isStraight ? roleOf(text, index, open) : roleOfMark(sign, signs.quotes, open)
    if (role === 'apostrophe') apostrophes.push(index)
    if (role === 'open') open.push({ sign, start: index })
    if (typeof role === 'object') {
      pairs.push({ ...role.closes, end: index, fixed: isStraight ? undefined : levelOfMark(sign, signs.quotes) })
      open = open.slice(0, open.indexOf(role.closes))
    }
  }
  const elided = open.filter(({ sign, start }) => sign === "'" && /\p{L}/u.test(text[start + 1] ?? ''))
  const marked = signs.apostrophe ? [...apostrophes, ...elided.map(({ start }) => start)] : []
  return [...marked.map((start) => ({ start, length: 1, by: '’' })), ...pairEdits(pairs, signs.quotes)]
}

/** What a straight quote is: an apostrophe, one that opens, or one that closes another; undefined leaves it as it is. */
function roleOf(
  text: string,
  index: number,
  open: readonly OpenQuote[],
): 'open' | 'apostrophe' | { closes: OpenQuote } | undefined {
  const sign = text[index]!
  const before = text[index - 1] ?? '\n'
  const after = text.slice(index + 1, index + 5)
  const next = after[0] ?? '\n'
  const partner = open.findLast((candidate) => candidate.sign === sign)
  if (sign === "'") {
    if (/\d/.test(before) && /\d/.test(next)) return undefined
    if (wordCharacter.test(before) && wordCharacter.test(next)) return 'apostrophe'
    if (!wordCharacter.test(before) && /^\d\d(?!\d)/.test(after)) return 'apostrophe'
    // `rock 'n' roll`, `(TNT)'s`
    if (/\s'n'\s/i.test(text.slice(index - 1, index + 4)) || /\s'n'\s/i.test(text.slice(index - 3, index + 2)))
      return 'apostrophe'
    if (/[)\]]/.test(before) && pluralEnd.test(after)) return 'apostrophe'
  }
  const ends = !wordCharacter.test(next) || (sign === '"' && pluralEnd.test(after))
  if (partner && !/\s/.test(before) && ends) return { closes: partner }
  if ((opens.test(before) || before === '"' || before === "'") && !/\s/.test(next)) return 'open'
  // `students'`, but not the feet of `6'`.
  return sign === "'" && /\p{L}/u.test(before) ? 'apostrophe' : undefined
}

/** The `s` of `the "A"s`. */
const pluralEnd = /^s(?![\p{L}\p{N}])/u

/** Marks of print pair up as straight quotes do, so that what stands between two of them finds no partner outside. */
function roleOfMark(
  mark: string,
  marks: Quotes | undefined,
  open: readonly OpenQuote[],
): 'open' | { closes: OpenQuote } | undefined {
  const at = marks?.indexOf(mark) ?? -1
  if (at < 0) return undefined
  const opening = marks![at - (at % 2)]!
  const closes = mark !== opening || marks![at + 1] === mark ? open.findLast(({ sign }) => sign === opening) : undefined
  return closes ? { closes } : mark === opening ? 'open' : undefined
}

function levelOfMark(mark: string, marks: Quotes | undefined): 0 | 1 {
  return (marks?.indexOf(mark) ?? 0) < 2 ? 0 : 1
}

/** The marks of straight pairs: of one that stands in another, those of the other level. */
function pairEdits(pairs: readonly QuotePair[], marks: Quotes | undefined): Edit[] {
  if (!marks) return []
  const around: Array<{ end: number; level: number }> = []
  return [...pairs]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, sign, fixed }) => {
      while (around.length > 0 && around.at(-1)!.end < start) around.pop()
      const outer = around.at(-1)
      const level = fixed ?? (outer ? 1 - outer.level : sign === "'" ? 1 : 0)
      around.push({ end, level })
      if (fixed !== undefined) return []
      return [
        { start, length: 1, by: marks[2 * level]! },
        { start: end, length: 1, by: marks[2 * level + 1]! },
      ]
    })
}

/** Letters and digits: what a ledger accounts for. Signs and spaces may come and go. */
import { commonItems } from './common.ts'

const ascii = /^[\0-\x7f]*$/
const simplySpelt = /[0-9A-Za-z]/
const spelt = /[\p{L}\p{N}]/u

/** Whether a text has a letter or a digit. */
export function isSpelt(text: string): boolean {
  return simplySpelt.test(text) || (!ascii.test(text) && spelt.test(text))
}

/** For each character of ASCII whether it is a letter or a digit. */
const isSimpleLetter = Array.from({ length: 128 }, (_, code) => simplySpelt.test(String.fromCharCode(code)))

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code < 128 ? isSimpleLetter[code]! : spelt.test(String.fromCodePoint(text.codePointAt(index)!))
}

/**
 * Whether all letters and digits of a text stand in another one, in order, with or without more; in capitals or not:
 * understanding may write a month with one. Looks at each character once: most of the time all is well.
 */
function isClaimedBy(given: string, text: string): boolean {
  if (given === text) return true
  let at = 0
  let index = 0
  while (index < text.length) {
    if (at < given.length && text.charCodeAt(index) === given.charCodeAt(at)) {
      index++
      at++
    } else if (!isLetterAt(text, index)) index++
    else if (at >= given.length) return false
    else if (text[index]!.toLowerCase() === given[at]!.toLowerCase()) {
      index++
      at++
    } else at++
  }
  return true
}

/** From `start` up to `end`, in UTF-16 units. */
export type Stretch = readonly [start: number, end: number]

interface Word {
  letters: string
  start: number
  end: number
}

/**
 * The parts of `text` whose letters `given` has not: words that miss a letter, with the signs around them. What stands
 * elsewhere in `given` is not missing.
 */
export function unclaimed(text: string, given: string): Stretch[] {
  if (isClaimedBy(given, text)) return []
  const left = wordsOf(text)
  const right = wordsOf(given)
  const missing: Word[] = []
  const spare = new Map<string, number>()
  for (const { expected, found } of windows(left, right)) {
    missing.push(...missingIn(expected, found))
    for (const { letters } of found) spare.set(letters, (spare.get(letters) ?? 0) + 1)
  }
  const lost = missing.filter(({ letters }) => !take(spare, letters))
  return joined(
    lost.map(({ start, end }) => withSigns(text, start, end)),
    text,
  )
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    letters: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

function lettersIn(words: readonly Word[]): string {
  return words.map(({ letters }) => letters).join('')
}

/** Words between those that both have in the same order. */
function windows(left: readonly Word[], right: readonly Word[]): Array<{ expected: Word[]; found: Word[] }> {
  const common = commonItems(
    left.map(({ letters }) => letters),
    right.map(({ letters }) => letters),
  )
  const ends = [...common, [left.length, right.length] as const]
  let [from, since] = [0, 0]
  return ends.flatMap(([to, until]) => {
    const window = { expected: left.slice(from, to), found: right.slice(since, until) }
    from = to + 1
    since = until + 1
    return window.expected.length + window.found.length > 0 ? [window] : []
  })
}

/** The words of a window that miss a letter: cut differently, as by markup that went, they miss none. */
function missingIn(expected: readonly Word[], found: readonly Word[]): Word[] {
  const given = lettersIn(found)
  if (isClaimedBy(given, lettersIn(expected))) return []
  const common = commonItems([...lettersIn(expected)], [...given])
  const kept = new Set(common.map(([at]) => at))
  let offset = 0
  return expected.filter(({ letters }) => {
    const all = [...letters]
    const start = offset
    offset += all.length
    return all.some((_, index) => !kept.has(start + index))
  })
}

function take(counts: Map<string, number>, item: string): boolean {
  const count = counts.get(item) ?? 0
  if (count > 0) counts.set(item, count - 1)
  return count > 0
}

function withSigns(text: string, from: number, to: number): Stretch {
  let start = from
  let end = to
  while (start > 0 && /\S/.test(text[start - 1]!)) start--
  while (end < text.length && /\S/.test(text[end]!)) end++
  return [start, end]
}

/** Stretches in order, those with nothing but space between them made one. */
function joined(stretches: readonly Stretch[], text: string): Stretch[] {
  const found: Array<[number, number]> = []
  for (const [start, end] of stretches) {
    const last = found.at(-1)
    if (last && (start <= last[1] || text.slice(last[1], start).trim() === '')) last[1] = Math.max(last[1], end)
    else found.push([start, end])
  }
  return found
}

/** Letters and digits: what a ledger accounts for. Signs and spaces may come and go. */

const other = /[^\p{L}\p{N}]+/gu
const simpleOther = /[^0-9a-z]+/g
const ascii = /^[\0-\x7f]*$/
const spelt = /[\p{L}\p{N}]/u

/** Whether a text has a letter or a digit. */
export function isSpelt(text: string): boolean {
  return spelt.test(text)
}

/** The letters and digits of a text, in lower case: understanding may write a month with a capital. */
export function lettersOf(text: string): string {
  const folded = text.toLowerCase()
  return ascii.test(folded) ? folded.replace(simpleOther, '') : folded.replace(other, '')
}

/** From `start` up to `end`, in UTF-16 units. */
export type Stretch = readonly [start: number, end: number]

/** The parts of `text` whose letters `given` has not, in order; whole words where a letter of a word is missing. */
export function unclaimed(text: string, given: string): Stretch[] {
  if (lettersOf(text) === lettersOf(given)) return []
  const expected = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ 0: letter, index }) => ({
    letter: letter.toLowerCase(),
    index,
    end: index + letter.length,
  }))
  const letters = [...given.matchAll(/[\p{L}\p{N}]/gu)].map(([letter]) => letter.toLowerCase())
  const missing = unmatched(
    expected.map(({ letter }) => letter),
    letters,
  )
  return joined(
    missing.map((at) => wordAround(text, expected[at]!.index, expected[at]!.end)),
    text,
  )
}

/** The indexes of what `expected` has and `given` has not, in any order; where something is missing, both are read in order. */
export function unmatched(expected: readonly string[], given: readonly string[]): number[] {
  let start = 0
  while (start < expected.length && expected[start] === given[start]) start++
  let tail = 0
  while (
    tail < expected.length - start &&
    tail < given.length - start &&
    expected.at(-1 - tail) === given.at(-1 - tail)
  )
    tail++
  const left = expected.slice(start, expected.length - tail)
  const right = given.slice(start, given.length - tail)
  if (isWithin(left, right) || missingAnywhere(left, right).length === 0) return []
  return missingOf(left, right).map((at) => at + start)
}

/** Whether all of `part` stands in `whole`, in order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const item of whole) if (at < part.length && item === part[at]) at++
  return at === part.length
}

/** Cells of a table of common subsequences up to which one is made; longer texts are compared as if in other order. */
const mostCells = 4_000_000

function missingOf(left: readonly string[], right: readonly string[]): number[] {
  if (right.length === 0) return left.map((_, at) => at)
  return left.length * right.length > mostCells ? missingAnywhere(left, right) : missingInOrder(left, right)
}

/** By the longest common subsequence. */
function missingInOrder(left: readonly string[], right: readonly string[]): number[] {
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        left[i] === right[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const missing: number[] = []
  let j = 0
  for (let i = 0; i < left.length; i++) {
    while (j < right.length && left[i] !== right[j] && lengths[i * width + j + 1]! >= lengths[(i + 1) * width + j]!) j++
    if (left[i] === right[j]) j++
    else missing.push(i)
  }
  return missing
}

function missingAnywhere(left: readonly string[], right: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const item of right) counts.set(item, (counts.get(item) ?? 0) + 1)
  return left.flatMap((item, at) => {
    const count = counts.get(item) ?? 0
    counts.set(item, count - 1)
    return count > 0 ? [] : [at]
  })
}

function wordAround(text: string, from: number, to: number): Stretch {
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

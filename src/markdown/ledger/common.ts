/** The longest sequence that two lists have in common. */

/** Cells of the table of lengths up to which one is made. */
const mostCells = 4_000_000

/** Pairs of indexes of equal items, in ascending order; of very long lists that differ throughout, some of them. */
export function commonItems(left: readonly string[], right: readonly string[]): Array<readonly [number, number]> {
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start++
  let tail = 0
  const most = Math.min(left.length, right.length) - start
  while (tail < most && left.at(-1 - tail) === right.at(-1 - tail)) tail++
  const head = Array.from({ length: start }, (_, at) => [at, at] as const)
  const end = Array.from({ length: tail }, (_, at) => [left.length - tail + at, right.length - tail + at] as const)
  const inner = [left.slice(start, left.length - tail), right.slice(start, right.length - tail)] as const
  const middle = inner[0].length * inner[1].length > mostCells ? greedy(...inner) : longest(...inner)
  return [...head, ...middle.map(([a, b]) => [a + start, b + start] as const), ...end]
}

function longest(left: readonly string[], right: readonly string[]): Array<readonly [number, number]> {
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        left[i] === right[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const pairs: Array<readonly [number, number]> = []
  for (let i = 0, j = 0; i < left.length && j < right.length; )
    if (left[i] === right[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  return pairs
}

/** How far to look ahead for the next item in common. */
const reach = 400

function greedy(left: readonly string[], right: readonly string[]): Array<readonly [number, number]> {
  const pairs: Array<readonly [number, number]> = []
  let j = 0
  for (let i = 0; i < left.length; i++) {
    const at = right.slice(j, j + reach).indexOf(left[i]!)
    if (at < 0) continue
    pairs.push([i, j + at])
    j += at + 1
  }
  return pairs
}

/** Finds what somebody meant to type. */

/** The candidate nearest to a word, if one is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  const most = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** Candidates in the order of how much they are like a word, the most alike first. */
export function byLikeness(word: string, candidates: Iterable<string>): string[] {
  const wanted = word.toLowerCase()
  const ranked = [...candidates].map((candidate) => ({
    candidate,
    likeness: likeness(wanted, candidate.toLowerCase()),
  }))
  return ranked.sort((a, b) => b.likeness - a.likeness).map(({ candidate }) => candidate)
}

/** How many of a pair of words' letters stand in pairs that both have (Dice's coefficient); 1 for the same word. */
function likeness(one: string, other: string): number {
  if (one === other) return 1
  const pairs = pairsOf(one)
  const others = pairsOf(other)
  const all = pairs.length + others.length
  const shared = pairs.filter((pair) => {
    const at = others.indexOf(pair)
    if (at >= 0) others.splice(at, 1)
    return at >= 0
  })
  return all === 0 ? 0 : (2 * shared.length) / all
}

function pairsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2))
}

/** How many letters must be added, removed, changed or swapped with their neighbour to get from one word to another. */
export function editDistance(from: string, to: string): number {
  let before: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const current = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      current[j] = Math.min(
        previous[j]! + 1,
        current[j - 1]! + 1,
        previous[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = previous
    previous = current
  }
  return previous[to.length]!
}

/** Words for a sentence: "a, b or c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

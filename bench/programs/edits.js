/** Distinct edits of a résumé, the same at every run: each takes up the text the one before has left. */

/** A generator of numbers below `bound` (mulberry32). */
export function createRandom(seed) {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % bound
  }
}

const words = ['naïve', 'café', 'résumé', 'steady', 'Zürich', 'system', 'teams', 'über', 'data', 'quiet', 'of']

/** Texts after 1, 2, … edits: a word of the running text taken out, or one put in. */
export function* edited(text, count) {
  const random = createRandom(1)
  let current = text
  for (let edit = 0; edit < count; edit++) {
    const places = [...current.matchAll(/(?<=^[^#\n].*\p{L}) \p{L}+(?= \p{L})/gmu)]
    const { index, 0: found } = places[random(places.length)]
    const put = current.length < text.length + 300 ? `${found} ${words[random(words.length)]}` : ''
    current = current.slice(0, index) + put + current.slice(index + found.length)
    yield current
  }
}

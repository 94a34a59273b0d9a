/** Keys that scroll the pages wherever the focus is, at once. */
import { part } from './elements.ts'

const stage = part('stage')

/** Points of the window for an arrow, and the share of what is seen that a page of keys moves. */
const arrow = 48
const most = 0.88

const ways: Readonly<Record<string, () => number>> = {
  ArrowDown: () => arrow,
  ArrowUp: () => -arrow,
  PageDown: () => stage.clientHeight * most,
  PageUp: () => -stage.clientHeight * most,
  ' ': () => stage.clientHeight * most,
  Home: () => -stage.scrollHeight,
  End: () => stage.scrollHeight,
}

/** Scroll as a key asks for; `false` where the key is for something else. */
export function scrollBy({ key, shiftKey, target }: KeyboardEvent): boolean {
  const way = ways[key]
  const element = target as Element
  // What scrolls by itself, and what a space presses.
  if (!way || element.closest('#reading, #messages, .sheet-of-options')) return false
  if (key === ' ' && element.matches('button, a, summary')) return false
  stage.scrollBy({ top: way() * (key === ' ' && shiftKey ? -1 : 1), behavior: 'instant' })
  return true
}

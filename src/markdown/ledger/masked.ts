/** The ledger of masking: what is blanked before parsing is hidden for a reason, or comes back. */
import { isSpelt, type Stretch } from './letters.ts'
import { type Hidden, type HiddenReason, looksLike } from './reasons.ts'

/** Reasons that a run of blanked characters shows by itself. */
const plain: readonly HiddenReason[] = ['latex', 'fence']

/** Characters that are compared at once where nothing is blanked. */
const stride = 256

/** The stretches of a text from an offset on that are blanked in `masked` without a reason. */
export function blankedWithoutReason(text: string, masked: string, from: number, hidden: readonly Hidden[]): Stretch[] {
  if (text === masked) return []
  const reasons = hidden.filter(({ reason, start, end }) => looksLike(text.slice(start, end), reason))
  const lost: Stretch[] = []
  for (let at = from; at < text.length; at++) {
    if (text.charCodeAt(at) === masked.charCodeAt(at)) {
      while (at + stride < text.length && text.slice(at, at + stride) === masked.slice(at, at + stride)) at += stride
      if (text.charCodeAt(at) === masked.charCodeAt(at)) continue
    }
    const start = at
    while (at < text.length && text.charCodeAt(at) !== masked.charCodeAt(at)) at++
    const run = text.slice(start, at)
    const claimed =
      !isSpelt(run) || plain.some((reason) => looksLike(run, reason)) || !isSpelt(without(reasons, text, start, at))
    if (!claimed) lost.push([start, at])
  }
  return lost
}

/** A blanked text with some stretches as they were. */
export function unmasked(masked: string, text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (kept, [start, end]) => kept.slice(0, start) + text.slice(start, end) + kept.slice(end),
    masked,
  )
}

/** A stretch of a text without the letters that are hidden for a reason. */
function without(hidden: readonly Hidden[], text: string, from: number, to: number): string {
  let left = text.slice(from, to)
  for (const { start, end } of hidden) {
    const [first, last] = [Math.max(start, from) - from, Math.min(end, to) - from]
    if (first < last) left = left.slice(0, first) + ' '.repeat(last - first) + left.slice(last)
  }
  return left
}

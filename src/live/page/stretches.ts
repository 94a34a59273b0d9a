/** What of a run belongs to one block: its place, and what stands there. */
import { placeOf } from './assign.ts'
import { type Box, boxOf, type Run } from './runs.ts'

export interface Stretch {
  block?: number
  box: Box
  text: string
}

/** The stretches of a run, in the order of reading. */
export function stretchesOf(run: Run): Stretch[] {
  const { shares = [{ from: 0, block: run.block }], text } = run
  return shares.map(({ from, block }, number) => {
    const to = shares[number + 1]?.from ?? text.length
    const ends = [placeOf(run, from), placeOf(run, to)]
    return {
      block,
      box: { ...boxOf(run), left: Math.min(...ends), right: Math.max(...ends) },
      text: text.slice(from, to),
    }
  })
}

/** The stretches of one block. */
export function stretchesIn(runs: readonly Run[], block: number): Stretch[] {
  return runs
    .filter((run) => run.block === block || run.shares)
    .flatMap(stretchesOf)
    .filter((stretch) => stretch.block === block)
}

/** What stretches say one after the other: a word torn at the end of a line is whole. */
export function textOf(stretches: readonly Stretch[]): string {
  let text = ''
  let last: Stretch | undefined
  for (const stretch of stretches) {
    const touches =
      last && Math.min(Math.abs(stretch.box.left - last.box.right), Math.abs(last.box.left - stretch.box.right)) < 1
    if (/\p{L}[-\u2010]$/u.test(text) && !touches) text = text.slice(0, -1)
    else if (text !== '' && !touches) text += ' '
    text += stretch.text
    last = stretch
  }
  return text
}

/** How many characters of a stretch stand before a place of its line, that of the place included. */
export function charactersTo({ box, text }: Stretch, x: number, fromRight: boolean): number {
  const share = (x - box.left) / Math.max(1, box.right - box.left)
  return Math.min(text.length, Math.max(1, Math.ceil(text.length * (fromRight ? 1 - share : share))))
}

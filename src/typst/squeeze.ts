/** How far a document is squeezed or spread to fit its pages: steps, and what each asks of a template. */
import { literal } from './escape.ts'

/** Parts of the way from what a template asks for (0) to its floors (1); `space` goes below 0, spread. */
export interface Squeeze {
  space: number
  leading: number
  margin: number
  size: number
}

/** What is squeezed, in this order, and the steps it takes from nothing to all. */
const order: ReadonlyArray<readonly [keyof Squeeze, number]> = [
  ['space', 16],
  ['leading', 8],
  ['margin', 8],
  ['size', 8],
]

/** The tightest step. */
export const tightest: number = order.reduce((sum, [, steps]) => sum + steps, 0)
/** The tightest step that nobody need ask for: letters keep their size. */
export const mild: number = order.slice(0, -1).reduce((sum, [, steps]) => sum + steps, 0)
/** The widest step. */
export const widest = -8

/** What a step asks for; 0 is what the template asks for by itself. */
export function squeezeAt(step: number): Squeeze {
  const squeeze: Squeeze = { space: 0, leading: 0, margin: 0, size: 0 }
  if (step < 0) return { ...squeeze, space: step / -widest }
  let left = step
  for (const [part, steps] of order) {
    squeeze[part] = Math.min(left, steps) / steps
    left -= steps * squeeze[part]
  }
  return squeeze
}

/** Markup that was printed with `squeezeAt(0)` among the template's options, at another step. */
export function atStep(markup: string, step: number): string {
  return markup.replace(literal({ ...squeezeAt(0) }), literal({ ...squeezeAt(step) }))
}

/** Finds the least squeeze with which a document fits its pages, by trying. */
import type { NodeCompiler as Binding, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { atStep, mild, tightest, widest } from '../typst/squeeze.ts'
import { type End, endOf, overOf, placesOf } from './places.ts'

/** A last page with less than this part of its height in use looks like an accident. */
export const leastFull = 0.25

/** What came of one try. */
export interface Try {
  pages: number
  /** Points of text beyond the last page it may have; below 0 what is free there. Missing where it cannot be told. */
  over?: number
}

export interface Fit {
  /** The step that was found; the tightest where none fits. */
  step: number
  fits: boolean
  /** How many layouts it took. */
  tries: number
}

/** Pages beyond which the last one is left as it is: each try lays all of them out, and its reader has turned many. */
const mostBalanced = 12

/** Layouts that a search may take. */
export const mostTries = 8

/**
 * Find the least step at which a document has at most `pages` pages; one that needs no squeezing is spread as far as
 * its pages allow. The result follows from the tries alone, and those from the document: no memory of other searches.
 */
export function findStep(pages: number, attempt: (step: number) => Try): Fit {
  const tried = new Map<number, Try>()
  const at = (step: number): Try => {
    const known = tried.get(step) ?? attempt(step)
    tried.set(step, known)
    return known
  }
  const natural = at(0)
  const most = Math.min(pages, natural.pages)
  const squeezes = natural.pages > pages
  const fits = (step: number): boolean => at(step).pages <= most

  let [loose, tight] = squeezes ? [0, tightest] : [widest, 0]
  if (squeezes && !fits(tight)) return { step: tight, fits: false, tries: tried.size }
  if (!squeezes && fits(loose)) return { step: loose, fits: true, tries: tried.size }
  while (tight - loose > 1) {
    // Whatever the answer, halving must be able to end the search with the tries that are left.
    const reach = 2 ** (mostTries - tried.size - 1)
    const guess = guessBetween(loose, tight, at(loose).over, at(tight).over)
    const step = within(within(guess, tight - reach, loose + reach), loose + 1, tight - 1)
    if (fits(step)) tight = step
    else loose = step
  }
  return { step: tight, fits: true, tries: tried.size }
}

/** Where the text would just end with the page, were all steps alike. */
function guessBetween(loose: number, tight: number, over: number | undefined, free: number | undefined): number {
  if (over === undefined || free === undefined || over <= free) return Math.floor((loose + tight) / 2)
  return Math.ceil(loose + ((tight - loose) * over) / (over - free))
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

/**
 * Lay a document out at the step that is found for it; markup that cannot be laid out comes back at step 0. `gently`
 * leaves alone what fits as it is, and what does not fit at any step.
 */
export function layOutToFit<Laid extends { document: NodeTypstDocument | null }>(
  compiler: Binding,
  { source, pages, gently = false }: { source: string; pages: number; gently?: boolean },
  layOutAt: (source: string) => Laid,
): Laid & { fit?: Fit } {
  const natural = layOutAt(source)
  if (!natural.document) return natural
  const asItIs = { ...natural, fit: { step: 0, fits: true, tries: 1 } }
  // Nothing that reads well takes so much away that more than a page is saved.
  if (gently && natural.document.numOfPages !== pages + 1) return asItIs
  const laid = new Map([[0, natural]])
  const most = Math.min(pages, natural.document.numOfPages)
  const fit = findStep(pages, (step) => {
    const found = laid.get(step) ?? layOutAt(atStep(source, step))
    laid.set(step, found)
    const { document } = found
    if (!document) return { pages: Number.POSITIVE_INFINITY }
    const places = placesOf(compiler, document)
    return { pages: document.numOfPages, over: places && overOf(places, document.numOfPages, most) }
  })
  return gently && !fit.fits ? { ...asItIs, fit: { ...asItIs.fit, tries: fit.tries } } : { ...laid.get(fit.step)!, fit }
}

/**
 * Lay a document out so that its last page does not look like an accident: a little closer, to do without that page, or
 * a little wider, to fill it. Where neither helps it stays as it is. `expected` is the step that was right for the text
 * before: it saves layouts where it still is, and changes nothing else.
 */
export function layOutBalanced<Laid extends { document: NodeTypstDocument | null }>(
  compiler: Binding,
  { source, expected }: { source: string; expected?: number },
  layOutAt: (source: string) => Laid,
): Laid & { fit?: Fit } {
  const natural = layOutAt(source)
  if (!natural.document || !isScant(compiler, natural.document)) return natural
  const count = natural.document.numOfPages
  const laid = new Map([[0, natural]])
  const at: Sketch = (step) => {
    const found = laid.get(step) ?? layOutAt(atStep(source, step))
    laid.set(step, found)
    if (!found.document) return { pages: Number.POSITIVE_INFINITY }
    return { pages: found.document.numOfPages, end: endOf(compiler, found.document) }
  }
  const step = closer(count, at, expected) ?? wider(count, at, expected) ?? 0
  return { ...laid.get(step)!, fit: { step, fits: true, tries: laid.size } }
}

/** Whether a document has several pages, the last one almost empty. */
function isScant(compiler: Binding, document: NodeTypstDocument): boolean {
  const count = document.numOfPages
  const end = count > 1 && count <= mostBalanced ? endOf(compiler, document) : undefined
  return end !== undefined && end.page === count && shareOf(end) < leastFull
}

/** A layout as far as balancing asks for it. */
type Sketch = (step: number) => { pages: number; end?: End }

/** A step at which a document has one page less than `count`; undefined where there is none. */
function closer(count: number, at: Sketch, expected: number | undefined): number | undefined {
  const fits = (step: number): boolean => at(step).pages < count
  if (expected !== undefined) {
    // What the search would come to if nothing has changed: two layouts tell whether it would come to that again.
    const { loose, tight } = leastClose(count, (step) => expected > 0 && step >= expected)
    if ((tight === undefined || fits(tight)) && (loose === 0 || !fits(loose))) return tight
  }
  return leastClose(count, fits).tight
}

/**
 * Near the least step that `fits`, and a step that does not: every try is a whole layout, and nobody has asked for
 * these. Of many pages each needs to give less.
 */
function leastClose(count: number, fits: (step: number) => boolean): { loose: number; tight?: number } {
  let loose = 0
  let tight = count > 5 ? 2 * grain : 4 * grain
  if (!fits(tight)) {
    loose = tight
    tight = mild
    if (!fits(tight)) return { loose: mild }
  }
  for (let refined = 0; refined < 2 && tight - loose > grain; refined++) {
    const middle = loose + Math.ceil((tight - loose) / grain / 2) * grain
    if (fits(middle)) tight = middle
    else loose = middle
  }
  return { loose, tight }
}

/** A step at which the last of `count` pages is filled; undefined where there is none. */
function wider(count: number, at: Sketch, expected: number | undefined): number | undefined {
  const fills = (step: number): boolean => {
    const { pages, end } = at(step)
    return pages === count && end !== undefined && shareOf(end) >= leastFull
  }
  // Where the widest has not filled the page, nothing does.
  if (expected === 0 && at(widest).pages === count && !fills(widest)) return undefined
  return [widest / 2, widest].find(fills)
}

/** Steps that are not told apart. */
const grain = 4

/** The part of a page's height that is in use. */
function shareOf({ y, top, bottom }: End): number {
  return (y - top) / (bottom - top)
}

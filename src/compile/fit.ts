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
 * a little wider, to fill it. Where neither helps it stays as it is. Nobody has asked for these layouts, and each is a
 * whole one: how far to go is judged from the first, and tried; only where that was too little is more tried.
 */
export function layOutBalanced<Laid extends { document: NodeTypstDocument | null }>(
  compiler: Binding,
  source: string,
  layOutAt: (source: string) => Laid,
): Laid & { fit?: Fit } {
  const natural = layOutAt(source)
  const rest = natural.document && scantRest(compiler, natural.document)
  if (!rest) return natural
  let tries = 1
  for (const { step, suits } of attempts(rest)) {
    const found = layOutAt(atStep(source, step))
    tries++
    if (found.document && suits(compiler, found.document)) return { ...found, fit: { step, fits: true, tries } }
  }
  return { ...natural, fit: { step: 0, fits: true, tries } }
}

/** What stands on a last page that is almost empty. */
interface Rest {
  /** How many pages there are. */
  count: number
  /** Its part of all the text. */
  share: number
  /** The part by which all the text would have to grow to fill the page. */
  lack: number
}

/** What stands on the last of several pages, where it is almost empty. */
function scantRest(compiler: Binding, document: NodeTypstDocument): Rest | undefined {
  const count = document.numOfPages
  const end = count > 1 && count <= mostBalanced ? endOf(compiler, document) : undefined
  if (end?.page !== count || shareOf(end) >= leastFull) return undefined
  const all = count - 1 + shareOf(end)
  return { count, share: shareOf(end) / all, lack: (leastFull - shareOf(end)) / all }
}

/** Steps, and the part of a text that each nearly always saves; measured over résumés of all lengths in four templates. */
const savings = [
  { step: 16, saved: 0.025 },
  { step: 24, saved: 0.075 },
]

/** The part by which the widest step lets a text grow, at the most. */
const mostGrowth = 0.12

interface Attempt {
  step: number
  suits(compiler: Binding, document: NodeTypstDocument): boolean
}

/** What is tried to be rid of a scant last page, in turn. */
function attempts({ count, share, lack }: Rest): Attempt[] {
  const likely = savings.find(({ saved }) => share <= saved)?.step ?? mild
  const closer = [...new Set([likely, mild])].map((step) => ({
    step,
    suits: (_: Binding, { numOfPages }: NodeTypstDocument) => numOfPages < count,
  }))
  const wider: Attempt = {
    step: widest,
    suits(compiler, document) {
      const end = endOf(compiler, document)
      return document.numOfPages === count && end !== undefined && shareOf(end) >= leastFull
    },
  }
  return lack <= mostGrowth ? [...closer, wider] : closer
}

/** The part of a page's height that is in use. */
function shareOf({ y, top, bottom }: End): number {
  return (y - top) / (bottom - top)
}

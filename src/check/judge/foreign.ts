/** Finds words on the pages that the source does not hold. Pure. */
import type { FootnoteDefinition } from 'mdast'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { Field, Resume } from '../../resume/nodes.ts'
import { lostWords } from '../loss.ts'
import { blocksOf } from './blocks.ts'
import { rejoined } from './compare.ts'
import { unitsOf } from './units.ts'

/** What else may stand on a page. */
export interface Allowed {
  /** Words that may be said once more. */
  repeated: readonly string[]
  shown: (image: Node) => boolean
}

/** The units of pages that are not those of a source, each as often as it is too many. */
export function foreignUnits(resume: Resume, pages: ReadonlyArray<readonly string[]>, allowed: Allowed): string[] {
  const source = blocksOf(resume, allowed.shown).flatMap(({ units }) => units)
  const most = countable(resume)
  const repeated = new Set(allowed.repeated)
  return lostWords(rejoined(source, pages.flat()), source).filter(
    (unit) => !repeated.has(unit) && !(/^\d+$/.test(unit) && Number(unit) <= most),
  )
}

/** The highest number that a page may set by itself: of an item of a list, or of a note. */
function countable(resume: Resume): number {
  let count = 0
  visit(resume as Node, (node) => {
    if (node.type === 'listItem' || node.type === 'footnoteDefinition') count++
  })
  return count
}

/**
 * The words of a résumé that the page may say once more: the address of a link without a text, the name of a
 * note that nothing calls; in the plainest form
 * employers with their places, and the addresses of all links.
 */
export function saidAgain(resume: Resume, plainest: boolean): string[] {
  const units: string[] = []
  visit(resume as Node, (node) => {
    if (plainest && node.type === 'field' && /^(?:organization|location)$/.test((node as Field).name))
      units.push(...blocksOf(node).flatMap((block) => block.units))
    if (node.type === 'footnoteDefinition') units.push(...unitsOf((node as FootnoteDefinition).identifier))
    if ('url' in node && (plainest || blocksOf(node).length === 0)) units.push(...unitsOf(String(node.url)))
  })
  return units
}

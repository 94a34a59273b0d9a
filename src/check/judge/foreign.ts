/** Finds words on the pages that the source does not hold. Pure. */
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

/** The words of a résumé that are said again in its plainest form: employers, and the addresses of links. */
export function saidAgain(resume: Resume): string[] {
  const units: string[] = []
  visit(resume as Node, (node) => {
    if (node.type === 'field' && (node as Field).name === 'organization')
      units.push(...blocksOf(node).flatMap((block) => block.units))
    if ('url' in node) units.push(...unitsOf(String(node.url)))
  })
  return units
}

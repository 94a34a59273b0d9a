/** What is done to a parsed tree, in this order. */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { accounted, accountedAgain, type Hide } from '../ledger/index.ts'
import { attributeLists } from './attributeLists.ts'
import { authorsMarks } from './authorsMarks.ts'
import { bullets } from './bullets.ts'
import { containerFences } from './containerFences.ts'
import { dataOnly } from './dataOnly.ts'
import { definitionLists } from './definitionLists.ts'
import { depth } from './depth.ts'
import { hardBreaks } from './hardBreaks.ts'
import { html } from './html/index.ts'
import { maskedAddresses } from './maskedAddresses.ts'
import { numbers } from './numbers.ts'
import { pagebreaks } from './pagebreaks.ts'
import { pictures } from './pictures.ts'
import { plainText } from './plainText.ts'
import { references } from './references.ts'
import { setext } from './setext.ts'
import { strayMarks, tellStrayMarks } from './strayMarks.ts'
import { text } from './text.ts'

/**
 * Changes the tree of a part in place; the positions it sets point into the part's source. Letters that it drops it names
 * to `hide`, with a reason (`ledger/reasons.ts`): what goes without one is put back.
 */
export type PartCleaner = (root: Root, source: string, hide: Hide) => void

/** Changes the tree of the whole document in place. */
export type WholeCleaner = (root: Root, source: string, file?: VFile) => void

/** What needs to see one part only; its results are kept as long as the part does not change. */
export const partCleaners: readonly PartCleaner[] = [
  depth,
  numbers,
  containerFences,
  attributeLists,
  setext,
  references,
  pagebreaks,
  authorsMarks,
  html,
  pictures,
  strayMarks,
  definitionLists,
  bullets,
  hardBreaks,
  maskedAddresses,
  text,
]

export const wholeCleaners: readonly WholeCleaner[] = [dataOnly, plainText, tellStrayMarks]

export function cleanPart(root: Root, source: string): void {
  accounted(root, source, (hide) => {
    for (const clean of partCleaners) clean(root, source, hide)
  })
}

export function cleanWhole(root: Root, source: string, file?: VFile): void {
  const before = root.children
  for (const clean of wholeCleaners) clean(root, source, file)
  if (root.children !== before) accountedAgain(root, source, before)
}

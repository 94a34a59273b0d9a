/** What the entries of a section have in common, so that each may be read as the others are. */

import { location, signCount, signIndex } from './model.ts'
import { type Path, readsOf, styleOf, type Votes } from './reading.ts'

/** Points by which one reading at most speaks for an order: the clear ones count, others follow. */
const clear = 1.5

/** The votes of some readings; few of them have little to say. */
export function votesOf(paths: readonly Path[]): Votes {
  let leaning = 0
  let ordered = 0
  const lines = new Array<number>(12).fill(0)
  const styles = new Array<number>(12).fill(0)
  const signs = new Array<number>(3 * signCount).fill(0)
  for (const path of paths) {
    if (path.leaning !== undefined) {
      ordered++
      leaning += Math.max(-clear, Math.min(clear, path.leaning)) / clear
    }
    for (const { label, line, segment } of readsOf(path)) {
      if (label > location) continue
      lines[label * 4 + Math.min(line, 3)]! += 1
      styles[label * 4 + styleOf(segment)]! += 1
      signs[label * signCount + signIndex(segment.sign)]! += 1
    }
  }
  const share = (count: number): number => count / (paths.length + 1)
  return {
    // In steps, so that a letter typed in one entry changes nothing in the others.
    employerFirst: Math.round((leaning / (ordered + 1)) * 8) / 8,
    lines: lines.map(share),
    styles: styles.map(share),
    signs: signs.map(share),
  }
}

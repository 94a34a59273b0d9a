/** What the entries of a section have in common, so that each may be read as the others are. */

import { location, organization, role } from './model.ts'
import type { Read, Votes } from './reading.ts'
import { styleOf } from './reading.ts'

/** The votes of some readings; few of them have little to say. */
export function votesOf(readings: ReadonlyArray<readonly Read[]>): Votes {
  let employers = 0
  let ordered = 0
  const lines = new Array<number>(12).fill(0)
  const styles = new Array<number>(12).fill(0)
  for (const reads of readings) {
    const first = reads.find(({ label }) => label === role || label === organization)
    if (reads.some(({ label }) => label === role) && reads.some(({ label }) => label === organization)) {
      ordered++
      employers += first?.label === organization ? 1 : -1
    }
    for (const { label, line, segment } of reads) {
      if (label > location) continue
      lines[label * 4 + Math.min(line, 3)]! += 1
      styles[label * 4 + styleOf(segment)]! += 1
    }
  }
  const share = (count: number): number => count / (readings.length + 1)
  return { employerFirst: employers / (ordered + 1), lines: lines.map(share), styles: styles.map(share) }
}

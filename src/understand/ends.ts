/** What a head has and has not, when all of it is read. */
import { type Named, namedAs } from './model.ts'

/** What a head is of: an entry of its own, a position under an employer, or such an employer. */
export type HeadKind = 'entry' | 'position' | 'employer'

/** The weights of what a whole head has and has not. */
export function endIndices(mask: number, { kind, study }: { kind: HeadKind; study: boolean }): readonly number[] {
  const at = (kinds[kind] + (study ? 1 : 0)) * masks + mask
  const known = ends[at] ?? namesAtEnd(mask, kind, study).map(namedAs)
  ends[at] = known
  return known
}

/** All there can be, by kind, study and mask: every reading of every head asks. */
const ends: Array<readonly number[]> = []
const kinds: Readonly<Record<HeadKind, number>> = { entry: 0, position: 2, employer: 4 }
const masks = 32

function namesAtEnd(mask: number, kind: HeadKind, study: boolean): Named[] {
  const names: Named[] = []
  const add = (name: Named): void => void names.push(name)
  if (kind === 'entry') {
    if (!(mask & 1)) add(study ? 'a degree without a name' : 'a job without a role')
    if (!(mask & 2)) add(study ? 'a degree without a school' : 'a job without an employer')
    if (!(mask & 3)) add('an entry without a name')
    if (!(mask & 16)) add('an entry without dates')
  } else if (kind === 'position') {
    if (!(mask & 1)) add('a position without a role')
    if (mask & 2) add('a position with an employer of its own')
    if (!(mask & 16)) add('a position without dates')
  } else {
    if (!(mask & 2)) add('an employer without a name')
    if (mask & 1) add('an employer with a role')
    if (mask & 16) add('an employer with dates')
  }
  return names
}

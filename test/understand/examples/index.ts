import type { Example } from '../../support/entries.ts'
import { entries } from './entries.ts'
import { labelled } from './labelled.ts'
import { names } from './names.ts'
import { parts } from './parts.ts'
import { projects } from './projects.ts'
import { shapes } from './shapes.ts'
import { tables } from './tables.ts'
import { telling } from './telling.ts'

/** Examples by what they are about. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  entries,
  labelled,
  names,
  parts,
  projects,
  shapes,
  tables,
  telling,
}

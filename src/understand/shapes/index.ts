/** The shapes entries are written in, each in a file of its own. */
import { bullets } from './bullets.ts'
import { chronicle } from './chronicle.ts'
import { definitions } from './definitions.ts'
import { headings } from './headings.ts'
import { labelled } from './labelled.ts'
import { markedLines, plainLines } from './lines.ts'
import { rows } from './rows.ts'
import type { Shape } from './shape.ts'

export const shapes: readonly Shape[] = [
  labelled,
  chronicle,
  headings,
  markedLines,
  plainLines,
  bullets,
  definitions,
  rows,
]

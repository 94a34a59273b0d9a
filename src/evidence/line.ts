/** A line as it is read once: its smallest pieces, and what is seen of every stretch that may be one field. */

import type { PhrasingContent } from 'mdast'
import type { Said } from '../markdown/nodes.ts'
import type { Inline } from '../resume/inline.ts'
import { inlineOf } from '../resume/inline.ts'
import { labelKinds } from '../resume/labels.ts'
import type { FoundPeriod } from '../resume/periods/parse.ts'
import { type Atom, atomsOf, type Sign } from './atoms.ts'
import { featuresOf } from './features.ts'

/** Fields that a title over a column, or a mark of the author's, may name. */
export type Known = 'role' | 'organization' | 'location' | 'other'

/** A stretch of one or more smallest pieces, from the offset `start` up to `end`. */
export interface Segment {
  /** The first piece and the last, by their places in the line. */
  from: number
  to: number
  start: number
  end: number
  /** Offset of what follows a connecting word or a label. */
  value: number
  sign: Sign
  features: readonly number[]
  /** It is nothing but dates. */
  period?: FoundPeriod
}

export interface Line {
  inline: Inline
  text: string
  /** Where it stands, for people: "heading", "line under it". */
  where: string
  known?: Known
  /** Stretches by their first piece. */
  segments: readonly Segment[][]
}

/** Pieces that are joined to one field at most. */
const mostJoined = 4
/** Pieces of a line that are looked at; what follows is prose. */
const mostAtoms = 16

/** Read a line of a head. */
export function lineOf(
  nodes: readonly PhrasingContent[],
  where: string,
  known?: Known,
  said: readonly Said[] = [],
): Line {
  const inline = inlineOf(nodes)
  const atoms = whole(atomsOf(inline, where !== 'heading', said))
  const segments = atoms.map((_, from) => segmentsFrom({ inline, atoms, where, known, said }, from))
  return { inline, text: inline.text, where, known, segments }
}

/** All pieces of a line; what follows the last that is looked at belongs to it. */
function whole(atoms: readonly Atom[]): Atom[] {
  if (atoms.length <= mostAtoms) return [...atoms]
  const { end, outer } = atoms.at(-1)!
  const last = atoms[mostAtoms - 1]!
  return [
    ...atoms.slice(0, mostAtoms - 1),
    { ...last, end, outer: [last.start, Math.max(end, outer[1])], dates: undefined, bracket: 0 },
  ]
}

/** A line cut into its smallest pieces. */
interface Pieces {
  inline: Inline
  atoms: readonly Atom[]
  where: string
  known: Known | undefined
  said: readonly Said[]
}

function segmentsFrom(pieces: Pieces, from: number): Segment[] {
  const { atoms } = pieces
  const first = atoms[from]!
  const found: Segment[] = []
  for (let to = from; to < atoms.length && to < from + mostJoined; to++) {
    const last = atoms[to]!
    if (to > from && (!joins(first, last) || last.sign === 'label')) break
    if (first.dates && to > from && first.dates.found.period.start) break
    found.push(segmentOf(pieces, from, to))
  }
  return found
}

/** Whether a piece may go on what another began: both in the same brackets or in none. */
function joins(first: Atom, last: Atom): boolean {
  return first.bracket === last.bracket && !(last.dates?.found.period.start && last.sign !== 'date')
}

function segmentOf({ inline, atoms, where, known, said: marks }: Pieces, from: number, to: number): Segment {
  const first = atoms[from]!
  const last = atoms[to]!
  const start = to > from ? Math.min(first.start, first.outer[0]) : first.start
  const end = to > from ? Math.max(last.end, last.outer[1]) : last.end
  const alone = from === 0 && to === atoms.length - 1
  const others = [...atoms.slice(0, from), ...atoms.slice(to + 1)]
  const said = inline.text.slice(first.value, end)
  const features = featuresOf({
    inline,
    start,
    end,
    said,
    sign: first.sign,
    bracketed: from === to && first.outer[0] < first.start,
    joins: atoms.slice(from + 1, to + 1).map(({ sign }) => sign),
    parts: atoms.slice(from, to + 1).map((atom) => inline.text.slice(atom.value, atom.end)),
    before: from > 0 ? inline.text.slice(atoms[from - 1]!.start, atoms[from - 1]!.end) : undefined,
    last: to === atoms.length - 1,
    alone,
    where,
    dated: !alone && others.every(({ dates }) => dates),
    label: labelAt(inline.text, first),
    known,
    named: marks.find(({ text }) => text === said)?.kind,
  })
  const period = from === to ? first.dates?.found : undefined
  return { from, to, start, end, value: first.value, sign: first.sign, features, period }
}

function labelAt(text: string, { start, value, sign }: Atom) {
  if (sign !== 'label' && value === start) return undefined
  const label = /^([^:：]+)[:：]/.exec(text.slice(start, value))?.[1]
  return label === undefined ? undefined : labelKinds(label.trim())
}

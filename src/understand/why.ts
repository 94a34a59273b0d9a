/** Why a stretch of a head was taken for what it is, for people. */
import { features } from '../evidence/featureNames.ts'
import type { Segment } from '../evidence/line.ts'
import type { Field } from '../resume/nodes.ts'
import { detail, type Label, labels, model, period, pieceIndex } from './model.ts'

/** What decided on a field by its own words; its neighbours and the other entries of its section count beside them. */
export interface Decision {
  /** What spoke most for it, and how much, in the unit of the table of weights. */
  signs: ReadonlyArray<{ sign: string; weight: number }>
  /** What it would be otherwise, and how far that is behind; below 0 where its place decided against its words. */
  otherwise: string
  margin: number
}

/** A stretch and what it was read as. */
interface Read {
  segment: Segment
  label: Label
}

/** A stretch, the others of its head, and whether they are of a degree. */
interface Reading extends Read {
  head: readonly Read[]
  study: boolean
}

/** Goes with a field wherever it is copied, and is no part of the tree's data. */
const reading = Symbol('reading')

export function withReading<F extends Field>(field: F, read: Read, head: readonly Read[], study: boolean): F {
  return { ...field, [reading]: { ...read, head, study } satisfies Reading }
}

/** What decided on a field; nothing for dates, and for fields outside of jobs and degrees. */
export function decisionOf(field: Field): Decision | undefined {
  const read = (field as { [reading]?: Reading })[reading]
  if (!read || read.label === period) return undefined
  const [other] = labels
    .map((_, at) => ({ at: at as Label, margin: marginOf(read, at as Label) }))
    .filter(({ at }) => at !== read.label)
    .sort((a, b) => a.margin - b.margin)
  const signs = weightsOf(read.segment, read.label, read.study)
    .filter(({ weight }) => weight > 0.3)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
  return { signs, otherwise: labels[other!.at as 0], margin: rounded(other!.margin) }
}

/** How much less likely a stretch is something else; what is that already would have to be what it is, or a detail. */
function marginOf({ segment, label, head, study }: Reading, otherwise: Label): number {
  const points = (one: Segment, as: Label): number =>
    weightsOf(one, as, study).reduce((sum, { weight }) => sum + weight, 0)
  const own = points(segment, label) - points(segment, otherwise)
  const holder =
    otherwise === detail ? undefined : head.find((read) => read.label === otherwise && read.segment !== segment)
  if (!holder) return own
  return (
    own + points(holder.segment, otherwise) - Math.max(points(holder.segment, label), points(holder.segment, detail))
  )
}

function weightsOf(segment: Segment, label: Label, study: boolean): Array<{ sign: string; weight: number }> {
  return segment.features.map((feature) => {
    const own = model.values[pieceIndex(feature, label, false)]!
    const more = study ? model.values[pieceIndex(feature, label, true)]! : 0
    return { sign: features[feature]!, weight: rounded(own + more) }
  })
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

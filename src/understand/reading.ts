/** The best reading of a head as a whole: which stretches are role, employer, place, dates and details. */
import { type Feature, featureIndex } from '../evidence/featureNames.ts'
import type { Line, Segment } from '../evidence/line.ts'
import { endIndices, type HeadKind } from './ends.ts'
import {
  acrossRow,
  detail,
  followIndex,
  type Label,
  lineIndex,
  location,
  type Model,
  type Named,
  namedAs,
  organization,
  period,
  pieceIndex,
  role,
  signCount,
  signIndex,
} from './model.ts'

export type { HeadKind }

/** What the other entries of a section do. */
export interface Votes {
  /** From -1, where roles stand first, to 1, where employers do. */
  employerFirst: number
  /** How often a label stands in a line: shares by `label * 4 + line`. */
  lines: readonly number[]
  /** How often a label has a style: shares by `label * 4 + style`. */
  styles: readonly number[]
  /** How often a label stands after a sign: shares by `label * signCount + signIndex`. */
  signs: readonly number[]
}

export interface Context {
  kind: HeadKind
  study: boolean
  votes?: Votes
  /** Points for a stretch, where the labels of a résumé are known. */
  bonus?: (line: number, segment: Segment, label: Label) => number
}

/** One stretch of a reading. */
export interface Read {
  line: number
  segment: Segment
  label: Label
}

/** A reading so far: what it is of, and the one it goes on from. */
export interface Path {
  score: number
  /** Bits of the labels that are taken: role 1, employer 2, place 4, dates 16; 8 where the employer came before the role. */
  mask: number
  last: Label | 5
  /** Of a whole head with both: how much better it is with the employer first than with the role first. */
  leaning?: number
  read?: Read
  before?: Path
}

export const start: Path = { score: 0, mask: 0, last: 5 }

/** The bit of readings in which the employer came before the role. */
const employerFirst = 8

/** Readings that are followed at once. */
const beam = 16

/** Go on with readings by a further line of a head. */
export function extend(paths: readonly Path[], line: Line, at: number, context: Context, model: Model): Path[] {
  const stages: Path[][] = [[...paths]]
  const { segments } = line
  for (let from = 0; from < segments.length; from++) {
    const here = narrowed(stages[from] ?? [])
    for (const segment of segments[from]!) {
      const own = scoresOf(segment, context.study, model)
      const next = segment.to + 1
      const stage = stages[next] ?? []
      stages[next] = stage
      for (const path of here) step(path, segment, at, own, context, model, stage)
    }
  }
  return narrowed(stages[segments.length] ?? [])
}

function step(
  path: Path,
  segment: Segment,
  line: number,
  own: Scores,
  context: Context,
  model: Model,
  stage: Path[],
): void {
  const dated = segment.period !== undefined
  for (let label = (dated ? detail : role) as Label; label <= (dated ? period : detail); label++) {
    const bit = label === detail ? 0 : 1 << label
    if ((path.mask & bit) !== 0) continue
    let score = path.score + own.bases[label]!
    const count = indicesOf(path, label, line, own.across, dated)
    for (let at = 0; at < count; at++) score += model.values[indices[at]!]!
    if (context.votes) score += voted(path, segment, label, line, context.votes, model)
    if (context.bonus) score += context.bonus(line, segment, label)
    const turned = label === role && path.mask & 2 ? employerFirst : 0
    stage.push({ score, mask: path.mask | bit | turned, last: label, read: { line, segment, label }, before: path })
  }
}

/** Weights that every step asks for. */
const stepWeights = {
  furtherDates: namedAs('further dates in the head'),
  earlyDetail: namedAs('a detail before all names'),
  lateRole: namedAs('a role after the employer'),
  lateEmployer: namedAs('an employer after the role'),
  earlyPlace: namedAs('a place before the employer'),
  firstPlace: namedAs('a place before all names'),
  order: namedAs('in the order of the section'),
  line: namedAs('on the line of the section'),
  style: namedAs('in the style of the section'),
  sign: namedAs('after the sign of the section'),
} as const

/** The weights of the last step asked about: one row for all, since a reading takes thousands of steps. */
const indices = new Uint16Array(8)

/** Put the weights of a step, beside those of the stretch itself, into `indices`; gives how many there are. */
function indicesOf({ mask, last }: Path, label: Label, line: number, across: number, dated: boolean): number {
  let count = 0
  indices[count++] = followIndex(last, label)
  if (label === period) return count
  if (across > 0 && last < 5) indices[count++] = across + last * 4 + label
  if (label === detail && dated) indices[count++] = stepWeights.furtherDates
  if (label === detail && !dated && !(mask & 3)) indices[count++] = stepWeights.earlyDetail
  indices[count++] = lineIndex(line, label)
  if (label === role && mask & 2) indices[count++] = stepWeights.lateRole
  if (label === organization && mask & 1) indices[count++] = stepWeights.lateEmployer
  if (label === location && !(mask & 2)) indices[count++] = stepWeights.earlyPlace
  if (label === location && !(mask & 3)) indices[count++] = stepWeights.firstPlace
  return count
}

/** What a stretch brings to every step over it. */
interface Scores {
  /** Its points as each label, whatever stands before it. */
  bases: readonly number[]
  /** Where the weights for what stands after its sign begin. */
  across: number
}

const cached = new WeakMap<Model, [WeakMap<Segment, Scores>, WeakMap<Segment, Scores>]>()

function scoresOf(segment: Segment, study: boolean, model: Model): Scores {
  let both = cached.get(model)
  if (!both) {
    both = [new WeakMap(), new WeakMap()]
    cached.set(model, both)
  }
  const known = both[study ? 1 : 0]!.get(segment)
  if (known) return known
  const bases = [0, 0, 0, 0, 0]
  for (let label = 0 as Label; label <= period; label++)
    for (const index of baseIndices(segment, label, study)) bases[label] = bases[label]! + model.values[index]!
  const scores = { bases, across: acrossRow(segment.sign) }
  both[study ? 1 : 0]!.set(segment, scores)
  return scores
}

/** The weights of a stretch as a label. */
function baseIndices({ features, period: dates }: Segment, label: Label, study: boolean): number[] {
  if (label === period) return dates ? periodIndices(dates.period) : []
  const indices = features.map((feature) => pieceIndex(feature, label, false))
  return study ? [...indices, ...features.map((feature) => pieceIndex(feature, label, true))] : indices
}

function periodIndices({ start, end }: NonNullable<Segment['period']>['period']): number[] {
  const names: Named[] = ['dates']
  if (start) names.push('dates of a range')
  if (end === 'present') names.push('dates up to now')
  return names.map(namedAs)
}

const orderOf = (label: Label, mask: number): number =>
  label === role && mask & 2 ? 1 : label === organization && mask & 1 ? -1 : 0

function voted(path: Path, segment: Segment, label: Label, line: number, votes: Votes, model: Model): number {
  if (label > location) return 0
  const { values } = model
  return (
    values[stepWeights.order]! * votes.employerFirst * orderOf(label, path.mask) +
    values[stepWeights.line]! * votes.lines[label * 4 + Math.min(line, 3)]! +
    values[stepWeights.style]! * votes.styles[label * 4 + styleOf(segment)]! +
    values[stepWeights.sign]! * votes.signs[label * signCount + signIndex(segment.sign)]!
  )
}

const styled = (['bold', 'italic', 'a link'] as Feature[]).map(featureIndex)

/** How a stretch is marked: 0 for not at all, then bold, italic, a link. */
export function styleOf(segment: Segment): number {
  const known = styles.get(segment) ?? styled.findIndex((feature) => segment.features.includes(feature)) + 1
  styles.set(segment, known)
  return known
}

const styles = new WeakMap<Segment, number>()

/** The best readings, one of each state. */
function narrowed(paths: readonly Path[]): Path[] {
  const best = new Map<number, Path>()
  for (const path of paths) {
    const key = path.mask * 8 + path.last
    const known = best.get(key)
    if (!known || known.score < path.score) best.set(key, path)
  }
  if (best.size <= beam) return [...best.values()]
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, beam)
}

/** The best of some readings of a whole head. */
export function bestOf(paths: readonly Path[], context: Context, model: Model): Path | undefined {
  let best: Path | undefined
  let most = Number.NEGATIVE_INFINITY
  let byEmployer = Number.NEGATIVE_INFINITY
  let byRole = Number.NEGATIVE_INFINITY
  for (const path of paths) {
    let score = path.score
    for (const index of endIndices(path.mask & ~employerFirst, context)) score += model.values[index]!
    if (path.mask & employerFirst) byEmployer = Math.max(byEmployer, score)
    else if ((path.mask & 3) === 3) byRole = Math.max(byRole, score)
    if (best && score <= most) continue
    best = path
    most = score
  }
  return best && { ...best, score: most, ...((best.mask & 3) === 3 && { leaning: byEmployer - byRole }) }
}

/** The stretches of a reading, in order. */
export function readsOf(path: Path): Read[] {
  const reads: Read[] = []
  for (let at: Path | undefined = path; at?.read; at = at.before) reads.push(at.read)
  return reads.reverse()
}

/** The weights that a reading has used; of votes, with how much. */
export function usedBy(path: Path, context: Context, use: (index: number, times: number) => void): void {
  for (let at: Path | undefined = path; at?.read && at.before; at = at.before) {
    const { segment, label, line } = at.read
    for (const index of baseIndices(segment, label, context.study)) use(index, 1)
    const count = indicesOf(at.before, label, line, acrossRow(segment.sign), segment.period !== undefined)
    for (const index of indices.slice(0, count)) use(index, 1)
    if (!context.votes || label > location) continue
    const { votes } = context
    use(stepWeights.order, votes.employerFirst * orderOf(label, at.before.mask))
    use(stepWeights.line, votes.lines[label * 4 + Math.min(line, 3)]!)
    use(stepWeights.style, votes.styles[label * 4 + styleOf(segment)]!)
    use(stepWeights.sign, votes.signs[label * signCount + signIndex(segment.sign)]!)
  }
  for (const index of endIndices(path.mask, context)) use(index, 1)
}

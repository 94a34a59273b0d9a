/** How a section divides into entries: of all ways that the shapes propose, the one that scores most. */

import type { Line } from '../evidence/line.ts'
import { isNothing } from '../evidence/said.ts'
import { linesOfUnit, type Unit } from '../evidence/unit.ts'
import { type Model, type Named, namedAs } from './model.ts'
import { bestOver, pathsOver } from './readBefore.ts'
import { type Context, type HeadKind, type Path, type Read, start, type Votes } from './reading.ts'
import { shapes } from './shapes/index.ts'
import type { Proposal } from './shapes/shape.ts'
import { type Begin, beginNames, headNames, isSilent, lineNames, passNames, readNames } from './signs.ts'
import { type State, stateOf } from './state.ts'
import { votesOf } from './votes.ts'

/** A head that has been read: lines from `at` up to `end`. */
export interface Head {
  at: number
  end: number
  kind: Begin
  shape: string
  path: Path
  /** Whether it is of a degree. */
  study: boolean
  /** The line whose date ends it, or `open`: of the lines after the first nothing else is told. */
  closes?: number | 'open'
  /** Whether it stands under a title. */
  nested?: boolean
}

/** A head as it is read in its section. */
export interface Reading {
  head: Head
  lines: readonly Line[]
  context: Context
  path: Path
  reads: readonly Read[]
}

/** What a section is of: jobs, or degrees, or of both; where `study` is absent nothing tells. */
export interface Subject {
  study?: boolean
  mixed: boolean
}

/** A division of the lines so far. */
interface Course {
  score: number
  state: State
  head?: Head
  before?: Course
}

/** The heads of the best division of some lines, in order. */
export function divide(
  units: readonly Unit[],
  subject: Subject,
  model: Model,
  bonus?: Bonus,
  proposals: By['proposals'] = units.map((_, at) => proposalsAt(units, at)),
): Head[] {
  const by = { proposals, subject, model, bonus }
  const first = dividedBy(units, by)
  const votes = votesAmong(first).get('entry')
  return votes ? dividedBy(units, { ...by, votes }) : first
}

/** What the shapes propose at a line. */
export function proposalsAt(units: readonly Unit[], at: number): Proposal[] {
  return isNothing(units[at]!.node) ? [] : shapes.flatMap((shape) => shape(units, at) ?? [])
}

/** What entries of each kind do, where there are several. */
export type VotesOf = ReadonlyMap<HeadKind, Votes>

/** The votes of the heads of each kind. */
export function votesAmong(heads: readonly Head[], least: number = 2): VotesOf {
  const votes = new Map<HeadKind, Votes>()
  for (const kind of ['entry', 'position', 'employer'] as const) {
    const own = heads.filter((head) => head.kind === kind)
    if (own.length >= least) votes.set(kind, votesOf(own.map(({ path }) => path)))
  }
  return votes
}

function dividedBy(units: readonly Unit[], by: By): Head[] {
  const { subject, model } = by
  const courses: Array<Map<number, Course>> = units.map(() => new Map())
  courses.push(new Map())
  keep({ score: 0, state: stateOf({ mode: 'outside' }) }, courses[0]!)
  for (let at = 0; at < units.length; at++) {
    if (by.proposals[at]!.length === 0 && courses[at + 1]!.size === 0 && isSilent(units[at]!)) {
      courses[at + 1] = courses[at]!
      continue
    }
    const here = followed(courses[at]!)
    const heads = headsAt(units, at, by)
    for (const course of here) {
      pass(course, units, at, subject, courses[at + 1]!, model)
      for (const head of heads) begin(course, head, units, courses[head.end]!, model)
    }
  }
  const whole = followed(courses[units.length]!).filter(
    ({ state: { mode } }) => mode !== 'employer' && mode !== 'title',
  )
  return headsOf(whole[0])
}

/** Points for a head, where the labels of a résumé are known. */
export type Bonus = (head: Head) => number

const mostCourses = 10

function followed(courses: ReadonlyMap<number, Course>): Course[] {
  return [...courses.values()].sort((a, b) => b.score - a.score).slice(0, mostCourses)
}

/** By what heads are read. */
interface By {
  /** What the shapes propose, for each line. */
  proposals: ReadonlyArray<readonly Proposal[]>
  subject: Subject
  model: Model
  bonus: Bonus | undefined
  votes?: Votes
}

/** All heads that may begin at a line, read. */
function headsAt(units: readonly Unit[], at: number, by: By): Head[] {
  const { subject } = by
  const studies = subject.mixed ? [false, true] : [subject.study ?? false]
  return by.proposals[at]!.flatMap((proposal) => {
    const own = proposal.study === undefined ? studies : studies.filter((study) => study === proposal.study)
    const heads = own.flatMap((study) => read(units, at, proposal, study, by))
    const few = fewest(heads)
    const title: Head = { at, end: at + 1, kind: 'title', shape: proposal.shape, path: start, study: false }
    return proposal.over && linesOfUnit(units[at]!).length > 0 ? [...few, title] : few
  })
}

/** Heads of one kind that are followed. */
const mostHeads = 3

/** Of the heads of each kind that may begin at a line, those that score most. */
function fewest(heads: readonly Head[]): Head[] {
  if (heads.length <= mostHeads) return [...heads]
  const counts = new Map<string, number>()
  return [...heads]
    .sort((a, b) => b.path.score - a.path.score)
    .filter(({ kind, study }) => {
      const count = counts.get(`${kind} ${study}`) ?? 0
      counts.set(`${kind} ${study}`, count + 1)
      return count < mostHeads
    })
}

function read(units: readonly Unit[], at: number, proposal: Proposal, study: boolean, by: By): Head[] {
  const { shape, ends, over, closes } = proposal
  const { subject, model, bonus, votes } = by
  const heads: Head[] = []
  let paths: readonly Path[] = [start]
  let done = at
  for (const end of ends) {
    const last = closes === undefined ? end : at + 1
    if (last > done) paths = pathsOver(units.slice(at, last), paths, done - at, { kind: 'entry', study, votes }, model)
    done = Math.max(done, last)
    const lines = linesSay(proposal, units, at, end)
    for (const kind of over ? kindsOver : kindsUnder) {
      const path = bestOver(paths, { kind, study }, model)
      if (!path?.read) continue
      const head: Head = { at, end, kind, shape, path, study, closes }
      const own = scoreOf(readNames(units, head, subject), path.score + (bonus?.(head) ?? 0), model)
      const score = scoreOf(lines, own, model)
      heads.push({ ...head, path: { ...path, score } })
    }
  }
  return heads
}

/** Of each proposal, by where the head ends. */
const said = new WeakMap<Proposal, Map<number, readonly Named[]>>()

/** What the lines of a head say; asked for every kind of head, with votes and without. */
function linesSay(proposal: Proposal, units: readonly Unit[], at: number, end: number): readonly Named[] {
  const known = said.get(proposal) ?? new Map<number, readonly Named[]>()
  said.set(proposal, known)
  const names = known.get(end) ?? lineNames(units, { at, end, shape: proposal.shape })
  known.set(end, names)
  return names
}

const kindsUnder: readonly HeadKind[] = ['entry', 'position']
const kindsOver: readonly HeadKind[] = [...kindsUnder, 'employer']

function pass(
  course: Course,
  units: readonly Unit[],
  at: number,
  subject: Subject,
  into: Map<number, Course>,
  model: Model,
): void {
  const { names, state } = passNames(course.state, units, at, subject)
  const score = scoreOf(names, course.score, model)
  keep({ score, state, before: course }, into)
}

function begin(course: Course, head: Head, units: readonly Unit[], into: Map<number, Course>, model: Model): void {
  const begun = beginNames(course.state, units, head)
  if (!begun) return
  const score = scoreOf(begun.names, course.score, model) + head.path.score
  const nested = begun.state.mode === 'titled'
  keep({ score, state: begun.state, head: nested ? { ...head, nested } : head, before: course }, into)
}

function scoreOf(names: readonly Named[], from: number, { values }: Model): number {
  let score = from
  for (const name of names) score += values[namedAs(name)]!
  return score
}

function keep(course: Course, into: Map<number, Course>): void {
  const { key } = course.state
  const known = into.get(key)
  if (!known || known.score < course.score) into.set(key, course)
}

function headsOf(course: Course | undefined): Head[] {
  const heads: Head[] = []
  for (let at = course; at; at = at.before) if (at.head) heads.push(at.head)
  return heads.reverse()
}

/** What a division of some lines is scored by, beside the readings of its heads. */
export function stepsOf(units: readonly Unit[], heads: readonly Head[], subject: Subject): Named[] {
  const names: Named[] = []
  const headAt = new Map(heads.map((head) => [head.at, head]))
  let state = stateOf({ mode: 'outside' })
  for (let at = 0; at < units.length; ) {
    const head = headAt.get(at)
    const step = head ? beginNames(state, units, head)! : passNames(state, units, at, subject)
    names.push(...step.names, ...(head && head.kind !== 'title' ? headNames(units, head, subject) : []))
    state = step.state
    at = head ? head.end : at + 1
  }
  return names
}

/** How a section divides into entries: of all ways that the shapes propose, the one that scores most. */
import { linesOfUnit, type Unit } from '../evidence/unit.ts'
import { type Model, type Named, namedAs } from './model.ts'
import { bestOf, type Context, extend, type HeadKind, type Path, start } from './reading.ts'
import { shapes } from './shapes/index.ts'
import { type Begin, beginNames, headNames, passNames } from './signs.ts'

/** A head that has been read: lines from `at` up to `end`. */
export interface Head {
  at: number
  end: number
  kind: Begin
  shape: string
  path: Path
  /** Whether it stands under a title. */
  nested?: boolean
}

/** In what a line stands. */
export interface State {
  mode: 'outside' | 'entry' | 'employer' | 'position' | 'title' | 'titled'
  /** The last line that began an entry, an employer or a title, and one that began a position. */
  outer?: Unit
  inner?: Unit
}

/** A division of the lines so far. */
interface Course {
  score: number
  state: State
  head?: Head
  before?: Course
}

/** The heads of the best division of some lines, in order. */
export function divide(units: readonly Unit[], study: boolean, model: Model, bonus?: Bonus): Head[] {
  const courses: Array<Map<string, Course>> = units.map(() => new Map())
  courses.push(new Map())
  courses[0]!.set('outside', { score: 0, state: { mode: 'outside' } })
  for (let at = 0; at < units.length; at++) {
    const here = followed(courses[at]!)
    const heads = headsAt(units, at, study, model, bonus)
    for (const course of here) {
      pass(course, units, at, courses[at + 1]!, model)
      for (const head of heads) begin(course, head, units, courses[head.end]!, model)
    }
  }
  const whole = followed(courses[units.length]!).filter(({ state: { mode } }) => mode !== 'employer' && mode !== 'title')
  return headsOf(whole[0])
}

/** Points for a head, where the labels of a résumé are known. */
export type Bonus = (head: Head) => number

const mostCourses = 10

function followed(courses: ReadonlyMap<string, Course>): Course[] {
  return [...courses.values()].sort((a, b) => b.score - a.score).slice(0, mostCourses)
}

/** All heads that may begin at a line, read. */
function headsAt(units: readonly Unit[], at: number, study: boolean, model: Model, bonus?: Bonus): Head[] {
  const heads: Head[] = []
  for (const shape of shapes) {
    const proposal = shape(units, at)
    if (!proposal) continue
    const kinds: HeadKind[] = proposal.over ? ['entry', 'position', 'employer'] : ['entry', 'position']
    const context = (kind: HeadKind): Context => ({ kind, study })
    let paths: Path[] = [start]
    let done = at
    let line = 0
    for (const end of proposal.ends) {
      for (; done < end; done++)
        for (const one of linesOfUnit(units[done]!)) paths = extend(paths, one, line++, context('entry'), model)
      for (const kind of kinds) {
        const path = bestOf(paths, context(kind), model)
        if (!path?.read) continue
        const head: Head = { at, end, kind, shape: proposal.shape, path }
        const extra = bonus?.(head) ?? 0
        const score = headNames(units, head).reduce((sum, name) => sum + model.values[namedAs(name)]!, path.score + extra)
        heads.push({ ...head, path: { ...path, score } })
      }
    }
    if (proposal.over) heads.push({ at, end: at + 1, kind: 'title', shape: proposal.shape, path: start })
  }
  return heads
}

function pass(course: Course, units: readonly Unit[], at: number, into: Map<string, Course>, model: Model): void {
  const { names, state } = passNames(course.state, units, at)
  const score = scoreOf(names, course.score, model)
  keep({ score, state, before: course }, into)
}

function begin(course: Course, head: Head, units: readonly Unit[], into: Map<string, Course>, model: Model): void {
  const begun = beginNames(course.state, units, head)
  if (!begun) return
  const score = scoreOf(begun.names, course.score, model) + head.path.score
  const nested = begun.state.mode === 'titled'
  keep({ score, state: begun.state, head: nested ? { ...head, nested } : head, before: course }, into)
}

function scoreOf(names: readonly Named[], from: number, { values }: Model): number {
  return names.reduce((sum, name) => sum + values[namedAs(name)]!, from)
}

function keep(course: Course, into: Map<string, Course>): void {
  const { mode, outer, inner } = course.state
  const key = `${mode} ${outer?.format} ${outer?.rank} ${inner?.format}`
  const known = into.get(key)
  if (!known || known.score < course.score) into.set(key, course)
}

function headsOf(course: Course | undefined): Head[] {
  const heads: Head[] = []
  for (let at = course; at; at = at.before) if (at.head) heads.push(at.head)
  return heads.reverse()
}

/** What a division of some lines is scored by, beside the readings of its heads. */
export function stepsOf(units: readonly Unit[], heads: readonly Head[]): Named[] {
  const names: Named[] = []
  const headAt = new Map(heads.map((head) => [head.at, head]))
  let state: State = { mode: 'outside' }
  for (let at = 0; at < units.length; ) {
    const head = headAt.get(at)
    const step = head ? beginNames(state, units, head)! : passNames(state, units, at)
    names.push(...step.names, ...(head && head.kind !== 'title' ? headNames(units, head) : []))
    state = step.state
    at = head ? head.end : at + 1
  }
  return names
}

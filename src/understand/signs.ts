/** What speaks for and against a division, as names of weights. */
import { featureIndex } from '../evidence/featureNames.ts'
import type { Unit } from '../evidence/unit.ts'
import { isAsideTitle, isDated, isOnlyDates, isSentence } from '../evidence/unit.ts'
import type { Period } from '../resume/nodes.ts'
import { titleKind } from '../resume/titles.ts'
import { senses } from '../resume/words.ts'
import type { Head, Subject } from './division.ts'
import { type Named, role } from './model.ts'
import type { HeadKind, Path } from './reading.ts'
import { hasFieldLabel } from './shapes/shape.ts'
import { type State, stateOf } from './state.ts'

/** What may begin at a line: an entry, a position under an employer, an employer, or a title over entries. */
export type Begin = HeadKind | 'title'

const begins: Record<string, Named | undefined> = {
  heading: 'a heading begins it',
  bold: 'a bold line begins it',
  marked: 'a marked line begins it',
  bullet: 'a bullet begins it',
  term: 'a term begins it',
  row: 'a row begins it',
}

/** What speaks for a head, wherever it stands. */
export function headNames(units: readonly Unit[], head: Head, subject: Subject): Named[] {
  return [...readNames(units, head, subject), ...lineNames(units, head)]
}

/** What speaks for a head as it is read. */
export function readNames(units: readonly Unit[], { at, end, study, kind, path }: Head, subject: Subject): Named[] {
  const names: Named[] = []
  if (at === 0 && kind !== 'position') names.push('it begins at the first line of its section')
  if (!hasDates(units)) names.push('no line of the section has dates')
  const sign = begins[units[at]!.format.split(' ', 1)[0]!]
  if (sign) names.push(sign)
  if (subject.study !== undefined && subject.study !== study) names.push('of the other kind than its section')
  if (subject.mixed && isOfOther(path, study)) names.push('its role is of the other kind')
  if (kind === 'employer' && standsOver(units, at, end)) names.push('lines with dates under an employer')
  return names
}

/** What the lines of a head say, however they are read. */
export function lineNames(units: readonly Unit[], { at, end, shape }: Pick<Head, 'at' | 'end' | 'shape'>): Named[] {
  if (shape === 'labels') return ['labels tell it']
  if (shape === 'events') return ['events tell it']
  const opener = units[at]!
  const names: Named[] = []
  if (isOnlyDates(opener)) names.push('dates alone begin it')
  if (isSentence(opener)) names.push('a sentence begins it')
  if (opener.text.length > 110) names.push('a long line begins it')
  if (/[:：]$/u.test(opener.text)) names.push('a line before a colon begins it')
  if (isOtherTitle(opener)) names.push('a title of other things begins it')
  for (let index = at + 1; index < end; index++) {
    const unit = units[index]!
    names.push('a further line of its head')
    if (hasFieldLabel(unit)) names.push('a label in its head')
    if (isSentence(unit)) names.push('a sentence in its head')
    if (unit.format.startsWith('bullet') && !isOnlyDates(unit)) names.push('a bullet in its head')
    else if (unit.node !== units[index - 1]!.node) names.push('another paragraph in its head')
  }
  return names
}

const dated = new WeakMap<readonly Unit[], boolean>()

/** Whether any line of a section has dates. */
function hasDates(units: readonly Unit[]): boolean {
  const known = dated.get(units)
  if (known !== undefined) return known
  const has = units.some(isDated)
  dated.set(units, has)
  return has
}

const ofRoles = featureIndex('a word of roles')
const ofDegrees = featureIndex('a word of degrees')

/** Whether what is read as a degree is a job by its words, or a job a degree. */
function isOfOther(path: Path, study: boolean): boolean {
  for (let at: Path | undefined = path; at?.read; at = at.before)
    if (at.read.label === role) {
      const { features } = at.read.segment
      const [own, other] = study ? [ofDegrees, ofRoles] : [ofRoles, ofDegrees]
      return features.includes(other) && !features.includes(own)
    }
  return false
}

/** Whether a line without dates stands over several deeper ones of one form that have them. */
function standsOver(units: readonly Unit[], at: number, end: number): boolean {
  const { rank } = units[at]!
  if (units.slice(at, end).some(isDated)) return false
  const inside = units.slice(end, end + 30)
  const out = inside.findIndex((unit) => unit.rank <= rank && unit.format !== 'rest')
  const dated = inside.slice(0, out < 0 ? undefined : out).filter((unit) => isDated(unit) && unit.text.length < 120)
  return dated.filter(({ format }) => format === dated[0]!.format).length > 1
}

/** Whether a line that begins nothing says nothing and leaves everything as it is, in whatever it stands. */
export function isSilent(unit: Unit): boolean {
  const { format, text } = unit
  if (isDated(unit) || format.startsWith('heading') || format === 'bold line') return false
  return format !== 'bullet 1' || text.length >= longBullet
}

/** Letters from which on a bullet is prose. */
export const longBullet = 140

/** A line that begins nothing: what speaks for it, and in what the next one stands. */
export function passNames(
  state: State,
  units: readonly Unit[],
  at: number,
  subject: Subject,
): { names: Named[]; state: State } {
  const unit = units[at]!
  const names: Named[] = []
  const heading = unit.format.startsWith('heading')
  if (state.mode === 'outside') {
    if (heading) names.push('a heading outside of all entries')
    if (!isDated(unit) || unit.text.length > 140 || unit.format === 'rest') return { names, state }
    names.push(subject.mixed ? 'dates outside of all entries' : 'dates outside, where jobs or degrees are told')
    return { names, state: stateOf({ ...state, passed: unit }) }
  }
  if (heading && isOtherTitle(unit))
    return { names: ['a title of other things in a body'], state: stateOf({ mode: 'outside', outer: state.outer }) }
  const opener = state.inner ?? state.outer!
  if (heading && !isAsideTitle(unit))
    names.push(unit.rank <= opener.rank ? 'a heading of the same level in a body' : 'a heading in a body')
  if (isDated(unit) && unit.format !== 'rest')
    names.push(unit.own < 60 && !isSentence(unit) ? 'dates on a short line of a body' : 'dates in a line of a body')
  if (unit.format === 'bold line' && !isAsideTitle(unit)) names.push('a bold line of a body')
  if (isDated(unit) && isDated(opener) && isLike(unit, opener))
    names.push('a line of a body like the one that began it')
  else if (
    unit.format === 'bullet 1' &&
    opener.format === unit.format &&
    unit.rank === opener.rank &&
    unit.text.length < longBullet
  )
    names.push('a bullet of a body like the one that began it')
  return { names, state }
}

/** When the lines of a head say that it was. */
function periodOf(units: readonly Unit[], at: number, end: number): Period | undefined {
  return units.slice(at, end).find(isDated)?.periods[0]?.period
}

function isWithin(inner: Period | undefined, outer: Period | undefined): boolean {
  if (!inner || !outer?.start) return false
  const month = (date: Period['end'], otherwise: number): number =>
    date === undefined || date === 'present' ? 1e6 : date.year * 12 + (date.month ?? otherwise)
  return month(inner.start ?? inner.end, 12) >= month(outer.start, 1) && month(inner.end, 1) <= month(outer.end, 12)
}

/** Whether lines stand and begin alike. */
function isLike(one: Unit, other: Unit): boolean {
  return one.format === other.format && one.rank === other.rank && startsDated(one) === startsDated(other)
}

function startsDated({ periods }: Unit): boolean {
  return periods.some(({ start }) => start < 3)
}

/** What speaks for a head where it stands, and in what the next line stands; nothing where it cannot stand there. */
export function beginNames(
  { mode, outer, inner, passed, time }: State,
  units: readonly Unit[],
  { at, end, kind }: Head,
): { names: Named[]; state: State } | undefined {
  const unit = units[at]!
  const pending = mode === 'employer' || mode === 'title'
  const names: Named[] = []
  if (passed && isDated(unit) && isLike(unit, passed)) names.push('it begins like a line passed over')
  const again = (before: Unit | undefined, otherwise: Named): void => {
    if (before && before.format !== unit.format) names.push(otherwise)
  }
  switch (kind) {
    case 'position':
      if ((mode !== 'employer' && mode !== 'position') || !outer) return undefined
      names.push('a position begins')
      if (unit.rank <= outer.rank && isDated(outer)) return undefined
      if (unit.rank <= outer.rank) names.push('a position on the level of its employer')
      again(inner, 'it is a position otherwise than the last')
      return { names, state: stateOf({ mode: 'position', outer, inner: unit }) }
    case 'employer':
      if (pending) return undefined
      names.push('an employer begins')
      again(outer, 'it begins otherwise than the last')
      return { names, state: stateOf({ mode: 'employer', outer: unit }) }
    case 'title':
      if (pending || isDated(unit) || unit.text.length > 60) return undefined
      names.push(isKnownTitle(unit) ? 'a known title over entries begins' : 'a title over entries begins')
      return { names, state: stateOf({ mode: 'title', outer: unit }) }
    default:
      if (mode === 'employer') return undefined
      names.push('an entry begins')
      if (mode === 'title' || (mode === 'titled' && unit.rank > outer!.rank)) {
        names.push('an entry under a title begins')
        if (unit.rank <= outer!.rank) names.push('a position on the level of its employer')
        again(inner, 'it is a position otherwise than the last')
        return { names, state: stateOf({ mode: 'titled', outer, inner: unit }) }
      }
      again(outer, 'it begins otherwise than the last')
      if (outer && unit.rank > outer.rank && isWithin(periodOf(units, at, end), time))
        names.push('it lies within the time of the last')
      return {
        names,
        state: stateOf({
          mode: 'entry',
          outer: unit,
          time: outer && unit.rank > outer.rank ? time : periodOf(units, at, end),
        }),
      }
  }
}

const withEntries = new Set<string>(['experience', 'education', 'teaching', 'volunteering', 'other'])

/** Whether a heading among jobs or degrees is the title of other things: "Courses". */
function isOtherTitle(unit: Unit): boolean {
  const kind = groupKind(unit)
  return kind !== undefined && !withEntries.has(kind)
}

function isKnownTitle(unit: Unit): boolean {
  const kind = groupKind(unit)
  return kind !== undefined && withEntries.has(kind) && kind !== 'other'
}

/** Every course of a division asks it again. */
const groupKinds = new WeakMap<Unit, string>()

/** What a heading or a bold line is the title of, as a whole. */
function groupKind(unit: Unit): string | undefined {
  if (!unit.format.startsWith('heading') && unit.format !== 'bold line') return undefined
  const kind = groupKinds.get(unit) ?? readGroupKind(unit) ?? 'none'
  groupKinds.set(unit, kind)
  return kind === 'none' ? undefined : kind
}

function readGroupKind(unit: Unit): string | undefined {
  const { text } = unit
  const known = text.length < 40 && !isDated(unit) ? titleKind(text) : undefined
  if (known?.strength !== 2) return undefined
  const { role, organization, school } = senses(text)
  return role + organization + school === 0 ? known.kind : undefined
}

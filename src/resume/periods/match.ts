/** Periods among the classes of tokens, each read from its first date on: no form has to hold all that may follow. */
import type { Groups, Range } from './dates.ts'
import {
  connectorForm,
  danglingForm,
  dateForm,
  endForm,
  jointForm,
  opening,
  shortRange,
  shortYearForm,
  yearlessForm,
} from './grammar.ts'

/** A period, from one token up to another, and its parts. */
export interface Match {
  whole: Range
  groups: Groups
}

/** All periods, in order; two never overlap. */
export function matchesIn(classes: string): Match[] {
  const found: Match[] = []
  opening.lastIndex = 0
  for (let open = opening.exec(classes); open; open = opening.exec(classes)) {
    const match = matchAt(classes, open)
    if (match) found.push(match)
    opening.lastIndex = match ? match.whole[1] : open.index + 1
  }
  return found
}

function matchAt(classes: string, { index, 0: before, 1: sign }: RegExpExecArray): Match | undefined {
  const range = before === '' ? shortRangeAt(classes, index) : undefined
  if (range) return range
  const from = index + before.length
  const since: Range | undefined = sign ? [index, from] : undefined
  const groups = fromDate(classes, from) ?? fromYearless(classes, from)
  return groups && { whole: [index, endOf(groups)], groups: { since, ...groups } }
}

function shortRangeAt(classes: string, at: number): Match | undefined {
  shortRange.lastIndex = at
  const indices = shortRange.exec(classes)?.indices
  return indices && { whole: indices[0]!, groups: indices.groups as Groups }
}

/** A date, and the end of a range that may follow it. */
function fromDate(classes: string, at: number): Groups | undefined {
  const first = rangeAt(dateForm, classes, at) ?? rangeAt(shortYearForm, classes, at)
  if (!first) return undefined
  const connector = rangeAt(connectorForm, classes, first[1])
  const end = connector && endAt(classes, afterBracket(classes, connector))
  if (end) return { first, connector, ...end }
  const dangling = rangeAt(danglingForm, classes, first[1])
  return dangling ? { first, dangling } : { first }
}

function endAt(classes: string, at: number): Groups | undefined {
  const date = rangeAt(dateForm, classes, at)
  if (date) return { second: date }
  endForm.lastIndex = at
  const [end, digits] = endForm.exec(classes) ?? []
  if (end === undefined) return undefined
  return digits === undefined ? { second: [at, at + end.length] } : { short: [at, at + end.length] }
}

/** A month or a season, and the date with its year. */
function fromYearless(classes: string, at: number): Groups | undefined {
  const only = rangeAt(yearlessForm, classes, at)
  const joint = only && rangeAt(jointForm, classes, only[1])
  const last = joint && rangeAt(dateForm, classes, afterBracket(classes, joint))
  return last && { only, joint, last }
}

function rangeAt(form: RegExp, classes: string, at: number): Range | undefined {
  form.lastIndex = at
  return form.test(classes) ? [at, form.lastIndex] : undefined
}

function afterBracket(classes: string, [, end]: Range): number {
  return classes[end] === '(' ? end + 1 : end
}

function endOf({ first, connector, second, short, dangling, last }: Groups): number {
  return (last ?? dangling ?? short ?? second ?? connector ?? first)![1]
}

/** The dates of a line, with what belongs to them: brackets around them, a label before, a duration after. */
import { labelOf } from '../resume/labels.ts'
import type { FoundPeriod } from '../resume/periods/parse.ts'
import { findPeriods } from '../resume/periods/parse.ts'
import { telling } from '../resume/words.ts'

/** Dates in a line: from `start` up to `end`, in UTF-16 units of its text. */
export interface Dates {
  start: number
  end: number
  found: FoundPeriod
}

/** All dates of a line; two never overlap. */
export function datesOf(text: string, under: boolean): Dates[] {
  const dates: Dates[] = []
  for (const found of findPeriods(text)) {
    const extent = unglued(text, widened(text, found, under))
    const before = dates.at(-1)?.end ?? 0
    if (!extent || extent.end <= before) continue
    const one: Dates = { start: Math.max(before, extent.start), end: extent.end, found }
    const last = dates.at(-1)
    const both = last && together(text, last, one)
    if (both) dates.splice(-1, 1, both)
    else dates.push(one)
  }
  return dates
}

/** Beginning and end under labels of their own, as one: "From: … To: …". */
function together(text: string, one: Dates, other: Dates): Dates | undefined {
  const between = text.slice(one.end, other.start).trim()
  const inside = text.slice(one.start, other.found.start).replace(/^[^:：]*/u, '')
  const single = !one.found.period.start && !other.found.period.start
  const labelled =
    /[:：]/.test(text.slice(one.start, one.found.start)) && /[:：]\s*$/.test(inside) && between.length < 24
  const from = one.found.period.end
  if (!single || !labelled || from === 'present') return undefined
  const found: FoundPeriod = {
    start: one.found.start,
    end: other.found.end,
    period: { start: from, end: other.found.period.end },
    dates: [...one.found.dates, ...other.found.dates],
  }
  return { start: one.start, end: other.end, found }
}

/** Dates that touch a word keep it: no word is cut. A long one means that they are no field of their own. */
function unglued(text: string, { start, end }: Extent): Extent | undefined {
  const run = /^[\p{L}\p{M}\p{N}+#%$<>&@]+/u.exec(text.slice(end))?.[0] ?? ''
  const glued = run !== '' && /[\p{L}\p{M}\p{N}]$/u.test(text.slice(start, end))
  if (!glued) return { start, end }
  return run.length <= 4 ? { start, end: end + run.length } : undefined
}

interface Extent {
  start: number
  end: number
}

const duration =
  /^\s*[,·/|-]?\s*[([（]?\s*(?:~|about\s|ca\.?\s)?\d+(?:[.,]\d+)?\+?\s*(?:years?|yrs?|months?|mos?|Jahre?|Monate?|ans?|mois|años?|meses|anos?|года?|лет|год|мес\p{L}*|年|ヶ月|か月|カ月|ヵ月|个月|個月|년|개월)\p{L}*\.?(?:[\s,]*(?:and\s|et\s|und\s)?\d+\s*(?:months?|mois|mos?|Monate?|meses|мес\p{L}*|ヶ月|か月|カ月|ヵ月|个月|個月|개월)(?!\p{L})\.?)?\s*[)\]）]?/iu
const labelBefore = /(?:^|[\s([|,;])(\p{L}[\p{L} ]{1,24}[:：])\s*[*_`]*$/u

/** The length of a duration at an offset: "(2 years)". */
function durationAt(text: string, at: number): number {
  const rest = text.slice(at)
  if (!/^[\s,·/|([（~-]*(?:about\s|ca\.?\s)?\d/i.test(rest)) return 0
  return (duration.exec(rest) ?? /^\s*[([（]\s*~?\d{1,2}\s\p{L}{1,8}\s*[)\]）]/u.exec(rest))?.[0].length ?? 0
}

function widened(text: string, found: FoundPeriod, under: boolean): Extent {
  let { start, end } = found
  const before = text.slice(0, start)
  const label = /[:：]/.test(before) ? labelBefore.exec(before) : null
  if (label && (labelOf(label[1]!)?.kinds.includes('period') || (under && isLoneLabel(text, label, found))))
    start -= label[0].length - label[0].search(/\p{L}/u)
  start -= unknownWordBefore(text.slice(0, start), text.slice(end))
  end += durationAt(text, end)
  const opening = /[([{（［【<]\s*$/u.exec(text.slice(0, start))
  const after = /^\s*[)\]}）］】>]/u.exec(text.slice(end))
  if (opening && after) {
    start -= opening[0].length
    end += after[0].length
    end += durationAt(text, end)
  }
  return { start, end }
}

/** "(Utrecht, sinds 2012)": how long a word is of a language we do not know that stands before a date in brackets. */
function unknownWordBefore(before: string, after: string): number {
  if (!/^\s*[)）]/u.test(after)) return 0
  const word = /[(（][^()（）]*,\s(\p{Ll}{3,10}\.?\s)$/u.exec(before)?.[1]
  return word !== undefined && telling(word) === 0 ? word.length : 0
}

/** Whether a line is one word, a colon and the period: whatever the word, it says what the dates are. */
function isLoneLabel(text: string, label: RegExpExecArray, found: FoundPeriod): boolean {
  const word = label[1]!.replace(/[:：]$/, '')
  return (
    text.slice(0, label.index).trim() === '' &&
    text.slice(found.end).trim() === '' &&
    !word.includes(' ') &&
    telling(word) === 0
  )
}

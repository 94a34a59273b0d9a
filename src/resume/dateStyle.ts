/** Sets all dates of a résumé by one pattern, for authors who ask for it. */
import { toString as textOf } from 'mdast-util-to-string'
import type { Node, Parent } from 'unist'
import type { PeriodField, PlainDate, Resume } from './nodes.ts'
import { isField } from './nodes.ts'
import { type FoundPeriod, findPeriods } from './periods/parse.ts'

/**
 * The résumé with the periods of its entries written by a pattern of `YYYY`, `YY`, `MMMM`, `MMM`, `MM` and `M`, month
 * names in `lang`. A date without a month becomes its year; words for an open end stay the author's.
 */
export function styleDates(resume: Resume, pattern: string, lang: string): Resume {
  return restyled(resume, pattern, lang) as Resume
}

/** A node with its periods restyled: itself where there are none. */
function restyled(node: Node, pattern: string, lang: string): Node {
  if (isField(node) && node.name === 'period') return restyledPeriod(node as PeriodField, pattern, lang)
  if (!('children' in node)) return node
  const before = (node as Parent).children
  const children = before.map((child) => restyled(child, pattern, lang))
  return children.every((child, index) => child === before[index]) ? node : ({ ...node, children } as Node)
}

function restyledPeriod(field: PeriodField, pattern: string, lang: string): PeriodField {
  const before = textOf(field as Parameters<typeof textOf>[0])
  let text = before
  const all = findPeriods(before)
  for (const found of [...all].reverse()) {
    // The section may have told what a lone "2006-12" means.
    const known = all.length === 1 ? { ...found, period: field.period } : found
    text = text.slice(0, found.start) + styled(before, known, pattern, lang) + text.slice(found.end)
  }
  return text === before ? field : { ...field, children: [{ type: 'text', value: text, position: field.position }] }
}

function styled(text: string, { start, end, period, connector }: FoundPeriod, pattern: string, lang: string): string {
  const written = text.slice(start, end)
  // A year of another calendar is not written in ours.
  if (/[۰-۹]{4}|(?<!\d)1[34]\d\d(?!\d)/.test(written)) return written
  if (!connector)
    return period.start === undefined && isDate(period.end) ? dateText(period.end, pattern, lang) : written
  if (!period.start) return written
  const from = dateText(period.start, pattern, lang)
  const to = isDate(period.end) ? dateText(period.end, pattern, lang) : text.slice(connector.end, end).trim()
  return /^\d+$/.test(from + to) ? `${from}–${to}` : `${from} – ${to}`.trimEnd()
}

function isDate(end: PlainDate | 'present' | undefined): end is PlainDate {
  return typeof end === 'object'
}

/** One date by the pattern. */
export function dateText(date: PlainDate, pattern: string, lang: string): string {
  if (date.month === undefined) return String(date.year)
  const day = new Date(Date.UTC(2000, date.month - 1, 1))
  const monthName = (style: 'long' | 'short'): string =>
    new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' }).format(day)
  const values: Record<string, () => string> = {
    YYYY: () => String(date.year),
    YY: () => String(date.year % 100).padStart(2, '0'),
    MMMM: () => monthName('long'),
    MMM: () => monthName('short'),
    MM: () => String(date.month).padStart(2, '0'),
    M: () => String(date.month),
  }
  return pattern.replace(/YYYY|YY|MMMM|MMM|MM|M/g, (token) => values[token]!())
}

/** Sets all dates of a résumé by one pattern, for authors who ask for it. */
import { toString as textOf } from 'mdast-util-to-string'
import type { Node, Parent } from 'unist'
import type { PeriodField, PlainDate, Resume } from './nodes.ts'
import { isField } from './nodes.ts'
import { certain } from './periods/dates.ts'
import { type FoundPeriod, findPeriods } from './periods/parse.ts'

/**
 * The résumé with the periods of its entries written by a pattern of `YYYY`, `YY`, `MMMM`, `MMM`, `MM` and `M`, month
 * names in `lang`. What is no plain date to the month stays as its author wrote it: years alone, seasons, words beside
 * dates and for an open end, and dates that could be of either of two months.
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

/** A stretch of text, and what is written for it. */
interface Edit {
  start: number
  end: number
  by: string
}

function restyledPeriod(field: PeriodField, pattern: string, lang: string): PeriodField {
  const before = textOf(field as Parameters<typeof textOf>[0])
  const all = findPeriods(before).flatMap((found) => found.terms ?? [found])
  // The section may have told what a lone "2006-12" means: two years.
  const isPair = all.length === 1 && field.period.start !== undefined && all[0]!.period.start === undefined
  const edits = isPair ? [] : all.flatMap((found) => editsOf(before, found, pattern, lang))
  let text = before
  for (const { start, end, by } of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + by + text.slice(end)
  return text === before ? field : { ...field, children: [{ type: 'text', value: text, position: field.position }] }
}

function editsOf(text: string, { start, end, dates, connector }: FoundPeriod, pattern: string, lang: string): Edit[] {
  // A year of another calendar is not written in ours.
  if (/[۰-۹]{4}|(?<!\d)1[34]\d\d(?!\d)/.test(text.slice(start, end))) return []
  const edits = dates.flatMap(({ date, ...stretch }): Edit[] => {
    const known = certain(date, lang)
    return known.month === undefined ? [] : [{ ...stretch, by: dateText(known, pattern, lang) }]
  })
  if (!connector || connector.end === end) return edits
  const years = /^\d+$/.test(text.slice(start, connector.start) + text.slice(connector.end, end).trim())
  return [...edits, { ...connector, by: years ? '–' : ' – ' }]
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

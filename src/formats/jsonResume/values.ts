/** Values of a JSON Resume document, from what was understood. */
import { toString as textOf } from 'mdast-util-to-string'
import type { Node, Parent } from 'unist'
import type { Entry, Field, PlainDate } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'

export type JsonItem = Record<string, unknown>

export function dates(field: Field | undefined): JsonItem {
  if (field?.name !== 'period') return {}
  const { start, end } = field.period
  return compact({ startDate: iso(start), endDate: end === 'present' ? undefined : iso(end) })
}

export function single(field: Field | undefined): string | undefined {
  if (field?.name !== 'period') return undefined
  const { start, end } = field.period
  return iso(end === 'present' || end === undefined ? start : end)
}

export function said(field: Field | undefined): string | undefined {
  if (!field) return undefined
  const value = field.value?.replace(/\s+/g, ' ') ?? plain(field)
  return value === '' ? undefined : value
}

/** The places of an entry: "Hybrid" and the city, where both are given. */
export function placeOf(entry: Entry): string | undefined {
  const places = entry.children
    .filter((child) => isField(child) && child.name === 'location')
    .map((field) => said(field as Field))
  return places.length > 1 ? places.filter((place) => place !== undefined).join(', ') : undefined
}

export function linkOf(field: Field | undefined): string | undefined {
  const link = field?.children.find((child) => child.type === 'link')
  return link?.type === 'link' ? webAddress(link.url) : undefined
}

export function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined
}

export function plain(node: Node): string {
  return textIn(node).replace(/\s+/g, ' ').trim()
}

/** The parts of a list; brackets stay whole: "Python (NumPy, JAX)". */
export function split(values: string): string[] {
  return values
    .split(/\s*[,;、，；|•·](?![^()（）]*[)）])\s*/u)
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

/** An object without what is absent or empty. */
export function compact<T extends Record<string, unknown>>(object: T): T {
  const entries = Object.entries(object).filter(([, value]) => {
    if (value === undefined || value === '') return false
    if (Array.isArray(value)) return value.length > 0
    return typeof value !== 'object' || value === null || Object.keys(value).length > 0
  })
  return Object.fromEntries(entries) as T
}

function iso(date: PlainDate | undefined): string | undefined {
  if (!date) return undefined
  const two = (number: number): string => String(number).padStart(2, '0')
  return [
    String(date.year),
    ...(date.month ? [two(date.month)] : []),
    ...(date.month && date.day ? [two(date.day)] : []),
  ].join('-')
}

/** The text of a node; a line end parts two words. */
function textIn(node: Node): string {
  if (node.type === 'break') return ' '
  if ('children' in node) return (node as Parent).children.map(textIn).join('')
  return textOf(node as Parameters<typeof textOf>[0], { includeImageAlt: false })
}

/** Items of the lists of a JSON Resume document. */
import type { Node } from 'unist'
import type { Field, Section } from '../../resume/nodes.ts'
import type { Position } from './positions.ts'
import { compact, type JsonItem } from './values.ts'

/** The lists of a document. */
export type ListName =
  | 'work'
  | 'volunteer'
  | 'education'
  | 'projects'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'

/** An item of a list, where it comes from, and the nodes of the résumé that it says. */
export interface Read {
  list: ListName
  item: JsonItem
  node: Node
  used: readonly Node[]
  /** The field of its dates. */
  period?: Field | undefined
  /** Its fields were told here: the tree has none. */
  apart?: boolean
}

/** Reads a section. */
export type Reader = (section: Section) => Read[]

/** An item of some fields of a position, by its keys. */
export function made(
  list: ListName,
  { entry, get, blocks, above, from }: Position,
  fields: readonly (Field | undefined)[],
  item: JsonItem,
  rest: readonly Node[] = [...above, ...blocks],
): Read {
  const said = fields.filter((field) => field !== undefined)
  // What was made of a paragraph here is said whole, or told by its fields.
  const whole = from && entry.children.every((child) => [...said, ...rest].includes(child as Field))
  return {
    list,
    item: compact(item),
    node: entry,
    used: whole ? [from, ...said, ...rest] : [...said, ...rest],
    period: get('period'),
    apart: from !== undefined,
  }
}

import { toString as textOf } from 'mdast-util-to-string'
import type { Node, Parent } from 'unist'
import type { Entry, Field } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import type { Markup } from '../markup.ts'
import { isEmpty } from '../markup.ts'
import type { State } from '../state.ts'

/** Fields that `entry` of a template takes by name, one each; any more come as `details`. */
const named = ['title', 'role', 'organization', 'location', 'period'] as const
/** Those of them that can be the entry's heading. */
const heads: ReadonlySet<string> = new Set(['title', 'role', 'organization'])
/** Characters up to which a period can stand beside a title. */
const longestPeriod = 40

export function entry(node: Entry, state: State): Markup {
  const fields = node.children.filter(isField)
  const body = node.children.filter((child) => !isField(child)) as Node[]
  const firsts = named.map((name) => fields.find((field) => field.name === name && fits(field))).filter(isPresent)
  const details = fields.filter((field) => !firsts.includes(field))
  const level = firsts.some((field) => heads.has(field.name)) ? state.outline(state.level) : undefined
  const inside = state.inside({ level: level === undefined ? state.level : state.level + 1 })

  return [
    '#entry(',
    level === undefined ? '' : `\n  level: ${level},`,
    firsts.map((field) => ['\n  ', field.name, ': ', content(field, state), ',']),
    details.length > 0 ? ['\n  details: (', details.map((field) => [content(field, state), ', ']), '),'] : '',
    isShort(body) ? '\n  together: true,' : '',
    '\n)[',
    inBrackets(inside.blocks(body)),
    ']',
  ]
}

function content(field: Field, state: State): Markup {
  return ['[', state.one(field), ']']
}

function inBrackets(body: Markup): Markup {
  return isEmpty(body) ? '' : ['\n', body, '\n']
}

function fits(field: Field): boolean {
  return field.name !== 'period' || textOf(field.children).length <= longestPeriod
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined
}

/** Characters in a line of text, roughly, and the lines up to which a body is not worth splitting. */
const lineLength = 85
const mostLines = 6

/** Whether a body is so short that splitting it between two pages would look like an accident. */
function isShort(body: readonly Node[]): boolean {
  const lines = body.map(linesOf).reduce((sum, count) => sum + count, 0)
  return lines <= mostLines
}

/** Lines a block takes, roughly; what may hold a page break, or is large, takes too many. */
function linesOf(node: Node): number {
  if (node.type === 'paragraph' || node.type === 'pair') return Math.ceil(textOf(node).length / lineLength)
  if (node.type === 'list' || node.type === 'listItem')
    return (node as Parent).children.map(linesOf).reduce((sum, count) => sum + count, 0)
  return Number.POSITIVE_INFINITY
}

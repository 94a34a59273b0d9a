import type { Table, TableCell, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'
import { paragraphOf } from './paragraph.ts'

const sides: Readonly<Record<string, string>> = { left: 'start', right: 'end', center: 'center' }

export function table(node: Table, state: State): Markup {
  const columns = Math.max(1, ...node.children.map((row) => row.children.length))
  const align = Array.from({ length: columns }, (_, index) => `${sides[node.align?.[index] ?? 'left']},`).join(' ')
  const [first, ...others] = node.children
  const [head, body] = node.data?.headless ? [undefined, node.children] : [first, others]
  const hasHead = head?.children.some((cell) => cell.children.some((child) => child.type === 'image' || textOf(child)))
  return [
    `#grid-table(columns: ${columns}, align: (${align}),`,
    hasHead ? ['\n  header: (', row(head!, columns, state), '),'] : '',
    body.map((each) => ['\n  ', row(each, columns, state)]),
    '\n)',
  ]
}

function row(node: TableRow, columns: number, state: State): Markup {
  const cells = Array.from({ length: columns }, (_, index) => ['[', cell(node.children[index], state), '], '])
  return { markup: cells, position: node.position }
}

function cell(node: TableCell | undefined, state: State): Markup {
  return node
    ? { markup: paragraphOf(state.inside({ nested: true }).inline(node.children)), position: node.position }
    : ''
}

import type { Table, TableCell } from 'mdast'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

export function table(node: Table, state: State): Markup {
  const columns = Math.max(...node.children.map((row) => row.children.length))
  const align = Array.from({ length: columns }, (_, index) => `${node.align?.[index] ?? 'left'},`).join(' ')
  const [head, ...body] = node.children.map((row) => {
    const cells = Array.from({ length: columns }, (_, index) => cell(row.children[index], state))
    return { markup: ['\n  ', cells], position: row.position } satisfies Markup
  })
  return [`#grid-table(columns: ${columns}, align: (${align}),\n  header: (`, head ?? '', '\n  ),', body, '\n)']
}

function cell(node: TableCell | undefined, state: State): Markup {
  return ['[', node ? state.inline(node.children) : '', '], ']
}

import type { Node } from 'unist'

/** A tree on a line, for comparing: `heading2(text"A") list(listItem(paragraph(text"b")))`. */
export function sketch(node: Node): string {
  const { value, depth, url, children } = node as Node & {
    value?: string
    depth?: number
    url?: string
    children?: Node[]
  }
  if (node.type === 'root') return children!.map(sketch).join(' ')
  const mark = `${node.type}${depth ?? ''}${url === undefined ? '' : `<${url}>`}`
  if (value !== undefined) return `${mark}${JSON.stringify(value)}`
  return children ? `${mark}(${children.map(sketch).join(' ')})` : mark
}

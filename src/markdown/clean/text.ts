/** Last touches on the strings of a tree: line endings, what masking left, marks that stand for a separator. */
import type { PhrasingContent, Root } from 'mdast'
import type { Node, Parent } from 'unist'
import { trim } from './phrasing.ts'
import { eachParent, isParent } from './walk.ts'

const fields = ['value', 'url', 'title', 'alt', 'label', 'lang', 'meta'] as const
const blanked = /(^| )\uFDD0+ ?|\uFDD0+/g
const lines = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm'])

export function text(root: Root, source: string): void {
  visit(root as never)
  if (!source.includes('\uFDD0')) return
  eachParent(root, (parent) => {
    if (lines.has(parent.type)) trim(parent.children as PhrasingContent[])
  })
}

function visit(node: Node & { [key: string]: unknown }): void {
  for (const field of fields) {
    const value = node[field]
    if (typeof value === 'string') node[field] = cleaned(value, node.type)
  }
  if (isParent(node)) {
    for (const child of node.children) visit(child as never)
    node.children = node.children.filter((child) => !isEmpty(child))
  }
}

function cleaned(value: string, type: string): string {
  let result = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
  if (result.includes('\uFDD0')) result = result.replace(blanked, '$1')
  // resumx parts the columns of a line with `||`.
  if (type === 'text' && result.includes('||')) result = result.replace(/(^|\s)\|\|(?=\s|$)/g, '$1|')
  return result
}

const dropWhenEmpty = new Set(['text', 'strong', 'emphasis', 'delete', 'paragraph', 'inlineCode'])

function isEmpty(node: Node): boolean {
  if (!dropWhenEmpty.has(node.type)) return false
  return isParent(node) ? (node as Parent).children.length === 0 : (node as Node & { value?: string }).value === ''
}

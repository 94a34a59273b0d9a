/** What a parsed tree has of its source, before anything is made of it: text to be read, and letters nobody took. */
import type { Html } from 'mdast'
import type { Node, Parent } from 'unist'
import { isMarkup, preformatted, type TagNames, tagNames } from '../clean/html/tags.ts'
import { pointIn } from '../clean/phrasing.ts'
import { isSpelt } from './letters.ts'

/** Text of the source that has to be read. */
export interface Written {
  text: string
  /** The place in the source of the character at an index of the text. */
  offsetOf(index: number): number
}

/** The letters that syntax may have between the parts of a node. */
const syntax: Readonly<Record<string, RegExp>> = {
  footnoteDefinition: /^[\s>]*\[\^[^\]]*\]:[\s>]*$/,
  link: /[\s\S]/,
  linkReference: /[\s\S]/,
  listItem: /^[\s>]*(?:[-*+]|\d{1,9}[.)])?[\s>]*(?:\[[ xX]\])?\s*$/,
  paragraph: /^\s*\[[ xX]\]\s*$/,
}
/** Leaves that tell something and are nothing to read. */
const silent: ReadonlySet<string> = new Set(['attributeList', 'containerFence', 'definition', 'footnoteReference'])

/** All that has to be read of a parsed part, in order. */
export function writtenIn(root: Node, source: string): Written[] {
  const found: Written[] = []
  const gap = (from: number, to: number, type: string): void => {
    if (from >= to) return
    const text = source.slice(from, to)
    if (isSpelt(text) && !syntax[type]?.test(text)) found.push({ text, offsetOf: (index) => from + index })
  }
  const names = tagNames(root)
  /** `reached`: where the node before ends; a heading over dashes begins, to micromark, with the definitions above it. */
  const visit = (node: Node, before: Node | undefined, reached: number): void => {
    if (!('children' in node)) {
      const text = textToRead(node, before, names)
      if (text) found.push({ text, offsetOf: (index) => offsetIn(node, text, index, source) })
      return
    }
    const { children, position } = node as Parent
    let at = Math.max(reached, position?.start.offset ?? 0)
    for (const [index, child] of children.entries()) {
      gap(at, child.position?.start.offset ?? at, node.type)
      visit(child, children[index - 1], at)
      at = Math.max(at, child.position?.end.offset ?? at)
    }
    gap(at, position?.end.offset ?? at, node.type)
  }
  visit(root, undefined, 0)
  return found
}

function textToRead(node: Node, before: Node | undefined, names: TagNames): string {
  if (silent.has(node.type)) return ''
  if (node.type === 'html' && isMarkup(node as Html, before, names)) return preformatted((node as Html).value) ?? ''
  const { value, alt } = node as Node & { value?: string; alt?: string | null }
  return value ?? alt ?? ''
}

/** Where in the source the character at an index of a leaf's text stands. */
export function offsetIn(node: Node, value: string, index: number, source: string): number {
  const point = pointIn({ type: 'text', value, position: node.position as never }, index, source)
  return point?.offset ?? node.position?.start.offset ?? 0
}

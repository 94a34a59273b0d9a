/** Moves `{.class #id key=value}` from the text to `data.hProperties` of what it speaks of. */
import type { PhrasingContent, Root, Text } from 'mdast'
import type { Node, Parent, Point } from 'unist'
import { trimEnd } from './phrasing.ts'
import { eachParent } from './walk.ts'

export interface Attributes {
  id?: string
  className?: string[]
  [key: string]: string | string[] | undefined
}

/** What an attribute list says. */
export function attributesOf(value: string): Attributes {
  const attributes: Attributes = {}
  const classes: string[] = []
  const each = /#([^\s#.={}"']+)|\.([^\s.#={}"']+)|([^\s=#."'{}:][^\s="'{}]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))/gu
  for (const [, id, name, key, double, single, bare] of value.matchAll(each)) {
    if (id) attributes.id = id
    else if (name) classes.push(name)
    else if (key) attributes[key] = double ?? single ?? bare ?? ''
  }
  if (classes.length > 0) attributes.className = classes
  return attributes
}

export function addAttributes(node: Node, attributes: Attributes): void {
  if (Object.keys(attributes).length === 0) return
  const data = (node.data ?? {}) as { hProperties?: Attributes }
  const known = data.hProperties ?? {}
  const className = [...(known.className ?? []), ...(attributes.className ?? [])]
  data.hProperties = { ...known, ...attributes, ...(className.length > 0 ? { className } : {}) }
  node.data = data
}

export function attributeLists(root: Root, source: string): void {
  if (!source.includes('{')) return
  eachParent(root, (parent) => {
    if (parent.children.some(isOnlyAttributes)) parent.children = withoutAttributeBlocks(parent)
    if (parent.children.some((child) => child.type === 'attributeList')) attach(parent)
    if (parent.type === 'listItem') lift(parent)
  })
}

function isOnlyAttributes(node: Node): boolean {
  return node.type === 'paragraph' && (node as Parent).children[0]?.type === 'emptied'
}

/** A block of attributes alone speaks of the block before it. */
function withoutAttributeBlocks(parent: Parent): Node[] {
  const kept: Node[] = []
  for (const child of parent.children) {
    if (!isOnlyAttributes(child)) kept.push(child)
    else if (kept.length > 0)
      addAttributes(kept.at(-1)!, (child.data as { hProperties?: Attributes })?.hProperties ?? {})
  }
  return kept
}

function attach(parent: Parent): void {
  const kept: PhrasingContent[] = []
  const children = parent.children as PhrasingContent[]
  for (const [index, child] of children.entries()) {
    if (child.type !== 'attributeList') {
      kept.push(child)
      continue
    }
    const attributes = attributesOf(child.value)
    const target = speaksOf(kept, index === children.length - 1 || startsLine(children[index + 1]!))
    addAttributes(target ?? parent, attributes)
  }
  trimEnd(kept)
  parent.children = kept.length > 0 || parent.type !== 'paragraph' ? kept : [{ type: 'emptied' }]
}

function startsLine(node: Node): boolean {
  return node.type === 'text' && /^\s*\n/.test((node as { value?: string }).value ?? '')
}

/** The inline node before an attribute list, `undefined` when it speaks of the block. */
function speaksOf(before: PhrasingContent[], ends: boolean): Node | undefined {
  const last = before.at(-1)
  if (!last) return undefined
  if (last.type !== 'text') return last
  if (last.value.endsWith(']')) return unbracket(before)
  return ends ? undefined : last
}

/** Takes the brackets off `[words]`, the end of some phrasing content. */
function unbracket(nodes: PhrasingContent[]): Node | undefined {
  let depth = 0
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!
    if (node.type !== 'text') continue
    for (let at = node.value.length - 1; at >= 0; at--) {
      if (node.value[at] === ']') depth++
      else if (node.value[at] === '[' && --depth === 0) {
        const last = nodes.at(-1) as { value: string }
        last.value = last.value.slice(0, -1)
        if (nodes.length - 1 === index && at > 0) {
          const [before, inside] = parted(node, at)
          nodes.splice(index, 1, before, inside)
          return inside
        }
        node.value = node.value.slice(0, at) + node.value.slice(at + 1)
        return nodes.length - 1 === index ? node : nodes[index + 1]
      }
    }
  }
  return nodes.at(-1)
}

/** A text before an opening bracket, and what is in the brackets. */
function parted(node: Text, at: number): [Text, Text] {
  const { position, value } = node
  const before: Text = { ...node, value: value.slice(0, at) }
  const inside: Text = { ...node, value: value.slice(at + 1) }
  if (!position || position.start.line !== position.end.line || position.start.offset === undefined)
    return [before, inside]
  const point = (by: number): Point => ({
    line: position.start.line,
    column: position.start.column + by,
    offset: position.start.offset! + by,
  })
  before.position = { start: position.start, end: point(at) }
  inside.position = { start: point(at + 1), end: point(at + 1 + inside.value.length) }
  return [before, inside]
}

/** Attributes at the end of an item's only paragraph are the item's. */
function lift(item: Parent): void {
  const [first] = item.children
  const data = first?.data as { hProperties?: Attributes } | undefined
  if (first?.type !== 'paragraph' || !data?.hProperties) return
  addAttributes(item, data.hProperties)
  delete data.hProperties
  if (Object.keys(data).length === 0) delete first.data
}

/**
 * HTML reduced to the Markdown it means: `<h2>`, `<li>`, `<td>`, `<b>`, `<a>`, `<br>` become mdast, all other tags go
 * and leave what is between them. Tags may be unclosed, stray or crossed, and reach over Markdown blocks; they end at
 * the latest with the container or part they stand in.
 */
import type { Html, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Node, Parent, Position } from 'unist'
import { breaksPage } from '../pagebreaks.ts'
import { spanning } from '../phrasing.ts'
import { eachParent } from '../walk.ts'
import { type Block, elements, unwrapped } from './elements.ts'
import { holdsContent, inline } from './inline.ts'
import { blocks, isMarkup, preformatted, type Tag, type TagNames, tagNames, tagOf } from './tags.ts'

const containers = new Set(['root', 'blockquote', 'listItem', 'defListDescription', 'footnoteDefinition'])

export function html(root: Root, source: string): void {
  if (!source.includes('<')) return
  const names = tagNames(root)
  eachParent(root, (parent) => {
    literalTags(parent, names)
    if (containers.has(parent.type)) structure(parent)
    else if (parent.type !== 'paragraph' && parent.children.some((child) => child.type === 'html'))
      parent.children = inline(
        parent.children as PhrasingContent[],
        parent.type === 'heading' && (parent as Parent & { depth: number }).depth > 1,
      )
  })
}

/** Make text of what only looks like HTML. */
function literalTags(parent: Parent, names: TagNames): void {
  parent.children = (parent.children as RootContent[]).map(
    (child, index, all): RootContent =>
      child.type === 'html' && !isMarkup(child, all[index - 1], names)
        ? { type: 'text', value: child.value, position: child.position }
        : child,
  )
}

interface Frame {
  tag: Tag
  start?: Position
  children: Block[]
}

function structure(parent: Parent): void {
  if (!parent.children.some((child) => child.type === 'html' || holdsHtml(child))) return
  const stack: Frame[] = [{ tag: { name: '', closes: false, empty: false, attributes: {} }, children: [] }]
  for (const child of parent.children as RootContent[]) {
    if (child.type === 'html') stack.at(-1)!.children.push(...rawBlock(child))
    else if (holdsHtml(child)) paragraph(stack, child as Paragraph)
    else stack.at(-1)!.children.push(child)
  }
  while (stack.length > 1) closeTop(stack)
  parent.children = stack[0]!.children.flatMap(unwrapped)
}

function holdsHtml(node: Node): boolean {
  return node.type === 'paragraph' && (node as Parent).children.some((child) => child.type === 'html')
}

/** Preformatted text; declarations and processing instructions hold no words. */
function rawBlock(node: Html): RootContent[] {
  if (breaksPage(node.value)) return [{ type: 'pagebreak', position: node.position }]
  const value = preformatted(node.value)
  return value ? [{ type: 'code', value, position: node.position }] : []
}

/** A paragraph cut at its block tags. */
function paragraph(stack: Frame[], node: Paragraph): void {
  let run: PhrasingContent[] = []
  for (const child of node.children) {
    const tag = child.type === 'html' ? tagOf(child.value) : undefined
    const newPage = child.type === 'html' && breaksPage(child.value)
    if (!newPage && !blocks.has(tag?.name ?? '')) {
      run.push(child)
      continue
    }
    flush(stack, run)
    run = []
    if (newPage) stack.at(-1)!.children.push({ type: 'pagebreak', position: child.position })
    if (tag && blocks.has(tag.name)) blockTag(stack, tag, child.position)
  }
  flush(stack, run, run.length === node.children.length ? node : undefined)
}

/** Put phrasing content as paragraphs; two breaks in a row part them. */
function flush(stack: Frame[], run: PhrasingContent[], whole?: Paragraph): void {
  const content = inline(run)
  if (!holdsContent(content)) return
  const children = stack.at(-1)!.children
  let from = 0
  for (let index = 1; index < content.length; index++) {
    if (content[index]!.type !== 'break' || content[index - 1]!.type !== 'break') continue
    const part = content.slice(from, index - 1)
    if (holdsContent(part)) children.push(spanning<Paragraph>({ type: 'paragraph', children: part }))
    while (content[index]?.type === 'break') index++
    from = index
  }
  if (from === 0 && whole) children.push({ ...whole, children: content })
  else if (holdsContent(content.slice(from)))
    children.push(spanning<Paragraph>({ type: 'paragraph', children: content.slice(from) }))
}

/** Open elements that a start tag closes, and the element beyond which it reaches no further. */
const impliedEnds: Readonly<Record<string, { ends: readonly string[]; within: readonly string[] }>> = {
  dd: { ends: ['dd', 'dt'], within: ['dl'] },
  dt: { ends: ['dd', 'dt'], within: ['dl'] },
  li: { ends: ['li'], within: ['ul', 'ol', 'menu', 'dir'] },
  tbody: { ends: ['thead', 'tbody', 'tr', 'td', 'th'], within: ['table'] },
  td: { ends: ['td', 'th'], within: ['table', 'tr'] },
  tfoot: { ends: ['thead', 'tbody', 'tr', 'td', 'th'], within: ['table'] },
  th: { ends: ['td', 'th'], within: ['table', 'tr'] },
  tr: { ends: ['tr', 'td', 'th'], within: ['table'] },
}
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])
const deepest = 40

function blockTag(stack: Frame[], tag: Tag, position: Position | undefined): void {
  if (tag.closes) {
    closeNamed(stack, tag.name, position)
    return
  }
  if (stack.at(-1)!.tag.name === 'p') closeTop(stack)
  const implied = impliedEnds[tag.name]
  if (implied) closeImplied(stack, implied.ends, implied.within)
  if (tag.name === 'hr') stack.at(-1)!.children.push({ type: 'thematicBreak', position })
  else if (!tag.empty && stack.length < deepest) stack.push({ tag, start: position, children: [] })
}

function closeImplied(stack: Frame[], ends: readonly string[], within: readonly string[]): void {
  for (let index = stack.length - 1; index > 0; index--) {
    const { name } = stack[index]!.tag
    if (within.includes(name)) return
    if (!ends.includes(name)) continue
    while (stack.length > index) closeTop(stack)
  }
}

/** An end tag closes the nearest open element of its name, but none outside a table's cell unless it is a table's. */
function closeNamed(stack: Frame[], name: string, position: Position | undefined): void {
  for (let index = stack.length - 1; index > 0; index--) {
    const open = stack[index]!.tag.name
    if (open === name || (/^h[1-6]$/.test(open) && /^h[1-6]$/.test(name))) {
      while (stack.length > index) closeTop(stack, position)
      return
    }
    if (tableParts.has(open) && !tableParts.has(name)) return
  }
}

function closeTop(stack: Frame[], end?: Position): void {
  const { tag, start, children } = stack.pop()!
  const built = elements[tag.name]?.(children, tag) ?? children
  if (built.length === 1 && start && built !== children)
    built[0]!.position = { start: { ...start.start }, end: { ...(end ?? built[0]!.position ?? start).end } }
  stack.at(-1)!.children.push(...built)
}

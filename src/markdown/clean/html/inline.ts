/** Inline HTML: tags become the mdast they mean, or go and leave their content. */
import type { Break, Delete, Emphasis, Html, Image, Link, PhrasingContent, Strong, Text } from 'mdast'
import type { Node } from 'unist'
import { mergeTexts, spanning, textOf, trim } from '../phrasing.ts'
import { isParent } from '../walk.ts'
import { blocks, isElement, type Tag, tagOf } from './tags.ts'

interface Frame {
  tag?: Tag
  children: PhrasingContent[]
}

type Builder = (children: PhrasingContent[], tag: Tag) => PhrasingContent[]

const strong: Builder = (children) => [spanning<Strong>({ type: 'strong', children })]
const emphasis: Builder = (children) => [spanning<Emphasis>({ type: 'emphasis', children })]
const strike: Builder = (children) => [spanning<Delete>({ type: 'delete', children })]
const inlineCode: Builder = (children) => {
  const { position } = spanning<Strong>({ type: 'strong', children })
  return [{ type: 'inlineCode', value: textOf(children), position }]
}

const link: Builder = (children, tag) => {
  const url = tag.attributes.href
  if (!url) return children
  const content = children.flatMap((child) => (child.type === 'link' ? child.children : [child])) as never[]
  return [spanning<Link>({ type: 'link', url, title: tag.attributes.title ?? null, children: content })]
}

/** A font of icons speaks in `<i>`; nobody means emphasis. */
const italic: Builder = (children, tag) =>
  /\b(?:fa[bsrl]?|icons?|material|bi|ti)\b/.test(tag.attributes.class ?? '') ? children : emphasis(children, tag)

const builders: Readonly<Record<string, Builder>> = {
  a: link,
  b: strong,
  cite: emphasis,
  code: inlineCode,
  del: strike,
  dfn: emphasis,
  em: emphasis,
  i: italic,
  kbd: inlineCode,
  s: strike,
  samp: inlineCode,
  strike,
  strong,
  tt: inlineCode,
  var: emphasis,
}

const deepest = 20

/** Phrasing content without HTML. */
export function inline(nodes: readonly PhrasingContent[], separateSpans = false): PhrasingContent[] {
  const stack: Frame[] = [{ children: [] }]
  for (const [index, node] of nodes.entries()) {
    const top = stack.at(-1)!
    if (node.type !== 'html') {
      top.children.push(isGap(nodes, index) ? ({ ...node, value: ' ' } as Text) : node)
      continue
    }
    const tag = tagOf(node.value)
    if (!tag) continue
    if (!isElement(tag.name)) top.children.push(...shownText(tag, node))
    else if (isSpacer(nodes, index)) top.children.push({ type: 'text', value: ' | ', position: node.position })
    else if (blocks.has(tag.name)) top.children.push(lineBreak(node))
    else if (tag.closes) close(stack, tag.name, separateSpans)
    else if (tag.empty) top.children.push(...emptyElement(tag, node))
    else if (stack.length < deepest) stack.push({ tag, children: [] })
  }
  while (stack.length > 1) closeTop(stack, separateSpans)
  return tidied(stack[0]!.children)
}

/** What components of site generators show stands in an attribute: `<Badge text="Go"/>`. */
function shownText({ attributes: { text, label, title, message } }: Tag, node: Html): PhrasingContent[] {
  const value = text ?? label ?? title ?? message
  return value ? [{ type: 'text', value, position: node.position }] : []
}

/** A line ending between two spans of a text whose lines end with `<br>`. */
function isGap(nodes: readonly PhrasingContent[], index: number): boolean {
  const [before, node, after] = [nodes[index - 1], nodes[index], nodes[index + 1]]
  if (node?.type !== 'text' || node.value.trim() !== '' || before?.type !== 'html' || after?.type !== 'html')
    return false
  const parts = /^<\/span\s*>$/i.test(before.value) && /^<span\b/i.test(after.value)
  return parts && nodes.some((other) => other.type === 'html' && /^<br\b/i.test(other.value))
}

/** An empty span between two words holds them apart on the page. */
function isSpacer(nodes: readonly PhrasingContent[], index: number): boolean {
  const [before, start, end, after] = [nodes[index - 1], nodes[index], nodes[index + 1], nodes[index + 2]]
  if (start?.type !== 'html' || end?.type !== 'html' || !/^<span\b/i.test(start.value) || end.value !== '</span>')
    return false
  return before?.type === 'text' && after?.type === 'text' && /\S$/.test(before.value) && /^\S/.test(after.value)
}

function close(stack: Frame[], name: string, separateSpans: boolean): void {
  const index = stack.findLastIndex((frame) => frame.tag?.name === name)
  if (index > 0) while (stack.length > index) closeTop(stack, separateSpans)
}

function closeTop(stack: Frame[], separateSpans: boolean): void {
  const { tag, children } = stack.pop()!
  const parent = stack.at(-1)!.children
  if (!holdsContent(children)) {
    // An empty element still parts the words around it.
    if (textOf(children) !== '') parent.push({ type: 'text', value: ' ' })
    return
  }
  if (tag!.name === 'span') {
    if (isChip(parent, children, tag!)) parent.push({ type: 'text', value: ', ' })
    else if (separates(parent, tag!, separateSpans)) parent.push({ type: 'text', value: ' | ' })
  }
  parent.push(...(builders[tag!.name]?.(children, tag!) ?? children))
  if (tag!.name === 'span') spanEnds.add(parent.at(-1)!)
}

/** Whether phrasing content shows anything. */
export function holdsContent(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'image' ||
      node.type === 'footnoteReference' ||
      (isParent(node) ? holdsContent(node.children) : textOf(node).trim() !== ''),
  )
}

/** Last nodes of spans, to tell spans side by side. */
const spanEnds = new WeakSet<PhrasingContent>()

/** Whether a styled span follows another without a space, as labels in a row do; single letters are an initial. */
function isChip(before: readonly PhrasingContent[], children: readonly PhrasingContent[], tag: Tag): boolean {
  const previous = before.at(-1)
  if (!previous || !spanEnds.has(previous) || !(tag.attributes.class ?? tag.attributes.style)) return false
  return textOf(previous).length > 1 && textOf(children).length > 1 && !/float|right/.test(tag.attributes.style ?? '')
}

/** Whether a span stands apart from what is before it: floated, or one of several spans of a heading. */
function separates(before: PhrasingContent[], tag: Tag, separateSpans: boolean): boolean {
  const last = before.at(-1)
  const gap = last?.type === 'text' && last.value.trim() === '' ? before.pop() : undefined
  const previous = before.at(-1)
  const apart =
    previous !== undefined &&
    !/[\n|·•,;:–—-]\s*$/.test(textOf(previous)) &&
    previous.type !== 'break' &&
    (/float\s*:\s*right|text-align\s*:\s*right/.test(tag.attributes.style ?? '') ||
      (separateSpans && spanEnds.has(previous)))
  if (!apart && gap) before.push(gap)
  return apart
}

function emptyElement(tag: Tag, node: Html): PhrasingContent[] {
  if (tag.name === 'br') return [lineBreak(node)]
  if (tag.name !== 'img') return []
  const { src, alt, title } = tag.attributes
  if (!src) return alt ? [{ type: 'text', value: alt, position: node.position }] : []
  const image: Image = { type: 'image', url: src, alt: alt ?? '', title: title ?? null, position: node.position }
  const width = tag.attributes.width ?? /width\s*:\s*([\w.%]+)/.exec(tag.attributes.style ?? '')?.[1]
  const own = { ...(width ? { width } : {}), ...(alt === '' ? { alt } : {}) }
  if (Object.keys(own).length > 0) image.data = { hProperties: own }
  return [image]
}

function lineBreak(node: Html): Break {
  return { type: 'break', position: node.position }
}

/** Adjacent texts joined, white space around breaks and at the ends dropped. */
function tidied(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged = mergeTexts(nodes)
  for (const [index, node] of merged.entries()) {
    if (node.type !== 'text') continue
    if (merged[index - 1]?.type === 'break') node.value = node.value.trimStart()
    if (merged[index + 1]?.type === 'break') node.value = node.value.trimEnd()
  }
  return trim(merged.filter((node) => node.type !== 'text' || node.value !== ''))
}

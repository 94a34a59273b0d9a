import type { List, ListItem, Paragraph } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import { isEmpty, type Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** Kinds of sections in which a list of a few words each is set on a few lines. */
const runInKinds: ReadonlySet<string> = new Set(['skills', 'interests'])
/** Items from which on that is worth it, and characters up to which an item is short. */
const fewestItems = 4
const longestItem = 44

export function list(node: List, state: State): Markup {
  const inside = state.inside({ nested: true })
  if (isRunIn(node, state.kind)) return shortList(node, inside)
  // A bullet before nothing, as where a template's tag stood, says nothing; a number may.
  const tight = `tight: ${!isLoose(node)}`
  if (node.ordered) return numberedList(node, tight, inside)
  const bodies = node.children.map((item) => inside.one(item)).filter((body) => !isEmpty(body))
  if (bodies.length === 0) return ''
  return [`#list(${tight},`, bodies.map((body) => ['\n  [', body, '],']), '\n)']
}

/** An item that does not go on from the one before it says its number. */
function numberedList(node: List, tight: string, inside: State): Markup {
  const start = numberOf(node, 0)
  const items = node.children.map((item, index) => {
    const number = numberOf(node, index)
    const goesOn = index === 0 || number === numberOf(node, index - 1) + 1
    return [goesOn ? '\n  [' : `\n  enum.item(${number})[`, inside.one(item), '],']
  })
  return [`#enum(${tight}, start: ${start},`, items, '\n)']
}

function numberOf({ start, children }: List, index: number): number {
  return children[index]?.data?.number ?? (start ?? 1) + index
}

export function listItem(node: ListItem, state: State): Markup {
  const box = typeof node.checked === 'boolean' ? `#checkbox(${node.checked});` : ''
  const [first, ...rest] = node.children as Node[]
  if (box && first?.type === 'paragraph')
    return [
      { markup: ['#par[', box, state.inline((first as ListItem).children), ']'], position: first.position },
      rest.length > 0 ? ['\n\n', state.blocks(rest)] : '',
    ]
  return [box && ['#par[', box, ']\n\n'], state.blocks(node.children)]
}

/** Whether a list in a section of this kind is set on a few lines. */
export function isRunIn(node: List, kind: string): boolean {
  return (
    runInKinds.has(kind) &&
    !node.ordered &&
    node.children.length >= fewestItems &&
    node.children.every((item) => typeof item.checked !== 'boolean' && isShort(item))
  )
}

function isShort(item: ListItem): boolean {
  const [only, ...others] = item.children
  return others.length === 0 && only?.type === 'paragraph' && isName(textOf(only))
}

/** Whether a text is a few words that can stand between commas. */
function isName(text: string): boolean {
  return text.length <= longestItem && !/[,;:]|[.!?]$| [-–—] /.test(text.replace(/\(.*?\)/g, ''))
}

function shortList(node: List, state: State): Markup {
  const items = node.children.map((item) => {
    const [paragraph] = item.children as [Paragraph]
    return { markup: ['\n  [', state.inline(paragraph.children), '],'], position: item.position }
  })
  return ['#short-list(', items, '\n)']
}

function isLoose(node: List): boolean {
  return Boolean(node.spread) || node.children.some((item) => item.spread && item.children.length > 1)
}

/** Lines right under a list that its last item took for its own, as Markdown would have it. */
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { rememberedOf } from '../memory.ts'
import { inlineOf, positionOf } from './inline.ts'
import { findPeriods } from './periods/parse.ts'

/** Blocks with their lists ended where a bold line that is not indented says when, or is nothing but bold. */
export function endLists(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => (block.type === 'list' ? [...partsOf(block)] : [block]))
}

const partsOf = rememberedOf(
  (list: List): ReadonlyArray<List | Paragraph> => divided(list),
  (list) => [list],
)

function divided(list: List): Array<List | Paragraph> {
  const parts: Array<List | Paragraph> = []
  let items: ListItem[] = []
  const close = (): void => {
    if (items.length > 0) parts.push({ ...list, children: items, position: positionOf(items) })
    items = []
  }
  for (const item of list.children) {
    const [kept, ...after] = dividedItem(item)
    items.push(kept)
    if (after.length === 0) continue
    close()
    parts.push(...after)
  }
  if (parts.length === 0) return [list]
  close()
  return parts
}

/** An item, and what it took that stands after it. */
function dividedItem(item: ListItem): [ListItem, ...Array<List | Paragraph>] {
  const last = item.children.at(-1)
  if (last?.type === 'list') {
    const [inner, ...after] = partsOf(last)
    if (after.length === 0) return [item]
    return [{ ...item, children: [...item.children.slice(0, -1), inner as List] }, ...after]
  }
  const at = last?.type === 'paragraph' ? lazyLine(last, item.position?.start.column ?? 1) : -1
  if (at < 0) return [item]
  const { children } = last as Paragraph
  const own = { ...(last as Paragraph), children: children.slice(0, at - 1) }
  const after = { ...(last as Paragraph), children: children.slice(at), position: positionOf(children.slice(at)) }
  return [{ ...item, children: [...item.children.slice(0, -1), own] }, after]
}

/** Which child of a paragraph opens a bold line that is not indented; -1 for none. */
function lazyLine({ children }: Paragraph, column: number): number {
  return children.findIndex(
    (child, index) =>
      index > 1 &&
      child.type === 'strong' &&
      children[index - 1]!.type === 'break' &&
      (child.position?.start.column ?? column + 1) <= column &&
      opensPart(children.slice(index)),
  )
}

/** Whether a line is bold as a whole, or has dates on it or on the next. */
function opensPart(nodes: readonly PhrasingContent[]): boolean {
  const { text } = inlineOf(nodes)
  if (nodes.length === 1 || nodes[1]!.type === 'break') return true
  const lines = text.split('\n').slice(0, 2)
  return lines.some((line) => line.length < 120 && findPeriods(line).length > 0)
}

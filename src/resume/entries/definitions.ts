/** Entries in definition lists: dates or an employer as the term, the rest under it. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Node, Parent } from 'unist'
import type { Habit, HeadLine } from '../fields/index.ts'
import { inlineOf, linesOf, slice } from '../inline.ts'
import { findPeriods } from '../periods/parse.ts'
import { placeLike, senses } from '../words.ts'
import type { Draft } from './draft.ts'
import { draftOf } from './draft.ts'
import { isOnlyDates } from './have.ts'
import { readHead } from './head.ts'

interface Item {
  term: Parent | undefined
  details: Parent[]
}

/** The entries of a definition list, if its terms or descriptions bear dates. */
export function definitionDrafts(list: Parent, kind: Habit['kind']): Draft[] | undefined {
  const items = itemsOf(list)
  if (kind === 'study' && items.every(({ term, details }) => term && details.some(tellsOfSchool)))
    return items.flatMap(itemDrafts)
  const dated = items.filter(
    ({ term, details }) =>
      findPeriods(textOf(term)).length > 0 ||
      details.some((detail) => findPeriods(textOf(detail).slice(0, 120)).length > 0),
  )
  if (dated.length === 0 || dated.length * 2 < items.length) return undefined
  return items.flatMap((item, index) => {
    const next = items[index + 1]
    const last = items[index - 1]
    if (next && isHalf(item, next)) return [pairDraft(item, next)]
    if (last && isHalf(last, item)) return []
    if (isUndatedName(item) && isOnlyTerm(last)) return []
    return next && isOnlyTerm(item) && isUndatedName(next) ? [pairDraft(item, next)] : itemDrafts(item)
  })
}

/** Whether a term has nothing under it but dates: "Degree : 2010 – 2014". */
function isOnlyTerm(item: Item | undefined): boolean {
  return item?.term !== undefined && item.details.length === 1 && isOnlyDates(textOf(item.details[0]))
}

/** Whether a term has nothing under it but a place: "School : City, Country". */
function isUndatedName({ term, details }: Item): boolean {
  const [only, ...more] = details
  return term !== undefined && more.length === 0 && findPeriods(textOf(term)).length === 0 && placeLike(textOf(only))
}

/** Whether a bold term has no dates, and the plain one after it has nothing else: "**Role** : Employer", "Team : 2019 – 2021". */
function isHalf(item: Item, next: Item): boolean {
  return opensBold(item.term) && !opensBold(next.term) && isOnlyTerm(next) && !isDated(item)
}

function isDated({ term, details }: Item): boolean {
  return [term, ...details].some((node) => findPeriods(textOf(node)).length > 0)
}

/** Two items that are one entry: a degree and its dates, then the school and its place. */
function pairDraft(first: Item, second: Item): Draft {
  const nodes = [first, second].flatMap(({ term, details }) => [term!, ...details])
  const lines = nodes.map(
    (node): HeadLine => ({
      nodes: inlineNodes(node),
      where: node.type === 'defListTerm' ? 'term' : 'line under the term',
    }),
  )
  return draftOf({ lines, body: [] }, nodes)
}

/** Whether a description names a school, a degree or a place in brackets. */
function tellsOfSchool(detail: Parent): boolean {
  const text = textOf(detail).slice(0, 200)
  const { school, degree } = senses(text)
  const bracket = /\(([^()]+)\)\s*$/.exec(text)?.[1]
  return school + degree > 0 || (bracket !== undefined && placeLike(bracket))
}

function itemsOf(list: Parent): Item[] {
  const items: Item[] = []
  for (const child of list.children as Parent[]) {
    if (child.type === 'defListTerm') {
      const last = items.at(-1)
      if (last && last.details.length === 0 && last.term) items.push({ term: child, details: [] })
      else items.push({ term: child, details: [] })
    } else (items.at(-1) ?? items[items.push({ term: undefined, details: [] }) - 1]!).details.push(child)
  }
  return items
}

/** One entry an item; several descriptions that each open with bold text are one entry each. */
function itemDrafts({ term, details }: Item): Draft[] {
  const [first, ...rest] = details
  if (!first)
    return term
      ? [draftOf({ lines: [{ nodes: term.children as PhrasingContent[], where: 'term' }], body: [] }, [term])]
      : []
  if (term && rest.length > 0 && findPeriods(textOf(term)).length === 0 && details.every(isPosition)) {
    const lines = [{ nodes: term.children as PhrasingContent[], where: 'term' }]
    const positions = details.map((detail) => itemDraft(undefined, [detail]))
    return [draftOf({ lines, body: [] }, [term, ...details], positions)]
  }
  const several = rest.length > 0 && rest.every(opensBold) && opensBold(first)
  if (!several) return [itemDraft(term, details)]
  if (term && isOnlyDates(textOf(term)) && details.every((detail) => findPeriods(textOf(detail)).length === 0)) {
    // All of them were then.
    const lines = [{ nodes: term.children as PhrasingContent[], where: 'term' }]
    return [
      draftOf(
        { lines, body: [] },
        [term, ...details],
        details.map((detail) => itemDraft(undefined, [detail])),
      ),
    ]
  }
  return [itemDraft(term, [first]), ...rest.map((detail) => itemDraft(undefined, [detail]))]
}

/** Whether a description is a line that ends in dates, with a name before them. */
function isPosition(detail: Parent): boolean {
  const text = textOf(detail).split('\n', 1)[0]!
  const last = text.length < 120 ? findPeriods(text).at(-1) : undefined
  return last !== undefined && last.start > 4 && last.end >= text.trimEnd().length - 1
}

function itemDraft(term: Parent | undefined, details: readonly Parent[]): Draft {
  const blocks = details.flatMap(blocksOf)
  const [first, ...rest] = blocks
  const lines = term ? [{ nodes: term.children as PhrasingContent[], where: 'term' }] : []
  const nodes = [...(term ? [term] : []), ...details]
  if (first?.type !== 'paragraph') return draftOf(readHead(lines, blocks), nodes)
  const inline = inlineOf(first.children)
  const [line] = linesOf(inline.text)
  if (!line || line[1] - line[0] > 220) return draftOf(readHead(lines, blocks), nodes)
  const stop = line[0] + namesLength(inline.text.slice(...line))
  const after = slice(inline, stop, inline.text.length)
  const more: RootContent[] = after.length > 0 ? [{ ...first, children: after }] : []
  return draftOf(
    readHead([...lines, { nodes: slice(inline, line[0], stop), where: 'line under the term' }], [...more, ...rest]),
    nodes,
  )
}

/** Where names in a line end and sentences begin: "**Tutor**, Harbour College (Oslo). Member of …". */
function namesLength(text: string): number {
  const found = /[)\p{Ll}]{3}\.\s+(?=\p{Lu}[^.]{20})/u.exec(text)
  const names = found && text.slice(0, found.index + 4)
  if (!names?.includes(', ')) return text.length
  const rest = text.slice(names.length)
  const { school, organization } = senses(rest)
  return school + organization > 0 || findPeriods(rest).length > 0 ? text.length : names.length
}

const phrasing = new Set([
  'text',
  'strong',
  'emphasis',
  'link',
  'inlineCode',
  'break',
  'image',
  'delete',
  'html',
  'linkReference',
  'footnoteReference',
])

/** The blocks of a description; running text directly in it is a paragraph. */
function blocksOf(detail: Parent): RootContent[] {
  const children = detail.children as Node[]
  if (!children.some(({ type }) => phrasing.has(type))) return children as RootContent[]
  const blocks: RootContent[] = []
  for (const child of children) {
    const last = blocks.at(-1)
    if (!phrasing.has(child.type)) blocks.push(child as RootContent)
    else if (last?.type === 'paragraph') last.children.push(child as PhrasingContent)
    else blocks.push({ type: 'paragraph', children: [child as PhrasingContent], position: child.position } as Paragraph)
  }
  return blocks
}

function opensBold(node: Parent | undefined): boolean {
  return node !== undefined && inlineNodes(node)[0]?.type === 'strong'
}

function textOf(node: Parent | undefined): string {
  return node ? inlineOf(inlineNodes(node)).text : ''
}

function inlineNodes(node: Parent): PhrasingContent[] {
  const [block] = node.children as Node[]
  return (block?.type === 'paragraph' ? (block as Paragraph).children : node.children) as PhrasingContent[]
}

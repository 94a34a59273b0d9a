/** Skills, languages, interests and references: names with what belongs to them, however they are listed. */
import type { ListItem, Table } from 'mdast'
import type { Node, Parent } from 'unist'
import { labelOf } from '../../resume/labels.ts'
import type { Entry, Pair, Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import type { Reader } from './made.ts'
import { blocksOf, linesOf, proseAndItems } from './text.ts'
import { compact, type JsonItem, plain, said, split } from './values.ts'

export const skills: Reader = (section) =>
  rowsOf(section).map(({ node, name, values, used = [] }) => ({
    list: 'skills',
    node,
    used: [node, ...used],
    item: compact({ name, keywords: values }),
  }))

export const interests: Reader = (section) =>
  rowsOf(section).map(({ node, name, values, used = [] }) => ({
    list: 'interests',
    node,
    used: [node, ...used],
    item: compact({ name, keywords: values }),
  }))

export const languages: Reader = (section) =>
  rowsOf(section).flatMap(({ node, name, values, labelled, used = [] }) => {
    // "Languages: English (native), French (B2)" tells of several.
    const several = labelled && values.length > 1 && values.every((value) => fluencyIn(value).fluency !== undefined)
    const items = several
      ? values.map(fluencyIn)
      : values.length > 0
        ? [compact({ language: name, fluency: values.join(', ') })]
        : [fluencyIn(name)]
    return items.map((item) => ({ list: 'languages' as const, node, used: [node, ...used], item }))
  })

/** "English (native)", "English – C1", "English: fluent", "English C1". */
function fluencyIn(text: string): JsonItem {
  const found =
    /^(.+?)\s*[（(](.+)[)）]$/u.exec(text) ??
    /^(.+?)\s*(?:\s[-–—]+\s|[:：,，—–]\s*)(.+)$/u.exec(text) ??
    /^(.+?)\s+([ABC][12][+-]?(?:\s.*)?)$/u.exec(text)
  return found ? compact({ language: found[1], fluency: found[2] }) : { language: text }
}

export const references: Reader = (section) => {
  const entries = section.children.filter((child): child is Entry => child.type === 'entry')
  const told = entries.map((entry) => {
    const [first, ...others] = entry.children.filter(isField)
    const { prose, items } = proseAndItems(blocksOf(entry))
    const name = said(first)
    const reference = [...others.map(plain), ...prose, ...items].join('\n')
    return { list: 'references' as const, node: entry as Node, used: [entry], item: compact({ name, reference }) }
  })
  const groups = groupsOf(section).flatMap(({ title, blocks }): Group[] => {
    const own = blocks.filter((block) => block.type !== 'entry' && !isField(block))
    const parts = own.flatMap((block) => (block.type === 'list' ? (block as Parent).children : [block]))
    if (title) return [{ node: title, used: [title, ...own], name: plain(title), lines: linesOf(...own) }]
    return parts.map((node) => ({ node, used: [node], name: undefined, lines: linesOf(node) }))
  })
  const more = groups.map(({ node, used, name, lines }) => ({
    list: 'references' as const,
    node,
    used,
    item: compact({ name, reference: lines.join('\n') }),
  }))
  return [...told, ...more].filter(({ item }) => Object.keys(item).length > 0)
}

interface Group {
  node: Node
  used: readonly Node[]
  name: string | undefined
  lines: readonly string[]
}

interface Row {
  node: Node
  name: string
  values: string[]
  /** The name is that of a group. */
  labelled?: boolean
  /** What it says beside `node`. */
  used?: readonly Node[]
}

/** The names a section lists, each with its values. */
function rowsOf(section: Section): Row[] {
  return groupsOf(section)
    .flatMap(({ title, blocks }) => {
      const rows = blocks.flatMap(rowsIn)
      return title && !rows.some(({ labelled }) => labelled) ? [groupRow(title, rows)] : rows
    })
    .filter(({ name, values }) => name !== '' || values.length > 0)
}

/** The blocks of a section by the titles in it. */
function groupsOf(section: Section): Array<{ title?: Node; blocks: Node[] }> {
  const groups: Array<{ title?: Node; blocks: Node[] }> = [{ blocks: [] }]
  for (const child of section.children)
    if (child.type === 'heading') groups.push({ title: child, blocks: [] })
    else groups.at(-1)!.blocks.push(child)
  return groups
}

function groupRow(title: Node, rows: readonly Row[]): Row {
  const values = rows.flatMap((row) => [row.name, ...row.values])
  return {
    node: title,
    name: plain(title).replace(/\s*[:：]$/u, ''),
    values,
    labelled: true,
    used: rows.map(({ node }) => node),
  }
}

function rowsIn(node: Node): Row[] {
  switch (node.type) {
    case 'field':
      return []
    case 'pair':
      return [pairRow(node as Pair)]
    case 'entry':
      return [entryRow(node as Entry)]
    case 'tableRow':
      return [cellsRow(node as Parent)]
    case 'listItem':
      return itemRows(node as ListItem)
    case 'table':
      return (node as Table).children.slice((node as Table).data?.headless ? 0 : 1).flatMap(rowsIn)
    case 'list':
    case 'blockquote':
      return (node as Parent).children.flatMap(rowsIn)
    case 'defList':
      return definitionRows(node as Parent)
    default:
      return brokenLines(node).flatMap((text) => textRows(node, text))
  }
}

/** The lines of a paragraph, as its author broke them. */
function brokenLines(node: Node): string[] {
  const children = 'children' in node ? (node as Parent).children : []
  const breaks = children.flatMap(({ type }, index) => (type === 'break' ? [index] : []))
  if (breaks.length === 0) return linesOf(node)
  return [-1, ...breaks].map((start, line) =>
    plain({ type: 'paragraph', children: children.slice(start + 1, breaks[line]) } as Node),
  )
}

function pairRow(pair: Pair): Row {
  const text = (name: string): string => said(pair.children.find((child) => child.name === name)) ?? ''
  return { node: pair, name: text('label'), values: split(text('values')), labelled: true }
}

function entryRow(entry: Entry): Row {
  const [first, ...others] = entry.children.filter(isField)
  const body = entry.children.filter((child) => !isField(child))
  const values = [...others.map(plain), ...linesOf(...body)].flatMap((line) =>
    isSentence(line) ? [line] : split(line),
  )
  return { node: entry, name: said(first) ?? '', values, labelled: true }
}

function cellsRow(row: Parent): Row {
  const [name = '', ...values] = row.children.map(plain).filter((text) => text !== '')
  return { node: row, name, values: values.flatMap(split) }
}

function definitionRows(list: Parent): Row[] {
  const rows: Row[] = []
  for (const child of list.children)
    if (child.type === 'defListTerm') rows.push({ node: list, name: plain(child), values: [], labelled: true })
    else rows.at(-1)?.values.push(...linesOf(...(child as Parent).children).flatMap(split))
  return rows
}

/** An item, its values after a colon or in the list inside it. */
function itemRows(item: ListItem): Row[] {
  const inner = linesOf(...item.children.filter(({ type }) => type === 'list'))
  const text = linesOf(...item.children.filter(({ type }) => type !== 'list')).join(' ')
  if (inner.length === 0) return textRows(item, text)
  const label = labelOf(text)
  const here = label ? split(text.slice(label.end)) : []
  return [
    { node: item, name: label?.text ?? text.replace(/\s*[:：]$/u, ''), values: [...here, ...inner], labelled: true },
  ]
}

function textRows(node: Node, text: string): Row[] {
  const label = labelOf(text)
  if (label)
    return [{ node, name: label.text, values: split(text.slice(label.end).replace(/\.$/, '')), labelled: true }]
  const names = isSentence(text) ? [text] : split(text.replace(/\.$/, ''))
  return names.map((name) => ({ node, name, values: [] }))
}

/** Whether commas in a text are those of a sentence: its parts are longer than names. */
function isSentence(text: string): boolean {
  return split(text).some((part) => part.split(' ').length > 7) || /[.!?]\s+\p{Lu}/u.test(text)
}

/**
 * A résumé that is nothing but front matter: themes of site generators keep jobs and schools as YAML. What a theme
 * would set becomes headings, lines and lists, in the order of the data.
 */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Yaml } from 'mdast'
import type { Position } from 'unist'
import { isMap, isPair, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml'
import { spanning } from './phrasing.ts'

/** Keys that tell a tool what to do and hold nothing to read. */
const settings =
  /^(?:accent|aspect.*|bibliography|class|colou?r.*|css|date|documentclass|draft|fonts?.*|format|geometry|header-includes|header|footer|hidden|image|keywords?|lang|layout|linkcolor|links?-as.*|mainfont|margins?|output|pages?|paper.*|pdf-engine|permalink|photo|picture|size|slug|style|template|theme|toc|url|weight)$/i
const givenName = /^(?:first|given)[_ -]?names?$/i
const familyName = /^(?:last|family|sur)[_ -]?names?$/i
const name = /^(?:name|full[_ -]?name|author)$/i
const entryTitle =
  /^(?:title|role|position|degree|name|company|organi[sz]ation|institution|school|language|skill|area)$/i

interface Field {
  key: string
  value: YamlNode | null
}

/** Where the YAML begins in the source. */
interface Place {
  source: string
  offset: number
}

export function dataOnly(root: Root, source: string): void {
  const [matter, ...rest] = root.children
  if (matter?.type !== 'yaml' || rest.length > 0) return
  const document = parseDocument(matter.value, { logLevel: 'silent' })
  if (document.errors.length > 0 || !isMap(document.contents)) return
  const fields = fieldsOf(document.contents)
  if (!fields.some((field) => isSeq(field.value) && !settings.test(field.key))) return
  root.children.push(...blocksOf(fields, { source, offset: startOf(matter, source) }))
}

function startOf(matter: Yaml, source: string): number {
  return source.indexOf('\n', matter.position!.start.offset) + 1
}

function fieldsOf(node: YamlNode): Field[] {
  if (!isMap(node)) return []
  return node.items.filter(isPair).map((pair) => ({ key: String(pair.key), value: pair.value as YamlNode | null }))
}

function blocksOf(fields: readonly Field[], place: Place): RootContent[] {
  const shown = fields.filter((field) => !settings.test(field.key))
  const names = [
    ...shown.filter((field) => givenName.test(field.key)),
    ...shown.filter((field) => familyName.test(field.key)),
    ...shown.filter((field) => name.test(field.key)),
  ].filter((field) => isScalar(field.value))
  const others = shown.filter((field) => !names.includes(field))
  const lines = others.filter((field) => !isSeq(field.value)).flatMap((field) => scalarsIn(field.value))
  const head: RootContent[] =
    names.length > 0
      ? [
          {
            type: 'heading',
            depth: 1,
            children: joined(
              names.map((field) => textOf(field.value!, place)),
              ' ',
            ),
          },
        ]
      : []
  return [...head, ...paragraphOf(lines, place), ...others.flatMap((field) => sectionOf(field, place))]
}

function sectionOf({ key, value }: Field, place: Place): RootContent[] {
  if (!isSeq(value)) return []
  const title = key.replace(/[_-]+/g, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  const items = value.items as YamlNode[]
  const blocks = items.every((item) => isScalar(item))
    ? listOf(items, place)
    : items.flatMap((item) => (isMap(item) ? entryOf(item, place) : paragraphOf(scalarsIn(item), place)))
  return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }, ...blocks]
}

function entryOf(item: YamlNode, place: Place): RootContent[] {
  const fields = fieldsOf(item).filter((field) => field.value !== null)
  const title =
    fields.find((field) => entryTitle.test(field.key) && isScalar(field.value)) ??
    fields.find((field) => isScalar(field.value))
  const rest = fields.filter((field) => field !== title)
  const short = rest.filter((field) => isScalar(field.value) && !isLong(field.value))
  const head: RootContent[] = title
    ? [spanning<Heading>({ type: 'heading', depth: 3, children: [textOf(title.value!, place)] })]
    : []
  return [
    ...head,
    ...paragraphOf(
      short.flatMap((field) => scalarsIn(field.value)),
      place,
    ),
    ...rest.filter((field) => !short.includes(field)).flatMap((field) => longOf(field.value, place)),
  ]
}

function longOf(value: YamlNode | null, place: Place): RootContent[] {
  if (!isSeq(value)) return paragraphOf(scalarsIn(value), place)
  return listOf(value.items as YamlNode[], place)
}

function isLong(node: YamlNode): boolean {
  return isScalar(node) && /\n|.{100}/.test(String(node.value))
}

function listOf(items: readonly YamlNode[], place: Place): RootContent[] {
  const children = items
    .map(
      (item): ListItem => ({
        type: 'listItem',
        spread: false,
        children: paragraphOf(scalarsIn(item), place) as Paragraph[],
      }),
    )
    .filter((item) => item.children.length > 0)
  return children.length > 0 ? [spanning<List>({ type: 'list', ordered: false, spread: false, children })] : []
}

/** All that can be read in a node, in order. */
function scalarsIn(node: YamlNode | null): YamlNode[] {
  if (isScalar(node)) return node.value === null || String(node.value).trim() === '' ? [] : [node]
  if (isSeq(node)) return (node.items as YamlNode[]).flatMap(scalarsIn)
  return node ? fieldsOf(node).flatMap((field) => scalarsIn(field.value)) : []
}

function paragraphOf(nodes: readonly YamlNode[], place: Place): RootContent[] {
  if (nodes.length === 0) return []
  const children = nodes.flatMap((node, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    textOf(node, place),
  ])
  return [spanning<Paragraph>({ type: 'paragraph', children })]
}

function textOf(node: YamlNode, place: Place): PhrasingContent {
  const value = isScalar(node) ? String(node.value).trim() : ''
  return { type: 'text', value, position: positionOf(node, place) }
}

function positionOf(node: YamlNode, { source, offset }: Place): Position | undefined {
  if (!node.range) return undefined
  const pointAt = (at: number): Position['start'] => {
    const before = source.slice(0, at)
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n'), offset: at }
  }
  return { start: pointAt(offset + node.range[0]), end: pointAt(offset + node.range[1]) }
}

function joined(nodes: readonly PhrasingContent[], separator: string): PhrasingContent[] {
  return nodes.flatMap((node, index) => (index > 0 ? [{ type: 'text' as const, value: separator }, node] : [node]))
}

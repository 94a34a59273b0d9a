/**
 * A résumé that is nothing but front matter: themes of site generators keep jobs and schools as YAML. What a theme
 * would set becomes headings, lines and lists, in the order of the data.
 */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text, Yaml } from 'mdast'
import type { Position } from 'unist'
import { isMap, isPair, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml'
import { spanning } from './phrasing.ts'

/** Keys that tell a tool what to do and hold nothing to read, those of mdcv's own options among them. */
const settings =
  /^(?:accent|aspect.*|ats|balance|bibliography|bullet|class|code-font|colou?r.*|countdown|css|date|date-position|dates|documentclass|draft|editor|entry-first|fonts?.*|formats?|geometry|header-includes|header|footer|hidden|hide|icons|image|keywords?|lang|layout|leading|letterhead|linkcolor|links?-as.*|mainfont|margins?|mdcv|name-font|one-page|order|output|own-name|pages?|paper.*|pdf-engine|permalink|photo|photo-shape|picture|rules|sidebar|size|slug|style|template|theme|toc|url|weight)$/i
/** Maps that tell of the person, in keys that are labels of contacts rather than titles. */
const personal = /^(?:about.*|address|author|basics|contacts?|header|info|links|location|person.*|profiles?|social.*)$/i
/** Texts that are no line of contacts. */
const prose = /^(?:about.*|bio|description|intro(?:duction)?|objective|profile|summary)$/i
const givenName = /^(?:first|given)[_ -]?names?$/i
const familyName = /^(?:last|family|sur)[_ -]?names?$/i
const name = /^(?:name|full[_ -]?name|author)$/i
const entryTitle =
  /^(?:title|role|position|degree|name|company|organi[sz]ation|institution|school|language|skill|area)$/i

const starts = /^(?:start|from|begin|since)(?:[_ -]?date|ed)?$/i
const ends = /^(?:end|to|until|finish)(?:[_ -]?date|ed)?$/i

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
  if (!fields.some((field) => (isSeq(field.value) || isMap(field.value)) && !settings.test(field.key))) return
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
  const about = others.filter(isProse)
  const lines = others
    .filter((field) => !isSection(field) && !about.includes(field))
    .flatMap((field) => scalarsIn(field.value))
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
  return [
    ...head,
    ...paragraphOf(lines, place),
    ...about.flatMap((field) => paragraphOf(scalarsIn(field.value), place)),
    ...others.filter(isSection).flatMap((field) => sectionOf(field, place)),
  ]
}

function isProse({ key, value }: Field): boolean {
  return isScalar(value) && (isLong(value) || prose.test(key))
}

function isSection({ key, value }: Field): boolean {
  return isSeq(value) || (isMap(value) && !personal.test(key))
}

function sectionOf({ key, value }: Field, place: Place): RootContent[] {
  const blocks = isSeq(value) ? itemsOf(value.items as YamlNode[], place) : namedOf(fieldsOf(value!), place)
  return blocks.length > 0 ? [heading(2, key), ...blocks] : []
}

function itemsOf(items: readonly YamlNode[], place: Place): RootContent[] {
  if (items.every((item) => isScalar(item))) return listOf(items, place)
  return items.flatMap((item) => (isMap(item) ? entryOf(item, place) : paragraphOf(scalarsIn(item), place)))
}

/** What stands under keys of its own: jobs by a name for each, skills by their kind. */
function namedOf(fields: readonly Field[], place: Place): RootContent[] {
  return fields.flatMap(({ key, value }): RootContent[] => {
    if (isMap(value))
      return fieldsOf(value).some((field) => entryTitle.test(field.key))
        ? entryOf(value, place)
        : [heading(3, key), ...entryOf(value, place, false)]
    const [line] = paragraphOf(scalarsIn(value), place, ', ') as Paragraph[]
    if (line)
      line.children.unshift(
        { type: 'strong', children: [{ type: 'text', value: `${titled(key)}:` }] },
        { type: 'text', value: ' ' },
      )
    return line ? [line] : []
  })
}

function heading(depth: 2 | 3, key: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: titled(key) }] }
}

function titled(key: string): string {
  return key.replace(/[_-]+/g, ' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function entryOf(item: YamlNode, place: Place, hasTitle = true): RootContent[] {
  const fields = fieldsOf(item).filter((field) => field.value !== null)
  const title = hasTitle
    ? (fields.find((field) => entryTitle.test(field.key) && isScalar(field.value)) ??
      fields.find((field) => isScalar(field.value)))
    : undefined
  const rest = fields.filter((field) => field !== title)
  const short = rest.filter((field) => isScalar(field.value) && !isLong(field.value))
  const head: RootContent[] = title
    ? [spanning<Heading>({ type: 'heading', depth: 3, children: [textOf(title.value!, place)] })]
    : []
  const dates = datesOf(short, place)
  const others = short.filter(({ key }) => dates.length === 0 || !(starts.test(key) || ends.test(key)))
  return [
    ...head,
    ...paragraphOf(
      others.flatMap((field) => scalarsIn(field.value)),
      place,
    ),
    ...dates,
    ...rest.filter((field) => !short.includes(field)).flatMap((field) => longOf(field.value, place)),
  ]
}

/** A period of a start and an end that stand apart; what only began goes on. */
function datesOf(fields: readonly Field[], place: Place): RootContent[] {
  const valueNamed = (name: RegExp): YamlNode | undefined =>
    fields.filter(({ key }) => name.test(key)).flatMap(({ value }) => scalarsIn(value))[0]
  const [start, end] = [valueNamed(starts), valueNamed(ends)]
  if (!start) return []
  const first = textOf(start, place) as Text
  const children = [{ ...first, value: `${first.value} –${end ? ' ' : ''}` }, ...(end ? [textOf(end, place)] : [])]
  return [spanning<Paragraph>({ type: 'paragraph', children })]
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

function paragraphOf(nodes: readonly YamlNode[], place: Place, between?: string): RootContent[] {
  if (nodes.length === 0) return []
  const part: PhrasingContent = between === undefined ? { type: 'break' } : { type: 'text', value: between }
  const children = nodes.flatMap((node, index): PhrasingContent[] => [
    ...(index > 0 ? [{ ...part }] : []),
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

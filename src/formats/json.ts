/** A résumé as a JSON Resume document (https://jsonresume.org/schema): what was understood, and nothing else. */

import type { Paragraph, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node, Parent } from 'unist'
import { titledFields } from '../resume/fields/index.ts'
import type {
  ContactField,
  Entry,
  Field,
  FieldName,
  Header,
  Pair,
  PlainDate,
  Resume,
  Section,
  SectionKind,
} from '../resume/nodes.ts'
import { isField } from '../resume/nodes.ts'
import { senses } from '../resume/words.ts'
import { joinLines } from './enteredAndLeft.ts'
import type { Format } from './format.ts'

export interface JsonResume {
  $schema: string
  basics: Record<string, unknown>
  work?: JsonItem[]
  volunteer?: JsonItem[]
  education?: JsonItem[]
  projects?: JsonItem[]
  awards?: JsonItem[]
  certificates?: JsonItem[]
  publications?: JsonItem[]
  skills?: JsonItem[]
  languages?: JsonItem[]
  interests?: JsonItem[]
  references?: JsonItem[]
  meta: Record<string, unknown>
}

export type JsonItem = Record<string, unknown>

/** The JSON Resume document of a résumé. A running job has no `endDate`; what the résumé does not say is absent. */
export function toJsonResume(resume: Resume): JsonResume {
  const header = resume.children.find((child): child is Header => child.type === 'header')
  const sections = resume.children.filter((child): child is Section => child.type === 'section')
  const lines: Record<string, number> = {}
  const document: JsonResume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basics(header, sections),
    meta: {},
  }
  for (const section of sections) {
    const reader = readers[section.kind]
    if (!reader) continue
    const mixed = isMixed(section, sections)
    for (const { item, node } of joinLines(withoutOverview(reader.read(section)), ({ node }) => plain(node))) {
      const name = mixed ? listOf(item, reader.list) : reader.list
      const list = document[name] ?? []
      document[name] = list
      if (node.position) lines[`${name}[${list.length}]`] = node.position.start.line
      list.push(name === reader.list ? item : renamed(item, name))
    }
  }
  document.meta = compact({ lines, theme: undefined })
  return document
}

/** Whether jobs and degrees may stand in one section: there is none for the others. */
function isMixed({ kind }: Section, sections: readonly Section[]): boolean {
  const other = kind === 'experience' ? 'education' : kind === 'education' ? 'experience' : undefined
  return other !== undefined && !sections.some((section) => section.kind === other)
}

/** Jobs or degrees, by the words of an item. */
function listOf(item: JsonItem, own: ListName): ListName {
  const role = senses(String(item.position ?? item.studyType ?? ''))
  const { school, organization } = senses(String(item.name ?? item.institution ?? ''))
  if (own === 'work') return role.degree > 0 && school > 0 && role.role === 0 ? 'education' : own
  return (role.role > 0 || (organization > 0 && school === 0)) && role.degree === 0 ? 'work' : own
}

function renamed(
  { name, position, institution, studyType, summary, highlights, ...rest }: JsonItem,
  list: ListName,
): JsonItem {
  if (list === 'education') return compact({ institution: name, studyType: position, ...rest })
  return compact({ name: institution, position: studyType, ...rest, summary, highlights })
}

/** A table over entries that tells again what they tell: each of its rows completes its entry. */
function withoutOverview(found: readonly Read[]): Read[] {
  const rows = found.filter(({ node }) => node.type === 'entry' && (node as Entry).data?.row)
  if (rows.length === 0 || rows.length === found.length) return [...found]
  const told = new Map<Read, Read>()
  for (const row of rows) {
    const same = found.find((other) => !rows.includes(other) && !told.has(other) && isSame(row.item, other.item))
    if (same) told.set(same, row)
  }
  const gone = new Set(told.values())
  return found
    .filter((read) => !gone.has(read))
    .map((read) => ({ ...read, item: { ...told.get(read)?.item, ...read.item } }))
}

function isSame(one: JsonItem, other: JsonItem): boolean {
  const name = (item: JsonItem): unknown => item.name ?? item.institution
  return name(one) !== undefined && name(one) === name(other) && one.startDate === other.startDate
}

type ListName = Exclude<keyof JsonResume, '$schema' | 'basics' | 'meta'>
interface Read {
  item: JsonItem
  node: Node
}
interface Reader {
  list: ListName
  read(section: Section): Read[]
}

const readers: Partial<Record<SectionKind, Reader>> = {
  experience: { list: 'work', read: (section) => positions(section).map(work) },
  volunteering: { list: 'volunteer', read: (section) => positions(section).map(volunteer) },
  teaching: { list: 'work', read: (section) => positions(section).map(work).filter(isPosition) },
  education: { list: 'education', read: (section) => positions(section).map(study) },
  projects: { list: 'projects', read: (section) => positions(section).map(project) },
  awards: { list: 'awards', read: (section) => titled(section).map(award) },
  certifications: { list: 'certificates', read: (section) => titled(section).map(certificate) },
  publications: { list: 'publications', read: (section) => titled(section).map(publication) },
  talks: { list: 'publications', read: (section) => titled(section).map(publication) },
  interests: { list: 'interests', read: interests },
  references: { list: 'references', read: references },
  skills: { list: 'skills', read: (section) => pairs(section, (name, values) => ({ name, keywords: split(values) })) },
  languages: { list: 'languages', read: (section) => pairs(section, (language, fluency) => ({ language, fluency })) },
}

/** Under a title of teaching also stand the courses that were taught. */
function isPosition({ item }: Read): boolean {
  return typeof item.position === 'string' && senses(item.position).role > 0
}

interface Position {
  entry: Entry
  /** Fields of the entry, then those of the entries around it. */
  get(name: FieldName): Field | undefined
}

/** Entries at the ends of the branches; a position has the employer and the place of the entry around it. */
function positions(parent: Parent, around?: Position): Position[] {
  return entriesIn(parent).flatMap((entry) => {
    const own = entry.children.filter(isField)
    const position: Position = {
      entry,
      get: (name) => own.find((field) => field.name === name) ?? (name === 'detail' ? undefined : around?.get(name)),
    }
    const inner = entriesIn(entry)
    return inner.length > 0 ? positions(entry, position) : [position]
  })
}

function entriesIn(parent: Parent): Entry[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'entry') return [child as Entry]
    const noted = (child as { data?: { entries?: Entry[] } }).data?.entries
    return noted ?? []
  })
}

function work({ entry, get }: Position): Read {
  return {
    node: entry,
    item: compact({
      name: said(get('organization')),
      position: said(get('role')),
      location: placeOf(entry) ?? said(get('location')),
      url: linkOf(get('organization')),
      ...dates(get('period')),
      ...body(entry),
    }),
  }
}

function volunteer(position: Position): Read {
  const { name, ...rest } = work(position).item
  return { node: position.entry, item: compact({ organization: name, ...rest, location: undefined }) }
}

function study({ entry, get }: Position): Read {
  return {
    node: entry,
    item: compact({
      institution: said(get('organization')),
      studyType: said(get('role')),
      location: placeOf(entry) ?? said(get('location')),
      url: linkOf(get('organization')),
      ...dates(get('period')),
    }),
  }
}

function project({ entry, get }: Position): Read {
  const name = get('title') ?? get('organization') ?? get('role')
  return {
    node: entry,
    item: compact({ name: said(name), url: linkOf(name), ...dates(get('period')), ...described(entry) }),
  }
}

/** Items of plain lists in a section of things with a title and a date: one position each. */
function titled(section: Section): Position[] {
  const listed = section.children.filter((child) => child.type === 'list').flatMap((list) => (list as Parent).children)
  const items = listed.map((item): Position => {
    const fields = titledFields([{ nodes: firstLine(item as Parent), where: 'list' }])
    const entry: Entry = { type: 'entry', children: fields, position: item.position }
    return { entry, get: (name) => fields.find((field) => field.name === name) }
  })
  return [...positions(section), ...items.filter(({ get }) => get('title'))]
}

function firstLine(item: Parent): PhrasingContent[] {
  const [first] = item.children
  return first?.type === 'paragraph' ? (first as Paragraph).children : []
}

function award({ entry, get }: Position): Read {
  return {
    node: entry,
    item: compact({ title: said(get('title')), date: single(get('period')), summary: body(entry).summary }),
  }
}

function certificate({ entry, get }: Position): Read {
  const name = get('title')
  return { node: entry, item: compact({ name: said(name), date: single(get('period')), url: linkOf(name) }) }
}

function publication({ entry, get }: Position): Read {
  const name = get('title')
  return {
    node: entry,
    item: compact({
      name: said(name),
      releaseDate: single(get('period')),
      url: linkOf(name),
      summary: body(entry).summary,
    }),
  }
}

function pairs(section: Section, make: (label: string, values: string) => JsonItem): Read[] {
  return section.children
    .filter((child): child is Pair => child.type === 'pair')
    .map((pair) => {
      const text = (name: string): string => said(pair.children.find((child) => child.name === name)) ?? ''
      return { node: pair, item: make(text('label'), text('values')) }
    })
}

/** Interests by label, by bullet, or as the parts of a line; what is longer than a name is left out. */
function interests(section: Section): Read[] {
  const labelled = pairs(section, (name, values) => ({ name, keywords: split(values) }))
  const named = blocksIn(section).flatMap((node) => {
    const text = plain(node)
    const names = node.type === 'paragraph' && /[,;、，]/.test(text) ? split(text.replace(/\.$/, '')) : [text]
    return names.filter((name) => name !== '' && name.length <= 60).map((name) => ({ node, item: { name } }))
  })
  return [...labelled, ...named]
}

function references(section: Section): Read[] {
  const told = positions(section).map(({ entry, get }) => {
    const { summary, highlights } = body(entry)
    const said = [summary, ...(highlights ?? [])].filter((text) => text !== undefined).join(' ')
    return { node: entry as Node, item: compact({ name: plain(get('title') ?? entry), reference: said }) }
  })
  return [...told, ...blocksIn(section).map((node) => ({ node, item: compact({ reference: plain(node) }) }))]
}

/** The paragraphs of a section and the items of its lists. */
function blocksIn(section: Section): Node[] {
  return section.children.flatMap((child): Node[] =>
    child.type === 'list' ? child.children : child.type === 'paragraph' || child.type === 'blockquote' ? [child] : [],
  )
}

function split(values: string): string[] {
  return values
    .split(/\s*[,;、，；|•·]\s*/u)
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

function basics(header: Header | undefined, sections: readonly Section[]): Record<string, unknown> {
  const fields = (header?.children ?? []).filter(isField)
  const more = sections.flatMap((section) => section.children.filter(isField))
  const contacts = [...fields, ...more].filter((field): field is ContactField => field.name === 'contact')
  const first = (kind: ContactField['kind']): ContactField | undefined =>
    contacts.find((contact) => contact.kind === kind)
  const one = (name: FieldName): Field | undefined => fields.find((field) => field.name === name)
  const photo = one('photo')?.children[0] as { url?: string } | undefined
  const address = said(first('address'))
  const blocks = (header?.children ?? []).filter((child) => child.type === 'paragraph')
  return compact({
    name: said(one('name')),
    label: said(one('headline')),
    image: photo?.url,
    email: said(first('email')),
    phone: said(first('phone')),
    url: webAddress(first('website')?.url),
    summary: blocks.map(plain).join('\n\n'),
    location: address === undefined ? undefined : { address },
    profiles: contacts
      .filter(({ kind }) => kind === 'profile')
      .map(({ network, handle, url }) => compact({ network, username: handle, url: webAddress(url) })),
  })
}

function body(entry: Entry): { summary?: string; highlights?: string[] } {
  const blocks = entry.children.filter((child) => !isField(child) && child.type !== 'entry') as Node[]
  const items = blocks.filter(({ type }) => type === 'list').flatMap((list) => (list as Parent).children.map(plain))
  const prose = blocks.filter(({ type }) => type === 'paragraph').map(plain)
  return compact({ summary: prose.join('\n\n'), highlights: items })
}

function described(entry: Entry): JsonItem {
  const { summary, highlights } = body(entry)
  return compact({ description: summary, highlights })
}

function dates(field: Field | undefined): JsonItem {
  if (field?.name !== 'period') return {}
  const { start, end } = field.period
  return compact({ startDate: iso(start), endDate: end === 'present' ? undefined : iso(end) })
}

function single(field: Field | undefined): string | undefined {
  if (field?.name !== 'period') return undefined
  const { start, end } = field.period
  return iso(end === 'present' || end === undefined ? start : end)
}

function iso(date: PlainDate | undefined): string | undefined {
  if (!date) return undefined
  const two = (number: number): string => String(number).padStart(2, '0')
  return [
    String(date.year),
    ...(date.month ? [two(date.month)] : []),
    ...(date.month && date.day ? [two(date.day)] : []),
  ].join('-')
}

function said(field: Field | undefined): string | undefined {
  if (!field) return undefined
  const value = field.value?.replace(/\s+/g, ' ') ?? plain(field)
  return value === '' ? undefined : value
}

/** The places of an entry: "Hybrid" and the city, where both are given. */
function placeOf(entry: Entry): string | undefined {
  const places = entry.children
    .filter((child) => isField(child) && child.name === 'location')
    .map((field) => said(field as Field))
  return places.length > 1 ? places.filter((place) => place !== undefined).join(', ') : undefined
}

function linkOf(field: Field | undefined): string | undefined {
  const link = field?.children.find((child) => child.type === 'link')
  return link?.type === 'link' ? webAddress(link.url) : undefined
}

function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined
}

/** The text of a node; a line end parts two words. */
function textIn(node: Node): string {
  if (node.type === 'break') return ' '
  if ('children' in node) return (node as Parent).children.map(textIn).join('')
  return textOf(node as Parameters<typeof textOf>[0], { includeImageAlt: false })
}

function plain(node: Node): string {
  return textIn(node).replace(/\s+/g, ' ').trim()
}

/** An object without what is absent or empty. */
function compact<T extends Record<string, unknown>>(object: T): T {
  const entries = Object.entries(object).filter(([, value]) => {
    if (value === undefined || value === '') return false
    if (Array.isArray(value)) return value.length > 0
    return typeof value !== 'object' || value === null || Object.keys(value).length > 0
  })
  return Object.fromEntries(entries) as T
}

export const json: Format = {
  extension: '.json',
  set: false,
  pages: false,
  fitted: false,
  text: true,
  make: ({ resume }) => new TextEncoder().encode(`${JSON.stringify(toJsonResume(resume), undefined, 2)}\n`),
}

/** mdast → `Resume`: what the parts of a résumé are, and whose names, places and dates its entries bear. */
import type { Root, RootContent, Yaml } from 'mdast'
import type { Toml } from '../markdown/nodes.ts'
import { rememberedOf } from '../memory.ts'
import { addressesIn } from '../person/addresses.ts'
import { type Around, type Candidate, tellName } from '../person/name.ts'
import { contactsOfBlock, readContacts } from '../resume/contactBlocks.ts'
import { fieldsOfFrontMatter, givenName, namesInFrontMatter } from '../resume/frontMatterHeader.ts'
import { understandHeader } from '../resume/header.ts'
import { inlineOf, positionOf, unwrapped } from '../resume/inline.ts'
import { endLists } from '../resume/lazyLines.ts'
import { withoutNameLabel } from '../resume/nameLabel.ts'
import type { ContactField, Entry, Field, Header, Pair, Resume, Section, TextField } from '../resume/nodes.ts'
import { fieldsOf, isField } from '../resume/nodes.ts'
import { readPairs } from '../resume/pairs.ts'
import { unwrapParts } from '../resume/unwrap.ts'
import { entriesAmong } from './entries.ts'
import { type Kinded, strayEntries, withKinds } from './kinds.ts'
import type { Outline, RawSection } from './sections.ts'
import { outline } from './sections.ts'
import { titledAmong } from './titled.ts'

/** Nodes that stand beside the parts of a résumé and are nothing a reader sees in their place. */
const beside = new Set(['yaml', 'toml', 'definition', 'footnoteDefinition'])

/** Understand a résumé. Never throws for want of structure: what is not recognised stays as it is, in its place. */
export function understand(root: Root, look?: (sections: readonly Kinded[]) => void): Resume {
  const blocks = endLists(unwrapParts(root.children.filter((node) => !beside.has(node.type) && !isBlank(node))))
  const others = root.children.filter(({ type }) => beside.has(type))
  const yaml = others.find((node) => node.type === 'yaml' || node.type === 'toml')
  const titled = blocks.some((block) => block.type === 'heading' && block.depth === 1)
  const given = yaml && givenName(yaml, !titled)
  const first = outline(blocks, given)
  const name = tellName(aroundOf(blocks, first, yaml))
  const isOver = !name?.block || first.header.includes(name.block) || !blocks.slice(0, mostOver).includes(name.block)
  const parts = isOver ? first : outline(blocks, given, name.block)
  const stray = strayEntries(parts.header, parts.sections)
  const header = { ...headerOf({ blocks: stray.header, name }) }
  header.children = [...header.children]
  const raw = [...(stray.section ? [stray.section] : []), ...withKinds(withContacts(header, parts.sections))]
  look?.(raw)
  const sections = raw.map(sectionOf)
  if (yaml) addFrontMatter(header, fieldsOfFrontMatter(yaml, header, isGiven(name) ? name?.value : undefined))
  if (name) nameElsewhere(name.value, header, sections)
  return { type: 'resume', children: [...others, header, ...sections], position: root.position }
}

/** Blocks from the start over which the name may stand whatever their titles are. */
const mostOver = 3

/** While a résumé is edited, most of its parts stay as they are, and so does what is understood of them. */
const headerOf = rememberedOf(
  ({ blocks, name }: { blocks: readonly RootContent[]; name: Candidate | undefined }) => understandHeader(blocks, name),
  ({ blocks }) => blocks,
  ({ name }) => (name ? `${name.value} ${name.stretch} ${name.signs}` : ''),
)
const sectionOf = rememberedOf(
  understandSection,
  ({ title, blocks }) => (title ? [title, ...blocks] : blocks),
  ({ title, kind, reason, subject }) => `${title === undefined} ${kind} ${reason} ${subject?.study} ${subject?.mixed}`,
)

/** Whether a heading has nothing in it, as some people space their page. */
function isBlank(node: RootContent): boolean {
  return node.type === 'heading' && inlineOf(node.children).text.trim() === ''
}

/** Contacts under a title that tells something else, or at the end without a title. */
function withContacts(header: Header, sections: readonly RawSection[]): RawSection[] {
  if (header.children.some((child) => isField(child) && child.name === 'contact')) return [...sections]
  const [first, ...rest] = sections
  if (!first) return []
  const only = first.blocks.length === 1 && (first.kind === 'summary' || first.kind === 'other')
  if (only && contactsOfBlock(first.blocks[0]!))
    return [{ ...first, kind: 'contact', reason: 'contacts alone' }, ...rest]
  const at = sections.findLastIndex(({ kind, blocks }) => kind !== 'contact' && endsInContacts(blocks))
  if (at < 0) return [...sections]
  const { blocks } = sections[at]!
  return [
    ...sections.slice(0, at),
    { ...sections[at]!, blocks: blocks.slice(0, -1) },
    { kind: 'contact', reason: 'contacts at the end', blocks: blocks.slice(-1) },
    ...sections.slice(at + 1),
  ]
}

/** Whether the last of some blocks is a quote or a line of contacts with an e-mail address. */
function endsInContacts(blocks: readonly RootContent[]): boolean {
  const last = blocks.at(-1)
  if (blocks.length < 2 || (last?.type !== 'blockquote' && last?.type !== 'paragraph')) return false
  return (
    contactsOfBlock(last)?.some((part) => isField(part as Field) && (part as ContactField).kind === 'email') ?? false
  )
}

function understandSection(raw: Kinded): Section {
  const blocks = raw.blocks.filter(({ type }) => type !== 'thematicBreak')
  const title = titleOf(raw)
  const children: Section['children'] = [...title, ...contentOf(raw, blocks)]
  return {
    type: 'section',
    kind: raw.kind,
    reason: raw.reason,
    children,
    position: positionOf([...(raw.title ? [raw.title] : []), ...raw.blocks]),
  }
}

function addFrontMatter(header: Header, fields: readonly Field[]): void {
  if (fields.some(({ name }) => name === 'name')) demoteTitle(header)
  header.children.unshift(...fields)
}

/** What a name is looked for in. */
function aroundOf(
  blocks: readonly RootContent[],
  { header, sections }: Outline,
  yaml: Yaml | Toml | undefined,
): Around {
  const isOver = (block: RootContent, at: number): boolean =>
    header.includes(block) || at === 0 || block.type !== 'heading'
  const over = header.length >= mostOver ? header : blocks.slice(0, mostOver).filter(isOver)
  const blocksOf = (kinds: (section: RawSection, at: number) => boolean): RootContent[] =>
    sections
      .filter(kinds)
      .flatMap((section) => section.blocks.slice(0, 12))
      .filter((block) => !over.includes(block))
  return {
    header: over,
    contacts: blocksOf(({ kind }) => kind === 'contact'),
    introductions: blocksOf(({ kind }, at) => kind === 'summary' || (at === 0 && kind === 'other')),
    last: blocks.at(-1),
    given: yaml ? namesInFrontMatter(yaml) : [],
    addresses: addressesIn(blocks),
  }
}

/** Whether front matter alone has the name. */
function isGiven(name: Candidate | undefined): boolean {
  return name?.signs.some((sign) => /front matter/.test(sign)) ?? false
}

/** A name that stands in no place of its own: among contacts it is taken from there, of a sentence it is told to machines. */
function nameElsewhere(value: string, header: Header, sections: Section[]): void {
  const [title] = fieldsOf(header, 'name')
  if (title && title.value !== '') return
  if (nameFromContacts(value, header, sections)) return
  const field: TextField = { type: 'field', name: 'name', value, reason: 'said in the text', children: [] }
  if (title) header.children[header.children.indexOf(title)] = { ...title, value, reason: 'said in the text' }
  else header.children.unshift(field)
}

/** A name among the contacts: "姓名: …". */
function nameFromContacts(value: string, header: Header, sections: Section[]): boolean {
  const places = [header, ...sections.filter(({ kind }) => kind === 'contact' || kind === 'summary')]
  for (const place of places) {
    const contact = (place.children as Field[]).find(
      (child): child is ContactField =>
        isField(child) &&
        child.name === 'contact' &&
        child.kind === 'other' &&
        isOf(inlineOf(child.children).text, value),
    )
    if (!contact) continue
    demoteTitle(header)
    const field = withoutNameLabel({
      type: 'field',
      name: 'name',
      value,
      reason: 'among the contacts',
      children: unwrapped(contact.children),
      position: contact.position,
    })
    const at = sections.indexOf(place as Section)
    if (at >= 0) sections[at] = { ...(place as Section), children: sections[at]!.children.filter((c) => c !== contact) }
    header.children = [field, ...header.children.filter((child) => child !== contact)]
    return true
  }
  return false
}

/** Whether a text is a name, with or without its label. */
function isOf(text: string, name: string): boolean {
  return text.includes(name) && text.length - name.length < 40
}

/** The document's title stood for the name until there was one. */
function demoteTitle(header: Header): void {
  const [title] = fieldsOf(header, 'name')
  if (!title) return
  const at = header.children.indexOf(title)
  const free = fieldsOf(header, 'headline').length === 0
  const { value, ...field } = title
  header.children[at] = free
    ? { ...field, name: 'headline' }
    : { type: 'paragraph', children: title.children, position: title.position }
}

function titleOf({ title }: RawSection): Field[] {
  if (!title) return []
  return [{ type: 'field', name: 'title', children: unwrapped(title.children), position: title.position }]
}

function contentOf({ kind, subject }: Kinded, blocks: RootContent[]): Array<Field | Entry | Pair | RootContent> {
  if (subject) return entriesAmong(blocks, subject)
  if (kind === 'contact') return readContacts(blocks)
  if (kind === 'skills' || kind === 'languages') return readPairs(blocks)
  return titledAmong(blocks, kind)
}

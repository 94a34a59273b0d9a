/** mdast → `Resume`: what the parts of a résumé are, and whose names, places and dates its entries bear. */
import type { Root, RootContent } from 'mdast'
import { rememberedOf } from '../memory.ts'
import { aroundOf, isUnderTitle } from '../person/around.ts'
import type { Candidate } from '../person/candidate.ts'
import { demoteTitle, nameElsewhere } from '../person/elsewhere.ts'
import { tellName } from '../person/name.ts'
import { partAtTitles } from '../resume/bareTitles.ts'
import { contactsOfBlock, readContacts } from '../resume/contactBlocks.ts'
import { fieldsOfFrontMatter, givenName } from '../resume/frontMatterHeader.ts'
import { understandHeader } from '../resume/header.ts'
import { inlineOf, positionOf, unwrapped } from '../resume/inline.ts'
import { endLists } from '../resume/lazyLines.ts'
import type { ContactField, Entry, Field, Header, Pair, Resume, Section } from '../resume/nodes.ts'
import { isField } from '../resume/nodes.ts'
import { readPairs } from '../resume/pairs.ts'
import { unwrapParts } from '../resume/unwrap.ts'
import { entriesAmong } from './entries.ts'
import { type Kinded, strayEntries, withKinds } from './kinds.ts'
import type { RawSection } from './sections.ts'
import { outline } from './sections.ts'
import { titledAmong } from './titled.ts'

/** Nodes that stand beside the parts of a résumé and are nothing a reader sees in their place. */
const beside = new Set(['yaml', 'toml', 'definition', 'footnoteDefinition'])

/** Understand a résumé. Never throws for want of structure: what is not recognised stays as it is, in its place. */
export function understand(root: Root, look?: (sections: readonly Kinded[]) => void): Resume {
  const blocks = partAtTitles(
    endLists(unwrapParts(root.children.filter((node) => !beside.has(node.type) && !isBlank(node)))),
  )
  const others = root.children.filter(({ type }) => beside.has(type))
  const yaml = others.find((node) => node.type === 'yaml' || node.type === 'toml')
  const titled = blocks.some((block) => block.type === 'heading' && block.depth === 1)
  const given = yaml && givenName(yaml, !titled)
  const first = outline(blocks, given)
  const name = tellName(aroundOf(blocks, first, yaml))
  const parts = isUnderTitle(name, blocks, first.header) ? outline(blocks, given, name!.block) : first
  const stray = strayEntries(parts.header, parts.sections)
  const header = { ...headerOf({ blocks: stray.header, name }) }
  header.children = [...header.children]
  const raw = [...(stray.section ? [stray.section] : []), ...withKinds(withContacts(header, parts.sections))]
  look?.(raw)
  const sections = raw.map(sectionOf)
  if (yaml) addFrontMatter(header, fieldsOfFrontMatter(yaml, header, name?.given ? name.value : undefined))
  if (name) nameElsewhere(name.value, header, sections)
  return { type: 'resume', children: [...others, header, ...sections], position: root.position }
}

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

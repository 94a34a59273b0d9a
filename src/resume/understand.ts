/** mdast → `Resume`: what the parts of a résumé are, and whose names, places and dates its entries bear. */
import type { Root, RootContent } from 'mdast'
import { readContacts } from './contactBlocks.ts'
import { readEntries } from './entries/index.ts'
import { fieldsOfFrontMatter } from './frontMatterHeader.ts'
import { nameShaped, understandHeader } from './header.ts'
import { inlineOf, positionOf, unwrapped } from './inline.ts'
import { labelOf } from './labels.ts'
import type { ContactField, Entry, Field, Header, Pair, Resume, Section } from './nodes.ts'
import { fieldsOf, isField } from './nodes.ts'
import { readPairs } from './pairs.ts'
import type { RawSection } from './sections.ts'
import { outline } from './sections.ts'
import { unwrapParts } from './unwrap.ts'

/** Nodes that stand beside the parts of a résumé and are nothing a reader sees in their place. */
const beside = new Set(['yaml', 'toml', 'definition', 'footnoteDefinition'])

/** Understand a résumé. Never throws for want of structure: what is not recognised stays as it is, in its place. */
export function understand(root: Root): Resume {
  const blocks = unwrapParts(root.children.filter(({ type }) => !beside.has(type)))
  const others = root.children.filter(({ type }) => beside.has(type))
  const parts = outline(blocks)
  const header = understandHeader(parts.header)
  const sections = parts.sections.map(understandSection)
  const yaml = others.find((node) => node.type === 'yaml')
  if (yaml?.type === 'yaml') header.children.unshift(...fieldsOfFrontMatter(yaml, header))
  nameFromContacts(header, sections)
  return { type: 'resume', children: [...others, header, ...sections], position: root.position }
}

function understandSection(raw: RawSection): Section {
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

/** A résumé without a name over it may have it among the contacts: "姓名: …". */
function nameFromContacts(header: Header, sections: readonly Section[]): void {
  if (fieldsOf(header, 'name').some(({ value }) => value !== '')) return
  const [first] = sections.filter(({ kind }) => kind === 'contact' || kind === 'summary')
  const contacts = [...header.children, ...(first?.children ?? [])].filter(
    (child): child is ContactField => isField(child) && child.name === 'contact' && child.kind === 'other',
  )
  for (const [index, contact] of contacts.entries()) {
    const { text } = inlineOf(contact.children)
    const label = labelOf(text)
    const value = label?.kinds.includes('name') ? text.slice(label.end).trim() : undefined
    if (!value && !(index === 0 && !label && nameShaped(text))) continue
    const children = unwrapped(contact.children)
    header.children.unshift({
      type: 'field',
      name: 'name',
      value: value ?? text,
      reason: 'among the contacts',
      children,
      position: contact.position,
    })
    for (const part of [header, ...(first ? [first] : [])]) {
      const at = part.children.indexOf(contact)
      if (at >= 0) part.children.splice(at, 1)
    }
    return
  }
}

function titleOf({ title }: RawSection): Field[] {
  if (!title) return []
  return [{ type: 'field', name: 'title', children: unwrapped(title.children), position: title.position }]
}

function contentOf({ kind }: RawSection, blocks: RootContent[]): Array<Field | Entry | Pair | RootContent> {
  if (kind === 'contact') return readContacts(blocks)
  if (kind === 'skills' || kind === 'languages') return readPairs(blocks)
  return readEntries(blocks, kind)
}

/** What JSON Resume has no field for: under `meta`, by section and entry, in the author's words. */
import type { Node, Parent } from 'unist'
import type { ContactField, Entry, Field, Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import type { Read } from './made.ts'
import { entriesNoted, linesOf } from './text.ts'
import { compact, type JsonItem, plain } from './values.ts'

/** What the lists of a document say already. */
export interface Said {
  /** Nodes of the résumé. */
  used: ReadonlySet<Node>
  /** The items that were made of an entry, such as `work[0]`, by its node. */
  items: ReadonlyMap<Node, readonly string[]>
}

/** A section: its title and kind, the lists that its items are in, what of it stands in none of them. */
export function sectionMeta(section: Section, read: readonly Read[], said: Said): JsonItem {
  const title = section.children.find((child) => isField(child) && child.name === 'title')
  const rest = section.children.filter((child) => child !== title)
  return compact({
    title: title && plain(title),
    kind: section.kind,
    lists: [...new Set(read.map(({ list }) => list))],
    line: section.position?.start.line,
    fields: fieldsLeft(rest.filter(isNotContact), said),
    text: linesLeft(
      rest.filter((child) => !isField(child)),
      said,
    ),
    entries: [
      ...entriesIn(section).map((entry) => entryMeta(entry, said)),
      ...read.filter(({ apart }) => apart).map(({ node, period }) => wordingOf(node, period, said)),
    ].filter(({ items, ...entry }) => Object.keys(entry).length > 0),
  })
}

/** The contacts that `basics` has no place for, and the wording of those with a label. */
export function contactsMeta(contacts: readonly ContactField[], { used }: Said): JsonItem[] {
  return contacts.flatMap((contact) => {
    const text = plain(contact)
    const isSaid = used.has(contact) && (contact.value === undefined || contact.value === text)
    return isSaid || text === '' ? [] : [compact({ kind: contact.kind, text, url: contact.url })]
  })
}

/** Blocks without their fields and entries that nothing says yet. */
export function linesLeft(nodes: readonly Node[], { used }: Said): string[] {
  return nodes.flatMap((node): string[] => {
    if (used.has(node) || isField(node) || node.type === 'entry') return []
    if (entriesNoted(node).length > 0)
      return linesLeft((node as Parent).children.slice(0, 1), { used, items: new Map() })
    const inside = 'children' in node ? (node as Parent).children : []
    if (inside.some((child) => holdsUsed(child, used))) return linesLeft(inside, { used, items: new Map() })
    return linesOf(node)
  })
}

function holdsUsed(node: Node, used: ReadonlySet<Node>): boolean {
  return used.has(node) || ('children' in node && (node as Parent).children.some((child) => holdsUsed(child, used)))
}

function entryMeta(entry: Entry, said: Said): JsonItem {
  const items = said.items.get(entry) ?? []
  const isSaid = said.used.has(entry)
  const fields = entry.children.filter(isField)
  return compact({
    items,
    line: items.length === 0 && !isSaid ? entry.position?.start.line : undefined,
    dates: fields
      .filter(({ name }) => name === 'period')
      .map(plain)
      .join(', '),
    // "Employer: …" before what stands in the fields of the item.
    wording: fields.filter((field) => said.used.has(field) && field.name !== 'period' && isLabelled(field)).map(plain),
    ...(isSaid ? {} : { fields: fieldsLeft(fields, said), text: linesLeft(entry.children, said) }),
  })
}

/** The dates of an item that was read from a paragraph or a row. */
function wordingOf(node: Node, period: Field | undefined, { items }: Said): JsonItem {
  return compact({ items: items.get(node) ?? [], dates: period && plain(period) })
}

function isLabelled(field: Field): boolean {
  return field.value !== undefined && field.value.replace(/\s+/g, ' ') !== plain(field)
}

/** Fields that no item says, by their names: `{detail: ['Full-time']}`. */
function fieldsLeft(nodes: readonly Node[], { used }: Said): Record<string, string[]> {
  const left: Record<string, string[]> = {}
  for (const field of nodes.filter(isField))
    if (!used.has(field) && field.name !== 'period' && plain(field) !== '')
      left[field.name] = [...(left[field.name] ?? []), plain(field)]
  return left
}

function isNotContact(node: Node): boolean {
  return !(isField(node) && node.name === 'contact')
}

/** Entries at all depths. */
function entriesIn(parent: Parent): Entry[] {
  return parent.children.flatMap((child) => {
    const here = child.type === 'entry' ? [child as Entry] : (entriesNoted(child) as Entry[])
    return here.flatMap((entry) => [entry, ...entriesIn(entry)])
  })
}

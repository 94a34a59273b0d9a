/** What an author wants left out: sections, contacts, parts of the head. */
import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import { labelKinds, labelOf } from './labels.ts'
import type { ContactField, ContactKind, Header, Resume, Section } from './nodes.ts'
import { isField } from './nodes.ts'
import { means, plain } from './sectionNames.ts'
import { withUnseen } from './unseen.ts'
import { walk } from './walk.ts'

type Part = Header | Section

/** Names of parts that a résumé may lack without a fault. */
const known: ReadonlySet<string> = new Set<ContactKind | 'headline' | 'photo'>([
  'email', 'phone', 'address', 'website', 'profile', 'headline', 'photo',
]) // biome-ignore format: a list of words

/** Whether a name is that of a part other than sections: known, or a label, a network, a kind in any language. */
export function meansPart(name: string, resume: Resume): boolean {
  return (
    known.has(plain(name)) || labelKinds(name).length > 0 || contactsOf(resume).some((one) => meansContact(name, one))
  )
}

/** What the contacts of a résumé are called. */
export function contactNames(resume: Resume): string[] {
  const names = contactsOf(resume).map((contact) => labelIn(contact) ?? contact.network ?? contact.kind)
  return [...new Set(names)].filter((name) => name !== 'other')
}

/** Whether an author wants a section left out. */
export function isHidden(section: Section, { hide }: { hide: readonly string[] }): boolean {
  return hide.some((name) => means(name, section))
}

/** The résumé without what is hidden, and without the notes that only that calls. */
export function withoutHidden(resume: Resume, hide: readonly string[]): Resume {
  if (hide.length === 0) return resume
  const hidden: Node[] = []
  const children = resume.children.flatMap((child): Resume['children'] => {
    if (child.type !== 'header' && child.type !== 'section') return [child]
    if (child.type === 'section' && isHidden(child, { hide })) {
      hidden.push(child)
      return []
    }
    return withoutParts(child, hide, hidden)
  })
  if (hidden.length === 0) return resume
  const notes = children.filter((child) => isNoteOf(child, hidden, children))
  return withUnseen({ ...resume, children: children.filter((child) => !notes.includes(child)) }, 'option', [
    ...hidden,
    ...notes,
  ])
}

/** A part without what is hidden of it; nothing where only its title is left. */
function withoutParts<P extends Part>(part: P, hide: readonly string[], hidden: Node[]): P[] {
  const kept = (part.children as Node[]).filter((child) => !isHiddenPart(child, part, hide))
  if (kept.length === part.children.length) return [part]
  const bare = part.type === 'section' && kept.every((child) => child.type === 'field' && isTitle(child))
  hidden.push(...(bare ? [part] : (part.children as Node[]).filter((child) => !kept.includes(child))))
  return bare ? [] : [{ ...part, children: kept } as P]
}

function isTitle(node: Node): boolean {
  return (node as { name?: string }).name === 'title'
}

function isHiddenPart(node: Node, part: Part, hide: readonly string[]): boolean {
  if (isField(node) && node.name === 'contact') return hide.some((name) => meansContact(name, node))
  if (part.type !== 'header') return false
  const own = isField(node) ? node.name : 'summary'
  return own !== 'name' && hide.some((name) => plain(name) === own)
}

function meansContact(name: string, contact: ContactField): boolean {
  const wanted = plain(name)
  if (wanted === 'contact' || wanted === contact.kind || wanted === contact.network?.toLowerCase()) return true
  const kinds = labelKinds(name)
  const label = labelIn(contact)
  if (kinds.some((kind) => kind === contact.kind)) return true
  return label !== undefined && (plain(label) === wanted || labelKinds(label).some((kind) => kinds.includes(kind)))
}

function labelIn(contact: ContactField): string | undefined {
  return labelOf(textOf(contact.children))?.text
}

function contactsOf(resume: Resume): ContactField[] {
  const parts = resume.children.filter((child): child is Part => child.type === 'header' || child.type === 'section')
  return parts.flatMap((part) =>
    (part.children as Node[]).filter((child): child is ContactField => isField(child) && child.name === 'contact'),
  )
}

/** Whether a node is a note that what is hidden calls, and nothing else does. */
function isNoteOf(node: Node, hidden: readonly Node[], kept: readonly Node[]): boolean {
  if (node.type !== 'footnoteDefinition') return false
  const { identifier } = node as FootnoteDefinition
  return calls(hidden, identifier) && !calls(kept, identifier)
}

function calls(nodes: readonly Node[], identifier: string): boolean {
  let found = false
  for (const node of nodes)
    walk(node, (inner) => {
      found ||= inner.type === 'footnoteReference' && (inner as FootnoteReference).identifier === identifier
    })
  return found
}

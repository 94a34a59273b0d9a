/** Several positions with one employer, for machines: each is an entry of its own that names it. */
import type { Node } from 'unist'
import { rememberedOf } from '../memory.ts'
import type { Entry, Field, Resume, Section } from '../resume/nodes.ts'
import { isField } from '../resume/nodes.ts'

/** The tree with the employer's name, and its place, in each position under it. What changes is copied, the rest shared. */
export function withEmployers(resume: Resume): Resume {
  return { ...resume, children: resume.children.map((part) => (part.type === 'section' ? inSection(part) : part)) }
}

const inSection = rememberedOf(
  (section: Section): Section => ({
    ...section,
    children: section.children.flatMap((child) => spread(child as Node)) as Section['children'],
  }),
  (section) => [section],
)

function spread(node: Node): Node[] {
  const entry = node as Entry
  const positions = entry.type === 'entry' ? entry.children.filter(isPosition) : []
  if (positions.length === 0) return [node]
  const shared = entry.children.filter((child): child is Field => isField(child) && isShared(child))
  if (!shared.some(({ name }) => name === 'organization')) return [node]
  const own = entry.children.filter((child) => !shared.includes(child as Field) && !isPosition(child))
  const first = own.length > 0 ? [entry.children.filter((child) => !isPosition(child))] : []
  return [
    ...first.map((children): Entry => ({ ...entry, children })),
    ...positions.map(
      (position): Entry => ({
        ...position,
        children: [
          ...position.children.filter(isField),
          ...missing(shared, position),
          ...position.children.filter((child) => !isField(child)),
        ],
      }),
    ),
  ]
}

/** A job in an employer's body: it has a role, and names no employer itself. */
function isPosition(node: Node): node is Entry {
  if (node.type !== 'entry') return false
  const names = (node as Entry).children.filter(isField).map(({ name }) => name)
  return names.includes('role') && !names.includes('organization')
}

function isShared({ name }: Field): boolean {
  return name === 'organization' || name === 'location'
}

function missing(shared: readonly Field[], position: Entry): Field[] {
  const names = position.children.filter(isField).map(({ name }) => name)
  return shared.filter(({ name }) => !names.includes(name)).map((field) => ({ ...field }))
}

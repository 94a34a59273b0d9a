/** Names by which authors speak of sections: kinds and titles. */
import { toString as textOf } from 'mdast-util-to-string'
import { fieldsOf, type Section } from './nodes.ts'

/** Whether a name is that of a section's kind, or its title. */
export function means(name: string, section: Section): boolean {
  return plain(name) === section.kind || plain(name) === plain(titleOf(section))
}

export function titleOf(section: Section): string {
  return fieldsOf(section, 'title')
    .map((field) => textOf(field.children))
    .join(' ')
}

/** A name without what makes no difference. */
export function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** A name that is told elsewhere than over the sections. */
import { inlineOf, unwrapped } from '../resume/inline.ts'
import { withoutNameLabel } from '../resume/nameLabel.ts'
import {
  type ContactField,
  type Field,
  fieldsOf,
  type Header,
  isField,
  type Section,
  type TextField,
} from '../resume/nodes.ts'

/** A name that stands in no place of its own: among contacts it is taken from there, of a sentence it is told to machines. */
export function nameElsewhere(value: string, header: Header, sections: Section[]): void {
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
export function demoteTitle(header: Header): void {
  const [title] = fieldsOf(header, 'name')
  if (!title) return
  const at = header.children.indexOf(title)
  const free = fieldsOf(header, 'headline').length === 0
  const { value, ...field } = title
  header.children[at] = free
    ? { ...field, name: 'headline' }
    : { type: 'paragraph', children: title.children, position: title.position }
}

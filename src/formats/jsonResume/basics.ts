/** Who a résumé is about. */
import type { ContactField, Field, FieldName, Header, Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { compact, plain, said, webAddress } from './values.ts'

export function basics(header: Header | undefined, sections: readonly Section[]): Record<string, unknown> {
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
    email: contacts.map(mailAddress).find((found) => found !== undefined),
    phone: said(first('phone')),
    url: webAddress(first('website')?.url),
    summary: blocks.map(plain).join('\n\n'),
    location: address === undefined ? undefined : { address },
    profiles: contacts
      .filter(({ kind }) => kind === 'profile')
      .map(({ network, handle, url }) => compact({ network, username: handle, url: webAddress(url) })),
  })
}

const mail = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i

/** The address a contact has; what stands in its place ("on request") is none, nor is one the schema has no room for. */
function mailAddress(contact: ContactField): string | undefined {
  if (contact.kind !== 'email') return undefined
  return (said(contact) ?? '').split(/[\s,;:<>()[\]"]+/).find((part) => mail.test(part))
}

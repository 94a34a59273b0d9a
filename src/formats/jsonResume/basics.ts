/** Who a résumé is about. */
import type { Node } from 'unist'
import type { ContactField, Field, FieldName, Header, Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { blocksOf, linesOf } from './text.ts'
import { compact, plain, said, webAddress } from './values.ts'

export interface Basics {
  item: Record<string, unknown>
  /** The nodes that it says. */
  used: readonly Node[]
}

export function basics(header: Header | undefined, sections: readonly Section[]): Basics {
  const fields = (header?.children ?? []).filter(isField)
  const contacts = contactsOf(header, sections)
  const first = (kind: ContactField['kind'], has = (_: ContactField) => true): ContactField | undefined =>
    contacts.find((contact) => contact.kind === kind && has(contact))
  const one = (name: FieldName): Field | undefined => fields.find((field) => field.name === name)
  const photo = one('photo')
  const email = first('email', (contact) => mailAddress(contact) !== undefined)
  const website = first('website', ({ url }) => webAddress(url) !== undefined)
  const [phone, address] = [first('phone'), first('address')]
  const profiles = contacts.filter(({ kind }) => kind === 'profile')
  const blocks = [header, ...sections.filter(({ kind }) => kind === 'summary')].flatMap((part) =>
    part ? blocksOf(part) : [],
  )
  const item = compact({
    name: said(one('name')),
    label: said(one('headline')),
    image: (photo?.children[0] as { url?: string } | undefined)?.url,
    email: email && mailAddress(email),
    phone: said(phone),
    url: webAddress(website?.url),
    summary: linesOf(...blocks).join('\n\n'),
    location: address && { address: said(address) },
    profiles: profiles.map(({ network, handle, url }) => compact({ network, username: handle, url: webAddress(url) })),
  })
  const used = [
    isOwnText(one('name')) ? one('name') : undefined,
    one('headline'),
    photo,
    email,
    website,
    phone,
    address,
    ...profiles,
  ]
  return { item, used: [...used.filter((field) => field !== undefined), ...blocks] }
}

/** Whether a name is said by the very words that are set for it, and not by a title in its place. */
function isOwnText(name: Field | undefined): boolean {
  return name !== undefined && (name.value === undefined || (name.value !== '' && plain(name).includes(name.value)))
}

/** All ways to reach the person, of the head and of sections. */
export function contactsOf(header: Header | undefined, sections: readonly Section[]): ContactField[] {
  return [header, ...sections]
    .flatMap((part) => part?.children ?? [])
    .filter((child): child is ContactField => isField(child) && child.name === 'contact')
}

const mail = /^[\w.!#$%&'+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i

/** The address a contact has; what stands in its place ("on request") is none, nor is one the schema has no room for. */
export function mailAddress(contact: ContactField): string | undefined {
  if (contact.kind !== 'email') return undefined
  return (said(contact) ?? '').split(/[\s,;:<>()[\]"]+/).find((part) => mail.test(part))
}

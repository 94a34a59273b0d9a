/** Name and contacts that stand in front matter alone, as site generators and other résumé tools have them. */

import type { PhrasingContent, Yaml } from 'mdast'
import { parse as parseYaml } from 'yaml'
import { hasSense, sensesIn } from '../language/lookup.ts'
import type { Toml } from '../markdown/nodes.ts'
import type { Candidate } from '../person/candidate.ts'
import { ownSigns } from '../person/signs.ts'
import type { NameSign } from '../person/weights.ts'
import { contactField, contactIn } from './contacts.ts'
import { inlineOf } from './inline.ts'
import { nameShaped } from './names.ts'
import { networkNames, profileOf } from './networks.ts'
import type { ContactField, Field, Header, TextField } from './nodes.ts'
import { fieldsOf, isField } from './nodes.ts'
import { isDocumentTitle, withoutDocumentTitle } from './titles.ts'

const nameKeys = ['name', 'author', 'fullname', 'full_name'] as const
const familyKeys = ['lastname', 'last_name', 'last-name', 'surname', 'family_name', 'family-name'] as const
const givenKeys = ['firstname', 'first_name', 'first-name', 'given_name', 'given-name'] as const
/** Keys of what the person does; others, like "title", tell as often of the page. */
const headlineKeys = ['position', 'headline', 'role', 'job_title', 'jobtitle', 'job-title', 'profession'] as const
/** Keys of contacts that have no network, with the label under which a value without a shape is understood. */
const contactKeys: Readonly<Record<string, string>> = {
  email: 'e-mail',
  'e-mail': 'e-mail',
  mail: 'e-mail',
  phone: 'phone',
  mobile: 'phone',
  cell: 'phone',
  tel: 'phone',
  telephone: 'phone',
  address: 'address',
  location: 'address',
  website: 'website',
  homepage: 'website',
  www: 'website',
  web: 'website',
  site: 'website',
  blog: 'website',
  url: 'website',
}
/** Keys of maps that hold contacts. */
const contactMaps = ['contact', 'contacts', 'social', 'socials', 'profiles', 'links', 'author', 'basics', 'personal']
/** Where a handle of a network leads. */
const profileHosts: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  linkedin: 'https://www.linkedin.com/in/',
  twitter: 'https://twitter.com/',
  x: 'https://x.com/',
  orcid: 'https://orcid.org/',
  scholar: 'https://scholar.google.com/citations?user=',
  telegram: 'https://t.me/',
  instagram: 'https://www.instagram.com/',
  medium: 'https://medium.com/@',
}

/** Of TOML, what site generators hold of a person: texts by key. */
const tomlText = /^\s*([\w-]+)\s*=\s*["'](.*)["']\s*$/gm

/** Names that front matter offers: under keys of names, as the author, in titles and descriptions of the page. */
export function namesInFrontMatter(yaml: Yaml | Toml): Candidate[] {
  const data = read(yaml)
  if (!data) return []
  const named = nameIn({ ...data, title: undefined, author: undefined })
  const author = nameIn({ author: data.author })
  const titles = Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string' && /title|excerpt|description|summary/i.test(key) ? namesInTitle(plainText(value)) : [],
  )
  const offered = (value: string | undefined, sign: NameSign): Candidate[] =>
    value ? [{ value: plainText(value), given: true, signs: [sign, ...ownSigns(plainText(value))] }] : []
  return [...offered(named, 'front matter names it'), ...offered(author, 'the author of front matter'), ...titles]
}

const parts = /\s+[-–—|·:]\s+|\s*[|｜·:：]\s+|[.,]\s+/u

/** "CV - Ada Lovelace - mathematician", "The curriculum vitae of Ada Lovelace, mathematician". */
function namesInTitle(title: string): Candidate[] {
  return title
    .split(parts)
    .concat(title)
    .flatMap((written): Candidate[] => {
      const part = written.replace(/\s*[[(][^[\]()]*[)\]]\s*$/, '')
      const { start, end } = besideDocument(part)
      const beside = start > 0 || end < part.length || (title !== written && isDocumentTitle(title.split(parts)[0]!))
      const value = part
        .slice(start, end)
        .replace(/\s*[[(].*$/, '')
        .trim()
      if (!nameShaped(value)) return []
      const signs: NameSign[] = [
        'the title of front matter',
        ...(beside ? (['beside the title of the document'] as const) : []),
      ]
      return [{ value, given: true, signs: [...signs, ...ownSigns(value)] }]
    })
}

/** A name after the title of the document and "of", wherever a sentence has them. */
function besideDocument(text: string): { start: number; end: number } {
  const of = sensesIn(text).findLast(({ sense }) => sense === 'genitive')
  if (of && hasSense(text.slice(0, of.start), 'document') && nameShaped(text.slice(of.end).trim()))
    return { start: of.end, end: text.length }
  return withoutDocumentTitle(text)
}

/** Fields the header lacks and the front matter has; `items` of oh-my-cv's `header:` list included. */
export function fieldsOfFrontMatter(yaml: Yaml | Toml, header: Header, name?: string): Field[] {
  const data = read(yaml)
  if (!data) return []
  const fields: Field[] = []
  if (name) fields.push(made('name', name, yaml))
  const headline = headlineKeys
    .map((key) => data[key])
    .find((value) => typeof value === 'string' && value.trim() !== '')
  if (headline && fieldsOf(header, 'headline').length === 0)
    fields.push(made('headline', plainText(String(headline)), yaml))
  const contacts = header.children.filter((child): child is ContactField => isField(child) && child.name === 'contact')
  if (contacts.length === 0) fields.push(...contactsIn(data, yaml))
  return fields
}

type Data = Record<string, unknown>

function read(yaml: Yaml | Toml): Data | undefined {
  if (yaml.type === 'toml')
    return Object.fromEntries([...yaml.value.matchAll(tomlText)].map(([, key, text]) => [key, text]))
  try {
    const data: unknown = parseYaml(yaml.value, { logLevel: 'silent' })
    return typeof data === 'object' && data !== null ? (data as Data) : undefined
  } catch {
    return undefined
  }
}

/** The name front matter gives as such; `authored`: as that of the page's author, too. */
export function givenName(yaml: Yaml | Toml, authored: boolean): string | undefined {
  if (authored && /^author\s*[:=]/m.test(yaml.value)) {
    const data = read(yaml)
    const name = data && nameIn({ author: data.author })
    if (name) return name
  }
  if (!/^(?:name|full_?name|(?:first|given)[_-]?name)\s*[:=]/m.test(yaml.value)) return undefined
  const data = read(yaml)
  return data && nameIn({ ...data, title: undefined, author: undefined })
}

function nameIn(data: Data): string | undefined {
  const family = textOf(data, familyKeys)
  const given = textOf(data, givenKeys) ?? textOf(data, ['name'])
  if (family && given) return given.includes(family) ? given : `${given} ${family}`
  for (const key of nameKeys) {
    const value = data[key]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (isData(value)) {
      const inner = nameIn(value)
      if (inner) return inner
    }
  }
  return undefined
}

function textOf(data: Data, keys: readonly string[]): string | undefined {
  const value = keys.map((key) => data[key]).find((value) => typeof value === 'string' && value.trim() !== '')
  return value === undefined ? undefined : String(value).trim()
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function contactsIn(data: Data, yaml: Yaml | Toml): ContactField[] {
  const contacts: ContactField[] = []
  const add = (label: string, text: string, url?: string): void => {
    const plain: PhrasingContent = { type: 'text', value: text, position: yaml.position }
    const children: PhrasingContent[] = url
      ? [{ type: 'link', url, children: [plain], position: yaml.position }]
      : [plain]
    contacts.push({ ...contactOf(children, text, label), reason: 'front matter' })
  }
  for (const [key, value] of entriesOf(data)) {
    const { text, url } = writtenIn(value)
    if (text === undefined) continue
    const host = profileHosts[key]
    if (host && /^@?[\w.-]+$/.test(text)) contacts.push(profile(text, host + text.replace(/^@/, ''), yaml))
    else add(contactKeys[key] ?? key, text, url)
  }
  for (const item of Array.isArray(data.header) ? data.header : []) {
    const { text, link } = (item ?? {}) as Data
    if (typeof text === 'string') add('', plainText(text), typeof link === 'string' ? link : undefined)
  }
  return contacts
}

/** The contacts of front matter, by keys; those of maps in it after its own. */
function entriesOf(data: Data): Array<[key: string, value: unknown]> {
  const known = ([key]: [string, unknown]): boolean =>
    Object.hasOwn(contactKeys, key) || Object.hasOwn(profileHosts, key) || networkNames.has(key)
  const own = Object.entries(data)
    .map(([key, value]): [string, unknown] => [key.toLowerCase(), value])
    .filter(known)
  return [...own, ...contactMaps.flatMap((key) => (isData(data[key]) ? entriesOf(data[key]) : []))]
}

/** What is written for a contact: as it stands, or as the text and the address of a link. */
function writtenIn(value: unknown): { text?: string; url?: string } {
  if (typeof value === 'string' || typeof value === 'number') return { text: plainText(String(value)) || undefined }
  if (Array.isArray(value)) return writtenIn(value[0])
  if (!isData(value)) return {}
  const url = textOf(value, ['url', 'link', 'href'])
  return { text: textOf(value, ['text', 'label', 'name', 'title']) ?? url?.replace(/^(?:mailto|tel):/, ''), url }
}

function profile(handle: string, url: string, { position }: Yaml | Toml): ContactField {
  const children: PhrasingContent[] = [
    { type: 'link', url, children: [{ type: 'text', value: handle, position }], position },
  ]
  return contactField(children, { kind: 'profile', value: url, url, ...profileOf(url), reason: 'front matter' })
}

/** A contact by its shape, or else by its key. */
function contactOf(children: PhrasingContent[], text: string, label: string): ContactField {
  const inline = inlineOf(children)
  const shaped = contactIn(inline, 0, inline.text.length)
  if (shaped) return shaped
  const labelled = inlineOf([{ type: 'text', value: `${label}: ${text}` }])
  const known = label === '' ? undefined : contactIn(labelled, 0, labelled.text.length)
  if (known && text !== '') return { ...known, children, position: inline.nodes[0]?.position }
  return contactField(children, { kind: 'other', value: text, reason: '' })
}

/** Text of front matter that was meant for HTML. */
function plainText(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function made(name: TextField['name'], text: string, yaml: Yaml | Toml): TextField {
  return {
    type: 'field',
    name,
    reason: 'front matter',
    children: [{ type: 'text', value: text, position: yaml.position }],
    position: yaml.position,
  }
}

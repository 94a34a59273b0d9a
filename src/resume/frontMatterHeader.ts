/** Name and contacts that stand in front matter alone, as site generators and other résumé tools have them. */
import type { PhrasingContent, Yaml } from 'mdast'
import { parse as parseYaml } from 'yaml'
import { contactField, contactIn } from './contacts.ts'
import { inlineOf } from './inline.ts'
import { nameShaped } from './names.ts'
import type { ContactField, Field, Header, TextField } from './nodes.ts'
import { fieldsOf, isField } from './nodes.ts'
import { withoutDocumentTitle } from './titles.ts'

const nameKeys = ['name', 'author', 'fullname', 'full_name'] as const
const contactKeys = [
  'email',
  'mail',
  'phone',
  'mobile',
  'tel',
  'website',
  'homepage',
  'url',
  'github',
  'linkedin',
] as const
const profileHosts: Readonly<Record<string, string>> = {
  github: 'https://github.com/',
  linkedin: 'https://www.linkedin.com/in/',
}

/** Fields the header lacks and the front matter has; `items` of oh-my-cv's `header:` list included. */
export function fieldsOfFrontMatter(yaml: Yaml, header: Header): Field[] {
  const data = read(yaml)
  if (!data) return []
  const fields: Field[] = []
  const named = fieldsOf(header, 'name').some((field) => field.value !== '')
  const name = named ? undefined : nameIn(data) && plainText(nameIn(data)!)
  if (name) fields.push(made('name', name, yaml))
  const contacts = header.children.filter((child): child is ContactField => isField(child) && child.name === 'contact')
  if (contacts.length === 0) fields.push(...contactsIn(data, yaml))
  return fields
}

type Data = Record<string, unknown>

function read(yaml: Yaml): Data | undefined {
  try {
    const data: unknown = parseYaml(yaml.value, { logLevel: 'silent' })
    return typeof data === 'object' && data !== null ? (data as Data) : undefined
  } catch {
    return undefined
  }
}

function nameIn(data: Data): string | undefined {
  const parts = [data.firstname ?? data.first_name, data.lastname ?? data.last_name].filter(
    (part) => typeof part === 'string',
  )
  if (parts.length === 2) return parts.join(' ')
  const titled = typeof data.title === 'string' ? nameInTitle(data.title) : undefined
  for (const key of nameKeys) {
    const value = data[key]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'object' && value !== null && typeof (value as Data).name === 'string')
      return String((value as Data).name)
  }
  return titled
}

/** "Ada Lovelace's CV" names a person. */
function nameInTitle(title: string): string | undefined {
  const { start, end } = withoutDocumentTitle(title)
  const name = title.slice(start, end).trim()
  return name !== title.trim() && nameShaped(name) ? name : undefined
}

function contactsIn(data: Data, yaml: Yaml): ContactField[] {
  const contacts: ContactField[] = []
  const add = (text: string, url?: string): void => {
    const plain: PhrasingContent = { type: 'text', value: text, position: yaml.position }
    const children: PhrasingContent[] = url
      ? [{ type: 'link', url, children: [plain], position: yaml.position }]
      : [plain]
    const inline = inlineOf(children)
    const field = contactIn(inline, 0, inline.text.length)
    contacts.push({
      ...(field ?? contactField(children, { kind: 'other', value: text, reason: '' })),
      reason: 'front matter',
    })
  }
  for (const key of contactKeys) {
    const value = data[key]
    if (typeof value !== 'string' && typeof value !== 'number') continue
    const host = profileHosts[key]
    if (host && /^[\w-]+$/.test(String(value))) add(String(value), `${host}${value}`)
    else add(String(value))
  }
  for (const item of Array.isArray(data.header) ? data.header : []) {
    const { text, link } = (item ?? {}) as Data
    if (typeof text === 'string') add(plainText(text), typeof link === 'string' ? link : undefined)
  }
  return contacts
}

/** Text of front matter that was meant for HTML. */
function plainText(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function made(name: TextField['name'], text: string, yaml: Yaml): TextField {
  return {
    type: 'field',
    name,
    reason: 'front matter',
    children: [{ type: 'text', value: text, position: yaml.position }],
    position: yaml.position,
  }
}

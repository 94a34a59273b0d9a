/** What becomes of each kind of section in a JSON Resume document. */
import type { Node } from 'unist'
import type { Field, FieldName, Section, SectionKind } from '../../resume/nodes.ts'
import { senses } from '../../resume/words.ts'
import { interests, languages, references, skills } from './lists.ts'
import { headed, type Position, positions, titled } from './positions.ts'
import { schoolNotes } from './schoolNotes.ts'
import { linesOf, proseAndItems } from './text.ts'
import { compact, dates, type JsonItem, linkOf, placeOf, plain, said, single } from './values.ts'

/** The lists of a document. */
export type ListName =
  | 'work'
  | 'volunteer'
  | 'education'
  | 'projects'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'

/** An item of a list, where it comes from, and the nodes of the résumé that it says. */
export interface Read {
  list: ListName
  item: JsonItem
  node: Node
  used: readonly Node[]
  /** The field of its dates. */
  period?: Field | undefined
  /** Its fields were told here: the tree has none. */
  apart?: boolean
}

/** Reads a section; in a `mixed` one jobs and degrees stand together. */
export type Reader = (section: Section, mixed: boolean) => Read[]

export const readers: Partial<Record<SectionKind, Reader>> = {
  experience: (section, mixed) =>
    positions(section).flatMap((position) => (mixed ? jobOrDegree(position, 'work') : [work(position)])),
  volunteering: (section) => [
    ...headed(section, { kind: 'job', first: 'role' }).map(volunteer),
    ...proseOf(section).map((node) => ({
      list: 'volunteer' as const,
      node,
      used: [node],
      item: { summary: linesOf(node).join('\n') },
    })),
  ],
  teaching: (section) =>
    headed(section, { kind: 'job', first: 'role' }).map(taught).concat(proseOf(section).map(course)),
  education: (section, mixed) =>
    headed(section, { kind: 'study', first: 'role' }).flatMap((position) =>
      mixed ? jobOrDegree(position, 'education') : study(position),
    ),
  projects: (section) => titled(section).map(project),
  awards: (section) => titled(section).map(award),
  certifications: (section) => titled(section).map(certificate),
  publications: (section) => titled(section).map(publication),
  talks: (section) => titled(section).map(publication),
  interests,
  references,
  skills,
  languages,
}

/** An item of some fields of a position, by its keys. */
function made(
  list: ListName,
  { entry, get, blocks, above, from }: Position,
  fields: readonly (Field | undefined)[],
  item: JsonItem,
  rest: readonly Node[] = [...above, ...blocks],
): Read {
  const said = fields.filter((field) => field !== undefined)
  // What was made of a paragraph here is said whole, or told by its fields.
  const whole = from && entry.children.every((child) => [...said, ...rest].includes(child as Field))
  return {
    list,
    item: compact(item),
    node: entry,
    used: whole ? [from, ...said, ...rest] : [...said, ...rest],
    period: get('period'),
    apart: from !== undefined,
  }
}

function work(position: Position): Read {
  const { entry, get, all, blocks, above } = position
  const role = get('role') ?? get('title')
  const { prose, items } = proseAndItems(blocks)
  const around = proseAndItems(above)
  return made('work', position, [get('organization'), role, ...places(all, get), get('period')], {
    name: said(get('organization')),
    position: said(role),
    location: placeOf(entry) ?? said(get('location')),
    description: [...around.prose, ...around.items].join('\n'),
    url: linkOf(get('organization')),
    ...dates(get('period')),
    summary: prose.join('\n\n'),
    highlights: items,
  })
}

function places(all: Position['all'], get: Position['get']): Array<Field | undefined> {
  return all('location').length > 0 ? all('location') : [get('location')]
}

function volunteer(position: Position): Read {
  const { item, used, ...read } = work(position)
  const { name, location, description, summary, ...rest } = item
  const told = [description, summary].filter((text) => text !== undefined).join('\n\n')
  const place = new Set(position.all('location').concat(position.get('location') ?? []))
  return {
    ...read,
    list: 'volunteer',
    item: compact({ organization: name, ...rest, summary: told }),
    used: used.filter((node) => node !== position.from && !place.has(node as Field)),
  }
}

function study(position: Position): Read[] {
  const { entry, get, all, blocks } = position
  const role = get('role') ?? get('title')
  const notes = schoolNotes([...all('detail'), ...blocks])
  const degree = made(
    'education',
    position,
    [get('organization'), role, ...places(all, get), get('period')],
    {
      institution: said(get('organization')),
      studyType: said(role),
      location: placeOf(entry) ?? said(get('location')),
      url: linkOf(get('organization')),
      ...dates(get('period')),
      score: notes.scores.join(', '),
      courses: notes.courses,
    },
    notes.used,
  )
  const entity = said(get('organization'))
  return [
    degree,
    ...notes.theses.map((name) => ({
      list: 'projects' as const,
      node: entry,
      used: [],
      item: compact({ name, type: 'thesis', entity }),
    })),
  ]
}

/** Where jobs and degrees stand in one section, their words tell. */
function jobOrDegree(position: Position, own: ListName): Read[] {
  const [job, degree] = [[work(position)], study(position)]
  const role = senses(String(job[0]!.item.position ?? ''))
  const { school, organization } = senses(String(job[0]!.item.name ?? ''))
  if (own === 'work') return role.degree > 0 && school > 0 && role.role === 0 ? degree : job
  return (role.role > 0 || (organization > 0 && school === 0)) && role.degree === 0 ? job : degree
}

function project(position: Position): Read {
  const { get, all, blocks, above } = position
  const names = (['title', 'organization', 'role'] as const)
    .map((name: FieldName) => get(name))
    .filter((field) => field)
  const [name, ...others] = names
  const { prose, items } = proseAndItems([...above, ...blocks])
  const [title, ...after] = nameAndMore(name)
  const told = [...after, ...[...others, ...all('detail')].map(said)]
  return made('projects', position, [...names, ...all('detail'), get('period')], {
    name: title,
    description: [...told, ...prose].join('\n\n'),
    highlights: items,
    url: linkOf(name),
    ...dates(get('period')),
  })
}

/** "**Name** – what it is": a name, and what is said after it. */
function nameAndMore(field: Field | undefined): string[] {
  const text = said(field)
  if (!field || text === undefined) return []
  const [first] = field.children
  const marked = first && (first.type === 'strong' || first.type === 'link') ? plain(first) : ''
  const end = marked !== '' && text.startsWith(marked) ? marked.length : text.search(/\s[–—-]+\s|[:：]\s/u)
  const [name, more] = [text.slice(0, end), text.slice(end).replace(/^[\s:：–—.,|-]+/u, '')]
  return end > 0 && end <= longestName && more !== '' ? [name.replace(/[\s:：]+$/u, ''), more] : [text]
}

/** Characters up to which what stands before a dash is a name. */
const longestName = 60

function award(position: Position): Read {
  const { get, entry } = position
  const awarder = get('organization')
  const { text, used } = told(position)
  const number = (position.from as { data?: { number?: number } } | undefined)?.data?.number ?? 0
  return made(
    'awards',
    position,
    [get('title'), awarder, get('period')],
    {
      title: said(get('title')) ?? said(get('role')),
      date: single(get('period')) ?? (number >= 1900 && number < 2100 ? String(number) : undefined),
      awarder: said(awarder),
      summary: text,
    },
    used.filter((node) => node !== entry),
  )
}

function certificate(position: Position): Read {
  const { get, all } = position
  const name = get('title')
  const issuers = [...all('organization'), ...all('detail')]
  return made(
    'certificates',
    position,
    [name, ...issuers, get('period')],
    {
      name: said(name),
      date: single(get('period')),
      url: linkOf(name),
      issuer: issuers.map(said).join(', '),
    },
    [],
  )
}

function publication(position: Position): Read {
  const { get } = position
  const name = get('title')
  const { text, used } = told(position)
  return made(
    'publications',
    position,
    [name, get('organization'), get('period')],
    {
      name: said(name),
      publisher: said(get('organization')),
      releaseDate: single(get('period')) ?? /\(((?:19|20)\d\d)\)/.exec(said(name) ?? '')?.[1],
      url: linkOf(name),
      summary: text,
    },
    used,
  )
}

/** Details and blocks of a position as a text. */
function told({ all, blocks, above }: Position): { text: string; used: Node[] } {
  const { prose, items } = proseAndItems([...above, ...blocks])
  return {
    text: [...all('detail').map(said), ...prose, ...items].join('\n'),
    used: [...all('detail'), ...above, ...blocks],
  }
}

/** A position at a school, or else a course: something done, with a name. */
function taught(position: Position): Read {
  const job = work(position)
  if (typeof job.item.position === 'string' && senses(job.item.position).role > 0) return job
  const { from, entry } = position
  const node = from ?? entry
  const { name, ...course_ } = course(node).item
  const { startDate, endDate } = job.item
  return {
    ...course(node),
    node: entry,
    period: position.get('period'),
    item: compact({ name, startDate, endDate, ...course_ }),
  }
}

function course(node: Node): Read {
  const [name, ...more] = linesOf(node)
  return {
    list: 'projects',
    node,
    used: [node],
    item: compact({ name, description: more.join('\n'), type: 'teaching' }),
  }
}

/** The paragraphs and items of a section that name no position of their own. */
function proseOf(section: Section): Node[] {
  const named = new Set(headed(section, { kind: 'job', first: 'role' }).map(({ from }) => from))
  return section.children
    .flatMap((child): Node[] => (child.type === 'list' ? child.children : child.type === 'paragraph' ? [child] : []))
    .filter((node) => !named.has(node))
}

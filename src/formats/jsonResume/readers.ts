/** What becomes of each kind of section in a JSON Resume document. */
import type { Node } from 'unist'
import type { Pair, Section, SectionKind } from '../../resume/nodes.ts'
import { senses } from '../../resume/words.ts'
import { body, described, type Position, positions, titled } from './positions.ts'
import { compact, dates, type JsonItem, linkOf, placeOf, plain, said, single, split } from './values.ts'

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

/** An item of a list, and where it comes from. */
export interface Read {
  item: JsonItem
  node: Node
}

export interface Reader {
  list: ListName
  read(section: Section): Read[]
}

export const readers: Partial<Record<SectionKind, Reader>> = {
  experience: { list: 'work', read: (section) => positions(section).map(work) },
  volunteering: { list: 'volunteer', read: (section) => positions(section).map(volunteer) },
  teaching: { list: 'work', read: (section) => positions(section).map(work).filter(isPosition) },
  education: { list: 'education', read: (section) => positions(section).map(study) },
  projects: { list: 'projects', read: (section) => positions(section).map(project) },
  awards: { list: 'awards', read: (section) => titled(section).map(award) },
  certifications: { list: 'certificates', read: (section) => titled(section).map(certificate) },
  publications: { list: 'publications', read: (section) => titled(section).map(publication) },
  talks: { list: 'publications', read: (section) => titled(section).map(publication) },
  interests: { list: 'interests', read: interests },
  references: { list: 'references', read: references },
  skills: { list: 'skills', read: (section) => pairs(section, (name, values) => ({ name, keywords: split(values) })) },
  languages: { list: 'languages', read: (section) => pairs(section, (language, fluency) => ({ language, fluency })) },
}

function work({ entry, get }: Position): Read {
  return {
    node: entry,
    item: compact({
      name: said(get('organization')),
      position: said(get('role')),
      location: placeOf(entry) ?? said(get('location')),
      url: linkOf(get('organization')),
      ...dates(get('period')),
      ...body(entry),
    }),
  }
}

function volunteer(position: Position): Read {
  const { name, ...rest } = work(position).item
  return { node: position.entry, item: compact({ organization: name, ...rest, location: undefined }) }
}

function study({ entry, get }: Position): Read {
  return {
    node: entry,
    item: compact({
      institution: said(get('organization')),
      studyType: said(get('role')),
      location: placeOf(entry) ?? said(get('location')),
      url: linkOf(get('organization')),
      ...dates(get('period')),
    }),
  }
}

function project({ entry, get }: Position): Read {
  const name = get('title') ?? get('organization') ?? get('role')
  return {
    node: entry,
    item: compact({ name: said(name), url: linkOf(name), ...dates(get('period')), ...described(entry) }),
  }
}

function award({ entry, get }: Position): Read {
  return {
    node: entry,
    item: compact({ title: said(get('title')), date: single(get('period')), summary: body(entry).summary }),
  }
}

function certificate({ entry, get }: Position): Read {
  const name = get('title')
  return { node: entry, item: compact({ name: said(name), date: single(get('period')), url: linkOf(name) }) }
}

function publication({ entry, get }: Position): Read {
  const name = get('title')
  return {
    node: entry,
    item: compact({
      name: said(name),
      releaseDate: single(get('period')) ?? /\(((?:19|20)\d\d)\)/.exec(said(name) ?? '')?.[1],
      url: linkOf(name),
      summary: body(entry).summary,
    }),
  }
}

function pairs(section: Section, make: (label: string, values: string) => JsonItem): Read[] {
  return section.children
    .filter((child): child is Pair => child.type === 'pair')
    .map((pair) => {
      const text = (name: string): string => said(pair.children.find((child) => child.name === name)) ?? ''
      return { node: pair, item: make(text('label'), text('values')) }
    })
}

/** Interests by label, by bullet, or as the parts of a line; what is longer than a name is left out. */
function interests(section: Section): Read[] {
  const labelled = pairs(section, (name, values) => ({ name, keywords: split(values) }))
  const named = blocksIn(section).flatMap((node) => {
    const text = plain(node)
    const names = node.type === 'paragraph' && /[,;、，]/.test(text) ? split(text.replace(/\.$/, '')) : [text]
    return names.filter((name) => name !== '' && name.length <= 60).map((name) => ({ node, item: { name } }))
  })
  return [...labelled, ...named]
}

function references(section: Section): Read[] {
  const told = positions(section).map(({ entry, get }) => {
    const { summary, highlights } = body(entry)
    const said = [summary, ...(highlights ?? [])].filter((text) => text !== undefined).join(' ')
    return { node: entry as Node, item: compact({ name: plain(get('title') ?? entry), reference: said }) }
  })
  return [...told, ...blocksIn(section).map((node) => ({ node, item: compact({ reference: plain(node) }) }))]
}

/** The paragraphs of a section and the items of its lists. */
function blocksIn(section: Section): Node[] {
  return section.children.flatMap((child): Node[] =>
    child.type === 'list' ? child.children : child.type === 'paragraph' || child.type === 'blockquote' ? [child] : [],
  )
}

/** Under a title of teaching also stand the courses that were taught. */
function isPosition({ item }: Read): boolean {
  return typeof item.position === 'string' && senses(item.position).role > 0
}

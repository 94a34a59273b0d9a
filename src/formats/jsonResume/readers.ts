/** What becomes of each kind of section in a JSON Resume document. */
import type { Node } from 'unist'
import type { Field, Section, SectionKind } from '../../resume/nodes.ts'
import { senses } from '../../resume/words.ts'
import { interests, languages, references, skills } from './lists.ts'
import { made, type Read, type Reader } from './made.ts'
import { headed, type Position, positions, titled } from './positions.ts'
import { schoolNotes } from './schoolNotes.ts'
import { linesOf, proseAndItems } from './text.ts'
import { award, certificate, project, publication } from './things.ts'
import { compact, dates, linkOf, placeOf, said } from './values.ts'

export const readers: Partial<Record<SectionKind, Reader>> = {
  experience: jobs,
  volunteering: (section) => [
    ...headed(section, false).map(volunteer),
    ...proseOf(section).map((node) => ({
      list: 'volunteer' as const,
      node,
      used: [node],
      item: { summary: linesOf(node).join('\n') },
    })),
  ],
  teaching: (section) => headed(section, false).map(taught).concat(proseOf(section).map(course)),
  education: (section) =>
    headed(section, true).flatMap((position) => (isOf(position, 'experience') ? [work(position)] : study(position))),
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

/** The jobs of a section, and the degrees among them. */
function jobs(section: Section): Read[] {
  return positions(section).flatMap((position) => (isOf(position, 'education') ? study(position) : [work(position)]))
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

/** Whether an entry is of something else than its section: a degree among jobs, a job among degrees. */
function isOf({ entry: { data } }: Position, kind: 'experience' | 'education'): boolean {
  return data?.kind === kind
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
  const named = new Set(headed(section, false).map(({ from }) => from))
  return section.children
    .flatMap((child): Node[] => (child.type === 'list' ? child.children : child.type === 'paragraph' ? [child] : []))
    .filter((node) => !named.has(node))
}

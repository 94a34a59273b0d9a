/** Sections in the order an author asks for, without what is to be left out. */
import type { VFile } from 'vfile'
import { nearest } from '../suggest.ts'
import { contactNames, meansPart, withoutHidden } from './hide.ts'
import type { Resume, Section, SectionKind } from './nodes.ts'
import type { Options } from './optionTypes.ts'
import { means, plain, titleOf } from './sectionNames.ts'

/** Arrange the sections by the options `order` and `hide`; a name that means no section of the résumé gets a warning. */
export function arrange(resume: Resume, options: Options, file: VFile): void {
  const routed = Object.entries(options.look).flatMap(([name, { type, value }]) =>
    type === 'sections' ? [{ name, value }] : [],
  )
  const lists = [{ name: 'order', value: options.order }, { name: 'hide', value: options.hide }, ...routed]
  if (lists.every(({ value }) => value.length === 0)) return
  const sections = resume.children.filter((child): child is Section => child.type === 'section')
  for (const { name, value } of lists)
    for (const wanted of value)
      if (!kinds.has(plain(wanted)) && !(name === 'hide' && meansPart(wanted, resume)))
        expectSection(wanted, name, { sections, contacts: name === 'hide' ? contactNames(resume) : [] }, file)

  const { children, unseen } = withoutHidden(resume, options.hide)
  const kept = children.filter((child): child is Section => child.type === 'section')
  const ranks = new Map(kept.map((section) => [section, rankOf(section, options.order)]))
  const arranged = [...kept].sort((a, b) => ranks.get(a)! - ranks.get(b)!)
  resume.children = children.map((child) => (child.type === 'section' ? arranged.shift()! : child))
  resume.unseen = unseen
}

function rankOf(section: Section, order: readonly string[]): number {
  const rank = order.findIndex((name) => means(name, section))
  return rank < 0 ? order.length : rank
}

/** Sections that a page of documentation keeps under `hide`. */
const foreign: ReadonlySet<string> = new Set(['navigation', 'toc', 'footer', 'path', 'tags', 'feedback'])

interface Namable {
  sections: readonly Section[]
  contacts: readonly string[]
}

function expectSection(wanted: string, option: string, { sections, contacts }: Namable, file: VFile): void {
  if (foreign.has(plain(wanted)) || sections.some((section) => means(wanted, section))) return
  const titles = sections.map((section) => (section.kind === 'other' ? titleOf(section) : section.kind))
  const names = [...titles, ...contacts]
  const meant = nearest(wanted, [...names, ...kinds])
  const message = file.message(
    `No section${contacts.length > 0 ? ' or contact' : ''} is '${wanted}', as '${option}' expects; there are ${names.map((name) => `'${name}'`).join(', ') || 'none'}${meant ? `; did you mean ${meant}?` : ''}`,
    { place: file.data.optionPlaces?.[option], ruleId: 'option-value', source: 'mdcv' },
  )
  if (meant) message.expected = [meant]
}

const kinds: ReadonlySet<string> = new Set<SectionKind>([
  'summary', 'experience', 'education', 'skills', 'projects', 'contact', 'languages', 'certifications', 'publications',
  'talks', 'teaching', 'awards', 'volunteering', 'interests', 'references',
]) // biome-ignore format: a list of words

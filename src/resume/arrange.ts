/** Sections in the order an author asks for, without those to be left out. */
import { toString as textOf } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { nearest } from '../suggest.ts'
import { fieldsOf, type Resume, type Section, type SectionKind } from './nodes.ts'
import type { Options } from './optionTypes.ts'

/** Arrange the sections by the options `order` and `hide`; a name that means no section of the résumé gets a warning. */
export function arrange(resume: Resume, options: Options, file: VFile): void {
  const routed = Object.entries(options.look).flatMap(([name, { type, value }]) =>
    type === 'sections' ? [{ name, value }] : [],
  )
  const lists = [{ name: 'order', value: options.order }, { name: 'hide', value: options.hide }, ...routed]
  if (lists.every(({ value }) => value.length === 0)) return
  const sections = resume.children.filter((child): child is Section => child.type === 'section')
  for (const { name, value } of lists)
    for (const wanted of value) if (!kinds.has(plain(wanted))) expectSection(wanted, name, sections, file)

  const kept = sections.filter((section) => !isHidden(section, options))
  const hidden = sections.filter((section) => !kept.includes(section))
  if (hidden.length > 0) resume.unseen = [...(resume.unseen ?? []), { reason: 'option', nodes: hidden }]
  const ranks = new Map(kept.map((section) => [section, rankOf(section, options.order)]))
  const arranged = [...kept].sort((a, b) => ranks.get(a)! - ranks.get(b)!)
  resume.children = resume.children.flatMap((child): Resume['children'] => {
    if (child.type !== 'section') return [child]
    return kept.includes(child) ? [arranged.shift()!] : []
  })
}

/** Whether an author wants a section left out. */
export function isHidden(section: Section, { hide }: Pick<Options, 'hide'>): boolean {
  return hide.some((name) => means(name, section))
}

function rankOf(section: Section, order: readonly string[]): number {
  const rank = order.findIndex((name) => means(name, section))
  return rank < 0 ? order.length : rank
}

/** Whether a name is that of a section's kind, or its title. */
function means(name: string, section: Section): boolean {
  return plain(name) === section.kind || plain(name) === plain(titleOf(section))
}

function titleOf(section: Section): string {
  return fieldsOf(section, 'title')
    .map((field) => textOf(field.children))
    .join(' ')
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** Sections that a page of documentation keeps under `hide`. */
const foreign: ReadonlySet<string> = new Set(['navigation', 'toc', 'footer', 'path', 'tags', 'feedback'])

function expectSection(wanted: string, option: string, sections: readonly Section[], file: VFile): void {
  if (foreign.has(plain(wanted)) || sections.some((section) => means(wanted, section))) return
  const names = sections.map((section) => (section.kind === 'other' ? titleOf(section) : section.kind))
  const meant = nearest(wanted, [...names, ...kinds])
  const message = file.message(
    `No section is '${wanted}', as '${option}' expects; there are ${names.map((name) => `'${name}'`).join(', ') || 'none'}${meant ? `; did you mean ${meant}?` : ''}`,
    { place: file.data.optionPlaces?.[option], ruleId: 'option-value', source: 'mdcv' },
  )
  if (meant) message.expected = [meant]
}

const kinds: ReadonlySet<string> = new Set<SectionKind>([
  'summary', 'experience', 'education', 'skills', 'projects', 'contact', 'languages', 'certifications', 'publications',
  'talks', 'teaching', 'awards', 'volunteering', 'interests', 'references',
]) // biome-ignore format: a list of words

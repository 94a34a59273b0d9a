/** A résumé as a JSON Resume document (https://jsonresume.org/schema), with what it has no field for under `meta`. */
import type { Node } from 'unist'
import { type Entry, fieldsOf, type Header, type Resume, type Section } from '../resume/nodes.ts'
import type { Format, Lack } from './format.ts'
import { basics, contactsOf, mailAddress } from './jsonResume/basics.ts'
import { joinLines } from './jsonResume/enteredAndLeft.ts'
import type { ListName, Read } from './jsonResume/made.ts'
import { contactsMeta, linesLeft, type Said, sectionMeta } from './jsonResume/meta.ts'
import { readers } from './jsonResume/readers.ts'
import { schooling } from './jsonResume/schooling.ts'
import { settled } from './jsonResume/settled.ts'
import { terms } from './jsonResume/terms.ts'
import { compact, type JsonItem, plain } from './jsonResume/values.ts'

export interface JsonResume extends Partial<Record<ListName, JsonItem[]>> {
  $schema: string
  basics: Record<string, unknown>
  meta: Record<string, unknown>
}

/**
 * The JSON Resume document of a résumé. A running job has no `endDate`; what the résumé does not say is absent.
 * What the schema has no field for stands under `meta` (see docs/json.md).
 *
 * @param lang the language of dates such as "6/1/2020" (BCP 47), that of the résumé if left out
 */
export function toJsonResume(resume: Resume, lang: string | undefined = resume.lang): JsonResume {
  return documentOf(settled(resume, lang)).document
}

function documentOf(resume: Resume): { document: JsonResume; unplaced: readonly Section[] } {
  const header = resume.children.find((child): child is Header => child.type === 'header')
  const sections = resume.children.filter((child): child is Section => child.type === 'section')
  const person = basics(header, sections)
  const all = sections.map((section) => ({ section, read: readSection(section) }))
  const lists: Partial<Record<ListName, JsonItem[]>> = {}
  const lines: Record<string, number> = {}
  const items = new Map<Node, string[]>()
  for (const { read } of all)
    for (const one of joinLines(withoutOverview(read), ({ node }) => plain(node)).flatMap(terms)) {
      const list = lists[one.list] ?? []
      lists[one.list] = list
      const name = `${one.list}[${list.length}]`
      if (one.node.position) lines[name] = one.node.position.start.line
      items.set(one.node, [...(items.get(one.node) ?? []), name])
      list.push(one.item)
    }
  const told = lists.education ? undefined : schooling(header, sections)
  if (told) lists.education = [told.item]
  const said: Said = {
    used: new Set([...person.used, ...all.flatMap(({ read }) => read.flatMap(({ used }) => used))]),
    items,
  }
  const document: JsonResume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: person.item,
    ...lists,
    meta: compact({
      lines,
      title: titleOf(header, said),
      contacts: contactsMeta(contactsOf(header, sections), said),
      text: linesLeft(header?.children ?? [], said),
      sections: all.map(({ section, read }) => sectionMeta(section, read, said)),
      more: linesLeft(
        resume.children.filter((child) => !['header', 'section', 'yaml', 'toml'].includes(child.type)),
        said,
      ),
    }),
  }
  const unplaced = all.filter(({ section, read }) => read.length === 0 && !isBasic(section))
  return { document, unplaced: unplaced.map(({ section }) => section) }
}

/** The title of the document where it is no name: "Curriculum vitae". */
function titleOf(header: Header | undefined, { used }: Said): string | undefined {
  const [title] = header ? fieldsOf(header, 'name') : []
  return title && !used.has(title) && title.children.length > 0 ? plain(title) : undefined
}

function readSection(section: Section): Read[] {
  return readers[section.kind]?.(section) ?? []
}

/** What is said in `basics`. */
function isBasic({ kind }: Section): boolean {
  return kind === 'summary' || kind === 'contact'
}

/** A table over entries that tells again what they tell: each of its rows completes its entry. */
function withoutOverview(found: readonly Read[]): Read[] {
  const rows = found.filter(({ node }) => node.type === 'entry' && (node as Entry).data?.row)
  if (rows.length === 0 || rows.length === found.length) return [...found]
  const told = new Map<Read, Read>()
  for (const row of rows) {
    const same = found.find((other) => !rows.includes(other) && !told.has(other) && isSame(row.item, other.item))
    if (same) told.set(same, row)
  }
  const gone = new Set(told.values())
  return found
    .filter((read) => !gone.has(read))
    .map((read) => ({ ...read, item: { ...told.get(read)?.item, ...read.item } }))
}

function isSame(one: JsonItem, other: JsonItem): boolean {
  const name = (item: JsonItem): unknown => item.name ?? item.institution
  return name(one) !== undefined && name(one) === name(other) && one.startDate === other.startDate
}

export const json: Format = {
  extension: '.json',
  resumesOnly: true,
  set: false,
  pages: false,
  fitted: false,
  text: true,
  make: ({ resume, options }) =>
    new TextEncoder().encode(`${JSON.stringify(toJsonResume(resume, options.lang ?? resume.lang), undefined, 2)}\n`),
  lacks: ({ resume }) => lacksOf(resume),
}

const ofJobs: ReadonlySet<string> = new Set(['experience', 'volunteering', 'teaching'])

/** What a JSON Resume document cannot tell as what it is. */
function lacksOf(resume: Resume): Lack[] {
  const { unplaced } = documentOf(resume)
  const header = resume.children.find((child): child is Header => child.type === 'header')
  const mails = contactsOf(
    header,
    unplaced.concat(resume.children.filter((child): child is Section => child.type === 'section')),
  )
    .filter((contact) => contact.kind === 'email' && mailAddress(contact) === undefined)
    .map((node) => ({
      node: node as Node,
      reason: `'${plain(node)}' is no e-mail address`,
      note: 'JSON Resume takes addresses only: it stands under meta.contacts',
    }))
  const sections = unplaced.map((node) => ({
    node: node as Node,
    reason: ofJobs.has(node.kind)
      ? `No job is understood in the section '${plain(node.children[0] ?? node)}'`
      : `JSON Resume has no place for the section '${plain(node.children[0] ?? node)}'`,
    note: ofJobs.has(node.kind)
      ? 'Its text stands under meta.sections. What was understood, mdcv explain shows line by line'
      : 'Its text stands under meta.sections. A title that says its kind gives it a place',
  }))
  return [...sections, ...new Set(mails)]
}

/** A résumé as a JSON Resume document (https://jsonresume.org/schema): what was understood, and nothing else. */
import type { Node } from 'unist'
import type { Entry, Header, Resume, Section } from '../resume/nodes.ts'
import type { Format } from './format.ts'
import { basics } from './jsonResume/basics.ts'
import { joinLines } from './jsonResume/enteredAndLeft.ts'
import { type ListName, type Read, readers } from './jsonResume/readers.ts'
import { schooling } from './jsonResume/schooling.ts'
import { compact, type JsonItem, plain } from './jsonResume/values.ts'

export interface JsonResume extends Partial<Record<ListName, JsonItem[]>> {
  $schema: string
  basics: Record<string, unknown>
  meta: Record<string, unknown>
}

/** The JSON Resume document of a résumé. A running job has no `endDate`; what the résumé does not say is absent. */
export function toJsonResume(resume: Resume): JsonResume {
  const header = resume.children.find((child): child is Header => child.type === 'header')
  const sections = resume.children.filter((child): child is Section => child.type === 'section')
  const lines: Record<string, number> = {}
  const document: JsonResume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basics(header, sections),
    meta: {},
  }
  for (const section of sections) {
    const reader = readers[section.kind]
    if (!reader) continue
    for (const { item, node } of joinLines(withoutOverview(reader.read(section)), ({ node }) => plain(node))) {
      const name = listOf(node, reader.list)
      const list = document[name] ?? []
      document[name] = list
      if (node.position) lines[`${name}[${list.length}]`] = node.position.start.line
      list.push(name === reader.list ? item : renamed(item, name))
    }
  }
  const told = document.education ? undefined : schooling(header, sections)
  if (told) document.education = [told.item]
  document.meta = compact({ lines, theme: undefined })
  return document
}

/** Jobs among degrees and degrees among jobs have lists of their own. */
function listOf({ data }: Node, own: ListName): ListName {
  const { kind } = (data ?? {}) as NonNullable<Entry['data']>
  return kind === undefined ? own : kind === 'education' ? 'education' : 'work'
}

function renamed(
  { name, position, institution, studyType, summary, highlights, ...rest }: JsonItem,
  list: ListName,
): JsonItem {
  if (list === 'education') return compact({ institution: name, studyType: position, ...rest })
  return compact({ name: institution, position: studyType, ...rest, summary, highlights })
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
  make: ({ resume }) => new TextEncoder().encode(`${JSON.stringify(toJsonResume(resume), undefined, 2)}\n`),
}

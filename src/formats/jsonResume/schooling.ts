/** A degree told among the personal details of a Chinese, Japanese or Korean résumé: "本科 / 北京大学". */
import type { ListItem, Paragraph, PhrasingContent } from 'mdast'
import type { Parent } from 'unist'
import { lineOf } from '../../evidence/line.ts'
import { unspaced } from '../../language/tokens.ts'
import { inlineOf, linesOf, slice } from '../../resume/inline.ts'
import { labelOf } from '../../resume/labels.ts'
import type { FieldName, Header, Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { senses } from '../../resume/words.ts'
import { fieldsOf, readHead } from '../../understand/entries.ts'
import { readsOf } from '../../understand/reading.ts'
import type { Read } from './made.ts'
import { compact, dates, said } from './values.ts'

/** A short stretch of personal details. */
interface HeadLine {
  nodes: PhrasingContent[]
  where: string
}

/** The degree told among contacts, where there is a school. */
export function schooling(header: Header | undefined, sections: readonly Section[]): Read | undefined {
  const places: Parent[] = [
    ...(header ? [header] : []),
    ...sections.filter(({ kind }) => kind === 'contact' || kind === 'summary'),
  ]
  for (const place of places) {
    const lines = place.children
      .flatMap((child) => linesIn(child as Parent))
      .filter(isOfSchooling)
      .map(withoutLabel)
    if (!lines.some(({ nodes }) => school(nodes) > 0)) continue
    const read = lines.map(({ nodes, where }) => lineOf(nodes, where, isDegree(nodes) ? 'role' : undefined))
    const path = readHead(read, { kind: 'entry', study: true })
    const fields = path ? fieldsOf(read, readsOf(path)) : []
    const get = (name: FieldName) => fields.find((field) => field.name === name)
    const institution = said(get('organization'))
    const item = compact({ institution, studyType: said(get('role')), ...dates(get('period')) })
    if (institution !== undefined) return { list: 'education', item, node: place, used: [] }
  }
  return undefined
}

function school(nodes: HeadLine['nodes']): number {
  return senses(inlineOf(nodes).text).school
}

function isDegree(nodes: HeadLine['nodes']): boolean {
  const { degree, school } = senses(inlineOf(nodes).text)
  return degree > 0 && school === 0
}

/** Contacts and short lines that are none, parted at bars and slashes. */
function linesIn(block: Parent | undefined): HeadLine[] {
  if (!block) return []
  if (block.type === 'list')
    return block.children.flatMap((item) => linesIn((item as ListItem).children[0] as Parent | undefined))
  const text = isField(block) ? block.name === 'contact' && block.kind === 'other' : block.type === 'paragraph'
  if (!text) return []
  const inline = inlineOf((block as Paragraph).children)
  return linesOf(inline.text).flatMap(([from, to]) =>
    to - from > 60
      ? []
      : partsOf(inline.text, from, to).map((range) => ({ nodes: slice(inline, ...range), where: '' })),
  )
}

function partsOf(text: string, from: number, to: number): Array<[number, number]> {
  const parts: Array<[number, number]> = []
  let start = from
  for (const { index, 0: sign } of text.slice(from, to).matchAll(/\s*[/／|｜·•]\s*/g)) {
    parts.push([start, from + index])
    start = from + index + sign.length
  }
  return [...parts, [start, to]]
}

/** What a label says that nobody has told us of. */
function withoutLabel(line: HeadLine): HeadLine {
  const inline = inlineOf(line.nodes)
  const label = labelOf(inline.text)
  return label && label.kinds.length === 0 ? { ...line, nodes: slice(inline, label.end, inline.text.length) } : line
}

/** Whether a part names a school or a degree, itself or by its label. */
function isOfSchooling({ nodes }: HeadLine): boolean {
  const { text } = inlineOf(nodes as PhrasingContent[])
  if (!unspaced.test(text) || text.length > 40) return false
  const label = labelOf(text)
  if (label)
    return label.kinds.some((kind) => kind === 'degree') || (school(nodes) > 0 && !label.kinds.includes('address'))
  const { degree, role } = senses(text)
  return role === 0 && (degree > 0 || school(nodes) > 0)
}

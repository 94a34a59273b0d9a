/** Names in lists, tables and definition lists, most of them after a label. */
import type { Heading, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { Parent } from 'unist'
import { inlineOf, linesOf } from '../resume/inline.ts'
import { labelKinds, labelOf } from '../resume/labels.ts'
import { bareName, nameBefore, nameShaped } from '../resume/names.ts'
import type { Candidate } from './candidate.ts'
import { ownSigns } from './signs.ts'

/** Given name and surname, each after its label, one after the other. */
export function labelledPairs(lines: readonly string[]): Candidate[] {
  const found: Candidate[] = []
  for (const [at, line] of lines.entries()) {
    const [one, other] = [labelled(line), labelled(lines[at + 1] ?? '')]
    if (one && other)
      found.push({
        value: `${one} ${other}`,
        signs: ['given name and surname by their labels', ...ownSigns(`${one} ${other}`)],
      })
  }
  return found
}

function labelled(line: string): string | undefined {
  const label = labelOf(line)
  const value = label?.kinds.includes('name') ? line.slice(label.end).trim() : ''
  return value === '' ? undefined : value
}

/** Of the paragraphs of a list or a quote. */
export function ofLines(block: RootContent, paragraphs: ReadonlyArray<Heading | Paragraph>): Candidate[] {
  const lines = paragraphs.flatMap(({ children }) =>
    linesOf(inlineOf(children).text).map((line) => inlineOf(children).text.slice(...line)),
  )
  const said = lines.slice(0, 12).flatMap((line, at): Candidate[] => {
    const value = labelled(line)
    if (value)
      return [
        {
          value: bareName(cutOff(value), true) ?? cutOff(value),
          block,
          signs: ['a label says it', ...ownSigns(cutOff(value))],
        },
      ]
    const form = nameBefore(line)
    if (form) return [{ value: form, block, signs: ['a label says it', ...ownSigns(form)] }]
    return at === 0 && nameShaped(line) ? [{ value: line, block, signs: ['a line of its own', ...ownSigns(line)] }] : []
  })
  return [...said, ...labelledPairs(lines)]
}

function cutOff(value: string): string {
  const more = /\s+[|/／·]\s+|\s{3,}/u.exec(value)
  return more ? value.slice(0, more.index) : value
}

export function ofTable(block: Table): Candidate[] {
  const lines = block.children.flatMap(({ children }) => {
    const texts = children
      .map((cell) => inlineOf(cell.children as PhrasingContent[]).text.trim())
      .filter((text) => text !== '')
    return texts.flatMap((text, at) =>
      labelKinds(text.replace(/[:：]\s*$/, '')).includes('name') && texts[at + 1]
        ? [`${text.replace(/[:：]\s*$/, '')}: ${texts[at + 1]}`]
        : at === 0 && labelOf(text)
          ? [text]
          : [],
    )
  })
  const said = lines.flatMap((line): Candidate[] => {
    const value = labelled(line)
    return value
      ? [{ value: bareName(value, true) ?? value, block, signs: ['a label says it', ...ownSigns(value)] }]
      : []
  })
  return [...said, ...labelledPairs(lines), ...ofFirstCell(block)]
}

/** A table that is the head of a page has the name in its first cell. */
function ofFirstCell(block: Table): Candidate[] {
  const [cell] = block.children[0]?.children ?? []
  const text = cell ? inlineOf(cell.children as PhrasingContent[]).text.trim() : ''
  const isHead = /@/.test(
    block.children.flatMap((row) => row.children.map((one) => inlineOf(one.children).text)).join(' '),
  )
  if (!nameShaped(text) || !isHead) return []
  return [{ value: text, block, signs: ['a line of its own', 'contacts beside it or next', ...ownSigns(text)] }]
}

export function ofDefinitions(block: Parent): Candidate[] {
  const texts = (block.children as Parent[]).map((child) => ({
    type: child.type,
    text: inlineOf(
      ((child.children[0] as Parent | undefined)?.type === 'paragraph'
        ? (child.children[0] as Paragraph).children
        : child.children) as PhrasingContent[],
    ).text.trim(),
  }))
  return texts.flatMap(({ type, text }, at): Candidate[] => {
    const next = texts[at + 1]
    if (type !== 'defListTerm' || next?.type !== 'defListDescription' || !labelKinds(text).includes('name')) return []
    return [
      { value: next.text, block: block as unknown as RootContent, signs: ['a label says it', ...ownSigns(next.text)] },
    ]
  })
}

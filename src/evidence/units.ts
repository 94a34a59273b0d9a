/** The lines of a section's blocks, in the order of the source. */
import type { Code, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { Node, Parent } from 'unist'
import { type Inline, inlineOf, linesOf, slice } from '../resume/inline.ts'
import { labelOf } from '../resume/labels.ts'
import { findPeriods } from '../resume/periods/parse.ts'
import { degreeColumn, knownColumns, mergedCells, withSubject } from './columns.ts'
import { type Format, type Unit, unitOf } from './unit.ts'

/** The lines of blocks. A block that did not change has the very lines it had. */
export function unitsOf(blocks: readonly RootContent[]): Unit[] {
  return blocks.flatMap((block) => unitsOfBlock(block))
}

const known = new WeakMap<RootContent, readonly Unit[]>()

function unitsOfBlock(block: RootContent): readonly Unit[] {
  const before = known.get(block)
  if (before) return before
  const units = [...within(block, block, 0)]
  known.set(block, units)
  return units
}

/** Longer lines are prose, of which the beginning at most is a head. */
const longLine = 170

function* within(node: Node, block: RootContent, depth: number): Generator<Unit> {
  switch (node.type) {
    case 'heading': {
      const { children, depth: level } = node as Parent & { depth: number; children: PhrasingContent[] }
      yield unitOf({ format: `heading ${level}`, rank: level, node, block, first: true }, [{ nodes: children }])
      return
    }
    case 'paragraph':
      yield* linesIn(node as Paragraph, block, depth, undefined)
      return
    case 'list':
      for (const item of (node as List).children)
        for (const [at, child] of item.children.entries()) {
          if (at === 0 && child.type === 'paragraph')
            yield* linesIn(child, block, depth, saysYear(item) ? 'rest' : `bullet ${depth + 1}`)
          else yield* within(child, block, depth + 1)
        }
      return
    case 'blockquote':
      for (const child of (node as Parent).children) yield* within(child, block, depth)
      return
    case 'table':
      yield* rowsIn(node as Table, block)
      return
    case 'defList':
      for (const child of (node as Parent).children) yield* ofDefinition(child as Parent, block)
      return
    case 'code':
      yield* codeIn(node as Code, block)
      return
    default:
      return
  }
}

/** "2019. Best paper": the number is a fact, and an entry has no place for it. */
function saysYear({ data }: ListItem): boolean {
  return (data?.number ?? 0) >= 1000
}

/** A paragraph that did not change keeps its lines, though its list may be another. */
const linesBefore = new WeakMap<Node, { depth: number; first: Format | undefined; units: readonly Unit[] }>()

function linesIn(node: Paragraph, block: RootContent, depth: number, first: Format | undefined): readonly Unit[] {
  const before = linesBefore.get(node)
  if (before && before.depth === depth && before.first === first)
    return before.units.map((unit) => (unit.block === block ? unit : { ...unit, block }))
  const units = [...readLines(node, block, depth, first)]
  linesBefore.set(node, { depth, first, units })
  return units
}

function* readLines(node: Paragraph, block: RootContent, depth: number, first: Format | undefined): Generator<Unit> {
  const inline = inlineOf(node.children)
  for (const [at, [start, end]] of linesOf(inline.text).entries()) {
    const format = at === 0 && first ? first : lineFormat(inline, start)
    const rank = rankOf(format, depth)
    const stop =
      start + (end - start > longLine ? leadLength(inline, start, end) : datedLead(inline.text.slice(start, end)))
    const unit = (from: number, to: number, format: Format): Unit =>
      unitOf({ format, rank, node, block, range: [from, to], first: at === 0 && from === start }, [
        { nodes: slice(inline, from, to) },
      ])
    yield unit(start, stop, stop === end && end - start > longLine ? 'rest' : format)
    if (stop < end) yield unit(stop, end, 'rest')
  }
}

function rankOf(format: Format, depth: number): number {
  if (format.startsWith('bullet')) return 9 + depth
  return (format === 'bold line' ? 7 : 8) + (depth > 0 ? 1 + depth : 0)
}

/** How a line of a paragraph begins. */
function lineFormat({ marks }: Inline, from: number): Format {
  const mark = marks.find(
    ({ type, start, end }) => type !== 'link' && start >= from && start <= from + 1 && end > start + 1,
  )
  if (!mark) return 'line'
  return mark.type === 'strong' || marks.some(({ type, start }) => type === 'strong' && start === mark.start)
    ? 'bold line'
    : 'marked line'
}

/** Where the names at the start of a long line end: "**Employer** Role. What was done"; all of it for prose. */
function leadLength(inline: Inline, start: number, end: number): number {
  const text = inline.text.slice(start, end)
  const bold = inline.marks.find((mark) => mark.type === 'strong' && mark.start <= start + 1 && mark.end < end)
  const from = bold ? bold.end - start : 0
  if (bold && from > 110) return text.length
  const after = /[;.。:：](?=\s)|\s[–—-]\s(?=\p{L}[^–—]{60})/u.exec(text.slice(from, from + 130))
  if (after && (bold || /\d{4}/.test(text.slice(0, after.index))) && balanced(text.slice(0, from + after.index)))
    return from + after.index + 1
  return bold ? from : text.length
}

/** Where names and dates end before a sentence: "Planner, City of Dayton, 2013 – 2015. Wrote the tree ordinance." */
function datedLead(text: string): number {
  const [dates] = text.length > 40 && /\.\s/.test(text) ? findPeriods(text) : []
  if (!dates || !/\p{L}{3}/u.test(text.slice(0, dates.start))) return text.length
  const [sign] = /^[)\]*_\s]*\.\s+(?=\p{Lu})/u.exec(text.slice(dates.end)) ?? []
  if (sign === undefined) return text.length
  const words = text.slice(dates.end + sign.length).split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length > 3 && small * 2 >= words.length ? dates.end + sign.trimEnd().length : text.length
}

/** Whether every bracket that opens also closes. */
function balanced(text: string): boolean {
  return (text.match(/[([（]/g)?.length ?? 0) === (text.match(/[)\]）]/g)?.length ?? 0)
}

function* rowsIn(table: Table, block: RootContent): Generator<Unit> {
  const columns = knownColumns(table)
  const degrees = degreeColumn(table)
  for (const [at, row] of table.children.entries()) {
    const cells = withSubject(mergedCells(row), degrees).map(({ children }, index) => ({
      nodes: children,
      known: at === 0 ? undefined : columns[index],
    }))
    const filled = cells.filter(({ nodes }) => /[\p{L}\p{N}]/u.test(inlineOf(nodes).text))
    if (filled.length === 0) continue
    const label = labelled(filled)
    yield unitOf({ format: 'row', rank: 8, node: row, block, first: at === 0 }, label ?? filled.flatMap(linesOfCell))
  }
}

/** "| Position | Engineer |": a known label and its value, as one line. */
function labelled([label, value, ...more]: Unit['cells']): Unit['cells'] | undefined {
  if (!label || !value || more.length > 0) return undefined
  const nodes: PhrasingContent[] = [...label.nodes, { type: 'text', value: ': ' }, ...value.nodes]
  return labelOf(inlineOf(nodes).text)?.kinds.length ? [{ nodes }] : undefined
}

/** The first lines of a cell, each a line of its own. */
function linesOfCell({ nodes, known }: Unit['cells'][number]): Unit['cells'] {
  const inline = inlineOf(nodes as PhrasingContent[])
  const lines = linesOf(inline.text)
  if (lines.length < 2) return [{ nodes, known }]
  // What a column is called is said of the first line: under a role stands the employer.
  return lines.map(([start, end], at) => ({ nodes: slice(inline, start, end), known: at === 0 ? known : undefined }))
}

function* ofDefinition(child: Parent, block: RootContent): Generator<Unit> {
  if (child.type === 'defListTerm') {
    const nodes = child.children as PhrasingContent[]
    yield unitOf({ format: 'term', rank: 7, node: child, block, first: true }, [{ nodes }])
    return
  }
  const [inner] = child.children
  if (inner && ['paragraph', 'list', 'defList', 'table', 'code', 'blockquote'].includes(inner.type)) {
    for (const node of child.children)
      for (const unit of within(node, block, 0))
        yield { ...unit, format: unit.format === 'rest' ? 'rest' : unit.rank >= 9 ? unit.format : 'description' }
    return
  }
  for (const unit of linesIn(child as Paragraph, block, 0, undefined))
    yield { ...unit, format: unit.format === 'rest' ? 'rest' : 'description' }
}

/** Short lines of words in a fence without a language, as some themes set a role or a place. */
function* codeIn({ value, lang, position }: Code, block: RootContent): Generator<Unit> {
  const texts = value.split('\n').map((text) => text.trim())
  if (lang || texts.length > 2 || texts.some((text) => !/^[\p{L}\d][^{}<>=;$\\]{0,60}$/u.test(text))) return
  for (const [at, text] of texts.entries())
    yield unitOf({ format: 'code', rank: 8, node: block, block, first: at === 0 }, [
      { nodes: [{ type: 'text', value: text, position }] },
    ])
}

/** Stretches of a head as fields. */
import type { PhrasingContent } from 'mdast'
import { featureIndex } from '../evidence/featureNames.ts'
import type { Line, Segment } from '../evidence/line.ts'
import { inlineOf, positionOf, slice, unwrapped } from '../resume/inline.ts'
import type { Field, PeriodField, TextField } from '../resume/nodes.ts'
import type { FoundPeriod } from '../resume/periods/parse.ts'
import { polishPeriod } from '../resume/periods/polish.ts'
import { senses } from '../resume/words.ts'
import { type Label, labels, period } from './model.ts'

const client = featureIndex('label: client')

/** The field that a stretch of a line is. */
export function fieldOf(line: Line, segment: Segment, label: Label, where: string): Field {
  const nodes = slice(line.inline, segment.start, segment.end)
  const inline = inlineOf(nodes)
  const children = unwrapped([...nodes])
  const position = positionOf(nodes)
  if (label === period) {
    const plain = inline.marks.every(({ type }) => type !== 'link') && !inline.text.includes('\uFFFC')
    return periodField(segment.period!, inline.text, children, plain, where)
  }
  const name = labels[label]
  const field: TextField = { type: 'field', name, reason: where, children, position }
  const said = segment.value > segment.start ? line.text.slice(segment.value, segment.end) : undefined
  // Of a detail its label is a part, but for that of a client.
  const value =
    name === 'detail'
      ? segment.features.includes(client)
        ? said
        : undefined
      : (bare(said ?? inline.text, name) ?? said)
  return value === undefined || value === inline.text ? field : { ...field, value }
}

/** A value without brackets around it, or a number or sign before it; a long role without what it was for. */
function bare(text: string, name: TextField['name']): string | undefined {
  const inside = /^\(([^()]+)\)$/.exec(text.trim())?.[1]
  if (inside) return inside
  const mark =
    /^(?:\(?\d{1,2}[.)．](?:\s+(?=\D)|(?=\p{sc=Han}|\p{sc=Hangul}|\p{sc=Katakana}))|(?:(?:(?![㈜㈱])\p{So}|\p{Sk}|\u200d|\ufe0f)\s*)+(?=\S))/u.exec(
      text,
    )
  if (mark) return text.slice(mark[0].length)
  if (name !== 'role' || text.length <= 70) return undefined
  // "Developer of tools for …"
  const cut = /\s(?:for|of|in|on|within|pour|für|para)\s/iu.exec(text)
  return cut && senses(text.slice(0, cut.index)).role > 0 ? text.slice(0, cut.index) : undefined
}

/** A period field of nodes that hold one. */
export function periodField(
  found: FoundPeriod,
  text: string,
  children: PhrasingContent[],
  plain: boolean,
  where: string,
): PeriodField {
  const bare = /^[([（［【]\s*([^()[\]（）［］]*?)\s*[)\]）］】]$/u.exec(text)?.[1] ?? text
  const position = positionOf(children)
  return {
    type: 'field',
    name: 'period',
    period: found.period,
    source: text,
    reason: where,
    children: plain ? [{ type: 'text', value: polishPeriod(bare), position }] : children,
    position,
  }
}

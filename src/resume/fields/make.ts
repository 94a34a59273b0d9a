/** Pieces as fields. */
import type { PhrasingContent } from 'mdast'
import { positionOf, unwrapped } from '../inline.ts'
import type { Field, PeriodField, TextField } from '../nodes.ts'
import { polishPeriod } from '../periods/polish.ts'
import { senses } from '../words.ts'
import type { Piece } from './cut.ts'

export function toField(piece: Piece): Field {
  const children = unwrapped([...piece.inline.nodes])
  const position = positionOf(piece.inline.nodes)
  if (piece.period) return periodField(piece, children)
  const field: TextField = { type: 'field', name: piece.known ?? 'detail', reason: piece.where, children, position }
  const value =
    piece.value ??
    parenthesised(piece.text) ??
    unmarked(piece) ??
    (piece.known === 'role' ? bareRole(piece.text) : undefined)
  return value === undefined || value === piece.text ? field : { ...field, value }
}

/** A long role without what it was for: "Developer of tools for …". */
function bareRole(text: string): string | undefined {
  if (text.length <= 70) return undefined
  const cut = /\s(?:for|of|in|on|within|pour|für|para)\s/iu.exec(text)
  return cut && senses(text.slice(0, cut.index)).role > 0 ? text.slice(0, cut.index) : undefined
}

/** "1. Engineer" and "🚀 Engineer" without what stands before the words. */
function unmarked({ text, known }: Piece): string | undefined {
  if (known !== 'role' && known !== 'organization' && known !== 'location') return undefined
  const mark =
    /^(?:\(?\d{1,2}[.)．](?:\s+(?=\D)|(?=\p{sc=Han}|\p{sc=Hangul}|\p{sc=Katakana}))|(?:(?:(?![㈜㈱])\p{So}|\p{Sk}|\u200d|\ufe0f)\s*)+(?=\S))/u.exec(
      text,
    )
  return mark ? text.slice(mark[0].length) : undefined
}

function parenthesised(text: string): string | undefined {
  return /^\(([^()]+)\)$/.exec(text.trim())?.[1]
}

/** A period field of nodes that hold one. */
function periodField(piece: Piece, children: PhrasingContent[]): PeriodField {
  const plain = piece.inline.marks.every(({ type }) => type !== 'link') && !piece.text.includes('\uFFFC')
  const bare = /^[([（［【]\s*([^()[\]（）［］]*?)\s*[)\]）］】]$/u.exec(piece.text)?.[1] ?? piece.text
  const position = positionOf(piece.inline.nodes)
  return {
    type: 'field',
    name: 'period',
    period: piece.period!.period,
    source: piece.text,
    reason: piece.where,
    children: plain ? [{ type: 'text', value: polishPeriod(bare), position }] : children,
    position,
  }
}

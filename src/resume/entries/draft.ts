/** Heads and bodies as entries. */
import type { RootContent, Table } from 'mdast'
import type { Node } from 'unist'
import type { Habit, Piece } from '../fields/index.ts'
import { fieldsOfHead, headPieces, isAside, isYearPair, leaning, titledFields } from '../fields/index.ts'
import type { Entry } from '../nodes.ts'
import { placeLike, senses } from '../words.ts'
import type { Head } from './have.ts'

/** An entry whose head is cut but not yet told apart: that waits for the habits of its section. */
export interface Draft {
  lines: Head['lines']
  pieces: Piece[]
  body: Array<RootContent | Draft>
  nodes: readonly Node[]
  /** It is no entry but a title over some: "Freelance work". */
  titled?: boolean
}

/** A table that stays one, and what its rows tell. */
export interface NotedTable {
  table: Table
  drafts: Draft[]
}

/** A part of a section. */
export type Part = RootContent | Draft | NotedTable

export function draftOf(head: Head, nodes: readonly Node[], nested: ReadonlyArray<Draft | RootContent> = []): Draft {
  return { lines: head.lines, pieces: headPieces(head.lines), body: [...head.body, ...nested], nodes }
}

export function isDraft(node: Part): node is Draft {
  return 'pieces' in node
}

export function isNoted(node: Part): node is NotedTable {
  return 'drafts' in node
}

/** What most entries of a section do where words tell it. */
export function habitOf(drafts: readonly Draft[], kind: Habit['kind']): Habit {
  const fallback: Habit = { kind, first: kind === 'study' ? 'organization' : 'role', ...loneNames(drafts, kind) }
  if (drafts.some(({ pieces }) => pieces.some(isYearPair))) fallback.yearPairs = true
  let balance = 0
  for (const { pieces } of drafts) {
    const names = pieces.filter((piece) => !piece.period)
    if (names.length < 2) continue
    const [first, second] = names.map(({ text }) => leaning(text, fallback))
    balance += Math.sign(first! - second!)
  }
  if (balance === 0) balance = placedFirst(drafts)
  if (balance === 0) return fallback
  return { ...fallback, first: balance > 0 ? 'role' : 'organization' }
}

/** Whether degrees stand in a section without their schools. */
function loneNames(drafts: readonly Draft[], kind: Habit['kind']): Pick<Habit, 'lone'> {
  if (kind !== 'study') return {}
  const alone = drafts.map(({ pieces }) => pieces.filter((piece) => !piece.period)).filter(({ length }) => length === 1)
  const balance = alone.reduce((sum, [name]) => sum + Math.sign(leaning(name!.text, { kind, first: 'role' })), 0)
  return balance > alone.length / 3 ? { lone: 'role' } : {}
}

/** Where words do not tell: how often a place follows the first name, as it follows employers. Negative for often. */
function placedFirst(drafts: readonly Draft[]): number {
  const alone = drafts.filter(({ body }) => !body.some(isDraft))
  const placed = alone.filter(({ pieces }) => {
    const [first] = pieces.filter((piece) => !piece.period)
    const comma = first?.text.indexOf(', ') ?? -1
    return comma > 0 && placeLike(first!.text.slice(comma + 2))
  })
  return placed.length * 2 >= alone.length ? -placed.length : 0
}

/** The entry of a draft. An employer over several positions has an employer's name only. */
export function entryOf(draft: Draft, habit: Habit): Entry {
  const drafts = draft.body.filter(isDraft)
  if (draft.titled) return titledEntry(draft, habit)
  const fields =
    habit.kind === 'other'
      ? titledFields(draft.lines)
      : fieldsOfHead(draft.pieces, drafts.length > 0 ? { ...habit, first: 'organization', ...over(drafts) } : habit)
  if (drafts.length > 0 && habit.kind !== 'other') asEmployer(fields)
  if (isGroupTitle(draft, drafts, habit))
    for (const field of fields) if (field.name === 'organization') field.name = 'title'
  const employed = habit.employed || fields.some(({ name }) => name === 'organization')
  const body = draft.body.map((node) => (isDraft(node) ? entryOf(node, { ...habit, first: 'role', employed }) : node))
  return { type: 'entry', children: [...fields, ...body], position: spanOf(draft.nodes) }
}

/** A title and the entries under it, of which it says nothing. */
function titledEntry(draft: Draft, habit: Habit): Entry {
  const body = draft.body.map((node) => (isDraft(node) ? entryOf(node, habit) : node))
  return { type: 'entry', children: [...titledFields(draft.lines), ...body], position: spanOf(draft.nodes) }
}

/** Over positions that have names of their own stands an employer, whatever its name is made of. */
function over(drafts: readonly Draft[]): Pick<Habit, 'employer'> {
  const named = drafts.filter(({ pieces }) =>
    pieces.some(({ period, text }) => !period && !isAside(text) && !placeLike(text)),
  )
  return named.length === drafts.length ? { employer: true } : {}
}

/** A lone line over entries that name their employers themselves: "Research positions". */
function isGroupTitle({ pieces }: Draft, drafts: readonly Draft[], habit: Habit): boolean {
  if (drafts.length < 2 || pieces.length !== 1 || habit.kind === 'other') return false
  const [{ text }] = pieces as [Piece]
  if (senses(text).organization + senses(text).school > 0) return false
  const own = drafts.filter(
    (draft) =>
      draft.pieces.filter((piece) => !piece.period && !isAside(piece.text) && !placeLike(piece.text)).length > 1,
  )
  return own.length * 2 > drafts.length
}

/** Over positions a lone name is the employer's. */
function asEmployer(fields: Array<{ name: string }>): void {
  const names = fields.filter(({ name }) => name === 'role' || name === 'organization')
  if (names.length === 1) names[0]!.name = 'organization'
}

function spanOf(nodes: readonly Node[]): Node['position'] {
  const first = nodes.find(({ position }) => position)?.position
  const last = nodes.findLast(({ position }) => position)?.position
  return first && last && { start: first.start, end: last.end }
}

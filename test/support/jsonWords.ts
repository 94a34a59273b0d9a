/** How much of a Markdown résumé arrives in its JSON Resume document, judged without its parser. */
import { type JsonResume, toJsonResume } from '../../src/formats/json.ts'
import { parse } from '../../src/markdown/parse.ts'
import { words as wordsOf } from '../../src/markdown/words.ts'
import { understand } from '../../src/understand/index.ts'
import { sourceWords } from './sourceWords.ts'

export interface JsonWords {
  document: JsonResume
  /** Words of the source. */
  words: number
  /** Shares of them, from 0 to 1: in the schema's own fields, and with `meta`. */
  standard: number
  whole: number
  /** Words that are in neither. */
  missing: string[]
}

/**
 * Count words. What the schema says by its structure counts as arrived: the titles of sections whose items are in a list
 * or in `basics`, the wording of dates that an item has as dates, and labels whose values are fields.
 */
export function jsonWords(markdown: string): JsonWords {
  const document = toJsonResume(understand(parse(markdown)))
  const source = sourceWords(markdown)
  const { meta, ...standard } = document
  const told = [...textsIn(standard), ...toldByStructure(meta)]
  const inFields = missingOf(source, told)
  const missing = missingOf(source, [...textsIn(standard), ...textsIn(meta)])
  const share = (lost: readonly string[]): number => (source.length === 0 ? 1 : 1 - lost.length / source.length)
  return { document, words: source.length, standard: share(inFields), whole: share(missing), missing }
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

interface SectionMeta {
  title?: string
  kind: string
  lists?: string[]
  entries?: Array<{ items?: string[]; dates?: string; wording?: string[] }>
}

function toldByStructure(meta: Record<string, unknown>): string[] {
  const sections = (meta.sections ?? []) as SectionMeta[]
  const contacts = (meta.contacts ?? []) as Array<{ kind: string; text: string }>
  return [
    ...sections.flatMap(({ title, kind, lists, entries = [] }) => [
      ...(title && (lists || kind === 'summary' || kind === 'contact') ? [title] : []),
      ...entries.flatMap(({ items, dates, wording = [] }) => [...(items && dates ? [dates] : []), ...wording]),
    ]),
    ...contacts.filter(({ kind }) => kind !== 'other').map(({ text }) => text),
  ]
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

/** Words of the source for which there is none in some texts; each word there stands for one. */
function missingOf(source: readonly string[], texts: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of texts.flatMap((text) => wordsOf(text))) left.set(word, (left.get(word) ?? 0) + 1)
  const glued = texts.join(' ').normalize('NFKC').toLowerCase()
  return source.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0 && !(word.length > 3 && count === 0 && !left.has(word) && glued.includes(word))
  })
}

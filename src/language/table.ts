/** Records as lines of text that are looked things up in. */
import { type Lines, toLines, valueIn } from './lines.ts'

/** Words. Ask with `holds`. */
export type WordSet = Lines

/** Values by word, as JSON. Ask with `lookUp`. */
export type Table<Value> = Lines & { readonly [value]?: Value }
declare const value: unique symbol

/** The value of a word, if the table has it. */
export function lookUp<Value>(table: Table<Value>, word: string): Value | undefined {
  const found = valueIn(table, word)
  return found === undefined ? undefined : (JSON.parse(found) as Value)
}

export function holds(set: WordSet, word: string): boolean {
  return valueIn(set, word) !== undefined
}

/** A record as the table that `lookUp` is asked of. */
export function table<Value>(values: Readonly<Record<string, Value>>): Table<Value> {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return toLines(
    Object.entries(values).map(([word, value]) => [word, JSON.stringify(value).replace(/[^\0-\xff]/g, escaped)]),
  )
}

export function wordSet(words: readonly string[]): WordSet {
  return toLines([...new Set(words)].map((word) => [word, '']))
}

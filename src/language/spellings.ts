/** Other spellings of words: what keyboards, capitals and haste make of them. */
import type { Vocabulary } from './types.ts'

type Words = readonly string[]

/**
 * Words, and those with marks on their letters without them too: "vzdělání", "vzdelani". Without them a word of one or
 * two letters would be another one: "à", "a".
 */
export function bare(list: Words): Words {
  return [...list, ...list.map(plain).filter((word) => word.length > 2 && !list.includes(word))]
}

/** The lists of a record, each `bare`. */
export function bareLists<Kind extends string>(lists: Partial<Record<Kind, Words>>): Partial<Record<Kind, Words>> {
  return each(lists, bare)
}

/** Romanian words, and those with ș and ț also with ş and ţ, which older keyboards have. */
export function cedillas(list: Words): Words {
  return [
    ...list,
    ...list.filter((word) => /[șț]/.test(word)).map((word) => word.replace(/ș/g, 'ş').replace(/ț/g, 'ţ')),
  ]
}

/**
 * Turkish words, and what lower case that knows no Turkish makes of them with capitals: "İş Deneyimi" has a dot of its
 * own then, "KASIM" has lost the dotless ı.
 */
export function capitals(list: Words): Words {
  const initials = list.map((word) => word.replace(/(?<![\p{L}'’])[iı]/gu, upper).toLowerCase())
  return [...new Set([...list, ...initials, ...list.map((word) => word.replace(/[iı]/g, upper).toLowerCase())])]
}

/** The words of a list that begin with a dotted i, also as they are lowered from "İ". */
export function initials(list: Words): Words {
  return [...new Set([...list, ...list.map((word) => word.replace(/(?<![\p{L}'’])i/gu, 'i\u0307'))])]
}

export function each<Kind extends string>(
  lists: Partial<Record<Kind, Words>>,
  change: (list: Words) => Words,
): Partial<Record<Kind, Words>> {
  return Object.fromEntries(
    Object.entries<Words | undefined>(lists).map(([kind, list]) => [kind, change(list ?? [])]),
  ) as Partial<Record<Kind, Words>>
}

function upper(letter: string): string {
  return letter === 'i' ? 'İ' : 'I'
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ł/g, 'l')
}

/** Spellings a whole vocabulary has, beside the one that is written. */
const spellings: Readonly<Record<Spelling, (list: Words) => Words>> = { bare, cedillas, capitals, initials }

/** With and without marks, Romanian cedillas, Turkish capitals, Turkish initials. */
export type Spelling = 'bare' | 'cedillas' | 'capitals' | 'initials'

/** A vocabulary with all its lists in all their spellings, but for the words that tell it from other languages. */
export function spelled(vocabulary: Vocabulary): Vocabulary {
  const change = (list: Words): Words => [
    ...new Set((vocabulary.spellings ?? []).reduce<Words>((words, name) => spellings[name](words), list)),
  ]
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.every((item) => typeof item === 'string') ? change(value) : value.map(changed)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, list]) => [name, changed(list)]))
    return value
  }
  if (!vocabulary.spellings?.length) return vocabulary
  const { spellings: _, frequent, ...lists } = vocabulary
  return { ...(changed(lists) as Vocabulary), frequent }
}

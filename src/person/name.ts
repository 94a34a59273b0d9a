/** Whose résumé it is: one decision among all words that may be a name, "none of them" included. */
import type { RootContent } from 'mdast'
import { rememberedOf } from '../memory.ts'
import type { Address } from './addresses.ts'
import type { Candidate } from './candidate.ts'
import { inContacts, introduced, overSections, signed } from './candidates.ts'
import { addressSigns } from './signs.ts'
import { type NameSign, noName, scoreOf } from './weights.ts'

export interface Around {
  /** Blocks over the first section, of sections of contacts, of those in which people introduce themselves, the last one. */
  header: readonly RootContent[]
  contacts: readonly RootContent[]
  introductions: readonly RootContent[]
  last: RootContent | undefined
  /** What front matter offers. */
  given: readonly Candidate[]
  addresses: readonly Address[]
}

/** A candidate with its points. */
export interface Judged extends Candidate {
  score: number
}

/** All candidates, the likeliest first; of two with as many points the earlier one. */
export function judgedNames(around: Around): Judged[] {
  const { header, contacts, introductions, last, given, addresses } = around
  return [...overSections(header), ...inContacts(contacts), ...introduced(introductions), ...signed(last), ...given]
    .map((candidate): Judged => {
      const isLink = candidate.signs.includes('a link elsewhere')
      const own = addresses.filter(({ mail }) => mail || !isLink).map(({ words }) => words)
      const signs: NameSign[] = [...candidate.signs, ...addressSigns(candidate.value, own)]
      return { ...candidate, signs, score: scoreOf(signs) }
    })
    .sort((a, b) => b.score - a.score)
}

/** The name, if any words are likelier one than not. */
export const tellName: (around: Around) => Candidate | undefined = rememberedOf(
  (around) => {
    const [best] = judgedNames(around)
    return best && best.score > noName ? best : undefined
  },
  ({ header, contacts, introductions, last }) => [...header, ...contacts, ...introductions, ...(last ? [last] : [])],
  ({ header, contacts, given, addresses }) => JSON.stringify([header.length, contacts.length, given, addresses]),
)

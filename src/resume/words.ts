/** What words say about a text: a job, a degree, an employer, a school, a place. */
import type { Lexicon } from './lexicon.ts'
import { lexicon, tokens } from './lexicon.ts'
import { vocabularies } from './vocabulary/index.ts'
import type { Vocabulary } from './vocabulary/types.ts'

const all = (list: (vocabulary: Vocabulary) => readonly string[] | undefined): string[] =>
  vocabularies.flatMap((vocabulary) => list(vocabulary) ?? [])

export const roleWords: Lexicon = lexicon(
  all((v) => v.roles),
  all((v) => v.roleParts),
)
export const degreeWords: Lexicon = lexicon(
  all((v) => v.degrees),
  all((v) => v.degreeParts),
)
export const organizationWords: Lexicon = lexicon(
  all((v) => v.organizations),
  all((v) => v.organizationParts),
)
export const schoolWords: Lexicon = lexicon(
  all((v) => v.schools),
  all((v) => v.schoolParts),
)
export const placeWords: Lexicon = lexicon(all((v) => v.places))

const cityAndCode =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30},\s*(?:\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.?)(?:,?\s*(?:\d{4,6}|USA|US|UK))?$/u
const cityAndLand =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30}\s*[,/]\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30}(?:,\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30})?$/u

/** Whether a text is shaped like a place: "City, XX", a country, "Remote". */
export function placeLike(text: string): boolean {
  const bare = text.trim().replace(/^\(|\)$/g, '')
  if (bare.length < 2 || bare.length > 60) return false
  if (cityAndCode.test(bare)) return true
  const known = placeWords(bare)
  if (known === 0) return false
  return tokens(bare).length <= 2 + known * 2 && organizationWords(bare) + schoolWords(bare) + roleWords(bare) === 0
}

/** Whether a text could be a place if its surroundings say so: a few capitalised words. */
export function placeShaped(text: string): boolean {
  const bare = text.trim().replace(/^\(|\)$/g, '')
  if (placeLike(bare)) return true
  if (cityAndLand.test(bare)) return roleWords(bare) + degreeWords(bare) + organizationWords(bare) === 0
  return (
    /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ -]\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u.test(bare) &&
    bare.length > 2 &&
    roleWords(bare) + degreeWords(bare) + organizationWords(bare) + schoolWords(bare) === 0
  )
}

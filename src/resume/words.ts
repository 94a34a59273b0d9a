/** What words say about a text: a job, a degree, an employer, a school, a place. */
import type { Lexicon } from './lexicon.ts'
import { lexicon, tokens } from './lexicon.ts'
import { remembered } from './memory.ts'
import { vocabularies } from './vocabulary/index.ts'
import type { Vocabulary } from './vocabulary/types.ts'

const all = (list: (vocabulary: Vocabulary) => readonly string[] | undefined): string[] =>
  vocabularies.flatMap((vocabulary) => list(vocabulary) ?? [])

/** How many words of each kind a text holds. */
export const senses: Lexicon<'role' | 'degree' | 'organization' | 'school' | 'place'> = lexicon([
  { name: 'role', entries: all((v) => v.roles), parts: all((v) => v.roleParts) },
  { name: 'degree', entries: all((v) => v.degrees), parts: all((v) => v.degreeParts) },
  { name: 'organization', entries: all((v) => v.organizations), parts: all((v) => v.organizationParts) },
  { name: 'school', entries: all((v) => v.schools), parts: all((v) => v.schoolParts) },
  { name: 'place', entries: all((v) => v.places) },
])

const cityAndCode =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30},\s*(?:\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.?)(?:,?\s*(?:\d{4,6}|USA|US|UK))?$/u
const cityAndLand =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30}\s*[,/]\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30}(?:,\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30})?$/u
const places = new Set(all((v) => v.places))

/** Whether a text is shaped like a place: "City, XX", "City, Country", "Remote". */
export const placeLike: (text: string) => boolean = remembered((text) => {
  const bare = text.trim().replace(/^\(|[).]$/g, '')
  if (bare.length < 2 || bare.length > 60 || /\d|\p{L}\.\p{Ll}{2,}/u.test(bare)) return false
  if (places.has(bare.toLowerCase())) return true
  if (cityAndCode.test(bare)) return true
  const parts = bare.split(/\s*[,/，、·|(]\s*|\s+[-–]\s+/u).map((part) => part.replace(/\)$/, ''))
  if (parts.length < 2 || !parts.some((part) => places.has(part.toLowerCase()))) return false
  return !named(bare) && parts.every((part) => tokens(part).length <= 3)
})

/** Whether a text could be a place if its surroundings say so: a few capitalised words. */
export const placeShaped: (text: string) => boolean = remembered((text) => {
  const bare = text.trim().replace(/^\(|\)$/g, '')
  if (placeLike(bare)) return true
  if (cityAndLand.test(bare)) return telling(bare) - senses(bare).school === 0
  return (
    /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ -]\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u.test(bare) &&
    /\p{Ll}/u.test(bare) &&
    bare.length > 2 &&
    telling(bare) === 0
  )
})

/** How many words of a text are words of roles, degrees, employers or schools. */
export function telling(text: string): number {
  const { role, degree, organization, school } = senses(text)
  return role + degree + organization + school
}

function named(text: string): boolean {
  const { role, organization, school } = senses(text)
  return role + organization + school > 0
}

/** What words say about a text: a job, a degree, an employer, a school, a place. */

import { leading, type Sense, sensesIn, trailing, wholeSenses } from '../language/lookup.ts'
import { tokens, unspaced } from '../language/tokens.ts'
import { remembered } from '../memory.ts'

type Kind = 'role' | 'degree' | 'organization' | 'school' | 'place'

const kinds: Partial<Record<Sense, Kind>> = {
  role: 'role',
  degree: 'degree',
  legalForm: 'organization',
  employerWord: 'organization',
  employer: 'organization',
  school: 'school',
  country: 'place',
  region: 'place',
  city: 'place',
  workMode: 'place',
}

/** At how many places of a text a word or phrase of each kind begins. */
export const senses: (text: string) => Readonly<Record<Kind, number>> = remembered((text) => {
  const counts = { role: 0, degree: 0, organization: 0, school: 0, place: 0 }
  const counted = new Set<string>()
  for (const { sense, start } of sensesIn(text)) {
    const kind = kinds[sense]
    if (!kind || counted.has(`${kind} ${start}`)) continue
    counted.add(`${kind} ${start}`)
    counts[kind]++
  }
  return counts
})

/** Whether a text names a country, a part of one, or a way of working, and no more; in scripts without spaces a city, too. */
function isLand(text: string): boolean {
  const whole = wholeSenses(text)
  return (
    whole.has('country') || whole.has('region') || whole.has('workMode') || (whole.has('city') && unspaced.test(text))
  )
}

const cityAndCode =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30},\s*(?:\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.?)(?:,?\s*(?:\d{4,6}|USA|US|UK))?$/u
const cityAndLand =
  /^(?=[^,/]*\p{Ll})\p{Lu}[\p{L}\p{M}.'’ -]{1,30}\s*[,/]\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30}(?:,\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30})?$/u

/** "Austin TX": the codes of states, but for those that are degrees. */
const cityAndState =
  /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]+){0,2} (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|M[INOT]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:,? USA?)?$/u

/** "Curitiba - PR", "Belo Horizonte/MG". */
const cityInBrazil =
  /^\p{Lu}\p{Ll}[\p{L}’' ]{1,28} ?[/-] ?(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)$/u

/** "Assergi (AQ)": a city and its province in Italy; codes that are degrees as well are none here. */
const cityInItaly =
  /^\p{Lu}\p{Ll}[\p{L}'’]*(?: \p{L}+){0,2} \((?:A[GLNOPQRTV]|B[GILNORSTZ]|C[BEHLNORTZ]|EN|F[CEGIMR]|G[EOR]|I[MS]|KR|L[CEIOTU]|M[BCINOT]|N[AOU]|OR|P[ACDEGINORTUVZ]|R[ACEGIMNO]|S[AIOPRSUV]|T[AENOPRSV]|UD|V[ABCEIRTV])\)$/u

/** "Austin, Texas, United States · Hybrid": where the way of working begins, its sign included; -1 for none. */
function workModeAt(text: string): number {
  const sign = [...text.matchAll(/\s*[·|–-]\s*/g)].find(({ index, 0: sign }) =>
    wholeSenses(text.slice(index + sign.length)).has('workMode'),
  )
  return sign?.index ?? -1
}

/** Whether a text is shaped like a place: "City, XX", "City, Country", "Remote". */
export const placeLike: (text: string) => boolean = remembered((text) => {
  const bare = text.trim().replace(/^\(|[).]$/g, '')
  if (bare.length < 2 || bare.length > 60 || /\d/.test(bare)) return false
  if (/^ \(/.test(bare.slice(leading(bare, 'workMode')))) return true
  const mode = workModeAt(bare)
  if (mode > 0) return placeLike(bare.slice(0, mode)) || twoNames(bare.slice(0, mode))
  if (bare.includes('.') && /\p{L}\.\p{Ll}{2,}/u.test(bare)) return false
  if (isLand(bare) || isCity(bare)) return true
  if (/[,(]/.test(bare) && cityAndCode.test(bare) && trailing(bare, 'legalForm') === bare.length) {
    const city = senses(bare.split(',', 1)[0]!)
    return city.role + city.degree === 0
  }
  if (/^(?:\.\s*|\s+)\p{Lu}[\p{L} -]+$/u.test(bare.slice(leading(bare, 'cityWord') || bare.length))) return true
  if (/[/-] ?[A-Z]{2}$/.test(bare) && cityInBrazil.test(bare) && telling(bare.slice(0, -2)) === 0) return true
  // "CO" is a state here and no company.
  if (
    / [A-Z]{2}(?:,? USA?)?$/.test(bare) &&
    cityAndState.test(bare) &&
    telling(bare.replace(/ [A-Z]{2}(?:,? USA?)?$/, '')) === 0
  )
    return true
  const parts = bare.split(/\s*[,/，、،·|(]\s*|\s+[-–]\s+/u).map((part) => part.replace(/\)$/, ''))
  if (parts.length < 2 || parts.length > 3 || !parts.some(isLand)) return false
  if (unspaced.test(bare) && !isLand(parts[0]!) && trailing(parts[0]!, 'placeWord') === parts[0]!.length) return false
  return !named(bare) && parts.every((part) => tokens(part).length <= 3)
})

/** Whether a text is a city of Italy and its province, where one may stand: "Assergi (AQ)". */
export function inProvince(text: string): boolean {
  return cityInItaly.test(text) && telling(text) === 0
}

/** Whether a text is the name of a city, and no more. */
export function isCity(text: string): boolean {
  return wholeSenses(text).has('city')
}

/** Whether a text is a city after a smaller place, where no name could stand before it: "Brixton, London". */
export function inCity(text: string): boolean {
  const parts = text.split(/\s*[,/|–-]\s*/)
  return parts.length > 1 && parts.length < 4 && parts.slice(1).some(isCity) && telling(text) === 0 && !/\d/.test(text)
}

/** Whether a text is two names after each other, as "City, Country" is. */
export function twoNames(text: string): boolean {
  return text.includes(',') && cityAndLand.test(text) && telling(text) === 0
}

/** Whether a text could be a place if its surroundings say so: a few capitalised words. */
export const placeShaped: (text: string) => boolean = remembered((text) => {
  const bare = text.trim().replace(/^\((.*)\)$/, '$1')
  if (placeLike(bare)) return true
  if (/[,/]/.test(bare) && cityAndLand.test(bare)) {
    const { school, place } = senses(bare)
    return telling(bare) === school && school <= place
  }
  const [, particle] =
    /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (\p{Ll}+(?: \p{Ll}+)?))?(?:[ -]\p{Lu}[\p{L}\p{M}.'’-]*){0,2}(?: \(\p{Lu}[\p{L} ]+\))?$/u.exec(
      bare,
    ) ?? [bare, bare]
  return (
    (particle === undefined || wholeSenses(particle).has('placeParticle')) &&
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

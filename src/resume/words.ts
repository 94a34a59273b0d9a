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
  /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30},\s*(?:\p{Lu}{2,3}|\p{Lu}\.\p{Lu}\.?)(?:,?\s*(?:\d{4,6}|(?<land>\p{Lu}{2,3})))?$/u
const cityAndLand =
  /^(?=[^,/]*\p{Ll})\p{Lu}[\p{L}\p{M}.'’ -]{1,30}\s*[,/]\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30}(?:,\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30})?$/u

/** "Austin TX", "Austin TX, USA". */
const cityAndState =
  /^(?<city>\p{Lu}\p{Ll}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]+){0,2}) (?<code>\p{Lu}{2})(?:,? (?<land>\p{Lu}{2,3}))?$/u

/** "Curitiba - PR", "Belo Horizonte/MG". */
const cityInBrazil = /^(?<city>\p{Lu}\p{Ll}[\p{L}’' ]{1,28}) ?[/-] ?(?<code>\p{Lu}{2})$/u

/** "Assergi (AQ)": a city and its province in Italy. */
const cityInItaly = /^(?<city>\p{Lu}\p{Ll}[\p{L}'’]*(?: \p{L}+){0,2}) \((?<code>\p{Lu}{2})\)$/u

/** Whether a text is a city and the code of its state in a country of a language. */
function isCityAndState(text: string): boolean {
  const { city, code, land } = cityAndState.exec(text)?.groups ?? {}
  if (!city || !isCode(code!, 'en') || telling(city) > 0 || (land && !isLand(land))) return false
  const whole = wholeSenses(code!)
  // "MA" is a degree as well, "CO" a company.
  return !whole.has('degree') && (!whole.has('legalForm') || isCity(city))
}

function isCityInBrazil(text: string): boolean {
  const { city, code } = cityInBrazil.exec(text)?.groups ?? {}
  return city !== undefined && isCode(code!, 'pt') && telling(city) === 0
}

/** Whether letters are the code of a region where a language is spoken. */
function isCode(code: string, language: string): boolean {
  return sensesIn(code).some(({ sense, languages }) => sense === 'regionCode' && languages.includes(language))
}

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
  const coded = /[,(]/.test(bare) && cityAndCode.exec(bare)
  if (coded && (!coded.groups!.land || isLand(coded.groups!.land)) && !endsInLegalForm(bare)) {
    const city = senses(bare.split(',', 1)[0]!)
    return city.role + city.degree === 0
  }
  if (/^(?:\.\s*|\s+)\p{Lu}[\p{L} -]+$/u.test(bare.slice(leading(bare, 'cityWord') || bare.length))) return true
  if (/[/-] ?[A-Z]{2}$/.test(bare) && isCityInBrazil(bare)) return true
  if (/ [A-Z]{2,3}$/.test(bare) && isCityAndState(bare)) return true
  const parts = bare.split(/\s*[,/，、،·|(]\s*|\s+[-–]\s+/u).map((part) => part.replace(/\)$/, ''))
  if (parts.length < 2 || parts.length > 3 || !parts.some(isLand)) return false
  if (unspaced.test(bare) && !isLand(parts[0]!) && trailing(parts[0]!, 'placeWord') === parts[0]!.length) return false
  return !named(bare) && parts.every((part) => tokens(part).length <= 3)
})

/** "Baker, Co", but not "Denver, CO": a code in capitals after a name with small letters is that of a region. */
function endsInLegalForm(text: string): boolean {
  return (
    trailing(text, 'legalForm') < text.length && !(/\p{Ll}.*, ?\p{Lu}{2}$/u.test(text) && isCode(text.slice(-2), 'en'))
  )
}

/** A name of up to four words, with a postal code before it or a code or a country's sign after it. */
const nameAndCode =
  /^(?<post>\p{Lu}{1,3}-?\s?\d{4,5} |\d{4,6} )?(?<name>\p{Lu}\p{Ll}[\p{L}\p{M}.'’-]*(?:[ -]\p{L}[\p{L}\p{M}.'’-]*){0,3}?)(?:(?:,? | ?[-/] ?)(?<code>\p{Lu}{2,3})(?: \d{4,6})?| ?\((?<inside>\p{Lu}{1,3}|\d{2})\))?$/u

/** Whether a text is a name and a code, as places have: "Burgdorf BE", "Athens (GR)", "F-64000 Pau", "Brioude (43)". */
export const codedPlace: (text: string) => boolean = remembered((text) => {
  if (text.length > 50 || !/[A-Z\d]/.test(text)) return false
  const { post, name, code, inside } = nameAndCode.exec(text)?.groups ?? {}
  if (name === undefined || telling(name) > 0 || (!post && !code && !inside)) return false
  return code === undefined || post !== undefined || isKnownCode(code)
})

/** Whether capitals are the code of a region or the sign of a country, and no legal form or degree. */
function isKnownCode(code: string): boolean {
  const whole = wholeSenses(code)
  return (whole.has('regionCode') || whole.has('country')) && !whole.has('legalForm') && !whole.has('degree')
}

/** Whether a text is a city of Italy and its province, where one may stand: "Assergi (AQ)". */
export function inProvince(text: string): boolean {
  const { city, code } = cityInItaly.exec(text)?.groups ?? {}
  return city !== undefined && isCode(code!, 'it') && telling(text) === 0
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

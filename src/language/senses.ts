/** Which list of a vocabulary gives words which sense. */
import type { DateWord, EventKind, Vocabulary } from './types.ts'

/** What a word or phrase may be. */
export type Sense =
  | 'role'
  | 'degree'
  | 'thesis'
  | 'school'
  | 'legalForm'
  | 'employerWord'
  | 'employer'
  | 'unit'
  | 'country'
  | 'region'
  | 'regionCode'
  | 'city'
  | 'placeWord'
  | 'workMode'
  | 'connective'
  | 'locative'
  | 'employment'
  | 'ownAccount'
  | 'timeOff'
  | 'honours'
  | 'sentenceOpener'
  | 'sentenceCloser'
  | 'namePrefix'
  | 'nameSuffix'
  | 'greeting'
  | 'greetingEnd'
  | 'conjunction'
  | 'determiner'
  | 'genitive'
  | 'particle'
  | 'frequent'
  | 'document'
  | 'experienceWord'
  | 'cityWord'
  | 'placeParticle'
  | 'streetBefore'
  | 'streetAfter'
  | 'atSign'
  | 'dotSign'
  | 'month'
  | 'season'
  | 'openEnd'
  | 'since'
  | 'until'
  | 'from'
  | 'dateNote'
  | `date:${DateWord}`
  | `event:${EventKind}`

type Words = readonly string[]

/** The lists of a vocabulary by the sense they give: whole words, and parts that words end with. */
export function listsOf(v: Vocabulary): Array<{ sense: Sense; entries: Words; parts: Words }> {
  const list = (sense: Sense, entries: Words = [], parts: Words = []) => ({ sense, entries, parts })
  return [
    list('role', v.roles, v.roleParts),
    list('degree', v.degrees, v.degreeParts),
    list('thesis', v.theses),
    list('school', v.schools, v.schoolParts),
    list('legalForm', v.legalForms),
    list('employerWord', v.employerWords, v.employerParts),
    list('employer', v.employers),
    list('unit', v.units, v.unitParts),
    list('country', v.countries),
    list('region', v.regions),
    list('regionCode', v.regionCodes),
    list('city', v.cities),
    list('placeWord', v.placeWords, v.placeParts),
    list('workMode', v.workModes),
    list('connective', v.connectives),
    list('locative', v.locatives),
    list('employment', v.employment),
    list('ownAccount', v.ownAccount),
    list('timeOff', v.timeOff),
    list('honours', v.honours),
    list('sentenceOpener', v.sentenceOpeners),
    list('sentenceCloser', v.sentenceClosers, v.sentenceCloserParts),
    list('namePrefix', v.namePrefixes),
    list('nameSuffix', v.nameSuffixes),
    list('greeting', v.greetings),
    list('greetingEnd', v.greetingEnds),
    list('conjunction', v.conjunctions),
    list('determiner', v.determiners),
    list('genitive', v.genitives),
    list('particle', v.particles),
    list('frequent', v.frequent),
    list('document', v.documents),
    list('experienceWord', v.experienceWords),
    list('cityWord', v.cityWords),
    list('placeParticle', v.placeParticles),
    list('streetBefore', v.streetsBefore),
    list('streetAfter', v.streetsAfter, v.streetParts),
    list('atSign', v.atSigns),
    list('dotSign', v.dotSigns),
    list('month', v.months?.flat().concat(v.solarMonths?.flat() ?? [])),
    list('season', v.seasons),
    list('openEnd', v.open),
    list('since', v.since),
    list('until', v.until),
    list('from', v.from),
    list('dateNote', v.dateNotes),
    ...Object.entries(v.dateWords ?? {}).map(([kind, words]) => list(`date:${kind as DateWord}`, words)),
    ...Object.entries(v.events ?? {}).map(([kind, words]) => list(`event:${kind as EventKind}`, words)),
  ]
}

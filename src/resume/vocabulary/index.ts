/** The languages résumés are understood in. Adding one is adding a file and its line here. */
import { ar } from './ar.ts'
import { ca } from './ca.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { fa } from './fa.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { is } from './is.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import type { Vocabulary } from './types.ts'
import { zh } from './zh.ts'

/** Vocabularies by language tag, English first: where two languages share a title, the first one tells its kind. */
export const languages: Readonly<Record<string, Vocabulary>> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  pl,
  ru,
  zh,
  ja,
  ko,
  ar,
  fa,
  he,
  nl,
  sv,
  da,
  nb,
  fi,
  ca,
  is,
  et,
}

export const vocabularies: readonly Vocabulary[] = Object.values(languages)

/** The languages résumés are understood in. Adding one is adding a file and its line here. */
import { ar } from './ar.ts'
import { be } from './be.ts'
import { bg } from './bg.ts'
import { ca } from './ca.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { fa } from './fa.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { is } from './is.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sk } from './sk.ts'
import { sr } from './sr.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import type { Vocabulary } from './types.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'
import { vi } from './vi.ts'
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
  cs,
  sk,
  uk,
  be,
  bg,
  hr,
  hu,
  ro,
  el,
  tr,
  vi,
  id,
  nl,
  sv,
  da,
  nb,
  fi,
  ca,
  is,
  et,
  sr,
  ur,
}

/** What a person's name looks like, and where it stands in a text. */
import { greetedName } from './greeting.ts'
import { labelOf } from './labels.ts'
import { senses } from './words.ts'

/** The name in a heading that labels it, greets with it, or has it after the title of the document. */
export function saidName(text: string): string | undefined {
  const label = labelOf(text)
  if (label?.kinds.includes('name') && label.end < text.length) return bareName(text.slice(label.end), true)
  const greeted = greetedName(text)
  if (greeted) return text.slice(greeted.start, greeted.end)
  const titled = /^\s*[clrр]/i.test(text) && documentBefore.exec(text)
  return titled && nameShaped(text.slice(titled[0].length)) ? text.slice(titled[0].length) : undefined
}

const documentBefore = /^\s*(?:curriculum vitae|curriculum|cv|resume|résumé|lebenslauf|currículo|резюме)\s+(?=\p{Lu})/iu

/** A name without what is added in brackets, where that differs from what is written. */
export function bareName(text: string, cut: boolean): string | undefined {
  const bare = text
    .replace(/\s*[(（[][^()（）[\]]*[)）\]]\s*$/u, '')
    .replace(/(?:,\s*(?:Ph\.?\s?D|M\.?\s?D|M\.?\s?Sc|B\.?\s?Sc|MBA|PMP|CPA|P\.?\s?Eng)\.?)+\s*$/u, '')
    .trim()
  return bare !== '' && (cut || bare !== text.trim()) ? bare : undefined
}

/** What people put after their names; "MD" without dots is a state. */
const postNominals =
  /(?:,?\s+(?:Ph\.?\s?D|M\.?\s?Sc|B\.?\s?Sc|M\.?Eng|B\.?Eng|MBA|M\.D|Ed\.?D|J\.?D|Esq|Jr|Sr|Dr|II|III|IV|P\.?E|EIT|RN|B\.?S\.?N|M\.?S\.?N|NP|LPN|LCSW|DDS|DVM|CPA|CFA|PMP|PHR|SPHR|MPH|M\.?Ed|AIA|CISSP|FRCS|FCA|ACCA)\.?)+\s*$/u

/** What stands after a name in languages that put it there: a degree, "san". */
const honorific =
  /(?<=\p{L})[ 　]*(?:博士|修士|教授|先生|女士|さん|様|씨|님|박사)[ 　]*(?:[(（][^()（）]{1,12}[)）])?$/u

/** What ends a form. */
const closing = /^以[上下]$/

/** Two to five capitalised words, or a few characters in a script without capitals, and nothing else. */
export function nameShaped(text: string): boolean {
  const bare = text
    .replace(postNominals, '')
    .replace(honorific, '')
    .replace(/(?<=\p{L})\s*["“”'(][\p{L}.-]{2,20}["“”')](?=\s+\p{Lu})/u, '')
    .trim()
  if (closing.test(bare)) return false
  if (senses(bare).role + senses(bare).organization + senses(bare).school > 0 || text.length > 50) return false
  return (
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(bare) ||
    /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,4}(?:[ 　][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{1,4})?$/u.test(
      bare,
    )
  )
}

/** The name at the start of "姓名/男/1990", as a common Chinese pattern has it. */
export function nameBefore(text: string): string | undefined {
  return /^\s*(\p{sc=Han}{2,4})\s*[/／|｜·,，]\s*\p{sc=Han}\s*[/／|｜·,，]\s*(?:19|20)\d\d/u.exec(text)?.[1]
}

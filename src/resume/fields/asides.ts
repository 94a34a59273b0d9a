/** What stands beside names and is none: addresses, grades, what a line tells of a name. */
import { labelKinds } from '../labels.ts'

/** "Entered", "graduated": what a line of a Japanese or Korean résumé tells of a name. */
export function isStep(text: string): boolean {
  return /^(?:入学|入社|入職|入所|卒業|卒業見込み?|修了|中退|退学|退社|退職|편입|입학|입사|퇴사|졸업|수료|毕业|畢業)$/u.test(
    text,
  )
}

export function isAddress(text: string): boolean {
  return /^\(?(?:https?:\/\/|www\.)\S+$/i.test(text)
}

/** "📍 Oslo": a sign that says what follows. */
export function isPinned(text: string): boolean {
  return text.length <= 60 && /^(?:📍|🗺|🌍|🌎|🌏)\ufe0f?\s*\p{Lu}/u.test(text)
}

/** "GPA 3.9/4.0" without a colon, "110/110". */
export function isGrade(text: string): boolean {
  if (/^\(?(?:GPA|CGPA|绩点|平均学分绩|排名)(?![\p{L}])/iu.test(text) && /\d/.test(text)) return true
  if (/^\(?\d{1,3}(?:[.,]\d+)?\s*(?:\/\s*\d{1,3}(?:[.,]\d+)?|%)(?: (?:e|con) lode)?\)?$/.test(text)) return true
  const word = /^\(?(\p{L}[\p{L} .]{0,24}?)[.:\s]*\d[\d.,]*\s*(?:[/%]|of|von|sur|de)?\s*[\d.,]*\)?$/u.exec(text)?.[1]
  return word !== undefined && labelKinds(word).includes('aside')
}

/** "summa cum laude", "with honours": how well a degree was taken. */
export function isHonour(text: string): boolean {
  return /^\(?(?:(?:summa |magna |insigni )?cum laude|with (?:high(?:est)? )?(?:honou?rs|distinction|merit)|(?:first|second)[- ]class honou?rs|mit auszeichnung|avec mention|mention (?:très |assez )?bien|con (?:lode|menzione|honores|distinción)|com (?:louvor|distinção)|с отличием|z wyróżnieniem|s vyznamenáním|met onderscheiding)\)?$/iu.test(
    text,
  )
}

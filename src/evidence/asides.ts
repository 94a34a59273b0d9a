/** What stands beside names and is none: addresses, grades, terms of employment, what a line tells of a name. */
import { remembered } from '../memory.ts'
import { labelKinds } from '../resume/labels.ts'

/** "Entered", "graduated": what a line of a Japanese, Korean or Chinese résumé tells of a name. */
export function isStep(text: string): boolean {
  return /^(?:入学|入社|入職|入所|卒業|卒業見込み?|修了|中退|退学|退社|退職|편입|입학|입사|퇴사|졸업|수료|毕业|畢業)$/u.test(
    text,
  )
}

export function isAddress(text: string): boolean {
  return /^[(<]?(?:https?:\/\/|www\.)\S+$/i.test(text)
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
  return /^\(?(?:graduated )?(?:(?:summa |magna |insigni )?cum laude|with (?:high(?:est)? )?(?:honou?rs|distinction|merit)|(?:first|second)[- ]class honou?rs|mit auszeichnung|avec mention|mention (?:très |assez )?bien|con (?:lode|menzione|honores|distinción)|com (?:louvor|distinção)|с отличием|z wyróżnieniem|s vyznamenáním|met onderscheiding)\)?$/iu.test(
    text,
  )
}

/** A part of a school or an employer: "Department of English", "Operating Systems Lab", "Institut für Botanik". */
const unit =
  /^(?:the )?(?:department|dept\.?|faculty|school of|college of|division|office of|cent(?:er|re) for|institute (?:of|for)|lab(?:oratory)?|chair of|lehrstuhl|fakultät|fachbereich|institut für|abteilung|département|faculté|ufr|laboratoire|équipe|facultad|departamento|escuela de|faculdade|instituto de|facoltà|dipartimento|sezione|campus|wydział|katedra|instytut|факультет|кафедра|институт|лаборатория)(?!\p{L})|(?<!\p{L})(?:department|dept\.?|lab|laboratory|group|team|division|unit|ward|campus|platform|board)\)?$|(?:学院|學院|系|学部|研究科|研究室|学科|학과|학부|대학원|연구실|부서|팀)$|[\p{sc=Han}\p{sc=Katakana}](?:部|課|室|グループ|チーム|事業部|本部)$/iu

export function isUnit(text: string): boolean {
  return unit.test(text)
}

/** How long or on what terms: "1 yr", "part-time". */
export function isTerms(text: string): boolean {
  if (text.length > 40) return false
  // "(CDD, summers)"
  if (/^\(.*[,;]/.test(text) && withoutTerms(text.split(/[,;]/, 1)[0]!) === '') return true
  return /^[(\s~]*\d+\+?\s*\p{L}{1,8}[\s).]*$/u.test(text) || withoutTerms(text) === ''
}

/** A text without the terms of employment at its end: "Engineer - Freelance". */
export const withoutTerms: (text: string) => string = remembered((text) =>
  text.replace(
    /(?:^|[\s,|·•–—-]+)[(]?(?:freelance|freelancer|self-employed|contract|full[- ]?time|part[- ]?time|permanent|temporary|casual|expected|in progress|ongoing|completed|internship|parental leave|maternity leave|vollzeit|teilzeit|praktikum|elternzeit|cdi|cdd|stage|alternance|apprentissage|intérim|temps plein|temps partiel|tiempo completo|medio tiempo|tempo integral|meio período|tempo pieno|tempo indeterminato|正社員|契約社員|業務委託|派遣社員|アルバイト|全职|兼职|정규직|계약직)[\s).]*$/iu,
    '',
  ),
)

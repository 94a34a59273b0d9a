/** Separators that stand within one name: "Trainee / Web Developer", "Tester → Test Lead". */
import { placeLike, senses } from '../words.ts'
import { isOneName } from './acronyms.ts'

/** Whether a separator between two offsets of a line parts no fields. */
export function isWithinName(text: string, start: number, end: number): boolean {
  const sign = text.slice(start, end).trim()
  if (sign === '→') return isCareer(text, start, end)
  if (sign === '') return studyBefore.test(text.slice(0, start)) && studyAfter.test(text.slice(end))
  return sign === '/' ? isDouble(text, start, end) : isOneName(text, start, end)
}

/** "文学研究科 言語科学専攻 博士課程": what was studied, from the wide to the narrow. */
const studyBefore = /(?:学部|學部|研究科|研究所|専攻|学科|學系|学系|学院|學院|系)$/u
const studyAfter =
  /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\d]{0,16}(?:専攻|課程|コース|学科|學系|学系|[学學硕碩修博]士|本科)(?![\p{sc=Han}])/u

/** Two roles that followed each other, the second without dates of its own in brackets. */
function isCareer(text: string, start: number, end: number): boolean {
  if (/^[^(（,|]*[(（][^)）]*\d{4}/.test(text.slice(end))) return false
  return senses(before(text, start)).role > 0 && senses(after(text, end)).role > 0
}

/** A name of two halves with the only slash of its line between them: of one kind, or of none, or beside other names. */
function isDouble(text: string, start: number, end: number): boolean {
  if (text.split(/\s\/\s/).length !== 2) return false
  const left = before(text, start)
  const right = after(text, end)
  if (/\d{4}/.test(left + right) || [left, right].some((half) => half === '' || placeLike(half))) return false
  const kinds = new Set([left, right].map(kindOf))
  if (kinds.size === 1) return true
  return kinds.has('none') && otherSeparator.test(text)
}

/** A separator between words, where none of dates stands. */
const otherSeparator = /[\p{L})]\s+[|·•—–-]\s+\p{L}/u

function kindOf(text: string): 'job' | 'employer' | 'none' {
  const { role, degree, organization, school } = senses(text)
  if (role + degree > 0) return 'job'
  return organization + school > 0 ? 'employer' : 'none'
}

/** What stands between other separators and a place of a line. */
function before(text: string, at: number): string {
  return /(?:[^|,;:·•→–—\n-]|(?<=\S)-(?=\S))*$/u.exec(text.slice(0, at))![0].trim()
}

function after(text: string, at: number): string {
  return /^(?:[^|,;:·•→–—\n(-]|(?<=\S)-(?=\S))*/u.exec(text.slice(at))![0].trim()
}

/** Phone numbers in running text, told from dates, codes and other numbers. */
import { titlesOf } from '../language/lookup.ts'
import { codesIn } from './codes.ts'
import { labelKinds } from './labels.ts'
import { networkNames } from './networks.ts'
import { findPeriods } from './periods/parse.ts'

/** A phone number in a text; offsets in UTF-16 units. */
export interface FoundNumber {
  start: number
  end: number
  value: string
}

const shape =
  /(?<![\p{L}\p{N}/._=@$#%&-]|〒\s?)(?:\+|\(\+?|00)?\d[\d\s().\-–/]{5,22}\d(?![\p{L}\p{N}%$#&@+])(?:\s*(?:ext|x)\.?\s*\d+)?/gu

/** Several numbers with slashes between them are longer than one. */
const row = /(?<![\p{L}\p{N}/._=@$#%&-])[+(\d][\d\s().+\-–]{5,22}\d(?:\s*\/\s*[+(\d][\d\s().+\-–]{5,22}\d)+/gu

const fewestDigits = 7
const mostDigits = 15

/** Every phone number in a text, in order. */
export function numbersIn(text: string): FoundNumber[] {
  return stretches(text).filter(
    (found) => isNumber(found.value) && isCalled(text, found) && !isPostalCode(text, found) && !isElse(text, found),
  )
}

/** The first stretch of a text that has the shape of a phone number, for a text that is known to hold one. */
export function firstNumber(text: string): string | undefined {
  return stretches(text)[0]?.value
}

export function phoneUrl(value: string): string {
  return `tel:${value
    .replace(/\(0\)/, '')
    .replace(/(?:ext|x).*$/i, '')
    .replace(/[^\d+]/g, '')}`
}

function stretches(text: string): FoundNumber[] {
  const rows = text.includes('/') ? [...text.matchAll(row)].filter(({ 0: found }) => isRow(found)) : []
  const apart = rows.flatMap(({ index, 0: found }) => inRow(found, index))
  const inside = (at: number): boolean => rows.some(({ index, 0: found }) => at >= index && at < index + found.length)
  const alone = [...text.matchAll(shape)]
    .filter(({ index }) => !inside(index))
    .map(({ index, 0: found }) => trimmed(found, index))
  return [...apart, ...alone].sort((a, b) => a.start - b.start)
}

/** Whether each part between slashes is a number by itself: "666 666 666 / 777 777 777", but not "030 / 123 45 67". */
function isRow(found: string): boolean {
  return found.split('/').every((part) => digitCount(part) >= fewestDigits)
}

function inRow(found: string, index: number): FoundNumber[] {
  let at = index
  return found.split('/').map((part) => {
    const number = trimmed(part, at + part.search(/\S/))
    at += part.length + 1
    return number
  })
}

/** Without white space around it, and without a bracket that opens something else: "+1 555 0100 (9 a.m. to 5 p.m.)". */
function trimmed(found: string, start: number): FoundNumber {
  const value = found.trim().replace(/\s*\([^)]*$/, '')
  return { start, end: start + value.length, value }
}

function isNumber(value: string): boolean {
  const digits = digitCount(value)
  if (digits < fewestDigits || digits > mostDigits) return false
  return /^[+(]|[\s-]/.test(value) || digits >= 9
}

/** A postal code of Portugal, Brazil or the United States, or of Japan before a place, unless a label says that it is none. */
function isPostalCode(text: string, found: FoundNumber): boolean {
  const shaped =
    /^(?:\d{4}-\d{3}|\d{5}-\d{3,4})$/.test(found.value) ||
    (/^\d{3}-\d{4}$/.test(found.value) && /^\s*\p{sc=Han}/u.test(text.slice(found.end)))
  return shaped && isLabelled(text, found) !== true
}

/** Whether digits are a date, some years in a row, a code. */
function isElse(text: string, { start, end, value }: FoundNumber): boolean {
  if (/^(?:(?:19|20)\d\d\s*[-–/.]?\s*){2,}$/.test(value) || /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(value)) return true
  return (
    codesIn(text).some((code) => code.start < end && start < code.end) ||
    findPeriods(text).some((period) => period.start <= start && end <= period.end)
  )
}

/** The words right before a number, with what may stand between. */
const wordsBefore = /((?:\p{L}[\p{L}\p{M}.]*[ /]{1,3}){0,2}\p{L}[\p{L}\p{M}.]*)[\s.:：#№-]{0,3}$/u

/** A number with neither a country nor an area in front is what the words before it say: "Member 4711-0815-99". */
function isCalled(text: string, found: FoundNumber): boolean {
  if (/^[+(0]/.test(found.value) || /^\d{3}([-. ])\d{3}\1\d{4}$/.test(found.value)) return true
  return isLabelled(text, found) ?? true
}

/** Whether the words before a number say that it is one to call; undefined where there are none. */
function isLabelled(text: string, { start }: FoundNumber): boolean | undefined {
  const [, before] = wordsBefore.exec(text.slice(Math.max(0, start - 60), start)) ?? []
  if (before === undefined) return undefined
  const words = before.toLowerCase().split(/[ /]+/)
  const labels = [...words, words.slice(-2).join(' '), words.join(' ')]
  const isLabel = (label: string): boolean =>
    labelKinds(label).includes('phone') ||
    networkNames.has(label) ||
    titlesOf(label).some(({ kind }) => kind === 'contact')
  return labels.some(isLabel) || isSign(words.at(-1)!)
}

/** "M:", "T." */
function isSign(word: string): boolean {
  return /^\p{L}\.?$/u.test(word)
}

function digitCount(text: string): number {
  return text.replace(/\D/g, '').length
}

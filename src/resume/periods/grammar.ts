/** The expressions that dates and periods are read with, built once from every vocabulary. */
import { source } from '../lexicon.ts'
import type { PlainDate } from '../nodes.ts'
import { vocabularies } from '../vocabulary/index.ts'

const months = new Map<string, number>()
for (const { months: names } of vocabularies)
  for (const [index, month] of names.entries())
    for (const name of month) if (!months.has(name)) months.set(name, index + 1)

const all = (words: (vocabulary: (typeof vocabularies)[number]) => readonly string[] | undefined): string =>
  source(vocabularies.flatMap((vocabulary) => words(vocabulary) ?? []))

const letter = '[\\p{L}\\p{M}]'
const year = '(?:19|20)\\d\\d(?!\\d)'
const month = `(?<!${letter})${source([...months.keys()])}(?!${letter})\\.?`
const season = `(?<!${letter})${all((v) => v.seasons)}(?!${letter})`
const of = '(?:\\s*,)?\\s*(?:(?:of|de|del|do|г\\.)\\s+)?'
const dayNumber = '\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?'

/** One date, the longest forms first. */
const date = [
  `${year}\\s*[年년]\\s*(?:度)?\\s*(?:\\d{1,2}\\s*[月월](?:\\s*\\d{1,2}\\s*[日일])?)?`,
  `(?:${dayNumber}\\s+(?:de\\s+)?)?${month}(?:\\s+${dayNumber}(?=\\s*,|\\s+(?:19|20)))?${of}[-/]?['’]?${year}`,
  `${month}\\s*['’]\\d\\d(?!\\d)`,
  `${season}${of}['’]?${year}`,
  `${year}\\s+${season}`,
  `${year}[ ,/-]\\s*${month}(?:\\s+\\d{1,2}(?!\\d))?`,
  `${year}\\s*[-/.]\\s?\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  `${year}[-/.]\\s?(?:0?[1-9]|1[0-2])(?![\\d/])`,
  `${year}-\\d\\d(?!\\d)`,
  `\\d{1,2}[-/.]\\s?\\d{1,2}[-/.]\\s?${year}`,
  `(?:0?[1-9]|1[0-2])\\s?[-/.–]\\s?${year}`,
  year,
].join('|')

const dash = '\\s*(?:-{1,4}|[–—―−‐‑~〜～→⇒]|->|=>|\\.{2,3}|…)\\s*'
const open = `(?:${all((v) => v.open)})(?!${letter})\\.?`
const words = all((v) => v.until)
const connector = `(?:${dash}(?:${words}\\s+)?|\\s+${words}\\s+|\\s*(?:${source(['至', '到', 'から', '부터', 'より'])})\\s*(?:[-~〜～]\\s*)?)`
const before = `${all((v) => [...v.since, ...(v.from ?? [])])}\\s*`

/** A period: `first` [`connector` (`second` | `short`)], or `only` a month `connector` `second`; see the groups. */
export const periodExpression: RegExp = new RegExp(
  [
    `(?<![\\p{L}\\p{N}/.])(?:(?:${all((v) => v.beside)})\\s*:?\\s*)?`,
    `(?:(?:(?<since>${all((v) => v.since)})\\s+|${before})?(?:the\\s+)?(?<first>${date})|(?<only>${month}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?|${season}))`,
    `(?:(?<connector>${connector})[([]?(?:(?<second>${date}|${open})|(?<short>\\d\\d)(?![\\d./-]))|(?<dangling>\\s*(?:[-–—~〜～])(?=\\s*(?:$|[)\\]|\\n,*_]))))?`,
  ].join(''),
  'dgiu',
)

/** Whether a text is the end of a running period. */
export const openWords: RegExp = new RegExp(`^${open}$`, 'iu')

export const hasDigit: RegExp = /\p{Nd}/u

/** The number of a month's name. */
export function monthOf(name: string): number | undefined {
  return months.get(/^[\p{L}\p{M}]+/u.exec(name.toLowerCase())?.[0] ?? '')
}

/** Full-width, Arabic and Persian digits and signs as ASCII, one for one. */
export function digits(text: string): string {
  return text.replace(/[\uFF10-\uFF19\uFF0D-\uFF0F\u0660-\u0669\u06F0-\u06F9]/g, (character) => {
    const code = character.charCodeAt(0)
    return String.fromCharCode(code >= 0xff00 ? code - 0xfee0 : 48 + (code & 15) - (code >= 0x6f0 ? 0 : 0))
  })
}

interface DateForm {
  expression: RegExp
  read(match: RegExpExecArray): PlainDate | undefined
}

const monthName = source([...months.keys()])
const full = (digits: string): number =>
  digits.length === 2 ? (Number(digits) > 60 ? 1900 : 2000) + Number(digits) : Number(digits)
const dated = (year: string, month?: string, day?: string): PlainDate => {
  const date: PlainDate = { year: full(year) }
  if (month !== undefined) date.month = Number(month)
  if (day !== undefined && month !== undefined) date.day = Number(day)
  return date
}

/** How each form of a date is read, the most exact first. */
export const dateForms: readonly DateForm[] = [
  {
    expression: new RegExp(
      `(?:(\\d{1,2})\\S{0,2}\\s+(?:de\\s+)?)?(${monthName})\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?.*?((?:19|20)\\d\\d)`,
      'iu',
    ),
    read: ([, before, name, after, year]) => {
      const date = dated(year!, String(monthOf(name!)))
      const day = before ?? after
      return day === undefined ? date : { ...date, day: Number(day) }
    },
  },
  {
    expression: new RegExp(`(${monthName})\\.?\\s*['’](\\d\\d)$`, 'iu'),
    read: ([, name, year]) => dated(year!, String(monthOf(name!))),
  },
  {
    expression: new RegExp(`^((?:19|20)\\d\\d)[ ,/-]\\s*(${monthName})\\.?(?:\\s+(\\d{1,2}))?$`, 'iu'),
    read: ([, year, name, day]) => dated(year!, String(monthOf(name!)), day),
  },
  {
    expression: /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2}))?/u,
    read: ([, year, month, day]) => dated(year!, month, day),
  },
  {
    expression: /^(\d{4})\s*[-/.]\s?(\d{1,2})[-/.](\d{1,2})$/,
    read: ([, year, month, day]) => dated(year!, month, day),
  },
  { expression: /^(\d{4})[-/.]\s?(\d{1,2})$/, read: ([, year, month]) => dated(year!, month) },
  {
    expression: /^(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4})$/,
    read: ([, first, separator, second, year]) =>
      Number(second) > 12 || (separator === '/' && Number(first) <= 12 && Number(second) > 12)
        ? dated(year!, first, second)
        : dated(year!, second, first),
  },
  { expression: /^(\d{1,2})\s?[-/.–]\s?(\d{4})$/, read: ([, month, year]) => dated(year!, month) },
  { expression: /((?:19|20)\d\d)/, read: ([, year]) => dated(year!) },
]

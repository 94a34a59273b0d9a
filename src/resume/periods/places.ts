/** Where in a text dates stand that no end of a line may tear: "2016/08 - 12/2019", "until 2019", "H1 2020". */
import { findPeriods, type Stretch } from './parse.ts'

const digit = /[\d٠-٩۰-۹０-９]/
/** A look for years, of which a date holds one at least. */
const year = /(?:18|19|20)\d\d|['’‘]\d\d|[٠-٩۰-۹]{4}|[０-９]{4}/g
/** Characters around a year that its date may take. */
const before = 40
const after = 60
/** Characters up to which a period finds room on one line of a narrow column; of a longer one its ends do. */
const longest = 36

/** Stretches of a text, in order, in UTF-16 units; those without a place for a line to end are left out. */
export function datesIn(text: string): Stretch[] {
  const found: Stretch[] = []
  if (!digit.test(text)) return found
  let at = 0
  year.lastIndex = 0
  for (let match = year.exec(text); match; match = year.exec(text)) {
    if (match.index < at) continue
    const from = Math.max(at, match.index - before)
    const window = text.slice(from, match.index + after)
    const periods = findPeriods(window).flatMap((period) => period.terms ?? [period])
    const last = periods.find(({ end }) => from + end > match!.index)
    at = last ? from + last.end : match.index + match[0].length
    if (last) found.push(...unbroken(text, from + last.start, from + last.end, from + (last.connector?.end ?? 0)))
    year.lastIndex = at
  }
  return found
}

function unbroken(text: string, start: number, end: number, middle: number): Stretch[] {
  const pieces =
    end - start <= longest || middle <= start || middle >= end
      ? [{ start, end }]
      : [
          { start, end: middle },
          { start: middle, end },
        ]
  return pieces
    .map((piece) => trimmed(text, piece))
    .filter((piece) => /[^\p{L}\p{N}.’']/u.test(text.slice(piece.start, piece.end)))
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const piece = text.slice(start, end)
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length }
}

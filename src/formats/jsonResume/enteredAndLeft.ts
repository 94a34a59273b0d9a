/** "April 2007 entered", "March 2011 left": two lines of a Japanese or Korean résumé that are one job or degree. */
import type { JsonItem } from './values.ts'

const entered = /入学|入社|編入|입학|입사/u
const left = /卒業|修了|中退|退学|退社|退職|졸업|수료|퇴사/u
/** "To this day", on a line of its own. */
const toThisDay = /^(?:現在に至る|以上|현재에 이름)$/u

/** Lines with a start joined to those with its end; one without an end goes on. */
export function joinLines<Read extends { item: JsonItem }>(
  lines: readonly Read[],
  textOf: (line: Read) => string,
): Read[] {
  if (!lines.some((line) => isStart(line.item, textOf(line)))) return [...lines]
  const joined: Read[] = []
  const gone = new Set<Read>()
  for (const [index, line] of lines.entries()) {
    const text = textOf(line)
    if (gone.has(line) || toThisDay.test(text)) continue
    if (!isStart(line.item, text)) {
      joined.push(line)
      continue
    }
    const later = lines.slice(index + 1)
    const end = later.find(
      (other) =>
        isSame(line.item, other.item) &&
        (left.test(textOf(other)) || (other === later[0] && !entered.test(textOf(other)))),
    )
    if (end) gone.add(end)
    const running = !end && !later.some((other) => isStart(other.item, textOf(other)))
    joined.push(end || running ? { ...line, item: spanned(line.item, end?.item) } : line)
  }
  return joined
}

function isStart({ startDate, endDate }: JsonItem, text: string): boolean {
  return startDate === undefined && endDate !== undefined && entered.test(text) && !left.test(text)
}

function isSame(one: JsonItem, other: JsonItem): boolean {
  const name = one.name ?? one.institution
  return name !== undefined && name === (other.name ?? other.institution) && other.startDate === undefined
}

/** An item from the day it began; what only says that it began is no role. */
function spanned({ endDate, ...item }: JsonItem, end: JsonItem | undefined): JsonItem {
  const told = Object.entries({ ...end, ...item, startDate: endDate, endDate: end?.endDate })
  return Object.fromEntries(told.filter(([, value]) => value !== undefined && !isStep(value)))
}

function isStep(value: unknown): boolean {
  return typeof value === 'string' && value.replace(entered, '').replace(left, '') === ''
}

/** "April 2007 entered", "March 2011 left": two lines of a Japanese or Korean résumé that are one job or degree. */
import { hasSense, wholeSenses } from '../../language/lookup.ts'
import type { JsonItem } from './values.ts'

const entered = (text: string): boolean => hasSense(text, 'event:enrolled', 'event:joined')
const left = (text: string): boolean => hasSense(text, 'event:graduated', 'event:withdrew', 'event:left')

/** "To this day", or the end of the form, on a line of its own. */
function toThisDay(text: string): boolean {
  const whole = wholeSenses(text)
  return whole.has('event:toPresent') || whole.has('event:closing')
}

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
    if (gone.has(line) || toThisDay(text)) continue
    if (!isStart(line.item, text)) {
      joined.push(line)
      continue
    }
    const later = lines.slice(index + 1)
    const end = later.find(
      (other) =>
        isSame(line.item, other.item) && (left(textOf(other)) || (other === later[0] && !entered(textOf(other)))),
    )
    if (end) gone.add(end)
    const running = !end && !later.some((other) => isStart(other.item, textOf(other)))
    joined.push(end || running ? { ...line, item: spanned(line.item, end?.item) } : line)
  }
  return joined
}

function isStart({ startDate, endDate }: JsonItem, text: string): boolean {
  return startDate === undefined && endDate !== undefined && entered(text) && !left(text)
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
  return typeof value === 'string' && [...wholeSenses(value)].some((sense) => sense.startsWith('event:'))
}

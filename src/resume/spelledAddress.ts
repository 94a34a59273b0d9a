/** E-mail addresses whose signs are spelled out: "ada (at) example [dot] org", "ada at example dot org". */
import { sensesIn, wholeSenses } from '../language/lookup.ts'

/** Where an address stands in a text, and what it means. */
export interface SpelledAddress {
  start: number
  end: number
  value: string
}

const opening = /[\p{L}\p{N}._%+-]{1,64}(\s{0,2}[[({<]\s?|\s)$/u
const host = /^([\])}>]|)\s{0,2}([\p{L}\p{N}-]{1,63})/u
const label =
  /^(?:\s{0,2}[[({<]\s?(?<inside>\p{L}{2,12}|\.)\s?[\])}>]\s{0,2}|(?<dot>\.)|\s(?<word>\p{L}{2,12})\s)(?<label>[\p{L}\p{N}-]{1,63})/u

/** All such addresses of a text. */
export function spelledAddresses(text: string): SpelledAddress[] {
  const signs = [...text.matchAll(/(?<=[[({<]\s?)@(?=\s?[\])}>])/g)].map(({ index }) => [index, index + 1] as const)
  const words = sensesIn(text).flatMap(({ sense, start, end }) => (sense === 'atSign' ? [[start, end] as const] : []))
  return [...signs, ...words].flatMap(([start, end]) => addressAround(text, start, end) ?? [])
}

/** The address around its "at". */
function addressAround(text: string, at: number, end: number): SpelledAddress | undefined {
  const before = opening.exec(text.slice(Math.max(0, at - 70), at))
  const after = host.exec(text.slice(end).trimStart())
  if (!before || !after || (after[1] === '') !== (before[1]!.trim() === '')) return undefined
  let done = end + (text.slice(end).length - text.slice(end).trimStart().length) + after[0].length
  let value = after[2]!
  let spelled = after[1] !== ''
  for (let next = label.exec(text.slice(done)); next; next = label.exec(text.slice(done))) {
    const { inside, dot, word, label } = next.groups as Record<string, string | undefined>
    const sign = inside ?? dot ?? word!
    if (sign !== '.' && !wholeSenses(sign).has('dotSign')) break
    spelled ||= sign !== '.'
    value += `.${label}`
    done += next[0].length
  }
  const name = before[0].slice(0, before[0].length - before[1]!.length)
  return spelled && value.includes('.')
    ? { start: at - before[0].length, end: done, value: `${name}@${value}` }
    : undefined
}

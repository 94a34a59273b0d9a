/** A line cut wherever a field may end: its smallest pieces, and the signs between them. */
import type { Said } from '../markdown/nodes.ts'
import type { Inline } from '../resume/inline.ts'
import { hasWord, trimmed } from '../resume/inline.ts'
import { type Cut, cutsOf } from './cuts.ts'
import { type Dates, datesOf } from './dates.ts'

/** What stands before a piece of a line; the first of a line has `line`. */
export type Sign =
  | 'line'
  | 'bar'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'slash'
  | 'stop'
  | 'space'
  /** A space between words of a script that hardly needs them. */
  | 'gap'
  /** A word that stands before employers: "at", "chez". */
  | 'at'
  /** A little word that may: "in", "for", "of". */
  | 'in'
  | 'bracket'
  /** The end of brackets. */
  | 'closed'
  /** Where bold, italic or code text begins or ends. */
  | 'style'
  /** Dates, with nothing else between. */
  | 'date'
  | 'label'

/** A smallest piece of a line; offsets in UTF-16 units of its text. */
export interface Atom {
  start: number
  end: number
  sign: Sign
  /** Offset of what follows a connecting word or a label. */
  value: number
  dates?: Dates
  /** Which brackets it stands in, counted from 1; 0 for none. */
  bracket: number
  /** With its brackets, where it fills them. */
  outer: [start: number, end: number]
}

/** From the one that hardly parts anything to the one that tells most. */
const strength: readonly Sign[] = [
  'date',
  'gap',
  'style',
  'closed',
  'space',
  'in',
  'slash',
  'comma',
  'stop',
  'colon',
  'dash',
  'bar',
  'bracket',
  'label',
  'at',
  'line',
]

/** Cut a line into its smallest pieces. `under` says that it stands under the first line of a head. */
export function atomsOf(inline: Inline, under: boolean, said: readonly Said[]): Atom[] {
  const { text } = inline
  const dates = datesOf(text, under)
  const cuts = cutsOf(inline, dates, said)
  const atoms: Atom[] = []
  let at = 0
  let sign: Sign = 'line'
  let value: number | undefined
  const add = (end: number): void => {
    const atom = atomAt(text, at, end, sign, value, dates)
    if (!atom) return
    atoms.push(atom)
    sign = 'date'
    value = undefined
  }
  for (const cut of cuts) {
    if (cut.start > at) add(cut.start)
    at = Math.max(at, cut.end)
    if (atoms.length > 0 && strength.indexOf(cut.sign) >= strength.indexOf(sign)) sign = cut.sign
    value = cut.value ?? value
  }
  add(text.length)
  return withBrackets(text, atoms, cuts)
}

function atomAt(
  text: string,
  from: number,
  to: number,
  sign: Sign,
  value: number | undefined,
  dates: readonly Dates[],
): Atom | undefined {
  const own = dates.find(({ start, end }) => start <= from && end >= to && from < to)
  const [start, end] = own ? trimmed(text, from, to) : bare(text, from, to)
  if (!hasWord(text.slice(start, end))) return undefined
  return {
    start,
    end,
    sign,
    value: value !== undefined && value > start && value < end ? value : start,
    dates: own,
    bracket: 0,
    outer: [start, end],
  }
}

/** A stretch without the signs at its ends. */
function bare(text: string, start: number, end: number): [number, number] {
  const part = text.slice(start, end)
  const head = /^[\s,;:|·•~–—\-/：、，*_]+/u.exec(part)?.[0].length ?? 0
  const tail =
    /(?:[\s,;:|·•~–—\-/：、，*_]|(?<=\p{Ll}{4}|[\p{Ll}\d] \d|\p{Ll}\))\.)+$/u.exec(part.slice(head))?.[0].length ?? 0
  return trimmed(text, start + head, Math.max(start + head, end - tail))
}

/** Pieces with the brackets they stand in; one that fills its brackets may be joined to what stands before. */
function withBrackets(text: string, atoms: readonly Atom[], cuts: readonly Cut[]): Atom[] {
  const opens = cuts.filter(({ opens }) => opens !== undefined)
  if (opens.length === 0) return [...atoms]
  return atoms.map((atom) => {
    const at = opens.findIndex(({ start, opens }) => atom.start > start && atom.end <= opens!)
    if (at < 0) return atom
    const { start, opens: close } = opens[at]!
    const alone = atoms.filter((other) => other.start > start && other.end <= close!).length === 1
    return alone ? { ...atom, outer: [start, endOf(text, close!)] } : { ...atom, bracket: at + 1 }
  })
}

function endOf(text: string, close: number): number {
  return close < text.length ? close + 1 : close
}

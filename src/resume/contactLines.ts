/** Contacts out of one line of text: where it is cut, and what its parts are. */
import type { PhrasingContent, RootContent } from 'mdast'
import type { Place } from './contacts.ts'
import { addressLike, contactField, contactIn, findContacts, leftovers } from './contacts.ts'
import type { Inline } from './inline.ts'
import { hasWord, inlineOf, objectCharacter, positionOf, slice, trimmed } from './inline.ts'
import type { ContactField, TextField } from './nodes.ts'

export type ContactPart = ContactField | TextField | RootContent

const longLine = 220

/** A line among contacts that is none by its shape. */
export function otherLine(children: PhrasingContent[], text: string): ContactPart {
  if (addressLike(text)) return contactField(children, { kind: 'address', value: text, reason: 'the shape of a place' })
  if (text.length > 60) return { type: 'paragraph', children, position: positionOf(children) }
  return contactField(children, { kind: 'other', value: text, reason: 'among contacts' })
}

/** The contacts of one line, if it is one of contacts. */
export function ofLine(inline: Inline, start: number, end: number): ContactPart[] | undefined {
  const part = inlineOf(slice(inline, start, end))
  const places = findContacts(part)
  if (places.length === 0) {
    const only = contactIn(part, 0, part.text.length)
    if (only && part.text.length < 100) return pieces(part, places)
    return addressLike(part.text) && part.text.length < 70 ? pieces(part, places) : undefined
  }
  const own = leftovers(part, places).reduce((sum, [from, to]) => sum + to - from, 0)
  const prose = own > 90 || (own > 40 && /[.!]\s*$/.test(part.text) && !/[|·•]/.test(part.text))
  return prose || part.text.length > longLine + places.length * 60 ? undefined : pieces(part, places)
}

const separators =
  /\s*(?:\|{1,2}|[·•⋅∙●◦⚬◆♦¦｜]|\s[-–—/*]{1,3}\s|\t+|\s{3,}|\u00a0\s*\u00a0|\n|\s[~]\s|,\s+(?=[\p{L}-]+:)|;\s)\s*/gu

/** Divide a line of contacts at its separators, and where two stand side by side. */
function pieces(part: Inline, places: readonly Place[]): ContactPart[] {
  const parts: ContactPart[] = []
  let at = 0
  const add = (start: number, end: number): void => {
    const [from, to] = trimmed(part.text, start, end)
    if (from >= to) return
    const inside = places.filter((place) => place.start >= from && place.end <= to)
    for (const [a, b] of inside.length > 1 || inside.length === 1
      ? between(part.text, from, to, inside)
      : [[from, to] as const])
      parts.push(...onePiece(part, a, b))
  }
  const bracketed = [...part.text.matchAll(/\([^()\n|]{1,40}\)/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
  for (const match of part.text.matchAll(separators)) {
    const end = match.index + match[0].length
    const whole = [...places, ...bracketed].some((one) => one.start < end && match.index < one.end)
    if (whole) continue
    add(at, match.index)
    at = end
  }
  add(at, part.text.length)
  return parts
}

/** Cut a stretch so that every part has one contact, its label before it, and words of its own stand alone. */
function between(text: string, from: number, to: number, inside: readonly Place[]): Array<readonly [number, number]> {
  const cuts: Array<readonly [number, number]> = []
  let start = from
  for (const [index, place] of inside.entries()) {
    const before = text.slice(start, place.start)
    const label = /(?:^|[\s,;/(])(:[\w+-]+:\s*|(?:[^\s,;:]+\s?){1,3}[:：]?\s*)$/u.exec(before)
    const isLabel = before.trim() === '' || (label !== null && (/[:：]\s*$/.test(before) || before.trim().length <= 14))
    let begin = start
    if (!isLabel) {
      cuts.push([start, place.start])
      begin = place.start
    } else if (label && label[1]!.trim() !== before.trim() && /[:：]\s*$/.test(before)) {
      begin = start + label.index + (label[0].length - label[1]!.length)
      cuts.push([start, begin])
    }
    const next = inside[index + 1]
    const gap = text.slice(place.end, next?.start ?? to)
    const closing = /^\s*(?:\([^()]{1,40}\)|[)\]>])/.exec(gap)?.[0].length ?? 0
    cuts.push([begin, place.end + closing])
    start = place.end + closing
  }
  cuts.push([start, to])
  return cuts.map(([a, b]) => bare(text, a, b)).filter(([a, b]) => hasWord(text.slice(a, b)))
}

/** Without the commas, slashes and brackets that stood between two contacts. */
function bare(text: string, start: number, end: number): [number, number] {
  let [from, to] = trimmed(text, start, end)
  while (from < to && /[,;:/|)\]\s–—-]/.test(text[from]!) && !/^:[\w+-]+:/.test(text.slice(from, to))) from++
  while (to > from && /[,;/|([\s–—-]/.test(text[to - 1]!)) to--
  return [from, to]
}

function onePiece(part: Inline, start: number, end: number): ContactPart[] {
  const text = part.text.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const linked = text.includes(objectCharacter) && contactIn(part, start, end)
    if (linked) return [linked]
    return hasWord(text)
      ? [contactField(slice(part, start, end), { kind: 'other', value: '', reason: 'among contacts' })]
      : []
  }
  const known = contactIn(part, start, end)
  if (known) return [known]
  const children = slice(part, start, end)
  if (addressLike(text))
    return [contactField(children, { kind: 'address', value: text, reason: 'the shape of a place' })]
  return [contactField(children, { kind: 'other', value: text, reason: 'among contacts' })]
}

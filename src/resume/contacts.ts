/** How a person is reached: stretches of running text told apart by their shape. */
import type { PhrasingContent } from 'mdast'
import { sensesIn } from '../language/lookup.ts'
import { remembered } from '../memory.ts'
import type { Inline } from './inline.ts'
import { inlineOf, objectCharacter, positionOf, slice, trimmed } from './inline.ts'
import type { Label } from './labels.ts'
import { labelOf } from './labels.ts'
import { networkNames, profileOf } from './networks.ts'
import type { ContactField, ContactKind } from './nodes.ts'
import { firstNumber, numbersIn, phoneUrl } from './phones.ts'
import { spelledAddresses } from './spelledAddress.ts'
import { inCity, placeLike } from './words.ts'

const mail = /(?<![\p{L}\p{M}\p{N}._%+*-])[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/gu
const address =
  /(?:https?:\/\/|www\.)[^\s<>|,;()]+|(?<![\w@.\u00c0-\u1fff\u3040-\ud7ff])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|me|de|fr|es|it|pl|ru|jp|cn|kr|br|uk|co|ai|app|tech|info|eu|ch|at|nl|be|se|no|fi|cz|in|us|ca|tv|xyz|page|site|blog|im|gg|edu|pt|ar|mx|ua|by|kz|ir|dk|ee|gr|hu|ro|sk|hr|rs|bg|tr|vn|lt|lv|si|lu|ie|nz|au|za|sg|hk|tw|il|sa|ae)(?:\/[^\s<>|,;()]*)?(?![\w@\u00c0-\u1fff\u3040-\ud7ff])/gi
/** What a stretch of text says: a contact's kind, value and address. */
export interface Reached {
  kind: ContactKind
  value: string
  url?: string
  network?: string
  handle?: string
  reason: string
}

/** Where something that reaches a person stands in a text. */
export interface Place {
  start: number
  end: number
  reached: Reached
}

/** Every e-mail address, phone number and address on the web in a text, in order. */
export function findContacts(inline: Inline): Place[] {
  const places = [...linkPlaces(inline), ...textPlaces(inline.text)].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Place[] = []
  for (const place of places) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  return kept
}

function linkPlaces(inline: Inline): Place[] {
  const places: Place[] = []
  let offset = 0
  const add = (nodes: readonly PhrasingContent[]): void => {
    for (const node of nodes) {
      const { text } = inlineOf([node])
      if (node.type === 'link') {
        const reached = reachedByLink(node.url, text)
        if (reached) places.push({ start: offset, end: offset + text.length, reached })
        offset += text.length
      } else if ('children' in node) add(node.children)
      else offset += text.length
    }
  }
  if (inline.marks.some(({ type }) => type === 'link')) add(inline.nodes)
  return places
}

function reachedByLink(url: string, text: string): Reached | undefined {
  if (/^mailto:/i.test(url)) {
    const value = first(mail, text) ?? decodeMail(url.slice(7))
    return { kind: 'email', value, url, reason: 'a link to an e-mail address' }
  }
  if (/^tel:/i.test(url)) {
    const value = firstNumber(text) ?? url.slice(4)
    return { kind: 'phone', value, url, reason: 'a link to a phone number' }
  }
  const written = first(mail, text)
  if (written) return { kind: 'email', value: written, url: `mailto:${written}`, reason: 'an e-mail address' }
  const [number] = numbersIn(text)
  if (number && number.end - number.start >= text.trim().length - 2)
    return { kind: 'phone', value: number.value, url: phoneUrl(number.value), reason: 'the shape of a phone number' }
  if (!/^(?:https?:)?\/\//i.test(url)) return undefined
  const profile = profileOf(url)
  if (profile) return { kind: 'profile', value: url, url, ...profile, reason: 'a link to a known network' }
  return { kind: 'website', value: url, url, reason: 'a link' }
}

function decodeMail(text: string): string {
  const address = text.replace(/\?.*$/, '')
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** The first match of an expression for all matches: a second expression for it would have to be made. */
function first(expression: RegExp, text: string): string | undefined {
  const found = expression.exec(text)?.[0]
  // `matchAll` begins where the expression was left.
  expression.lastIndex = 0
  return found
}

const textPlaces: (text: string) => readonly Place[] = remembered((text) => {
  const places: Place[] = []
  const each = (expression: RegExp, read: (found: string) => Reached | undefined): void => {
    for (const match of text.matchAll(expression)) {
      const reached = read(match[0])
      if (reached) places.push({ start: match.index, end: match.index + match[0].length, reached })
    }
  }
  if (text.includes('@'))
    each(mail, (found) => ({ kind: 'email', value: found, url: `mailto:${found}`, reason: 'an e-mail address' }))
  for (const { start, end, value } of spelledAddresses(text)) {
    const reached: Reached = { kind: 'email', value, url: `mailto:${value}`, reason: 'an e-mail address spelled out' }
    places.push({ start, end, reached })
  }
  if (text.includes('.'))
    each(address, (found) => {
      const bare = found.replace(/[.,;:]+$/, '')
      const url = /^https?:/i.test(bare) ? bare : `https://${bare}`
      const profile = profileOf(url)
      if (profile) return { kind: 'profile', value: bare, url, ...profile, reason: 'an address on a known network' }
      return { kind: 'website', value: bare, url, reason: 'an address on the web' }
    })
  if (/\d/.test(text)) places.push(...phonePlaces(text))
  if (text.includes('**'))
    each(/(?<![\p{L}\p{N}])\+?[\d -]{2,8}\*{2,6}[\d -]{2,8}\d(?![\p{L}\p{N}])/gu, (found) => ({
      kind: 'phone',
      value: found.trim(),
      reason: 'the shape of a phone number, a part of it hidden',
    }))
  return places
})

function phonePlaces(text: string): Place[] {
  return numbersIn(text).map(({ start, end, value }) => ({
    start,
    end,
    reached: { kind: 'phone', value, url: phoneUrl(value), reason: 'the shape of a phone number' },
  }))
}

/** One contact of a stretch of text, whatever its kind; `undefined` where nothing says that it is one. */
export function contactIn(inline: Inline, start: number, end: number): ContactField | undefined {
  const part = inlineOf(slice(inline, start, end))
  const label = labelOf(part.text)
  const reached = reachedBy(part, label)
  return reached && contactField(slice(inline, start, end), reached)
}

/** A contact field of nodes. */
export function contactField(children: PhrasingContent[], reached: Reached): ContactField {
  return { type: 'field', name: 'contact', ...reached, children, position: positionOf(children) }
}

function reachedBy(part: Inline, label: Label | undefined): Reached | undefined {
  const [place] = findContacts(part)
  const value = label ? part.text.slice(label.end).trim() : part.text.trim()
  if (place) return withLabel(place.reached, label, part)
  if (!label || value === '') return undefined
  const network = networkNames.get(label.text.toLowerCase())
  if (network)
    return { kind: 'profile', value, network, handle: value.replace(/^@/, ''), reason: `the label "${label.text}"` }
  for (const kind of ['email', 'phone', 'address', 'website', 'birth'] as const)
    if (label.kinds.includes(kind))
      return { kind: kind === 'birth' ? 'other' : kind, value, reason: `the label "${label.text}"` }
  return undefined
}

/** A labelled value is what its label says, and a network's name before a link names the network. */
function withLabel(reached: Reached, label: Label | undefined, part: Inline): Reached {
  if (reached.kind === 'phone' && label && !label.kinds.includes('phone') && networkNames.has(label.text.toLowerCase()))
    return { ...reached, kind: 'profile', network: networkNames.get(label.text.toLowerCase())!, url: undefined }
  if (reached.kind === 'phone' && label && label.kinds.includes('birth'))
    return { kind: 'other', value: reached.value, reason: `the label "${label.text}"` }
  if (reached.kind === 'website') {
    const named = networkNames.get((label?.text ?? part.text).trim().toLowerCase())
    if (named) return { ...reached, kind: 'profile', network: named, reason: 'the name of a network' }
  }
  return reached
}

/** Whether running text has something of its own beside what reaches the person. */
export function leftovers(inline: Inline, places: readonly Place[]): Array<[number, number]> {
  const gaps: Array<[number, number]> = []
  let at = 0
  for (const { start, end } of [...places, { start: inline.text.length, end: inline.text.length }]) {
    const gap = trimmed(inline.text, at, start)
    if (/[\p{L}\p{N}]/u.test(inline.text.slice(...gap).replaceAll(objectCharacter, ''))) gaps.push(gap)
    at = end
  }
  return gaps
}

/** Whether a short text without an address is where a person lives. */
export function addressLike(text: string): boolean {
  return (
    text.length < 90 &&
    (placeLike(text) || inCity(text) || hasStreet(text) || /^\d{4,6}\s+\p{Lu}|\b\d{5}\b/u.test(text))
  )
}

/** "12 rue des Lilas", "Via Roma", "Lindenstraße 5", "4 Mill Lane". */
function hasStreet(text: string): boolean {
  return sensesIn(text).some(({ sense, start, end }) => {
    const [before, after] = [text.slice(0, start), text.slice(end)]
    if (sense === 'streetBefore') return /^(?:\d+\p{L}?,?\s+)?$/u.test(before) && /^\.?\s+\p{L}/u.test(after)
    if (sense !== 'streetAfter') return false
    return /\d+\s+(?:\p{Lu}\p{L}+\s+)+$/u.test(before) || /^\.?\s+\d/.test(after)
  })
}

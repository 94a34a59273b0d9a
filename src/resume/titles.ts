/** What a section's title says about its kind. */

import { lexicon } from '../language/lexicon.ts'
import { hasSense, leading, sensesIn, titlesOf, trailing } from '../language/lookup.ts'
import { wordKinds } from '../language/makeTables.ts'
import { holds } from '../language/table.ts'
import { tables } from '../language/tables.ts'
import { normalizeTitle } from '../language/titleText.ts'
import { tokens, unspaced } from '../language/tokens.ts'
import { remembered } from '../memory.ts'
import type { SectionKind } from './nodes.ts'

/** `strength`: 2 for a title that is known as a whole, 1 for one with a telling word. */
export interface TitleKind {
  kind: SectionKind
  strength: 1 | 2
}

const titleWords = lexicon(tables.titleWords).count

const kindOf = (title: string): SectionKind | undefined => titlesOf(title)[0]?.kind

/** The kind of a section with this title, if the title is known. */
export const titleKind: (title: string) => TitleKind | undefined = remembered((title) => {
  if (title.length > 80) return undefined
  const plain = normalizeTitle(title)
  const inner = /\(([^()]+)\)\s*$/.exec(title.normalize('NFKC'))?.[1]
  const whole = kindOf(plain) ?? kindOf(withoutDeterminer(plain))
  if (whole) return { kind: whole, strength: 2 }
  if (/\d/.test(plain) || tokens(plain).length > 6) return undefined
  const [first, ...rest] = listed(plain)
  if (rest.length > 0) {
    for (const part of [first!, ...rest]) {
      const kind = kindOf(part)
      if (kind && kind !== 'other') return { kind, strength: 2 }
    }
  }
  const counts = titleWords(plain)
  const kind = wordKinds.find((name) => counts[name] > 0)
  if (kind) return { kind, strength: 1 }
  return inner === undefined ? undefined : titleKind(inner)
})

/** Whether a title that is of another kind also speaks of experience: "Skills / Project Experience". */
export const mentionsExperience: (title: string) => boolean = remembered((title) => {
  const plain = normalizeTitle(title)
  const inner = /\(([^()]+)\)\s*$/.exec(title)?.[1] ?? ''
  return (
    hasSense(plain, 'experienceWord') || titleWords(plain).experience + titleWords(inner.toLowerCase()).experience > 0
  )
})

/** "My projects" → "projects". */
function withoutDeterminer(title: string): string {
  return title.slice(leading(title, 'determiner')).trimStart()
}

/** The parts of a title that names several things: "Skills & tools", "Kurse und Zertifikate". */
function listed(title: string): string[] {
  const cuts = [...title.matchAll(/[&/+,、|・:–—]| - /g)].map((sign): [number, number] => [
    sign.index,
    sign.index + sign[0].length,
  ])
  for (const { sense, start, end } of sensesIn(title)) if (sense === 'conjunction') cuts.push([start, end])
  const parts: string[] = []
  let from = 0
  for (const [start, end] of cuts.sort(([a], [b]) => a - b)) {
    if (start < from) continue
    parts.push(title.slice(from, start).trim())
    from = end
  }
  return [...parts, title.slice(from).trim()]
}

/** Whether a title names the document ("Curriculum vitae") and not the person. */
export const isDocumentTitle: (title: string) => boolean = remembered((title) => {
  const plain = withoutDeterminer(normalizeTitle(title)).replace(/(?<=\p{L})[\s_-]*\d[\d\s._/-]*$/u, '')
  return holds(tables.documents, plain) || speaksOfDocument(normalizeTitle(title))
})

/** "This is my online CV". */
function speaksOfDocument(title: string): boolean {
  const said = title.slice(leading(title, 'greeting')).trimStart()
  const about = said.slice(leading(said, 'determiner'))
  if (about.length === said.length) return false
  return sensesIn(about).some(({ sense, start }) => sense === 'document' && tokens(about.slice(0, start)).length < 3)
}

/** A person's name without the name of the document: "Ada Lovelace's CV", "Résumé – Ada Lovelace". */
export function withoutDocumentTitle(title: string): { start: number; end: number } {
  return besideDocumentTitle(title) ?? beyondDocumentTitle(title)
}

/** What stands on the other side of a dash, or after "of", from the title of the document in any language. */
function besideDocumentTitle(title: string): { start: number; end: number } | undefined {
  const parted = separator(title)
  if (!parted) return undefined
  const [left, right] = [title.slice(0, parted[0]), title.slice(parted[1])]
  if (!/\p{L}/u.test(right) || isDocumentTitle(left) === isDocumentTitle(right)) return undefined
  return isDocumentTitle(left)
    ? { start: title.length - right.length, end: title.length }
    : { start: 0, end: parted[0] }
}

/** The first dash, bar or "of" between two parts of a title, with the spaces around it. */
function separator(title: string): [start: number, end: number] | undefined {
  const sign = /\s*[:：|｜·]\s*|\s+[-–—/]\s+/u.exec(title)
  const word = sensesIn(title).find(
    ({ sense, start, end }) =>
      sense === 'genitive' && /\p{L}\s+$/u.test(title.slice(0, start)) && /^\s/.test(title.slice(end)),
  )
  if (word && (!sign || word.start < sign.index))
    return [title.slice(0, word.start).trimEnd().length, title.length - title.slice(word.end).trimStart().length]
  return sign ? [sign.index, sign.index + sign[0].length] : undefined
}

function beyondDocumentTitle(title: string): { start: number; end: number } {
  const start = afterDocument(title)
  const end = beforeDocument(title)
  return start < end && /\p{L}/u.test(title.slice(start, end)) ? { start, end } : { start: 0, end: title.length }
}

/** Where a name may start after the title of the document and a sign or "of"; 0 for none. */
function afterDocument(title: string): number {
  const end = leading(title, 'document')
  if (end === 0) return 0
  const rest = title.slice(end)
  const sign = /^\s*[-–—:|]\s*/u.exec(rest)
  if (sign) return end + sign[0].length
  const of = leading(rest, 'genitive')
  return of > 0 && /^\s/.test(rest.slice(of)) ? title.length - rest.slice(of).trimStart().length : 0
}

/** Where a name may end before the title of the document, a sign, "'s" or "的"; the end for none. */
function beforeDocument(title: string): number {
  const start = trailing(title, 'document')
  if (start === title.length) return start
  const name = title.slice(0, start).replace(/(?:['’]s?)?\s*(?:[-–—:|(,]\s*)?$/u, '')
  const of = trailing(name, 'genitive')
  return unspaced.test(name.slice(of)) ? of : name.length
}

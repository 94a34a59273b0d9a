/** What a section's title says about its kind. */

import { lexicon } from '../language/lexicon.ts'
import { titlesOf } from '../language/lookup.ts'
import { wordKinds } from '../language/makeTables.ts'
import { holds } from '../language/table.ts'
import { tables } from '../language/tables.ts'
import { normalizeTitle } from '../language/titleText.ts'
import { tokens } from '../language/tokens.ts'
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
  const whole = kindOf(plain) ?? kindOf(plain.replace(/^(?:my|the|mes|mon|ma|mis|mi|mein|meine|我的)\s+/u, ''))
  if (whole) return { kind: whole, strength: 2 }
  if (/\d/.test(plain) || tokens(plain).length > 6) return undefined
  const [first, ...rest] = plain.split(
    /\s*(?:[&/+,、|・:–—]| - |(?<!\p{L})(?:and|und|et|y|e|и|oraz|with|a|i|en|och|og|ja|és|si|și|και|та|й|і|ve|và|dan|va)(?!\p{L})|[与和及與])\s*/u,
  )
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
export function mentionsExperience(title: string): boolean {
  const plain = normalizeTitle(title)
  const inner = /\(([^()]+)\)\s*$/.exec(title)?.[1] ?? ''
  return (
    /경험|工作|工作经|経験/.test(plain) || titleWords(plain).experience + titleWords(inner.toLowerCase()).experience > 0
  )
}

/** Whether a title names the document ("Curriculum vitae") and not the person. */
export function isDocumentTitle(title: string): boolean {
  const plain = normalizeTitle(title)
    .replace(/^(?:my|the|mein|meine|mon|mi|il mio|view|download)\s+/u, '')
    .replace(/(?<=\p{L})[\s_-]*\d[\d\s._/-]*$/u, '')
  return (
    holds(tables.documents, plain) || /^(?:this is )?(?:my|the) (?:[a-z]+ ){0,2}(?:cv|resume|résumé)(?: |$)/.test(plain)
  )
}

/** A person's name without the name of the document: "Ada Lovelace's CV", "Résumé – Ada Lovelace". */
export function withoutDocumentTitle(title: string): { start: number; end: number } {
  return besideDocumentTitle(title) ?? beyondDocumentTitle(title)
}

/** What stands on the other side of a dash, or after "of", from the title of the document in any language. */
function besideDocumentTitle(title: string): { start: number; end: number } | undefined {
  const parted =
    /\s*[:：|｜·]\s*|\s+[-–—/]\s+|(?<=\p{L})\s+(?:of|von|vom|de|del|da|do|di|du|des|van|för|af|til|för|od)\s+/u.exec(
      title,
    )
  if (!parted) return undefined
  const [left, right] = [title.slice(0, parted.index), title.slice(parted.index + parted[0].length)]
  if (!/\p{L}/u.test(right) || isDocumentTitle(left) === isDocumentTitle(right)) return undefined
  return isDocumentTitle(left)
    ? { start: title.length - right.length, end: title.length }
    : { start: 0, end: parted.index }
}

function beyondDocumentTitle(title: string): { start: number; end: number } {
  const names = /(?:\p{L}|')+/gu
  const before =
    /^\s*(?:curriculum vitae|curriculum|cv|resume|résumé|lebenslauf|简历|簡歷|резюме)\s*(?:of\s+|von\s+|de\s+|[-–—:|]\s*)/iu.exec(
      title,
    )
  const after =
    /(?:['’]s?)?\s*(?:[-–—:|(,]\s*)?(?:curriculum vitae|cv|resume|résumé|的简历|的簡歷|简历|个人简历|резюме)\s*\)?\s*$/iu.exec(
      title,
    )
  const start = before?.[0].length ?? 0
  const end = after ? after.index : title.length
  return names.test(title.slice(start, end)) ? { start, end } : { start: 0, end: title.length }
}

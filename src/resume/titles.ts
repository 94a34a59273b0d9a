/** What a section's title says about its kind. */
import { lexicon, tokens } from './lexicon.ts'
import { remembered } from './memory.ts'
import type { SectionKind } from './nodes.ts'
import { vocabularies } from './vocabulary/index.ts'

/** `strength`: 2 for a title that is known as a whole, 1 for one with a telling word. */
export interface TitleKind {
  kind: SectionKind
  strength: 1 | 2
}

const decoration = /\p{Extended_Pictographic}|\uFE0F|\u200D|\uFFFC|:[a-z0-9_+-]+:/gu
const brackets =
  /^[\s■□●○◆◇▼▶►★☆◎•·#*_=~.,:：|【】「」『』〔〕[\]<>《》-]+|[\s■□●○◆◇▼▶►★☆◎•·#*_=~.,:：|【】「」『』〔〕[\]<>《》-]+$/gu

/** Titles that are normal as they stand. */
const plain = /^[a-zà-ÿа-яぁ-ヿ一-鿿가-힣]+(?: [a-zà-ÿа-яぁ-ヿ一-鿿가-힣]+)*$/

const kinds = new Map<string, SectionKind>()
const documents = new Set<string>()
for (const { titles, documents: names } of vocabularies) {
  for (const [kind, list] of Object.entries(titles))
    for (const title of list) {
      const normal = plain.test(title) ? title : normalizeTitle(title)
      if (!kinds.has(normal)) kinds.set(normal, kind as SectionKind)
    }
  for (const name of names) documents.add(plain.test(name) ? name : normalizeTitle(name))
}

const wordKinds = [
  'experience',
  'education',
  'skills',
  'projects',
  'certifications',
  'publications',
  'talks',
  'teaching',
  'awards',
  'volunteering',
  'interests',
  'references',
  'languages',
  'contact',
  'summary',
] as const
const titleWords = lexicon(
  wordKinds.map((name) => ({ name, entries: vocabularies.flatMap((vocabulary) => vocabulary.titleWords[name] ?? []) })),
)

/** A title without emoji, numbering, attributes, a trailing remark in parentheses, and letter case. */
export function normalizeTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(decoration, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(brackets, '')
    .replace(/^(?:\(?(?:\d{1,2}|[ivx]{1,4})\s*[.)、:]|[一二三四五六七八九十]+\s*[、.])\s*/iu, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(brackets, '')
    .replace(/[’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** The kind of a section with this title, if the title is known. */
export const titleKind: (title: string) => TitleKind | undefined = remembered((title) => {
  if (title.length > 80) return undefined
  const plain = normalizeTitle(title)
  const inner = /\(([^()]+)\)\s*$/.exec(title.normalize('NFKC'))?.[1]
  const whole = kinds.get(plain) ?? kinds.get(plain.replace(/^(?:my|the|mes|mon|ma|mis|mi|mein|meine|我的)\s+/u, ''))
  if (whole) return { kind: whole, strength: 2 }
  if (/\d/.test(plain) || tokens(plain).length > 6) return undefined
  const [first, ...rest] = plain.split(
    /\s*(?:[&/+,、|・:–—]| - |(?<!\p{L})(?:and|und|et|y|e|и|oraz|with)(?!\p{L})|[与和及與])\s*/u,
  )
  if (rest.length > 0) {
    for (const part of [first!, ...rest]) {
      const kind = kinds.get(part)
      if (kind && kind !== 'other') return { kind, strength: 2 }
    }
  }
  const counts = titleWords(plain)
  const kind = wordKinds.find((name) => counts[name] > 0)
  if (kind) return { kind, strength: 1 }
  return inner === undefined ? undefined : titleKind(inner)
})

/** Whether a title names the document ("Curriculum vitae") and not the person. */
export function isDocumentTitle(title: string): boolean {
  return documents.has(normalizeTitle(title).replace(/^(?:my|the|mein|meine|mon)\s+/u, ''))
}

/** A person's name without the name of the document: "Ada Lovelace's CV", "Résumé – Ada Lovelace". */
export function withoutDocumentTitle(title: string): { start: number; end: number } {
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

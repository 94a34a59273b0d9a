/**
 * Compares strings as they are written, signs included: `ada@mail.example`, `3.2`, `C++20`, `/s`. A word that is there
 * in pieces, with a sign missing or a sign too many, is not there. Pure.
 */
import type { WrittenBlock } from './blocks.ts'
import { noteSpace } from './notes.ts'
import { fold, isRightToLeft, isUnspaced } from './units.ts'

/** The strings of a block that are not whole on the page. */
export interface Broken {
  block: WrittenBlock
  strings: string[]
}

/** Compare the strings of blocks with the text of the pages, each as often as it is written. */
export function brokenStrings(blocks: readonly WrittenBlock[], pages: readonly string[]): Broken[] {
  const page = pageOf(pages)
  const found = countOf(stringsOf(pages.join('\n').replaceAll(noteSpace, ' ')))
  const written = blocks.map((block) => ({ block, strings: stringsOf(block.text) }))
  // In lines from right to left readers find the full stop after a number before it.
  const turned = blocks.some(({ text }) => isRightToLeft(text))
  const missing = new Map<string, number>()
  for (const [string, count] of countOf(written.flatMap(({ strings }) => strings))) {
    const lacking = count - (found.get(string) ?? 0)
    const more = lacking > 0 ? lacking - overLines(string, page) : 0
    if (more > 0 && !(turned && placesOf(string, page).length >= count)) missing.set(string, more)
  }
  const broken = new Map<WrittenBlock, string[]>()
  // Of a string that is broken once but written twice, the one whose neighbours are not found either is the likelier.
  for (const isWhole of [false, true])
    for (const { block, strings } of written)
      for (const string of strings) {
        const left = missing.get(string) ?? 0
        if (left === 0 || page.squeezed.includes(squeezed(block.text)) !== isWhole) continue
        missing.set(string, left - 1)
        broken.set(block, [...(broken.get(block) ?? []), string])
      }
  return written.flatMap(({ block }) => (broken.has(block) ? [{ block, strings: broken.get(block)! }] : []))
}

/** Whether words of the blocks are broken on the pages by hyphens that are not theirs. */
export function hyphenates(blocks: readonly WrittenBlock[], pages: readonly string[]): boolean {
  const rejoined = new Set(stringsOf(pages.join('\n').replace(/[-\u00ad]\s*\n\s*/g, '')))
  return brokenStrings(blocks, pages).some(({ strings }) => strings.some((string) => rejoined.has(string)))
}

interface Page {
  /** The text without its line ends. */
  text: string
  /** Where in it a line ended, or a number of its own began or ended. */
  ends: ReadonlySet<number>
  squeezed: string
  /** The text without its spaces, signs included. */
  solid: string
}

function pageOf(pages: readonly string[]): Page {
  const lines = pages.flatMap((text) => text.split(/\s*[\r\n\u2005]\s*/).map(normal))
  const ends = new Set<number>()
  let at = 0
  for (const line of lines) {
    at += line.length
    ends.add(at)
  }
  const text = lines.join('')
  return { text, ends, squeezed: squeezed(text), solid: text.replace(/\s/g, '') }
}

/** What two strings are compared by: quotes, the kinds of dashes and the case of letters are the typesetter's. */
function normal(text: string): string {
  return fold(text.normalize('NFKC'))
    .replace(/['"‘’‚‛“”„‟«»‹›`´]/g, '')
    .replace(/[\u2010-\u2015\u2212]|-{2,3}/g, '-')
    .replace(/(?!\u00ad)\p{Default_Ignorable_Code_Point}/gu, '')
}

function squeezed(text: string): string {
  return normal(text).replace(/[\s-]/g, '')
}

/** What parts strings: spaces, brackets, and signs that only ever stand between things. */
const parting = /[\s()[\]{}|•·]+/u
/** Signs before and after a string that are no part of it; a sign of a number, a dot of `.NET` and `%` are. */
const before = /^[^\p{L}\p{N}]*?(?=(?:[+.#$£€~<>@/]|-(?=\d))?[\p{L}\p{N}])/u
const after = /(?<=[\p{L}\p{M}\p{N}][+#%°€£$]*)[^\p{L}\p{M}\p{N}+#%°€£$][^\p{L}\p{M}\p{N}]*$/u

/** The colon of a label that is written without a space: `mail:ada@mail.example`. */
const labelEnd = /(?<=^[\p{L}-]+):(?!\/\/)/u

/** Where full-width signs and others meet, space is set. */
const widthChange = /(?<=[\uff01-\uff5e])(?=[!-~])|(?<=[!-~])(?=[\uff01-\uff5e])/gu

/** The strings of a text that must be whole. */
function stringsOf(text: string): string[] {
  return normal(text.replace(widthChange, ' '))
    .split(parting)
    .flatMap((string) => string.split(labelEnd))
    .flatMap(spacedParts)
    .map((string) => string.replace(before, '').replace(after, ''))
    .filter((string) => string.length > 1 && /[\p{L}\p{N}]/u.test(string))
}

/** The parts of a string between characters of scripts that set no spaces, which may stand apart from anything. */
function spacedParts(string: string): string[] {
  if (!isUnspaced(string)) return [string]
  return [...string]
    .map((character) => (isUnspaced(character) ? ' ' : character))
    .join('')
    .split(' ')
}

/** What may not stand beside a string, as part of a longer one. */
const joined = /[\p{L}\p{M}\p{N}+#%$&@]/u

/** How often a string stands in a text by itself over line ends; an e-mail address may not. */
function overLines(string: string, page: Page): number {
  if (string.includes('@')) return 0
  // After a mark that is drawn by itself readers guess at spaces.
  if (/[\u0300-\u036f]/.test(string)) return occurrences(string, page.solid)
  // Where a long address may end its line, readers find spaces; it has all its signs none the less. A number or a word must not.
  if (/\p{L}/u.test(string) && /[^\p{L}\p{M}\p{N}]/u.test(string)) return occurrences(string, page.solid)
  return placesOf(string, page).filter((at) =>
    [...string].some((_, offset) => offset > 0 && page.ends.has(at + offset)),
  ).length
}

/** Where a string stands that is no part of a longer one. */
function placesOf(string: string, { text, ends }: Page): number[] {
  const places: number[] = []
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1)) {
    const end = at + string.length
    const open = ends.has(at) || !joins(text[at - 1], string[0]!)
    const closed = ends.has(end) || !joins(text[end], string.at(-1)!)
    if (open && closed) places.push(at)
  }
  return places
}

function occurrences(string: string, text: string): number {
  return text.split(string).length - 1
}

function joins(neighbour: string | undefined, edge: string): boolean {
  return neighbour !== undefined && joined.test(neighbour) && joined.test(edge) && !isUnspaced(neighbour)
}

function countOf(strings: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const string of strings) counts.set(string, (counts.get(string) ?? 0) + 1)
  return counts
}

/** What the words of a possible name tell, wherever they stand. */
import { leading, trailing, wholeSenses } from '../language/lookup.ts'
import { tokens } from '../language/tokens.ts'
import { remembered } from '../memory.ts'
import { labelKinds } from '../resume/labels.ts'
import { nameShaped } from '../resume/names.ts'
import { isDocumentTitle, titleKind } from '../resume/titles.ts'
import { placeLike, senses } from '../resume/words.ts'
import type { NameSign } from './weights.ts'

/** The signs of a text by itself. */
export const ownSigns: (text: string) => readonly NameSign[] = remembered((text) => {
  const words = text.match(/[\p{L}\p{M}'’.-]+/gu) ?? []
  // "Ing." before a name is no engineer, 博士 after one no degree.
  const bare = text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '')
  const { role, degree, organization, school } = senses(
    text.slice(leading(text, 'namePrefix'), trailing(bare, 'nameSuffix')),
  )
  const title = titleKind(text)
  const signs: Array<[NameSign, boolean]> = [
    ['shaped like a name', nameShaped(text)],
    ['one word', words.length === 1 && /\p{Lu}|\p{Ll}/u.test(text)],
    ['no capital', /\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text)],
    ['a last word without a capital', /\p{Lu}.*\s\p{Ll}[\p{Ll}'’-]+\s*$/u.test(text)],
    ['a digit or a sign that names have not', /[\d$#<>{}[\]|\\/=+*_:;]/.test(text)],
    ['more than five words', words.length > 5],
    ['a sentence', /[!?。！？,;]\s*$|\p{Ll}{2}\.\s*$/u.test(text)],
    ['an address', /@|:\/\//.test(text)],
    ['a label', labelKinds(text).length > 0],
    ['a word of roles', role + degree > 0],
    ['a word of employers or schools', organization + school > 0],
    ['a place', placeLike(text) && !nameShaped(text)],
    ['a title of the document', isDocumentTitle(text)],
    ['a known title of a section', title?.strength === 2],
    ['a telling word of titles', title?.strength === 1],
    ['a word of pages', tokens(text).some(isPageWord)],
  ]
  return signs.flatMap(([sign, holds]) => (holds ? [sign] : []))
})

function isPageWord(word: string): boolean {
  return wholeSenses(word).has('document') || labelKinds(word).includes('website')
}

/** Whether words of a text stand in addresses of the person: "ada" and "lovelace" in "a.lovelace@example.org". */
export function addressSigns(text: string, addresses: ReadonlyArray<readonly string[]>): NameSign[] {
  const words = plainLetters(text)
    .split(/[^a-z]+/)
    .filter(({ length }) => length > 2)
  const within = (word: string): boolean => addresses.some((address) => address.some((part) => isIn(word, part)))
  const found = words.filter(within).length
  if (found === 0) return []
  return found > 1 && found === words.length
    ? ['a word of an address', 'all its words in an address']
    : ['a word of an address']
}

/** Whether a word is a part of an address, begins or ends it: "lovelace" in "alovelace". */
function isIn(word: string, part: string): boolean {
  return word === part || (word.length > 3 && (part.startsWith(word) || part.endsWith(word)))
}

/** Letters of Latin script without their marks, in lower case. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('æ', 'ae')
}

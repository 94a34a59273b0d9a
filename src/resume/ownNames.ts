/** Where an author's own name stands among those of a publication, in the ways in which publications write names. */
import type { Text } from 'mdast'
import type { Node, Parent } from 'unist'
import { hasSense } from '../language/lookup.ts'
import type { Resume, Section } from './nodes.ts'

/** The author's own name in the list of a publication's authors. */
export interface OwnName extends Parent {
  type: 'ownName'
  children: [Text]
}

/** The tree with an author's own name set apart wherever a section of publications has it. What changes is copied. */
export function ownNames(resume: Resume, author: string | undefined): Resume {
  if (author === undefined || !resume.children.some(isPublications)) return resume
  const surname = surnameOf(author)
  if (surname === undefined || !resume.children.some((child) => isPublications(child) && speaksOf(child, surname)))
    return resume
  const pattern = namePattern(author)
  if (!pattern) return resume
  const children = resume.children.map((child) => (isPublications(child) ? (marked(child, pattern) as Section) : child))
  return { ...resume, children }
}

/** Whether `ownNames` has set a name apart. */
export function holdsOwnName(resume: Resume): boolean {
  const holds = (node: Node): boolean =>
    node.type === 'ownName' || ('children' in node && (node as Parent).children.some(holds))
  return resume.children.some((child) => isPublications(child) && holds(child))
}

function isPublications(node: Node): boolean {
  return node.type === 'section' && (node as Section).kind === 'publications'
}

/** What any way to write a name has of its last word; undefined where that is no name. */
function surnameOf(author: string): string | undefined {
  return wordsOf(author).at(-1)?.split('-')[0]
}

/** Whether a text has some letters: a look that costs less than a pattern for all ways to write a name. */
function speaksOf(node: Node, letters: string): boolean {
  if ('children' in node) return (node as Parent).children.some((child) => speaksOf(child, letters))
  return node.type === 'text' && (node as Text).value.includes(letters)
}

function marked(node: Node, pattern: RegExp): Node {
  if (!('children' in node)) return node
  const children = (node as Parent).children.flatMap((child) =>
    child.type === 'text' ? markedText(child as Text, pattern) : [marked(child, pattern)],
  )
  const same = children.every((child, index) => child === (node as Parent).children[index])
  return same ? node : ({ ...node, children } as Node)
}

function markedText(node: Text, pattern: RegExp): Node[] {
  if (!pattern.test(node.value)) return [node]
  return node.value.split(pattern).flatMap((value, index): Node[] => {
    if (value === '') return []
    const text: Text = { type: 'text', value, position: node.position }
    return [index % 2 ? ({ type: 'ownName', children: [text], position: node.position } as OwnName) : text]
  })
}

/**
 * A pattern, for `split`, of the ways to write a name: "Lovelace, A. K.", "Lovelace AK", "A. K. Lovelace", "Ada Lovelace".
 * Undefined for a name of one word.
 */
export function namePattern(author: string): RegExp | undefined {
  const words = wordsOf(author)
  const first = words[0]?.match(/\p{L}/u)?.[0]
  if (words.length < 2 || first === undefined) return undefined
  const last = [...words.slice(1, -1).filter((word) => /^\p{Ll}/u.test(word)), words.at(-1)!]
  const surname = last.map((word) => escaped(word).replaceAll('-', '[-\\s]')).join('\\s')
  const given = `${first}(?:\\p{Ll}[\\p{L}'’]*|\\.)?`
  const more = `(?:[\\s-]?\\p{Lu}(?:\\.|\\p{Ll}+(?=[\\s-]\\p{Lu})|(?!\\p{Ll})))*`
  const ways = [
    `${surname},?\\s${given}${more}`,
    `${given}(?:[\\s-]?\\p{Lu}(?:\\.|\\p{Ll}[\\p{L}'’]*|(?!\\p{Ll})))*\\s${surname}`,
  ]
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${ways.join('|')})(?![\\p{L}\\p{N}-])`, 'u')
}

/** The words of a name, titles aside. */
function wordsOf(author: string): string[] {
  return author
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !hasSense(word, 'namePrefix', 'nameSuffix'))
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

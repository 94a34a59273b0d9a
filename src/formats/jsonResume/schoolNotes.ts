/** Grades, courses and theses, of what is told of a degree. */
import type { List, ListItem } from 'mdast'
import type { Node } from 'unist'
import { isGrade } from '../../evidence/asides.ts'
import { hasSense, titlesOf, wholeSenses } from '../../language/lookup.ts'
import { normalizeTitle } from '../../language/titleText.ts'
import { labelOf } from '../../resume/labels.ts'
import { linesOf } from './text.ts'
import { plain, split } from './values.ts'

export interface Notes {
  scores: string[]
  courses: string[]
  theses: string[]
  /** What is said whole. */
  used: readonly Node[]
}

type Kind = Exclude<keyof Notes, 'used'>

/** A sentence or a line, and what it tells. */
interface Note {
  kind: Kind | undefined
  values: string[]
}

/** What details and blocks of a degree say; JSON Resume has no place for the others. */
export function schoolNotes(nodes: readonly Node[]): Notes {
  const lines = nodes.flatMap((node): Node[] => (node.type === 'list' ? (node as List).children : [node]))
  const told = lines.map((line) => ({ line, notes: notesIn(line) }))
  const all = told.flatMap(({ notes }) => notes)
  const of = (kind: Kind): string[] => all.flatMap((note) => (note.kind === kind ? note.values : []))
  const used = told.filter(({ notes }) => notes.every(({ kind }) => kind !== undefined)).map(({ line }) => line)
  return { scores: of('scores'), courses: of('courses'), theses: of('theses'), used }
}

function notesIn(line: Node): Note[] {
  const inner = linesOf(...innerOf(line))
  const sentences = headOf(line)
    .split(/(?<=\p{Ll}[.;!?]|\d[.;])\s+(?=\p{Lu})/u)
    .filter((text) => text !== '')
  const [lone] = sentences
  if (sentences.length === 1 && inner.length > 0) return [withInner(noteOf(lone!), inner)]
  return [...sentences.map(noteOf), ...inner.map((text): Note => ({ kind: undefined, values: [text] }))]
}

/** Courses may stand in a list under their label. */
function withInner({ kind, values }: Note, inner: readonly string[]): Note {
  return kind === 'courses' ? { kind, values: [...values, ...inner] } : { kind: undefined, values: [] }
}

/** Characters up to which a sentence tells a grade and nothing else. */
const longestGrade = 60

function noteOf(text: string): Note {
  const label = labelOf(text)
  const value = (label ? text.slice(label.end) : text).replace(/(?<=\p{L}|\))\.$/u, '')
  const name = label?.text ?? value
  if (titlesOf(normalizeTitle(name)).some(({ kind }) => kind === 'certifications'))
    return { kind: 'courses', values: label ? split(value) : [] }
  if (label && wholeSenses(label.text).has('thesis')) return { kind: 'theses', values: [value] }
  if (text.length <= longestGrade && isScore(label?.text, value)) return { kind: 'scores', values: [value] }
  return { kind: undefined, values: [text] }
}

function isScore(label: string | undefined, value: string): boolean {
  if (label !== undefined) return wholeSenses(label).has('honours')
  return isGrade(value) || (value.length <= 40 && hasSense(value, 'honours'))
}

function headOf(line: Node): string {
  if (line.type !== 'listItem') return linesOf(line).join(' ')
  const [first] = (line as ListItem).children
  return first ? plain(first) : ''
}

function innerOf(line: Node): Node[] {
  return line.type === 'listItem' ? (line as ListItem).children.slice(1) : []
}

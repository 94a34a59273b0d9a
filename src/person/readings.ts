/** The readings of a line of text: what of it may be a name. */
import type { Heading, Paragraph } from 'mdast'
import { leading, sensesIn } from '../language/lookup.ts'
import { findContacts } from '../resume/contacts.ts'
import { greetedName } from '../resume/greeting.ts'
import { type Inline, inlineOf, linesOf } from '../resume/inline.ts'
import { nameLabelEnd } from '../resume/nameLabel.ts'
import { bareName, nameBefore } from '../resume/names.ts'
import { titleKind, withoutDocumentTitle } from '../resume/titles.ts'
import { senses } from '../resume/words.ts'
import type { Candidate } from './candidate.ts'
import { labelledPairs } from './labelled.ts'
import { ownSigns } from './signs.ts'
import type { NameSign } from './weights.ts'

const mostLines = 6

/** Of a heading or a paragraph. */
export function ofText(block: Heading | Paragraph): Candidate[] {
  const inline = inlineOf(block.children)
  const lines = linesOf(inline.text).slice(0, mostLines)
  const found = lines.flatMap((line) =>
    ofLine(inline, line, block).map((candidate) => {
      const [, end] = candidate.stretch!
      const beside = end < line[1] && findContacts(inlineOf(block.children)).length > 0
      const under = /@|\+?\d[\d ()-]{7,}/.test(inline.text.slice(line[1]))
      return {
        ...candidate,
        block,
        line,
        signs: [
          ...candidate.signs,
          ...standing(block, inline, line),
          ...(beside || under ? (['contacts beside it or next'] as const) : []),
        ],
      }
    }),
  )
  return [...found, ...labelledPairs(lines.map((line) => inline.text.slice(...line)))]
}

function standing(block: Heading | Paragraph, { marks }: Inline, [start]: readonly [number, number]): NameSign[] {
  if (block.type === 'heading') return [block.depth === 1 ? 'a heading of the first level' : 'a lesser heading']
  return marks.some((mark) => mark.type === 'strong' && mark.start <= start + 1)
    ? ['marked text that begins a line']
    : []
}

const parts = /\s+[-–—|·•:/]\s+|\s*[|｜·•／]\s*|:\s+|,\s+|[　\u2003\t]+|\s{3,}|\s*[/／](?=\p{sc=Han}|\p{sc=Hangul})/u

/** The readings of one line: the whole of it, what a label or the title of the document leaves, its first part, its last. */
function ofLine(inline: Inline, [start, end]: readonly [number, number], block: Heading | Paragraph): Candidate[] {
  const text = inline.text.slice(start, end)
  if (text.length > 160 || !/\p{L}/u.test(text)) return greeted(text, start)
  const found: Candidate[] = []
  const add = (from: number, to: number, ...signs: NameSign[]): void => {
    const written = text.slice(from, to)
    const at = from + written.length - written.trimStart().length
    const value = bareName(written, true) ?? written.trim()
    if (!/\p{L}/u.test(value) || value.length > 80) return
    found.push({
      value,
      stretch: [start + at, start + from + written.trimEnd().length],
      signs: [...signs, ...ownSigns(value), ...linkSigns(inline, start + at, start + to)],
    })
  }
  const label = nameLabelEnd(text)
  if (label > 0 && label < text.length) {
    const rest = text.slice(label)
    const more = parts.exec(rest)
    add(label, more && !/^[,　]/.test(more[0]) ? label + more.index : text.length, 'a label says it')
    return found
  }
  found.push(...greeted(text, start))
  const beside = titleKind(text)?.strength === 2 ? { start: 0, end: text.length } : withoutDocumentTitle(text)
  const isBeside = beside.start > 0 || beside.end < text.length
  if (isBeside) {
    const inner = parts.exec(text.slice(beside.start, beside.end))
    add(beside.start, inner ? beside.start + inner.index : beside.end, 'beside the title of the document')
  } else {
    const titled = leading(text, 'document')
    if (titled > 0 && /^\s+\p{Lu}/u.test(text.slice(titled)))
      add(titled, text.length, 'beside the title of the document')
  }
  const of = isBeside ? undefined : ofWhom(text)
  if (of) add(of, text.length, 'of whom the title of a section is')
  const cut = parts.exec(text.replace(/[(（][^()（）]*[)）]/gu, (inside) => '_'.repeat(inside.length)))
  add(0, text.length, 'a line of its own')
  if (cut && !isBeside) {
    const inner = withoutDocumentTitle(text.slice(0, cut.index))
    if (inner.start > 0 || inner.end < cut.index) add(inner.start, inner.end, 'beside the title of the document')
    add(0, cut.index, 'the start of a line')
    if (/:/.test(cut[0]) && titleKind(text.slice(0, cut.index))?.strength === 2)
      add(cut.index + cut[0].length, text.length, 'of whom the title of a section is')
    if (senses(text.slice(0, cut.index)).role > 0)
      add(cut.index + cut[0].length, text.length, 'after what the person does')
  }
  const bold = inline.marks.find((mark) => mark.type === 'strong' && mark.start <= start + 1 && mark.end < end)
  if (bold && block.type === 'paragraph') add(0, bold.end - start, 'the start of a line')
  const last = afterRole(text)
  if (last > 0) add(last, text.length, 'after what the person does')
  const form = nameBefore(text)
  if (form) add(text.indexOf(form), text.indexOf(form) + form.length, 'a label says it')
  return found
}

/** Where a name begins after "of" and a known title: "Work history of Ada Lovelace". */
function ofWhom(text: string): number | undefined {
  const of = sensesIn(text).find(
    ({ sense, start, end }) => sense === 'genitive' && start > 2 && /^\s/.test(text.slice(end)),
  )
  return of && titleKind(text.slice(0, of.start).trim())?.strength === 2 ? of.end : undefined
}

/** Where a name begins that stands after what the person does, without a sign between: "Agronomist Ada Lovelace". */
function afterRole(text: string): number {
  const found =
    /(?<=[\p{L})])\s+(?=(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,3}\p{Lu}[\p{L}\p{M}.'’-]*$)|\s+(?=[\p{sc=Hangul}\p{sc=Han}]{2,4}$)/u.exec(
      text,
    )
  const at = found ? found.index + found[0].length : 0
  return found && senses(text.slice(0, at)).role > 0 && senses(text.slice(at)).role === 0 ? at : 0
}

const greetedForm =
  /^[\s*]*(\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,3}|\p{sc=Han}{2,4}(?=[，。,.！!、\s]|$))/u

/** "Hello, I am Ada Lovelace, …": after a greeting, wherever the sentence goes on. */
function greeted(text: string, start: number): Candidate[] {
  const whole = greetedName(text.slice(0, 120))
  if (whole) return [ofGreeting(text.slice(whole.start, whole.end), start + whole.start)]
  return sensesIn(text.slice(0, 160)).flatMap(({ sense, end }) => {
    const [, name] = (sense === 'greeting' && greetedForm.exec(text.slice(end))) || []
    return name ? [ofGreeting(name, start + text.indexOf(name, end))] : []
  })
}

function ofGreeting(value: string, at: number): Candidate {
  return { value, stretch: [at, at + value.length], signs: ['a greeting before it', ...ownSigns(value)] }
}

/** A text that is a link, unless it leads to a page or mailbox of that name. */
function linkSigns({ marks }: Inline, start: number, end: number): NameSign[] {
  return marks.some((mark) => mark.type === 'link' && mark.start <= start + 1 && mark.end >= end - 2)
    ? ['a link elsewhere']
    : []
}

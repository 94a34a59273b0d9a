/** The head of an entry: its opener, and the lines under it that still belong to the head. */
import type { Code, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { unspaced } from '../../language/tokens.ts'
import { type HeadLine, isPinned } from '../fields/index.ts'
import type { Inline } from '../inline.ts'
import { inlineOf, linesOf, positionOf, slice } from '../inline.ts'
import { labelKinds, labelOf } from '../labels.ts'
import { findPeriods } from '../periods/parse.ts'
import { titleKind } from '../titles.ts'
import { placeLike, senses, telling, twoNames } from '../words.ts'
import {
  type Have,
  type Head,
  isOnlyDates,
  mostLines,
  note,
  sentence,
  withoutAddress,
  withoutBrackets,
  withoutPeriods,
} from './have.ts'
import { takeItems } from './headItems.ts'
import { takeRows } from './headTables.ts'

/** Take the lines of a head off the blocks after an opener. */
export function readHead(opener: readonly HeadLine[], blocks: readonly RootContent[]): Head {
  const lines = [...opener]
  const have: Have = {
    period: false,
    names: 0,
    role: false,
    degree: false,
    school: false,
    nameless: false,
    place: false,
    only: onlyOne(blocks),
    labelled: false,
  }
  for (const line of opener) note(have, inlineOf(line.nodes).text)
  have.nameless = have.names === 0
  let body = [...blocks]
  while (lines.length < opener.length + mostLines) {
    const taken = takeLines(body, have)
    if (!taken) break
    lines.push(...taken.lines)
    body = taken.body
  }
  return { lines, body }
}

function onlyOne([block, ...more]: readonly RootContent[]): boolean {
  return block?.type === 'paragraph' && more.length === 0 && linesOf(inlineOf(block.children).text).length === 1
}

function takeLines(blocks: readonly RootContent[], have: Have): Head | undefined {
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') return takeParagraph(first, rest, have)
  if (first?.type === 'heading') return takeHeading(first.children, rest, have)
  if (first?.type === 'list') return takeItems(first, rest, have)
  if (first?.type === 'table') return takeRows(first, rest, have)
  if (first?.type === 'code') return takeCode(first, rest, have)
  if (first?.type === 'blockquote' && first.children[0]?.type === 'paragraph') {
    const inner = takeParagraph(first.children[0], first.children.slice(1) as RootContent[], have, true)
    if (!inner) return undefined
    return {
      lines: inner.lines,
      body: inner.body.length > 0 ? [{ ...first, children: inner.body as typeof first.children }, ...rest] : rest,
    }
  }
  return undefined
}

/** Short lines of words in a fence without a language, as some themes set a role or a place. */
function takeCode({ value, lang, position }: Code, rest: RootContent[], have: Have): Head | undefined {
  const texts = value.split('\n').map((text) => text.trim())
  if (lang || texts.length > 2 || texts.some((text) => !/^[\p{L}\d][^{}<>=;$\\]{0,60}$/u.test(text))) return undefined
  for (const text of texts) if (!twoNames(text)) note(have, text)
  const lines = texts.map((text): HeadLine => {
    const known = twoNames(text) ? 'location' : undefined
    return { nodes: [{ type: 'text', value: text, position }], where: 'code under it', known }
  })
  return { lines, body: rest }
}

function takeHeading(nodes: PhrasingContent[], rest: RootContent[], have: Have): Head | undefined {
  const { text } = inlineOf(nodes)
  if (have.period && have.names > 0 && isOtherTitle(text)) return undefined
  if (text.length > 140 || isAsideTitle(text) || (have.period && (have.labelled || findPeriods(text).length > 0)))
    return undefined
  note(have, text)
  return { lines: [{ nodes, where: 'heading under it' }], body: rest }
}

/** Whether a heading under names and dates tells of a project; in scripts without spaces all that names no role. */
function isOtherTitle(text: string): boolean {
  if (unspaced.test(text)) return senses(text).role + senses(text).degree === 0
  return senses(text).role === 0 && titleKind(text) !== undefined
}

function takeParagraph(block: Paragraph, rest: RootContent[], have: Have, quoted = false): Head | undefined {
  const inline = inlineOf(block.children)
  const lines: HeadLine[] = []
  let end = 0
  const all = linesOf(inline.text)
  const dates = have.period ? -1 : datesUnder(all.map((line) => inline.text.slice(...line)))
  for (const [index, [from, to]] of all.entries()) {
    const nodes = slice(inline, from, to)
    if (lines.length >= mostLines) break
    if (index > dates && !belongs(nodes, have, quoted)) {
      const stop = namesEnd(nodes, have)
      if (stop === 0) break
      lines.push({ nodes: slice(inline, from, from + stop), where: 'start of the line under it' })
      end = from + stop
      break
    }
    note(have, inline.text.slice(from, to))
    lines.push({ nodes, where: 'line under it' })
    end = to
  }
  if (lines.length === 0) return undefined
  const remainder = slice(inline, end, inline.text.length)
  const body: RootContent[] =
    remainder.length > 0 ? [{ ...block, children: remainder, position: positionOf(remainder) }, ...rest] : rest
  return { lines, body }
}

/** Which of the first lines is nothing but dates, under short ones that are no sentences; -1 for none. */
function datesUnder(lines: readonly string[]): number {
  const at = lines.slice(0, mostLines - 1).findIndex((line) => isOnlyDates(line))
  return lines.slice(0, Math.max(0, at)).every((line) => line.length <= 90 && !sentence.test(line)) ? at : -1
}

/** Where the names at the start of a long line end: "**Employer** Role; what was done". */
function namesEnd(nodes: readonly PhrasingContent[], have: Have): number {
  const inline = inlineOf(nodes)
  const bold = inline.marks.find(({ type, start }) => type === 'strong' && start === 0)
  if (have.names > 0 || !bold || bold.end > 100) return 0
  const next = inline.marks.find(({ type, start }) => type !== 'link' && start > bold.end && start <= bold.end + 3)
  if (next && next.end <= 140) return next.end
  const after = /[;.。]\s|\s[–—-]\s|\s\(/u.exec(inline.text.slice(bold.end, bold.end + 160))
  if (after && balanced(inline.text.slice(0, bold.end + after.index))) return bold.end + after.index + 1
  if (inline.text.length <= 220) return inline.text.length
  const comma = inline.text.slice(0, 180).lastIndexOf(', ')
  return comma > bold.end && balanced(inline.text.slice(0, comma)) ? comma + 1 : bold.end
}

/** Whether every bracket that opens also closes. */
function balanced(text: string): boolean {
  return (text.match(/[([]/g)?.length ?? 0) === (text.match(/[)\]]/g)?.length ?? 0)
}

/** "Responsibilities", in brackets or not: what follows is said beside the fields. */
export function isAsideTitle(text: string): boolean {
  // "Supervisor" is a role, "Supervisor:" says who it was.
  if (text.length > 40 || (!unspaced.test(text) && senses(text).role > 0 && !/[:：]\s*$/.test(text))) return false
  return labelKinds(text.replace(/^[\s【[■●◆]+|[\s】\]:：]+$/gu, '')).includes('aside')
}

function isMarked({ marks, text }: Inline): boolean {
  return marks.some(({ type, start, end }) => type !== 'link' && start === 0 && end > text.length / 3)
}

/** "Brightwater, Midland, TX". */
function endsInPlace(text: string): boolean {
  const [name, ...rest] = text.split(', ')
  return rest.length > 0 && rest.length < 4 && /^\p{Lu}/u.test(name!) && placeLike(rest.join(', '))
}

/** Whether a short line of a script without spaces ends in a role, or has a degree. */
function isShortRole(text: string): boolean {
  return text.length <= 14 && senses(text.slice(-5)).role + senses(text).degree > 0
}

/** Whether a line under an opener still belongs to the head. */
function belongs(nodes: readonly PhrasingContent[], have: Have, quoted: boolean): boolean {
  const inline = inlineOf(nodes)
  const text = withoutAddress(inline.text)
  if (text.length > 140 || isAsideTitle(text)) return false
  const label = labelOf(text)
  if (
    label?.kinds.some((kind) => ['period', 'role', 'organization', 'location', 'degree', 'client'].includes(kind)) &&
    text.length <= 100
  )
    return !(label.kinds.includes('period') && have.period)
  const dated = findPeriods(text).length > 0
  const bare = withoutPeriods(text)
  if (
    have.names === 0 &&
    have.period &&
    text.length <= 110 &&
    ((have.only && telling(text) > 0) || !/[.。!！:：]\s*$/u.test(text))
  )
    return true
  if (dated && !have.period) return bare.length <= 100 && !(sentence.test(text) && bare.length > 60)
  if (/[:：]\s*$/.test(text)) return false
  if (!have.place && (placeLike(text) || isPinned(text))) return true
  if (have.names >= 2) {
    const words = withoutPeriods(text)
    const { role, degree } = senses(words)
    return (
      !quoted &&
      ((!have.role && role > 0) || (!have.role && !have.degree && degree > 0)) &&
      (words.length <= (isMarked(inline) ? 140 : 50) || withoutBrackets(words).length <= 50) &&
      /^\p{Lu}/u.test(words) &&
      !/(?<!\p{Lu}\p{Ll}{0,2})[.!?]\s\S/u.test(words)
    )
  }
  // Under dates alone stand the names; a name before a place is an employer's.
  if (have.names === 1 && text.length <= 80 && !sentence.test(text) && (have.nameless || endsInPlace(text))) return true
  const marked = inline.marks.some(({ type, start, end }) => type !== 'link' && start === 0 && end > text.length / 3)
  const whole = inline.marks.some(({ start, end }) => start === 0 && end >= text.length - 1)
  const tells = senses(text).role + senses(text).degree + senses(text).organization + senses(text).school > 0
  if (sentence.test(text) && !(tells && text.length <= 60 && !quoted)) return false
  if (whole && text.length <= 100) return true
  if (marked && text.length <= 120) return true
  if (/\p{sc=Han}|\p{sc=Hangul}|\p{sc=Katakana}/u.test(text)) return tells && isShortRole(withoutBrackets(text))
  return tells && text.length <= 70 && !/^\p{Ll}/u.test(text)
}

/** A line of an entry's head, cut at its separators. */

import { remembered } from '../../memory.ts'
import type { Inline } from '../inline.ts'
import { hasWord, trimmed } from '../inline.ts'
import { labelKinds } from '../labels.ts'
import { isCity, placeLike, senses, telling, twoNames } from '../words.ts'
import { isShortForm } from './acronyms.ts'
import { withoutTerms } from './habit.ts'
import { insideBrackets, labelledParts } from './held.ts'
import { isWithinName } from './within.ts'

export interface PieceRange {
  start: number
  end: number
  /** The text without a connecting word, where it starts with one: "at Google". */
  value?: string
}

/** Separators between fields; they go, unlike the words of `connecting`. */
const separator =
  /\s*\|{1,2}\s*|(?!(?<=\p{L})·\p{L})\s*[·•⋅⚬∙│｜◦●⋄]\s*|\s+[-–—―‒]+\s+|\s*[—―]\s*|\t+\s*|(?<!\s(?:of|and|the|in|for|de|du|des|la|et|y|e|do|da|von|und|für|der|&))\s{2,}|\n|(?<!-)\s+[~/]\s+|[:：]\s+|：|[;；]\s*|\s+(?=(?:https?:\/\/|www\.)\S+\s*$)|\s+(?=[<>]\s)|«(?![^«»]*»)\s*|\s*(?<!«[^«»]*)»\s*|\s*→\s*|(?<=\p{Ll}{4}|\p{Lu}{3}|\))\.\s+(?=\p{Lu}|https?:)|(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana})）])[ 　]+(?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])|(?<=\p{sc=Han}大[学學](?:大学院)?)(?=(?!大学院)\p{sc=Han}{1,9}(?:学部|研究科|学科|[学學]?系|研究所|学院|學院|专业|專業)(?![\p{sc=Han}]*大[学學]))|(?<=(?:대학교?|대학원|고등학교|과학기술원)(?:\([^)]*\))?) +(?=\p{sc=Hangul})/gu
/** Words that always stand between a role and an employer, and words that do where the rest agrees. */
const connecting =
  /(?<=\s|^)(?:at|@|bei(?: der| dem)?|beim|chez|presso|au sein d[eu]|im auftrag von|bij|hos|hjá|ve? společnosti|v spoločnosti|w firmie|в компании|у компанії|în cadrul|na empresa|en la empresa)\s+(?=\S)|(?<=\s)@(?=[a-z\u00c0-\u1fff\u3040-\ud7ff])/gi
const sometimes =
  /(?<=\s)(?:(?:en|na|no|em|in|w|we|v|ve|в|во|у|à|à la|au|an der|am|på|ved|vid|voor|la|la o|στην?|στο|from|for|with|of)\s+|à l['’])(?=[\p{Lu}\uFFFC])/gu
const leadingWord = /^(?:(?:à|à la|en|na|no|em|in|w|we|v|ve|в|во|у|au|am|at|på|ved|vid|voor|la|for|with)\s|à l['’])/
/** "Lecturer in Soil Ecology" works in a subject. */
const ofSubject =
  /(?:lecturer|professor|reader|tutor|instructor|teacher|fellow|researcher|specialist|expert|t[eé]cnic[oa]|tecn[oó]log[oa]|technicien(?:ne)?|[ei]specialista|spécialiste|perito|graduad[oa]|licenciad[oa]|diplomad[oa]|titulad[oa]|bacharel|laureat[oa])\s*$/i
const noEmployer = /^(?:Test|Training|Charge|Residence|Chief|Law|Arts|Science|Software|Computer)(?!\p{L})/u

/** The pieces of a line between two offsets, without separators; words are never lost. */
export function pieceRanges(inline: Inline, from: number, to: number): PieceRange[] {
  const { text } = inline
  const held = labelledParts(text, from, to)
  const free = (at: number): boolean => held.length === 0 || !held.some(([start, end]) => at > start && at < end)
  const cuts: Array<{ start: number; end: number; connects?: boolean }> = []
  for (const [index, end] of separatorsIn(text.slice(from, to))) {
    const start = from + index
    if (free(start) && !insideBrackets(text, from, start) && !isWithinName(text, start, from + end))
      cuts.push({ start, end: from + end })
  }
  for (const [start] of held) cuts.push({ start, end: start })
  for (const at of styleBoundaries(inline, from, to)) if (free(at)) cuts.push({ start: at, end: at })
  for (const [start, end] of gaps(cuts, from, to))
    for (const at of trailingBrackets(inline, start, end)) if (free(at)) cuts.push({ start: at, end: at })
  for (const [start, end] of gaps(cuts, from, to))
    for (const at of connections(inline, start, end)) if (free(at)) cuts.push({ start: at, end: at, connects: true })
  cuts.sort((a, b) => a.start - b.start || a.end - b.end || Number(a.connects ?? 0) - Number(b.connects ?? 0))

  const ranges: PieceRange[] = []
  let at = from
  let connects = false
  const add = (end: number): void => {
    const [start, stop] = bare(text, at, end)
    if (!hasWord(text.slice(start, stop))) return
    // "**Role** à l'Employer": the bold text's end has cut before the little word.
    const signed =
      (start > from && leadingWord.test(text.slice(start, start + 8))) ||
      /^(?:[<>]\s|@\S)/.test(text.slice(start, stop))
    ranges.push(connects || signed ? connected(text, start, stop) : { start, end: stop })
  }
  for (const cut of cuts) {
    if (cut.start < at || (cut.start === at && cut.end === at)) {
      if (cut.start === at) connects ||= cut.connects ?? false
      continue
    }
    add(cut.start)
    at = cut.end
    connects = cut.connects ?? false
  }
  add(to)
  return ranges
}

/** Where separators stand in a text, as start and end. */
const separatorsIn: (text: string) => ReadonlyArray<readonly [number, number]> = remembered((text) =>
  Array.from(text.matchAll(separator), (match) => [match.index, match.index + match[0].length] as const),
)

/** The stretches between cuts. */
function gaps(cuts: ReadonlyArray<{ start: number; end: number }>, from: number, to: number): Array<[number, number]> {
  const stretches: Array<[number, number]> = []
  let at = from
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    if (start > at) stretches.push([at, start])
    at = Math.max(at, end)
  }
  if (to > at) stretches.push([at, to])
  return stretches
}

function connected(text: string, start: number, end: number): PieceRange {
  const value = text
    .slice(start, end)
    .replace(
      /^(?:[@<>]|\p{L}+(?: (?:der|dem|sein d[eu]|auftrag von|společnosti|spoločnosti|firmie|компан[иі]ї?|cadrul|empresa|la empresa|la|l['’]))?(?:\s|(?<=['’])))\s*/u,
      '',
    )
  return { start, end, value }
}

function bare(text: string, start: number, end: number): [number, number] {
  const part = text.slice(start, end)
  const head = /^[\s,;:|·•~–—\-/：、，*_]+/u.exec(part)?.[0].length ?? 0
  const tail =
    /(?:[\s,;:|·•~–—\-/：、，*_]|(?<=\p{Ll}{4}|[\p{Ll}\d] \d|\p{Ll}\))\.)+$/u.exec(part.slice(head))?.[0].length ?? 0
  let [from, to] = trimmed(text, start + head, end - tail)
  const opens = /[([（【]$/u.test(text.slice(from, to))
  if (opens) to--
  const closes = /^[)\]）】]/u.test(text.slice(from, to))
  if (closes) from++
  return trimmed(text, from, to)
}

/** A little word that holds marked text to what stands before it: "at **Employer**". */
const smallWord =
  /(?:^|\s)(?:at|of|in|for|the|with|on|and|&|@|bei|chez|de|du|des|en|da|do|à|bij|hos|på|ved|för|for|og|och|voor|van|la|для|в|и|у)\s+$/iu

/** Where bold, italic or code text begins or ends inside the line: "**Employer** Role". */
function styleBoundaries(inline: Inline, from: number, to: number): number[] {
  const boundaries: number[] = []
  for (const { type, start, end } of inline.marks) {
    if (type === 'link' || (start > from && smallWord.test(inline.text.slice(Math.max(from, start - 12), start))))
      continue
    for (const at of [start, end])
      if (
        at > from &&
        at < to &&
        !insideBrackets(inline.text, from, at) &&
        /^(?:[\s,:|)–—-]|\.\s)/.test(at === start ? inline.text[at - 1]! : inline.text.slice(at, at + 2))
      )
        boundaries.push(at)
  }
  return boundaries
}

function connections(inline: Inline, from: number, to: number): number[] {
  const part = inline.text.slice(from, to)
  const found: number[] = []
  for (const match of part.matchAll(connecting))
    if ((match.index > 0 || from > 0) && !insideBrackets(part, 0, match.index) && !isCampus(part, match))
      found.push(from + match.index)
  for (const match of part.matchAll(sometimes)) {
    if (insideBrackets(part, 0, match.index)) continue
    const at = from + match.index
    const left = inline.text.slice(found.at(-1) ?? from, at)
    const right = part.slice(match.index + match[0].length)
    if (!notIn.test(match[0]) && isPlaced(inline, left, right, at)) return [...found, at]
    if (found.length > 0 || (right.includes(' from ') && before.test(right) && !notIn.test(match[0]))) continue
    if (connectsNames(left, right, match[0].trim()) || isLinked(inline, left, match[0], at, to)) return [at]
  }
  return found
}

/** A word before a school, after the subject of a degree: "in Economics from …". */
const before = /\sfrom\s+\p{Lu}/u
const notIn = /^(?:from|for|with|of)\s/

/** "Employer in City, Country": a place after a name that is a link or an employer's. */
function isPlaced({ marks }: Inline, left: string, right: string, at: number): boolean {
  if ((!placeLike(right) && !twoNames(right)) || /\s(?:and|et|und|y|e|&)\s/.test(right)) return false
  const { organization, school, role } = senses(left)
  const linked = marks.some(({ type, end }) => type === 'link' && end >= at - 1 && end <= at)
  return linked || /^(?:at|@|bei|chez|presso)\s/i.test(left) || (organization + school > 0 && role === 0)
}

/** "Data scientist for [Employer](…)": a role, and a link that ends the stretch. */
function isLinked({ marks }: Inline, left: string, word: string, at: number, to: number): boolean {
  const { role, degree, organization, school } = senses(left)
  if (role + degree === 0 || organization + school > 0 || /^of/.test(word) || (role === 0 && !notIn.test(word)))
    return false
  const start = at + word.length
  return marks.some((mark) => mark.type === 'link' && mark.start === start && mark.end >= to - 2)
}

/** "University of X at Y" is one name. */
function isCampus(part: string, match: RegExpExecArray): boolean {
  if (match[0].trim().toLowerCase() !== 'at') return false
  const { school, role, degree } = senses(part.slice(part.lastIndexOf(',', match.index) + 1, match.index))
  return school > 0 && role + degree === 0
}

/** Whether a little word stands between a role or degree and an employer or school. */
function connectsNames(left: string, right: string, word: string): boolean {
  const before = senses(left)
  const after = senses(word === 'of' || before.degree > 0 ? right.split(',', 1)[0]! : right)
  if (before.role + before.degree === 0 || before.organization + before.school > 0 || /[|–—]|\s-\s/.test(left + right))
    return false
  if (after.school > 0) return true
  if (before.role === 0 || word === 'of' || word === 'with') return false
  if (/^[ei][nm]$/.test(word) && ofSubject.test(left) && after.place === 0) return false
  if (after.organization > 0) return !/,/.test(left)
  const last = left.trim().split(/\s+/).at(-1)!
  return (
    word !== 'for' && senses(last).role > 0 && after.role === 0 && !noEmployer.test(right) && /^\p{Lu}/u.test(right)
  )
}

/** "(职位：架构师)": what a label in brackets says. */
function opensLabel(inside: string): boolean {
  const label = /^(\p{L}[\p{L} ]{0,14}?)\s*[-–:：]/u.exec(inside)?.[1]
  return label !== undefined && labelKinds(label).some((kind) => kind === 'role' || kind === 'location')
}

/** "Employer (Place)" and "Role (Employer)" at the end of a stretch. */
function trailingBrackets(inline: Inline, from: number, to: number): number[] {
  const { text } = inline
  const match = /[\s\p{L}\p{N}][(（]([^()（）]+)[)）][\s,]*$/u.exec(text.slice(from, to))
  if (!match) return []
  const inside = match[1]!
  const at = from + match.index + 1
  if (isCity(inside) || (withoutTerms(inside) === '' && telling(text.slice(from, at)) === 0)) return [at]
  if (placeLike(inside) || twoNames(inside))
    return /[^\s,\d][^,\d]*,\s*\p{Lu}[^,]{1,24}$/u.test(text.slice(0, at)) ? [] : [at]
  if (inside.split(',').length > 3 || opensLabel(inside)) return [at]
  if (isShortForm(inside, text.slice(from, at))) return []
  const linked = inline.marks.some(
    ({ type, start, end }) => type === 'link' && start > at && start <= at + 2 && end >= at + 1 + inside.length,
  )
  const { organization, school, role, degree } = senses(inside)
  const outside = text.slice(from, at)
  const name = outside.slice(outside.lastIndexOf(',') + 1)
  const told = senses(outside)
  if (linked) return [at]
  // "Assistant (bank)"
  if (/^[\p{Ll} -]+$/u.test(inside) && told.role > 0) return []
  if (school + organization > 0 && role === 0 && telling(outside) > 0)
    // "Engineer, Brightwater (Harbour Group)"
    return name !== outside && told.role > 0 && senses(name).role + senses(name).degree === 0 ? [] : [at]
  // "Brightwater Ltd (Intern)"
  if (role > 0 && organization === 0 && !/\d/.test(inside) && told.organization > 0 && told.role + told.degree === 0)
    return [at]
  // In "School, Subject (BSc)" the brackets belong to the subject.
  return degree > 0 && senses(name).school > 0 && told.degree === 0 ? [at] : []
}

/** Where a line may be cut: at separators, brackets, changes of style, and before little words. */

import { sensesIn, wholeSenses } from '../language/lookup.ts'
import { unspaced } from '../language/tokens.ts'
import type { Said } from '../markdown/nodes.ts'
import { remembered } from '../memory.ts'
import type { Inline } from '../resume/inline.ts'
import { senses } from '../resume/words.ts'
import type { Sign } from './atoms.ts'
import type { Dates } from './dates.ts'
import { heldLabels } from './held.ts'

/** A stretch that goes when the line is cut there; empty where nothing goes. */
export interface Cut {
  start: number
  end: number
  sign: Sign
  /** Offset of what follows a connecting word or a label. */
  value?: number
  /** Of an opening bracket: where its closing one stands. */
  opens?: number
}

/** Most letters, and a space before one, part nothing: what looks ahead for them first is asked about few places. */
const separator =
  /(?![a-zA-Z\d\u00df-\u024f\u0400-\u0481]| [a-gi-vx-zA-Z])(?:\s*\|{1,2}\s*|(?!(?<=\p{L})·\p{L})\s*[·•⋅⚬∙│｜◦●⋄▪■◆★]\s*|\s+[-–—―‒]+\s+|\s*[—―]\s*|\t+\s*|\s*-{3,}\s*|(?<!\s(?:of|and|the|in|for|de|du|des|la|et|y|e|do|da|von|und|für|der|&))\s{2,}|\n|(?<!-)\s+[~/]\s+|[:：]\s+|：|[;；]\s*|\s+(?=(?:https?:\/\/|www\.)\S+\s*$)|\s+(?=[<>]\s)|«(?![^«»]*»)\s*|\s*(?<!«[^«»]*)»\s*|\s*→\s*|(?<=\p{Ll}{4}|\p{Lu}{3}|\))\.\s+(?=\p{Lu}|https?:)|(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana})）])[ 　]+(?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])|(?<=\p{sc=Han}大[学學](?:大学院)?)(?=(?!大学院)\p{sc=Han}{1,9}(?:学部|研究科|学科|[学學]?系|研究所|学院|學院|专业|專業)(?![\p{sc=Han}]*大[学學]))|(?<=\p{sc=Hangul}) +(?=\p{sc=Hangul})|[,，、،](?!\d)\s*)/gu

/** A legal form after a comma is part of the name before it. */
function isLegalForm(after: string): boolean {
  const word = /^[^,;|(]*/u.exec(after)![0].trim()
  return (
    word.length < 12 &&
    (wholeSenses(word).has('legalForm') || (wholeSenses(word).has('nameSuffix') && !wholeSenses(word).has('degree')))
  )
}

/** All places where a line may be cut, in order. */
export function cutsOf(inline: Inline, dates: readonly Dates[], said: readonly Said[]): Cut[] {
  const { text } = inline
  const within = (start: number, end: number): boolean => dates.some((one) => start < one.end && end > one.start)
  const brackets = bracketsOf(text).filter(({ start, opens }) => !within(start, start + 1) && opens - start > 1)
  const open = brackets.filter(({ start, opens }) => dates.some((one) => one.start > start && one.end <= opens))
  const closed = brackets.filter((one) => !open.includes(one))
  const held = heldLabels(text)
  const named = said.map(({ text: words }) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }))
  const free = (start: number, end: number): boolean =>
    !within(start, end) &&
    !named.some((one) => start > one.start && start < one.end) &&
    !closed.some((one) => start > one.start && start < one.opens) &&
    !held.some((one) => start > one.start && start < one.end)
  const cuts: Cut[] = separatorsIn(text).filter(({ start, end }) => free(start, end))
  for (const { start, value } of held) cuts.push({ start, end: start, sign: 'label', value })
  for (const { start, end } of dates) cuts.push({ start, end: start, sign: 'date' }, { start: end, end, sign: 'date' })
  for (const { start, opens } of brackets)
    cuts.push({ start, end: start + 1, sign: 'bracket', opens }, { start: opens, end: opens + 1, sign: 'closed' })
  const words = wordsIn(text).filter((cut) => free(cut.start, cut.value!))
  const led = [...words, ...held]
  cuts.push(...words)
  for (const at of styleBoundaries(inline))
    if (free(at, at) && !led.some(({ start, value }) => at > start && at <= value!))
      cuts.push({ start: at, end: at, sign: 'style' })
  for (const { start, end } of named)
    cuts.push({ start, end: start, sign: 'style' }, { start: end, end, sign: 'style' })
  return cuts.sort((a, b) => a.start - b.start || a.end - b.end)
}

const separatorsIn: (text: string) => readonly Cut[] = remembered((text) =>
  Array.from(text.matchAll(separator), ({ index, 0: sign }): Cut => {
    return { start: index, end: index + sign.length, sign: signOf(sign) }
  }).filter(({ end, sign }) => sign !== 'comma' || !isLegalForm(text.slice(end))),
)

function signOf(separator: string): Sign {
  const sign = separator.trim()
  if (sign === '') return separator.includes('\n') ? 'line' : separator === ' ' || separator === '　' ? 'gap' : 'space'
  if (/^[-–—―‒]+$/.test(sign)) return 'dash'
  if (/[:：]/.test(sign)) return 'colon'
  if (/[,，、،]/.test(sign)) return 'comma'
  if (/[~/→]/.test(sign)) return 'slash'
  return sign === '.' ? 'stop' : 'bar'
}

/** After the word stands a name, with an article or without: "chez la Caisse", "presso l'Istituto", "at the Mill". */
const parted = /^\s+(?:\p{Ll}{1,3}(?:['’]|\s+)(?=[\p{Lu}"«„“]))?(?=[\p{Lu}\p{Lo}\uFFFC"«„“])/u
const glued = /^(?=\p{Lu})/u

/** Before the little words that stand between a role and an employer, or a name and its place. */
const wordsIn: (text: string) => readonly Cut[] = remembered((text) => {
  if (text.length > 220) return []
  const cuts = text.includes('@')
    ? Array.from(text.matchAll(/(?<=\s)@(?=[\p{L}\s])\s*/gu), ({ index, 0: sign }) => wordCut(index, sign, 'at'))
    : []
  for (const { sense, start, end } of sensesIn(text)) {
    if (sense !== 'connective' && sense !== 'locative') continue
    const after = (/['’]$/.test(text.slice(start, end)) ? glued : parted).exec(text.slice(end))
    if (!after || unspaced.test(text.slice(start, end)) || !/\s$/.test(text.slice(0, start))) continue
    const word = text.slice(start, end + after[0].length)
    cuts.push(wordCut(start, word, sense === 'connective' && parts(text, start, end) ? 'at' : 'in'))
  }
  return cuts
})

/** Whether a word parts a role from an employer: it does nothing else in any language, or stands after a role. */
function parts(text: string, start: number, end: number): boolean {
  const others = wholeSenses(text.slice(start, end))
  if (!['frequent', 'locative', 'genitive', 'until'].some((sense) => others.has(sense as 'frequent'))) return true
  const { role, degree, organization, school } = senses(/[^|,;:·•–—\n(]*$/u.exec(text.slice(0, start))![0])
  return role > 0 && degree + organization + school === 0
}

function wordCut(index: number, word: string, sign: Sign): Cut {
  return { start: index, end: index, sign, value: index + word.length }
}

/** The outermost brackets of a text: where they open, and where they close. */
function bracketsOf(text: string): Array<{ start: number; opens: number }> {
  const found: Array<{ start: number; opens: number }> = []
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if ('([（【'.includes(text[at]!)) open.push(at)
    else if (')]）】'.includes(text[at]!) && open.length > 0) {
      const start = open.pop()!
      if (open.length === 0) found.push({ start, opens: at })
    }
  }
  return found
}

/** Whether what stands before marked text holds it to what came before: "of **Employer**". */
function isHeld(before: string): boolean {
  const word = /(?:^|\s)(\p{L}{1,3}|&)\s+$/u.exec(before)?.[1]
  return (
    word === '&' ||
    (word !== undefined && ['genitive', 'conjunction'].some((sense) => wholeSenses(word).has(sense as 'genitive')))
  )
}

/** Where bold, italic or code text begins or ends inside the line: "**Employer** Role". */
function styleBoundaries({ text, marks }: Inline): number[] {
  const boundaries: number[] = []
  for (const { type, start, end } of marks) {
    if (start > 0 && isHeld(text.slice(Math.max(0, start - 12), start))) continue
    if (type === 'link' && (start === 0 || end >= text.length - 1)) continue
    for (const at of [start, end])
      if (
        at > 0 &&
        at < text.length &&
        /^(?:[\s,:|)–—-]|\.\s)/.test(at === start ? text[at - 1]! : text.slice(at, at + 2))
      )
        boundaries.push(at)
  }
  return boundaries
}

/** Where a line may be cut: at separators, brackets, changes of style, and before little words. */
import type { Inline } from '../resume/inline.ts'
import { remembered } from '../memory.ts'
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

const separator =
  /\s*\|{1,2}\s*|(?!(?<=\p{L})·\p{L})\s*[·•⋅⚬∙│｜◦●⋄▪■◆★]\s*|\s+[-–—―‒]+\s+|\s*[—―]\s*|\t+\s*|\s*-{3,}\s*|(?<!\s(?:of|and|the|in|for|de|du|des|la|et|y|e|do|da|von|und|für|der|&))\s{2,}|\n|(?<!-)\s+[~/]\s+|[:：]\s+|：|[;；]\s*|\s+(?=(?:https?:\/\/|www\.)\S+\s*$)|\s+(?=[<>]\s)|«(?![^«»]*»)\s*|\s*(?<!«[^«»]*)»\s*|\s*→\s*|(?<=\p{Ll}{4}|\p{Lu}{3}|\))\.\s+(?=\p{Lu}|https?:)|(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana})）])[ 　]+(?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}])|(?<=\p{sc=Han}大[学學](?:大学院)?)(?=(?!大学院)\p{sc=Han}{1,9}(?:学部|研究科|学科|[学學]?系|研究所|学院|學院|专业|專業)(?![\p{sc=Han}]*大[学學]))|(?<=\p{sc=Hangul}) +(?=\p{sc=Hangul})|[,，、،](?!\d)\s*/gu

/** Words that always stand between a role and an employer, and words that may. */
const connecting =
  /(?<=\s|^)(?:at|@|bei(?: der| dem)?|beim|chez|presso|au sein d[eu]|im auftrag von|bij|hos|hjá|ve? společnosti|v spoločnosti|w firmie|в компании|у компанії|în cadrul|na empresa|en la empresa)\s+(?=\S)|(?<=\s)@(?=[a-z\u00c0-\u1fff\u3040-\ud7ff])/gi
const sometimes =
  /(?<=\s)(?:(?:en|na|no|em|in|w|we|v|ve|в|во|у|à|à la|au|an der|am|på|ved|vid|voor|la|la o|στην?|στο|from|for|with|of|i)\s+|à l['’])(?=[\p{Lu}\uFFFC])/gu

/** A legal form after a comma is part of the name before it. */
const legalForm =
  /^(?:inc|llc|ltd|gmbh|corp|co|llp|plc|ag|s\.?a|s\.?l(?:\.?u)?|s\.?r\.?[lo](?:\.o)?|s\.?p\.?a|a\.?s|b\.v|n\.v|aps|oyj?|oü|ehf|kft|zrt|jr|sr|ph\.?d)\.?(?=$|[\s,;|)])/iu

/** All places where a line may be cut, in order. */
export function cutsOf(inline: Inline, dates: readonly Dates[]): Cut[] {
  const { text } = inline
  const within = (start: number, end: number): boolean => dates.some((one) => start < one.end && end > one.start)
  const brackets = bracketsOf(text).filter(({ start, opens }) => !within(start, start + 1) && opens - start > 1)
  const open = brackets.filter(({ start, opens }) => dates.some((one) => one.start > start && one.end <= opens))
  const closed = brackets.filter((one) => !open.includes(one))
  const held = heldLabels(text)
  const free = (start: number, end: number): boolean =>
    !within(start, end) &&
    !closed.some((one) => start > one.start && start < one.opens) &&
    !held.some((one) => start > one.start && start < one.end)
  const cuts: Cut[] = separatorsIn(text).filter(({ start, end }) => free(start, end))
  for (const { start, value } of held) cuts.push({ start, end: start, sign: 'label', value })
  for (const { start, end } of dates) cuts.push({ start, end: start, sign: 'date' }, { start: end, end, sign: 'date' })
  for (const { start, opens } of brackets)
    cuts.push({ start, end: start + 1, sign: 'bracket', opens }, { start: opens, end: opens + 1, sign: 'closed' })
  for (const at of styleBoundaries(inline)) if (free(at, at)) cuts.push({ start: at, end: at, sign: 'style' })
  for (const cut of wordsIn(text)) if (free(cut.start, cut.value!)) cuts.push(cut)
  return cuts.sort((a, b) => a.start - b.start || a.end - b.end)
}

const separatorsIn: (text: string) => readonly Cut[] = remembered((text) =>
  Array.from(text.matchAll(separator), ({ index, 0: sign }): Cut => {
    return { start: index, end: index + sign.length, sign: signOf(sign) }
  }).filter(({ end, sign }) => sign !== 'comma' || !legalForm.test(text.slice(end))),
)

function signOf(separator: string): Sign {
  const sign = separator.trim()
  if (sign === '') return separator.includes('\n') ? 'line' : 'space'
  if (/^[-–—―‒]+$/.test(sign)) return 'dash'
  if (/[:：]/.test(sign)) return 'colon'
  if (/[,，、،]/.test(sign)) return 'comma'
  if (/[~/→]/.test(sign)) return 'slash'
  return sign === '.' ? 'stop' : 'bar'
}

const wordsIn: (text: string) => readonly Cut[] = remembered((text) => [
  ...Array.from(text.matchAll(connecting), ({ index, 0: word }) => wordCut(index, word, 'at')),
  ...Array.from(text.matchAll(sometimes), ({ index, 0: word }) => wordCut(index, word, 'in')),
])

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

/** A little word that holds marked text to what stands before it: "of **Employer**". */
const smallWord =
  /(?:^|\s)(?:of|the|with|on|and|&|de|du|des|do|da|og|och|van|для|и)\s+$/iu

/** Where bold, italic or code text begins or ends inside the line: "**Employer** Role". */
function styleBoundaries({ text, marks }: Inline): number[] {
  const boundaries: number[] = []
  for (const { type, start, end } of marks) {
    if (start > 0 && smallWord.test(text.slice(Math.max(0, start - 12), start))) continue
    if (type === 'link' && (start === 0 || end >= text.length - 1)) continue
    for (const at of [start, end])
      if (at > 0 && at < text.length && /^(?:[\s,:|)–—-]|\.\s)/.test(at === start ? text[at - 1]! : text.slice(at, at + 2)))
        boundaries.push(at)
  }
  return boundaries
}

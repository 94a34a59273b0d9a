/** Labels before a value: "Company: …". */

import { labelsOf } from '../language/lookup.ts'
import { lowerCase } from '../language/tokens.ts'
import type { LabelKind } from '../language/types.ts'
import { remembered } from '../memory.ts'

/** A label at the start of a text: up to `end`, its colon and white space included. */
export interface Label {
  end: number
  text: string
  kinds: readonly LabelKind[]
}

const labelled =
  /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s*•·-])*(\p{L}[\p{L}\p{M} .,'’ʼ/()–-]{0,70}?)\s*[:：][\s:：]*(?!\/\/)/u

/** The label a text starts with, known or not. */
export const labelOf: (text: string) => Label | undefined = remembered((text) => {
  const match = /[:：]/.test(text) && labelled.exec(text)
  if (!match) return undefined
  const kinds = labelKinds(match[1]!)
  // What is longer is a sentence with a colon, but for the labels of forms.
  return match[1]!.length > 31 && kinds.length === 0 ? undefined : { end: match[0].length, text: match[1]!, kinds }
})

/** What a label may stand for. */
export const labelKinds: (label: string) => readonly LabelKind[] = remembered((label) => {
  const plain = lowerCase(label)
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    // Spread out to the width of longer labels: "姓 名".
    .replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '')
    .replace(/[.\s]+$/, '')
  return labelsOf(plain).map(({ kind }) => kind)
})

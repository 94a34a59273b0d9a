/** Labels before a value: "Company: …". */

import { remembered } from './memory.ts'
import { vocabularies } from './vocabulary/index.ts'
import type { LabelKind } from './vocabulary/types.ts'

const kinds = new Map<string, LabelKind[]>()
for (const { labels } of vocabularies)
  for (const [kind, list] of Object.entries(labels))
    for (const label of list) {
      const known = kinds.get(label) ?? []
      if (!known.includes(kind as LabelKind)) kinds.set(label, [...known, kind as LabelKind])
    }

/** A label at the start of a text: up to `end`, its colon and white space included. */
export interface Label {
  end: number
  text: string
  kinds: readonly LabelKind[]
}

const labelled =
  /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[\s*•·-])*(\p{L}[\p{L}\p{M} .'’/()-]{0,30}?)\s*[:：][\s:：]*(?!\/\/)/u

/** The label a text starts with, known or not. */
export const labelOf: (text: string) => Label | undefined = remembered((text) => {
  const match = labelled.exec(text)
  if (!match) return undefined
  return { end: match[0].length, text: match[1]!, kinds: labelKinds(match[1]!) }
})

/** What a label may stand for. */
export function labelKinds(label: string): readonly LabelKind[] {
  return (
    kinds.get(
      label
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/[.\s]+$/, ''),
    ) ?? []
  )
}

/** The label before a name: "Name: …". The page shows by its size that it is one. */
import type { PhrasingContent } from 'mdast'
import { inlineOf, slice, unwrapped } from './inline.ts'
import { labelKinds, labelOf } from './labels.ts'
import type { TextField } from './nodes.ts'
import { withUnseen } from './unseen.ts'

/** Where a label of a name ends, with a colon or, in forms, a space: "氏名　山田 花子"; 0 for none. */
export function nameLabelEnd(text: string): number {
  const label = labelOf(text)
  if (label) return label.kinds.includes('name') ? label.end : 0
  const [whole, form] = /^\s*([\p{sc=Han}\p{sc=Hangul}]\s?[\p{sc=Han}\p{sc=Hangul}])[ 　]+(?=\S)/u.exec(text) ?? []
  return form && labelKinds(form.replace(/\s/g, '')).includes('name') ? whole!.length : 0
}

/** Phrasing content after the label of a name, and the label. */
export function cutNameLabel(
  children: readonly PhrasingContent[],
): [name: PhrasingContent[], label: PhrasingContent[]] {
  const inline = inlineOf(children as PhrasingContent[])
  const end = nameLabelEnd(inline.text)
  if (end === 0 || inline.text.slice(end).trim() === '') return [[...children], []]
  return [unwrapped(slice(inline, end, inline.text.length)), slice(inline, 0, end)]
}

/** A name without its label, which it accounts for. */
export function withoutNameLabel(field: TextField): TextField {
  if (field.name !== 'name') return field
  const [children, label] = cutNameLabel(field.children)
  return label.length === 0 ? field : withUnseen({ ...field, children }, 'label', label)
}

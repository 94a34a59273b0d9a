/** What templates declare for authors to choose: names, types, defaults, help. */
import type { Length, Margins } from './optionTypes.ts'

export const lookTypes = [
  'font',
  'text',
  'boolean',
  'length',
  'size',
  'number',
  'colour',
  'margins',
  'choice',
  'sections',
] as const

export type LookType = (typeof lookTypes)[number]

/** A default as an author would write it: lengths as `9pt`, colours as `#rrggbb`, what is up to the template as `auto`. */
export type LookDefault = string | number | boolean | null | readonly LookDefault[] | { [key: string]: LookDefault }

/** One option of a template. */
export interface Declared {
  type: LookType
  default: LookDefault
  help: string
  /** The texts a `choice` is made of. */
  of?: readonly string[]
  /** Bounds of a `number`. */
  least?: number
  most?: number
}

/** The options of a template by name. */
export type Declarations = Readonly<Record<string, Declared>>

/** What an author chose, checked and normalised. */
export type LookValue =
  | { type: 'font' | 'text' | 'choice' | 'colour'; value: string }
  | { type: 'length' | 'size'; value: Length }
  | { type: 'number'; value: number }
  | { type: 'boolean'; value: boolean }
  | { type: 'margins'; value: Margins }
  | { type: 'sections'; value: string[] }

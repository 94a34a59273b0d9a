/** The options of a résumé: names, types, defaults. */
import type { LookValue } from './declared.ts'

/** A length with its unit: `2cm`, `15mm`, `0.8in`, `56pt`. */
export type Length = `${number}${(typeof lengthUnits)[number]}`

export interface Margins {
  top?: Length
  right?: Length
  bottom?: Length
  left?: Length
}

/** Options as the rest of the house uses them: checked, normalised; what is left out is the template's to choose. */
export interface Options {
  /** A template's name, or the path of one. */
  template: string
  /** BCP 47: `en`, `pt-BR`; guessed from the text where the author does not say. */
  lang: string
  paper?: (typeof paperNames)[number]
  /** Pages the document is squeezed to fit. */
  pages?: number
  /** Squeeze or spread the text a little where the last page would be almost empty. */
  balance: boolean
  /** The plainest form, for machines. */
  ats: boolean
  /** A pattern such as `MMM YYYY`; without one dates stay as they are written. */
  dates?: string
  /** Where the result goes, relative to the résumé; see `fillName` for the placeholders. */
  output?: string
  title?: string
  author?: string
  description?: string
  keywords: string[]
  /** The editor a click on the preview opens: a name, or a URL with `{path}`, `{line}` and `{column}`. */
  editor?: string
  /** Folders of further fonts, relative to the résumé. */
  fonts: string[]
  formats: Array<(typeof formatNames)[number]>
  /** Kinds or titles of sections that come first, in this order; the others follow as they are written. */
  order: string[]
  /** Kinds or titles of sections that are left out. */
  hide: string[]
  /** The résumé whose name, contacts and look stand over this text, which is a letter; relative to it. */
  letterhead?: string
  /** What the template lets an author choose, by the names that it declares: `size`, `accent`, `margins` and others. */
  look: Readonly<Record<string, LookValue>>
}

/** The options that are the same for every template. */
export type OptionName = Exclude<keyof Options, 'look'>

/** Options as they are given: the language may be missing. */
export type GivenOptions = Omit<Options, 'lang'> & { lang?: string }

export const lengthUnits = ['mm', 'cm', 'in', 'pt'] as const
export const paperNames = ['a3', 'a4', 'a5', 'us-letter', 'us-legal', 'us-executive', 'iso-b5', 'jis-b5'] as const
export const formatNames = ['pdf', 'typ', 'json'] as const

export const defaultOptions: GivenOptions = {
  template: 'classic',
  balance: true,
  ats: false,
  keywords: [],
  fonts: [],
  formats: ['pdf'],
  order: [],
  hide: [],
  look: {},
}

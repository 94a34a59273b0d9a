import { toTypst } from '../typst/index.ts'
import type { Format } from './format.ts'

/** The Typst markup, written for people: what the compiler gets, but with every letter as itself. */
export const typ: Format = {
  extension: '.typ',
  resumesOnly: false,
  set: true,
  pages: false,
  fitted: true,
  text: true,
  make: (source) => new TextEncoder().encode(toTypst(source.resume, { ...source.print, ascii: false }).text),
}

/** What the compiler says of printed markup, said of the Markdown behind it. */
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { nearest } from '../suggest.ts'
import type { Diagnostic, Place } from './diagnostic.ts'
import type { FlatMarkup } from './markup.ts'
import { segmentAt } from './markup.ts'
import { glyphOf, missingIn, named, placeOfGlyph } from './missing.ts'

/** A second place that a message is about: a line of a template. Lines and columns count from 1. */
export interface Related {
  path: string
  line: number
  column: number
  /** The line itself. */
  text?: string
}

declare module 'vfile-message' {
  interface VFileMessage {
    related?: Related[]
  }
}

/** A template's file as its author knows it, by its path in the workspace. */
export type Lookup = (path: string) => { name: string; text: string | undefined }

const documentPath = '/main.typ'

/** The fonts of a document. */
export interface FontChoice {
  /** The families its author chose, by option. */
  chosen: Readonly<Record<string, string>>
  /** All that could be chosen. */
  families(): readonly string[]
  /** What to do about characters that none has. */
  remedy(characters: readonly string[]): string
}

/** Turn diagnostics into messages of the file, each at the Markdown that caused it; errors are fatal. */
export function trace(
  diagnostics: readonly Diagnostic[],
  printed: FlatMarkup,
  file: VFile,
  lookup: Lookup,
  fonts: FontChoice,
): void {
  const said = new Set<string>()
  const missing = missingIn(diagnostics)
  if (missing.length > 0) add(file, noFont(missing, printed, file, fonts))
  for (const group of grouped(diagnostics.filter((diagnostic) => glyphOf(diagnostic) === undefined))) {
    const message = unknownFont(group[0]!, file, fonts) ?? explain(group, printed, lookup)
    const key = `${message.reason} ${JSON.stringify(message.place ?? message.related)}`
    if (said.has(key)) continue
    said.add(key)
    add(file, message)
  }
}

interface Said {
  reason: string
  ruleId: string
  severity: 'error' | 'warning' | 'trace'
  place?: Position | Point
  related?: Related[]
  note?: string
}

/** Each error or warning with the traces that follow it. */
function grouped(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups: Diagnostic[][] = []
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'trace') groups.at(-1)?.push(diagnostic)
    else groups.push([diagnostic])
  }
  return groups
}

function explain(group: readonly Diagnostic[], printed: FlatMarkup, lookup: Lookup): Said {
  const first = group[0]!
  const { reason, note } = withoutHints(first.message)
  const place = group.map((diagnostic) => placeOf(diagnostic, printed)).find((found) => found !== undefined)
  if (first.path === documentPath && /^unresolved import$|^dictionary does not contain key/.test(reason))
    return { ...missingPart(first, printed), severity: first.severity }
  const related = first.path && first.path !== documentPath ? [relatedOf(first, lookup)] : undefined
  return {
    reason: related
      ? `${place ? 'The template cannot set this' : 'The template has a fault'}: ${reason}`
      : sentence(reason),
    ruleId: related ? 'template' : 'typst',
    severity: first.severity,
    place,
    related,
    note,
  }
}

/** The compiler glues its hints to the message. */
function withoutHints(message: string): { reason: string; note?: string } {
  const [reason, ...hints] = message.split(/, hints: /)
  return { reason: reason!, note: hints.length > 0 ? hints.join('; ') : undefined }
}

function placeOf(diagnostic: Diagnostic, printed: FlatMarkup): Position | undefined {
  return diagnostic.path === documentPath && diagnostic.start ? sourceOf(printed, diagnostic.start) : undefined
}

/** The Markdown behind a place of printed markup (which is ASCII: columns are offsets). */
export function sourceOf(printed: FlatMarkup, place: Place): Position | undefined {
  let offset = 0
  for (let line = 0; line < place.line; line++) offset = printed.text.indexOf('\n', offset) + 1
  return segmentAt(printed.segments, offset + place.character)?.position
}

/** A family that the author asked for and nobody has; the compiler only says so in the template's own lines, in small letters. */
function unknownFont(
  { message, severity }: Diagnostic,
  file: VFile,
  { chosen, families }: FontChoice,
): Said | undefined {
  const unknown = /^unknown font family: ([^,]*)/.exec(message)?.[1]
  if (unknown === undefined) return undefined
  const [option, family] = Object.entries(chosen).find(([, name]) => name.toLowerCase() === unknown) ?? [
    'font',
    unknown,
  ]
  const known = families()
  const meant = nearest(family, known)
  return {
    reason: `There is no font family '${family}', expected one of ${known.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`,
    ruleId: 'font',
    severity,
    place: file.data.optionPlaces?.[option],
    note: "For another, put its files into a folder beside the résumé and name that, as in 'fonts: my-fonts'",
  }
}

/** All characters that no font has, in one message at the first of them. */
function noFont(missing: readonly string[], printed: FlatMarkup, file: VFile, { remedy }: FontChoice): Said {
  return {
    reason: `No font has ${missing.length === 1 ? 'the character' : `${missing.length} characters:`} ${named(missing)}`,
    ruleId: 'missing-glyph',
    severity: 'error',
    place: placeOfGlyph(missing[0]!, printed, String(file)),
    note: remedy(missing),
  }
}

/** The document asks for a part of the contract that the template lacks. */
function missingPart(diagnostic: Diagnostic, printed: FlatMarkup): Omit<Said, 'severity'> {
  const lines = printed.text.split('\n')
  const name = lines[diagnostic.start?.line ?? 0]?.slice(diagnostic.start?.character, diagnostic.end?.character)
  const template = /"(?:\/\w+\/)?(.*?)"/.exec(lines[0]!)?.[1]
  return {
    reason: `The template '${template}' does not define '${name}'`,
    ruleId: 'template',
    note: 'Begin with what another has: #import "/templates/classic.typ" as classic, #let template(chosen) = classic.template(chosen) + (…)',
  }
}

function relatedOf(diagnostic: Diagnostic, lookup: Lookup): Related {
  const { name, text } = lookup(diagnostic.path!)
  const line = diagnostic.start?.line ?? 0
  return {
    path: name,
    line: line + 1,
    column: (diagnostic.start?.character ?? 0) + 1,
    text: text?.split(/\r\n?|\n/)[line],
  }
}

function sentence(reason: string): string {
  const plain = reason.replace(/^PDF\/UA-1 error: /, 'Not accessible (PDF/UA-1): ')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

function add(file: VFile, said: Said): void {
  const message: VFileMessage = file.message(said.reason, { place: said.place, ruleId: said.ruleId, source: 'mdcv' })
  if (said.note) message.note = said.note
  if (said.related) message.related = said.related
  if (said.severity === 'error') message.fatal = true
}

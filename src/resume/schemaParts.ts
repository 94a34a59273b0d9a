/** Schemas that those of options are made of; each says what it expects. */
import * as v from 'valibot'
import { type Length, lengthUnits } from './optionTypes.ts'

const points: Readonly<Record<(typeof lengthUnits)[number], number>> = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1 }

export const lengthPattern: RegExp = new RegExp(`^\\s*(\\d+(?:\\.\\d+)?|\\.\\d+)\\s*(${lengthUnits.join('|')})\\s*$`)

/** A length in points. */
export function inPoints(text: Length): number {
  const [, number, unit] = lengthPattern.exec(text) ?? []
  return Number(number) * points[unit as keyof typeof points]
}

/** A length between two bounds given in points. */
export function length(expected: string, least: number, most: number): v.GenericSchema<string, Length> {
  return v.pipe(
    v.string(expected),
    v.regex(lengthPattern, expected),
    v.transform((text) => text.replace(/\s/g, '').replace(/^\./, '0.') as Length),
    v.check((text) => inPoints(text) >= least && inPoints(text) <= most, expected),
  )
}

/** Texts, given as a list or as one text. */
export function oneOrMore(expected: string, split: (text: string) => string[]): v.GenericSchema<unknown, string[]> {
  return v.pipe(
    v.union([v.string(), v.array(v.string())], expected),
    v.transform((value) => {
      const texts = typeof value === 'string' ? split(value) : value
      return texts.map((text) => text.trim()).filter((text) => text !== '')
    }),
    v.check((texts) => texts.length > 0, expected),
  )
}

export function text(expected: string): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.union([v.string(), v.pipe(v.number(), v.transform(String))], expected),
    v.check((value) => value.trim() !== '', expected),
    v.transform((value) => value.trim()),
  )
}

/** A path; no file system takes control characters. */
export function path(expected: string): v.GenericSchema<unknown, string> {
  return v.pipe(
    text(expected),
    v.check((value) => !holdsControls(value), `${expected}, without control characters`),
  )
}

export function holdsControls(text: string): boolean {
  return /[\0-\x1f]/.test(text)
}

/** Kinds or titles of sections. */
export function sections(): v.GenericSchema<unknown, string[]> {
  return oneOrMore('kinds or titles of sections such as skills, languages', (names) =>
    names.replace(/^\s*\[|\]\s*$/g, '').split(','),
  )
}

export function yesOrNo(): v.GenericSchema<unknown, boolean> {
  const words: Readonly<Record<string, boolean>> = {
    true: true,
    yes: true,
    on: true,
    false: false,
    no: false,
    off: false,
  }
  const expected = 'true or false'
  return v.pipe(
    v.union([v.boolean(), v.pipe(v.string(), v.transform(plainName), v.picklist(Object.keys(words)))], expected),
    v.transform((value) => words[String(value)]!),
  )
}

export function plainName(name: string): string {
  return name.trim().toLowerCase()
}

/** What is wrong with an option's value. */
export interface BadValue {
  /** The offending part. */
  bad: unknown
  expected: string
  /** Where inside the value it stands. */
  path: string[]
}

/** A value checked and normalised, or all that is wrong with it. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): { value: T } | { faults: BadValue[] } {
  const result = v.safeParse(schema, value)
  if (result.success) return { value: result.output }
  const faults = result.issues.flatMap(deepest).map((issue) => {
    const path = (issue.path ?? []).map((item) => String(item.key))
    return { bad: path.length > 0 ? issue.input : value, expected: issue.message, path }
  })
  // Of the whole there is one thing to say.
  const inside = faults.filter(({ path }) => path.length > 0)
  return { faults: inside.length > 0 ? inside : faults.slice(0, 1) }
}

/** Of a union's issues those that point into the value, or else the union's own. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inner = (issue.issues ?? []).flatMap(deepest).filter((candidate) => (candidate.path?.length ?? 0) > 0)
  return inner.length > 0 ? inner : [issue]
}

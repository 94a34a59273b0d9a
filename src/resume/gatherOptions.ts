/** Front matter and settings → checked options, with a message for each fault. */
import type { Yaml } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { listed, nearest } from '../suggest.ts'
import { contrastOnWhite, leastContrast, readableShade } from './colours.ts'
import type { Declarations, Declared, LookValue } from './declared.ts'
import { type FrontMatterEntry, readFrontMatter } from './frontMatter.ts'
import { checkLook } from './lookSchema.ts'
import { checkOption, optionSchemas } from './optionSchema.ts'
import type { Declare } from './options.ts'
import { defaultOptions, type GivenOptions, type OptionName } from './optionTypes.ts'
import type { BadValue } from './schemaParts.ts'

export const optionNames = Object.keys(optionSchemas) as OptionName[]

/** A fault of an option in words, and the word that would mend it. */
export interface OptionFault {
  rule: 'option-name' | 'option-value' | 'accent-contrast'
  reason: string
  fix?: string
  /** Path inside the option's value. */
  path: string[]
  /** The build can go on. */
  mild?: boolean
}

/** Read the options of a front matter, then those set from outside. */
export function gatherOptions(
  yaml: Yaml | undefined,
  file: VFile,
  set: Readonly<Record<string, unknown>>,
  declare: Declare,
): GivenOptions {
  const options: GivenOptions = { ...defaultOptions, look: {} }
  const places: Partial<Record<string, Position>> = {}
  file.data.optionPlaces = places
  const entries = yaml ? readFrontMatter(yaml, file) : []
  const strange = [...entries.map(({ key }) => key), ...Object.keys(set)].some((key) => !isOptionName(key))
  const declared = strange ? declare(templateOf(entries, set)) : {}

  for (const entry of entries) {
    if (Object.hasOwn(set, entry.key) && declared[entry.key]?.type !== 'margins') continue
    places[entry.key] = entry.place([])
    for (const fault of applyOption(options, declared, entry.key, entry.value, entry.shared)) say(file, fault, entry)
  }
  for (const [key, value] of Object.entries(set)) {
    places[key] = undefined
    for (const fault of applyOption(options, declared, key, value)) say(file, fault)
  }
  return options
}

/** The template that a résumé asks for. */
function templateOf(entries: readonly FrontMatterEntry[], set: Readonly<Record<string, unknown>>): string {
  const named = entries.filter(({ key, value, shared }) => key === 'template' && !(shared && isForeign(key, value)))
  const checked = checkOption('template', set.template ?? named.at(-1)?.value)
  return 'value' in checked ? checked.value : defaultOptions.template
}

/**
 * Put one option into `options`; what is wrong with it comes back. `declared` is what the template lets authors choose.
 *
 * In `shared` surroundings, where other tools keep their keys too, only what is surely meant for us is judged.
 */
export function applyOption(
  options: GivenOptions,
  declared: Declarations,
  key: string,
  value: unknown,
  shared = false,
): OptionFault[] {
  if (Object.hasOwn(declared, key)) return applyLook(options, key, declared[key]!, value, shared)
  if (!isOptionName(key)) return unknownOption(key, [...optionNames, ...Object.keys(declared)], shared)
  if (shared && isForeign(key, value)) return []
  const checked = checkOption(key, value)
  if ('faults' in checked) return checked.faults.map((fault) => badValue(key, value, fault))
  Object.assign(options, { [key]: checked.value })
  return []
}

/** Put an option of the template into `options.look`. */
function applyLook(
  options: GivenOptions,
  key: string,
  declared: Declared,
  value: unknown,
  shared: boolean,
): OptionFault[] {
  if (shared && isForeignLook(key, declared, value)) return []
  const checked = checkLook(declared, value)
  if ('faults' in checked) return checked.faults.map((fault) => badValue(key, value, fault))
  const look: Record<string, LookValue> = { ...options.look }
  if (checked.value === undefined) delete look[key]
  else look[key] = merged(look[key], checked.value)
  options.look = look
  return checked.value?.type === 'colour' ? paleColour(key, checked.value.value) : []
}

/** Sides of margins that are set later leave the others as they are. */
function merged(before: LookValue | undefined, value: LookValue): LookValue {
  if (value.type !== 'margins' || before?.type !== 'margins') return value
  return { type: 'margins', value: { ...before.value, ...value.value } }
}

/** Whether a value under the name of a template's option is surely meant for another tool. */
function isForeignLook(key: string, declared: Declared, value: unknown): boolean {
  if (value === null) return true
  if (typeof value === 'object' && !Array.isArray(value)) return declared.type !== 'margins'
  return common.has(key) && 'faults' in checkLook(declared, value)
}

/** Names that other tools have, too: `sidebar: true`, `footer: © 2024`. */
const common: ReadonlySet<string> = new Set(['footer', 'sidebar', 'icons', 'rules'])

function isOptionName(key: string): key is OptionName {
  return Object.hasOwn(optionSchemas, key)
}

/** Keys of other tools that look like ours misspelt. */
const neighbours = new Set([
  'authors', 'body', 'data', 'date', 'draft', 'font-size', 'fontsize', 'format', 'image', 'lines', 'link', 'links',
  'list', 'name', 'names', 'note', 'notes', 'outputs', 'page', 'pages', 'part', 'side', 'site', 'sites', 'slug',
  'tile', 'tiles', 'titles', 'updated', 'land', 'papersize', 'fontset', 'fontfamily', 'keyword', 'langs', 'path',
]) // biome-ignore format: a list of words

function unknownOption(key: string, names: readonly string[], shared: boolean): OptionFault[] {
  if (shared && (neighbours.has(key.toLowerCase()) || key.length < 4)) return []
  const meant = nearest(key, names)
  if (shared && !meant) return []
  const reason = meant
    ? `Unexpected option '${key}', expected '${meant}'`
    : `Unexpected option '${key}', expected one of ${names.join(', ')}`
  return [{ rule: 'option-name', reason, fix: meant, path: [], mild: true }]
}

function badValue(key: string, value: unknown, { bad, expected, path }: BadValue): OptionFault {
  const stranger = key === 'margins' && path.length > 0 && !marginNames.includes(path[0]!)
  const inside = typeof value === 'object' ? path : []
  if (stranger) return unknownMargin(path[0]!)
  const meant = typeof bad === 'string' ? nearest(bad, wordsOf(expected)) : undefined
  const reason = `Unexpected ${shown(bad)} for '${[key, ...inside.filter((step) => !/^\d/.test(step))].join('.')}', expected ${expected}`
  return {
    rule: 'option-value',
    reason: meant ? `${reason}; did you mean ${meant}?` : reason,
    fix: meant,
    path: inside,
  }
}

const marginNames = ['x', 'y', 'top', 'bottom', 'left', 'right']

function unknownMargin(name: string): OptionFault {
  const meant = nearest(name, marginNames)
  const reason = `Unexpected '${name}' in 'margins', expected ${listed(marginNames)}`
  return {
    rule: 'option-value',
    reason: meant ? `${reason}; did you mean ${meant}?` : reason,
    fix: meant,
    path: [name],
  }
}

/** The words of a list "a, b, c" or "a or b". */
function wordsOf(expected: string): string[] {
  return /(?:^|of )([\w-]+(?:(?:, | or )[\w-]+)+)$/.exec(expected)?.[1]?.split(/, | or /) ?? []
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${shortened(value)}'`
  if (typeof value === 'number') return String(value)
  return value === null || value === undefined ? 'empty value' : shortened(JSON.stringify(value))
}

/** As much of a value as helps to find it. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** Options whose keys other tools use for values of another shape. */
const metadata: ReadonlySet<OptionName> = new Set([
  'title', 'author', 'description', 'keywords', 'output', 'order', 'hide',
]) // biome-ignore format: a list of words

/** Whether a value under one of our keys is surely meant for another tool. */
function isForeign(key: OptionName, value: unknown): boolean {
  if (value === null) return true
  if (typeof value === 'object' && !Array.isArray(value)) return true
  if (metadata.has(key) && 'faults' in checkOption(key, value)) return true
  if (key === 'template') return /\.(?:html?|liquid|njk|jinja2?|j2|hbs|ejs|latex|tex|php|docx)$/i.test(String(value))
  // Quarto's editor is another thing.
  if (key === 'editor') return /^(?:visual|source)$/i.test(String(value))
  if (key === 'output') return /^(?:pdf|html|docx|word|\w+::?\w+|\w+_document)$/i.test(String(value))
  return false
}

function paleColour(key: string, colour: string): OptionFault[] {
  const contrast = contrastOnWhite(colour)
  if (contrast >= leastContrast) return []
  const better = readableShade(colour)
  // Cut, not rounded: 4.49 must not read as 4.5.
  const figure = Math.floor(contrast * 10) / 10
  const reason = `The ${key} ${colour} is hard to read on white (contrast ${figure}, expected at least ${leastContrast}); ${better} is the nearest shade that is not`
  return [{ rule: 'accent-contrast', reason, fix: better, path: [], mild: true }]
}

function say(file: VFile, fault: OptionFault, entry?: FrontMatterEntry): void {
  const place = entry && (fault.rule === 'option-name' ? entry.keyPlace : entry.place(fault.path))
  const message = file.message(fault.reason, { place, ruleId: fault.rule, source: 'mdcv' })
  if (!fault.mild) message.fatal = true
  if (fault.fix) message.expected = [fault.fix]
}

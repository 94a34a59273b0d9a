/** Front matter and settings → checked options, with a message for each fault. */
import type { Yaml } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { listed, nearest } from '../suggest.ts'
import { contrastOnWhite, leastContrast, readableShade } from './colours.ts'
import { type FrontMatterEntry, readFrontMatter } from './frontMatter.ts'
import { type BadValue, checkOption, optionSchemas } from './optionSchema.ts'
import { defaultOptions, type GivenOptions, type OptionName, type Options } from './optionTypes.ts'

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
): GivenOptions {
  const options: GivenOptions = { ...defaultOptions }
  const places: Partial<Record<string, Position>> = {}
  file.data.optionPlaces = places

  for (const entry of yaml ? readFrontMatter(yaml, file) : []) {
    if (entry.key in set && entry.key !== 'margins') continue
    places[entry.key] = entry.place([])
    for (const fault of applyOption(options, entry.key, entry.value, entry.shared)) say(file, fault, entry)
  }
  for (const [key, value] of Object.entries(set)) {
    places[key] = undefined
    for (const fault of applyOption(options, key, value)) say(file, fault)
  }
  return options
}

/**
 * Put one option into `options`; what is wrong with it comes back.
 *
 * In `shared` surroundings, where other tools keep their keys too, only what is surely meant for us is judged.
 */
export function applyOption(options: GivenOptions, key: string, value: unknown, shared = false): OptionFault[] {
  if (!isOptionName(key)) return unknownOption(key, shared)
  if (shared && isForeign(key, value)) return []
  const checked = checkOption(key, value)
  if ('expected' in checked) return [badValue(key, value, checked)]
  if (key === 'margins') options.margins = { ...options.margins, ...(checked.value as Options['margins']) }
  else Object.assign(options, { [key]: checked.value })
  return key === 'accent' ? paleAccent(options.accent!) : []
}

function isOptionName(key: string): key is OptionName {
  return Object.hasOwn(optionSchemas, key)
}

/** Keys of other tools that look like ours misspelt. */
const neighbours = new Set([
  'authors', 'body', 'data', 'date', 'draft', 'font-size', 'fontsize', 'format', 'image', 'lines', 'link', 'links',
  'list', 'name', 'names', 'note', 'notes', 'outputs', 'page', 'pages', 'part', 'side', 'site', 'sites', 'slug',
  'tile', 'tiles', 'titles', 'updated', 'land', 'papersize', 'fontset', 'fontfamily', 'keyword', 'langs', 'path',
]) // biome-ignore format: a list of words

function unknownOption(key: string, shared: boolean): OptionFault[] {
  if (shared && (neighbours.has(key.toLowerCase()) || key.length < 4)) return []
  const meant = nearest(key, optionNames)
  if (shared && !meant) return []
  const reason = meant
    ? `Unexpected option '${key}', expected '${meant}'`
    : `Unexpected option '${key}', expected one of ${optionNames.join(', ')}`
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

/** The words of a list "a, b, c". */
function wordsOf(expected: string): string[] {
  return /(?:^|of )([\w-]+(?:, [\w-]+)+)$/.exec(expected)?.[1]?.split(', ') ?? []
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  return value === null || value === undefined ? 'empty value' : JSON.stringify(value)
}

/** Options whose keys other tools use for values of another shape. */
const metadata: ReadonlySet<OptionName> = new Set(['title', 'author', 'description', 'keywords', 'output'])

/** Whether a value under one of our keys is surely meant for another tool. */
function isForeign(key: OptionName, value: unknown): boolean {
  if (value === null) return true
  if (typeof value === 'object' && !Array.isArray(value)) return key !== 'margins'
  if (metadata.has(key) && 'expected' in checkOption(key, value)) return true
  if (key === 'template') return /\.(?:html?|liquid|njk|jinja2?|j2|hbs|ejs|latex|tex|php|docx)$/i.test(String(value))
  // Quarto's editor is another thing.
  if (key === 'editor') return /^(?:visual|source)$/i.test(String(value))
  if (key === 'output') return /^(?:pdf|html|docx|word|\w+::?\w+|\w+_document)$/i.test(String(value))
  return false
}

function paleAccent(accent: string): OptionFault[] {
  const contrast = contrastOnWhite(accent)
  if (contrast >= leastContrast) return []
  const better = readableShade(accent)
  // Cut, not rounded: 4.49 must not read as 4.5.
  const figure = Math.floor(contrast * 10) / 10
  const reason = `The accent ${accent} is hard to read on white (contrast ${figure}, expected at least ${leastContrast}); ${better} is the nearest shade that is not`
  return [{ rule: 'accent-contrast', reason, fix: better, path: [], mild: true }]
}

function say(file: VFile, fault: OptionFault, entry?: FrontMatterEntry): void {
  const place = entry && (fault.rule === 'option-name' ? entry.keyPlace : entry.place(fault.path))
  const message = file.message(fault.reason, { place, ruleId: fault.rule, source: 'mdcv' })
  if (!fault.mild) message.fatal = true
  if (fault.fix) message.expected = [fault.fix]
}

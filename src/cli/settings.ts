/** Flags → options that outrank the front matter. */
import { resolve } from 'node:path'
import { declarationsOf } from '../compile/declarations.ts'
import { foldersOf } from '../compile/files.ts'
import { findTemplate, sourcesOf, templateNames } from '../compile/templates.ts'
import { formatOf, formats } from '../formats/index.ts'
import { statOf } from '../io/identity.ts'
import { isPattern } from '../outputs.ts'
import type { Declarations } from '../resume/declared.ts'
import { defaultOptions } from '../resume/optionTypes.ts'
import { placeholderList, strangePlaceholders } from '../resume/outputName.ts'
import { UsageFault } from './exit.ts'

/** The flags of `build` and `watch`. */
export interface BuildFlags {
  output?: string
  template?: string
  format?: string[]
  pages?: string
  ats?: boolean
  set?: string[]
  watch?: boolean
  preview?: boolean
  port?: number
  poll?: boolean
  verify?: boolean
  open?: boolean
  quiet?: boolean
  report?: string
}

/** The options that flags set, by name; a fault of one is a fault of usage. */
export async function settingsOf(flags: BuildFlags, cwd: string = process.cwd()): Promise<Record<string, unknown>> {
  const set: Record<string, unknown> = {}
  for (const setting of flags.set ?? []) put(set, setting)
  if (flags.template !== undefined) set.template = flags.template
  if (flags.pages !== undefined) set.pages = flags.pages
  if (flags.ats) set.ats = true
  if (flags.format !== undefined) set.formats = flags.format.join(',')
  if (Object.keys(set).length > 0) await check(set, cwd)
  const format = formatOfFile(flags.output)
  return inFolder(set.formats === undefined && format ? { ...set, formats: [format] } : set, cwd)
}

function put(set: Record<string, unknown>, setting: string): void {
  const [, key, value] = /^\s*([^=]+?)\s*=(.*)$/s.exec(setting) ?? []
  if (key === undefined || value === undefined)
    throw new UsageFault(
      `Unexpected '--set ${setting}', expected --set key=value`,
      'For example: --set paper=us-letter',
    )
  const [name, ...inner] = key.split('.')
  const [side] = inner
  if (side === undefined) set[name!] = added(name!, set[name!], value)
  else set[name!] = { ...(typeof set[name!] === 'object' ? (set[name!] as object) : {}), [side]: value }
}

/** Options that are lists add up. */
function added(name: string, before: unknown, value: string): string | string[] {
  if (before === undefined || !Array.isArray(defaultOptions[name as keyof typeof defaultOptions])) return value
  // The name of a folder may have a comma.
  return name === 'fonts' ? [before as string[], value].flat() : `${before},${value}`
}

/**
 * Which template a résumé names is not known here: an option that a template of ours declares is checked as it says, and
 * one that only a template of the author's may know waits for the résumé, unless it looks misspelt.
 */
async function check(set: Readonly<Record<string, unknown>>, cwd: string): Promise<void> {
  const { applyOption, optionNames } = await import('../resume/gatherOptions.ts')
  const declared = Object.keys(set).every((key) => (optionNames as string[]).includes(key))
    ? {}
    : allDeclared(set.template, cwd)
  const faults = Object.entries(set)
    .flatMap(([key, value]) => applyOption({ ...defaultOptions }, declared, key, value))
    .filter(({ rule, fix }) => rule !== 'accent-contrast' && (rule !== 'option-name' || fix !== undefined))
  if (faults.length > 0) throw new UsageFault(faults.map(({ reason }) => reason).join('; '))
}

/** What the template of a name declares, or where none is named, what all of ours do. */
function allDeclared(template: unknown, cwd: string): Declarations {
  const names = typeof template === 'string' ? [template] : templateNames()
  const declared = names.map((name) => {
    const path = /[./\\]/.test(name) ? resolve(cwd, name) : name
    const found = findTemplate(path, cwd, true)
    const root = 'refusal' in found ? undefined : found.root
    return declarationsOf(sourcesOf(found, cwd), foldersOf({ root: cwd, templateRoot: root })).declared
  })
  return Object.assign({}, ...declared)
}

/** Paths from the command line start at the working folder, not at the résumé's. */
function inFolder(set: Record<string, unknown>, cwd: string): Record<string, unknown> {
  const { template, fonts, output, letterhead } = set
  const placed = { ...set }
  if (typeof template === 'string') {
    placed.template = /[./\\]/.test(template) ? resolve(cwd, template) : template
    const found = findTemplate(String(placed.template), cwd, true)
    if ('refusal' in found) throw new UsageFault(found.refusal)
  }
  if (fonts !== undefined) placed.fonts = [fonts].flat().map((folder) => resolve(cwd, String(folder)))
  if (typeof letterhead === 'string') placed.letterhead = resolve(cwd, letterhead)
  if (typeof output === 'string') placed.output = resolve(cwd, output) + (/[/\\]$/.test(output) ? '/' : '')
  return placed
}

function formatOfFile(output: string | undefined): string | undefined {
  return output === undefined || output === '-' ? undefined : formatOf(output)
}

/** Refuse an `-o` that cannot hold what is asked for. */
export function checkOutput(flags: BuildFlags, files: readonly string[], formatCount: number): void {
  const { output } = flags
  if (output === '-' || (output === undefined && files.includes('-'))) {
    const results = output === '-' ? files.length * formatCount : formatCount
    if (results > 1) throw new UsageFault(...tooMuchForStdout(results))
  }
  if (output === undefined || output === '-') return
  const strange = strangePlaceholders(output)
  if (strange.length > 0)
    throw new UsageFault(`Unexpected '{${strange[0]}}' in '-o ${output}', expected any of ${placeholderList()}`)
  if (formatOf(output) === undefined && statOf(resolve(output))?.isFile())
    throw new UsageFault(`'${output}' is a file, expected a folder or a name that ends in ${names()}`)
  const extension = /\.[a-z]\w{1,4}$/i.exec(output)?.[0]
  if (extension === undefined) return
  const asked = formatOf(output)
  if (!asked && /^\.(?:docx?|odt|html?|tex|txt|png|svg|jpe?g|rtf|epub)$/i.test(extension))
    throw new UsageFault(`Cannot make '${output}': expected a name that ends in ${names()}`)
  if (asked && !isPattern(output) && files.length * formatCount > 1)
    throw new UsageFault(
      `'${output}' is one file, but there are ${files.length * formatCount} results`,
      `Name a folder: -o out/, or each by its source: -o 'out/{file}${extension}'`,
    )
  if (asked && flags.format && !flags.format.includes(asked))
    throw new UsageFault(
      `'${output}' does not fit --format ${flags.format.join(',')}`,
      `Leave --format out, or name a .${flags.format[0]} file`,
    )
}

/** What to say where several results would go to standard output. */
export function tooMuchForStdout(results: number): [reason: string, hint: string] {
  return [`Standard output holds one result, not ${results}`, 'Name a folder: -o out/, or one format: -f pdf']
}

function names(): string {
  return Object.keys(formats)
    .map((name) => `.${name}`)
    .join(' or ')
}

/** `mdcv templates`: which there are, what each lets an author choose, and a copy of one to change. */
import { resolve } from 'node:path'
import { type CatalogueEntry, catalogue, describe } from '../../compile/catalogue.ts'
import { ejected } from '../../compile/eject.ts'
import { templateNames } from '../../compile/templates.ts'
import { writeFault, writeNew } from '../../io/write.ts'
import type { Declared, LookDefault } from '../../resume/declared.ts'
import { listed, nearest } from '../../suggest.ts'
import { output } from '../channels.ts'
import { type Exit, UsageFault } from '../exit.ts'
import { type Paint, painter } from '../paint.ts'
import type { Report } from '../report.ts'

export interface TemplatesFlags {
  json?: boolean
}

/** List all templates, or what one lets an author choose, on standard output. */
export function listTemplates(name: string | undefined, flags: TemplatesFlags): Exit {
  const entries = name === undefined ? catalogue() : [found(name)]
  const paint = painter(output)
  const text = flags.json
    ? JSON.stringify(name === undefined ? entries.map(asJson) : asJson(entries[0]!), undefined, 2)
    : name === undefined
      ? listing(entries, paint)
      : sheet(entries[0]!, paint)
  output.write(`${text}\n`)
  return entries.some(({ faults }) => faults.length > 0) ? 'document' : 'fine'
}

/** Copy a template to a file of the author's own; never over one that is there. */
export function eject(name: string, to: string | undefined, report: Report): Exit {
  const known = templateNames()
  if (!known.includes(name)) {
    const meant = nearest(name, known)
    throw new UsageFault(
      `There is no template '${name}', expected ${listed(known)}`,
      meant && `Did you mean: mdcv templates eject ${meant}`,
    )
  }
  const path = to ?? `${name}.typ`
  if (!path.endsWith('.typ'))
    throw new UsageFault(`Unexpected name '${path}', expected one that ends in .typ`, `For example: ${path}.typ`)
  try {
    writeNew(path, ejected(name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UsageFault(
        `'${path}' is there already and stays as it is`,
        `Name another file: mdcv templates eject ${name} ${path === 'mine.typ' ? 'mine-too.typ' : 'mine.typ'}`,
      )
    throw new UsageFault(writeFault(path, error))
  }
  const relative = /^[./\\]|^\w:/.test(path) ? path : `./${path}`
  report.note(`Wrote ${path}, a copy of '${name}' to change. Use it with

  template: ${relative}    in front matter, or
  mdcv -t ${relative}`)
  return 'fine'
}

function found(name: string): CatalogueEntry {
  const entry = describe(/[./\\]/.test(name) ? resolve(name) : name, process.cwd())
  if ('refusal' in entry) throw new UsageFault(entry.refusal, 'mdcv templates lists those that come with mdcv')
  return { ...entry, name }
}

function asJson({ name, description, declared, preview }: CatalogueEntry): object {
  return { name, description, preview, options: declared }
}

function listing(entries: readonly CatalogueEntry[], paint: Paint): string {
  const width = Math.max(...entries.map(({ name }) => name.length))
  const lines = entries.map(({ name, description }) => `${paint('bold', name.padEnd(width))}  ${description}`)
  return [
    ...lines,
    '',
    `mdcv templates NAME        what a template lets you choose`,
    `mdcv -t NAME               build with it`,
  ].join('\n')
}

/** What can be set, with the default and what it does. */
function sheet({ name, description, declared, faults, preview }: CatalogueEntry, paint: Paint): string {
  const options = Object.entries(declared)
  const width = Math.max(...options.map(([option]) => option.length))
  const rows = options.flatMap(([option, it]) => [
    `  ${paint('cyan', option.padEnd(width))}  ${shown(it.default)}${paint('dim', choices(it))}`,
    `  ${' '.repeat(width)}  ${it.help}`,
  ])
  return [
    `${paint('bold', name)}  ${description}`,
    ...(preview ? [`${paint('dim', preview)}`] : []),
    '',
    ...rows,
    ...faults.map(({ path, line, reason }) => `\n${path.replace(/^\/\w+\//, '')}:${line}: ${paint('red', reason)}`),
  ].join('\n')
}

function choices({ type, of, least, most }: Declared): string {
  if (of) return `  (${of.join(', ')})`
  if (type === 'number' && most !== undefined) return `  (${least ?? 0} to ${most})`
  return type === 'boolean' ? '  (true, false)' : `  (${type})`
}

/** A default as it would be written in front matter. */
function shown(value: LookDefault): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${shown(item)}`)
      .join(', ')} }`
  return typeof value === 'string' && value.startsWith('#') ? `"${value}"` : String(value ?? 'none')
}

/** What templates declare: read from their text, and from those they are built on. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { type Declarations, type Declared, type LookDefault, lookTypes } from '../resume/declared.ts'
import { nearest } from '../suggest.ts'
import { boundLiteral, type Literal, LiteralFault } from '../typst/literals.ts'
import { type Folders, locate, mounts } from './files.ts'

/** A file of a template, by its path in the compiler's workspace. */
export interface TemplateSource {
  path: string
  text: string
}

/** What is wrong with what a template declares; `line` counts from 1. */
export interface DeclarationFault {
  path: string
  line: number
  reason: string
}

const commonPath = `${mounts.templates}lib/options.typ`
const library = `${mounts.templates}lib/`

/** A template's file and those it imports, the library aside; the template's own comes last. */
export function templateSources(path: string, folders: Folders, known: Set<string> = new Set()): TemplateSource[] {
  if (known.has(path) || path.startsWith(library)) return []
  known.add(path)
  const found = locate(folders, path)
  if (typeof found === 'object') return []
  const text = readFileSync(found, 'utf8')
  const imports = [...text.matchAll(/^\s*#?(?:import|include) "([^"@]+\.typ)"/gm)].map(([, name]) =>
    name!.startsWith('/') ? name! : posix.join(posix.dirname(path), name!),
  )
  return [...imports.flatMap((name) => templateSources(name, folders, known)), { path, text }]
}

/** The options of a template: the common ones, and those of its files; faults are told, and what is faulty left out. */
export function declarationsOf(
  sources: readonly TemplateSource[],
  folders: Folders,
): { declared: Declarations; faults: DeclarationFault[] } {
  const declared: Record<string, Declared> = {}
  const faults: DeclarationFault[] = []
  const common = locate(folders, commonPath) as string
  for (const source of [{ path: commonPath, text: readFileSync(common, 'utf8') }, ...sources])
    faults.push(...declare(source, declared))
  return { declared, faults }
}

function declare(source: TemplateSource, declared: Record<string, Declared>): DeclarationFault[] {
  const fault = (reason: string, offset: number): DeclarationFault => ({
    path: source.path,
    line: source.text.slice(0, Math.max(0, offset)).split('\n').length,
    reason,
  })
  let options: Literal | undefined
  try {
    options = boundLiteral(source.text, 'options')
  } catch (error) {
    if (!(error instanceof LiteralFault)) throw error
    return [fault(`Cannot read the template's options: expected ${error.message}`, error.offset)]
  }
  if (options === undefined) return []
  const start = source.text.search(/^#let +options/m)
  if (!isDictionary(options)) return [fault("Cannot read the template's options: expected (name: …)", start)]
  return Object.entries(options).flatMap(([name, option]) => {
    const reason = declareOne(name, option, declared)
    const place = source.text.slice(start).search(new RegExp(`(?:^|[\\s(,])"?${name}"? *:`, 'm'))
    return reason === undefined ? [] : [fault(reason, start + place + 1)]
  })
}

/** Put one option in; the reason when it cannot be. */
function declareOne(name: string, option: Literal, declared: Record<string, Declared>): string | undefined {
  if (!isDictionary(option) || !('type' in option)) {
    const known = Object.hasOwn(declared, name) ? declared[name] : undefined
    if (!known) {
      const meant = nearest(name, Object.keys(declared))
      return `There is no option '${name}' to give a default${meant ? `; did you mean '${meant}'?` : ': declare it as (type: …, default: …, help: …)'}`
    }
    declared[name] = { ...known, default: option as LookDefault }
    return undefined
  }
  const { type, default: usual = null, help, of, least, most } = option
  if (!lookTypes.some((known) => known === type))
    return `Unexpected type ${JSON.stringify(type)} of the option '${name}', expected one of ${lookTypes.join(', ')}`
  if (typeof help !== 'string') return `The option '${name}' has no help: say in a sentence what it does`
  if (type === 'choice' && !(Array.isArray(of) && of.length > 1 && of.every((word) => typeof word === 'string')))
    return `The option '${name}' needs what to choose from: of: ("one", "another")`
  declared[name] = {
    type: type as Declared['type'],
    default: usual as LookDefault,
    help,
    ...(Array.isArray(of) && { of: of as string[] }),
    ...(typeof least === 'number' && { least }),
    ...(typeof most === 'number' && { most }),
  }
  return undefined
}

function isDictionary(value: Literal): value is { [key: string]: Literal } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

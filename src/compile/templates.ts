/** Finding templates: the package's by name, an author's own by path. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import type { VFile } from 'vfile'
import type { Declarations } from '../resume/declared.ts'
import type { Options } from '../resume/optionTypes.ts'
import { listed, nearest } from '../suggest.ts'
import { type DeclarationFault, declarationsOf, type TemplateSource, templateSources } from './declarations.ts'
import { type Folders, foldersOf, locate, locateInside, mounts } from './files.ts'
import { templatesFolder } from './folders.ts'

/** A template that can be used. */
export interface Template {
  /** Path inside the compiler's workspace. */
  path: string
  /** Absolute folder of a template outside the document's folder. */
  root?: string
}

/** The names of the package's templates. */
export function templateNames(): string[] {
  return readdirSync(templatesFolder)
    .filter((name) => name.endsWith('.typ'))
    .map((name) => basename(name, '.typ'))
    .sort()
}

/** Those a résumé can try on. */
export function lookNames(): string[] {
  return templateNames().filter((name) => name !== 'letter')
}

/**
 * Find a template. A bare name is one of the package's; a path ending in `.typ` is a file in the document's folder
 * `root`, and only where the command line named it (`anywhere`) may it be absolute. Says why when there is none.
 */
export function findTemplate(name: string, root: string, anywhere: boolean): Template | { refusal: string } {
  if (!/[./\\]/.test(name)) {
    const known = templateNames()
    if (known.includes(name)) return { path: `${mounts.templates}${name}.typ` }
    const meant = nearest(name, known)
    const hint = meant ? `did you mean '${meant}'?` : `for one of your own write a path such as ./${name}.typ`
    return { refusal: `Unknown template '${name}', expected ${listed(known)}; ${hint}` }
  }
  if (!name.endsWith('.typ')) return { refusal: `Unknown template '${name}', expected a file that ends in .typ` }
  if (isAbsolute(name)) {
    if (!anywhere) return { refusal: `The template '${name}' lies outside the résumé's folder` }
    const found = locateInside(dirname(name), basename(name))
    return typeof found === 'object' ? sentence(found) : { path: mounts.template + basename(name), root: dirname(name) }
  }
  const found = locateInside(root, name)
  return typeof found === 'object' ? sentence(found) : { path: mounts.document + name.replace(/^(?:\.?\/)+/, '') }
}

/** What a template is made of, where there is one. */
export function sourcesOf(template: Template | { refusal: string }, root: string): TemplateSource[] {
  if ('refusal' in template) return []
  return templateSources(template.path, foldersOf({ root, templateRoot: template.root }))
}

/**
 * Whether a document is to be on one page where squeezing it is enough: as its author says, or else its template, which
 * declares an option `one-page` for that.
 */
export function wantsOnePage(sources: readonly TemplateSource[], root: string, { look }: Options): boolean {
  const chosen = look[onePage]
  if (chosen) return chosen.value === true
  if (!sources.some(({ text }) => text.includes(onePage))) return false
  return declarationsOf(sources, foldersOf({ root })).declared[onePage]?.default === true
}

const onePage = 'one-page'

/** Tells what a template lets authors choose; what is wrong with its own telling becomes a message of the file. */
export function declarer(root: string, anywhere: string | undefined, file: VFile): (name: string) => Declarations {
  return (name) => {
    const template = findTemplate(name, root, anywhere === name)
    const folders = foldersOf({ root, templateRoot: 'refusal' in template ? undefined : template.root })
    const { declared, faults } = declarationsOf(sourcesOf(template, root), folders)
    for (const fault of faults) sayFault(fault, folders, file)
    return declared
  }
}

function sayFault({ path, line, reason }: DeclarationFault, folders: Folders, file: VFile): void {
  const { name, text } = lookupTemplate(folders, path)
  const message = file.message(reason, { place: file.data.optionPlaces?.template, ruleId: 'template', source: 'mdcv' })
  message.fatal = true
  message.related = [{ path: name, line, column: 1, text: text?.split(/\r\n?|\n/)[line - 1] }]
}

function sentence({ refusal }: { refusal: string }): { refusal: string } {
  return { refusal: `Cannot use the template: ${refusal}` }
}

/** The absolute path of the file that a template's name means, there or not; none for the package's own. */
export function templateFile(name: string, root: string): string[] {
  return /[./\\]/.test(name) ? [resolve(root, name)] : []
}

/** A template's file by its workspace path: as its author names it, and its text. */
export function lookupTemplate(folders: Folders, path: string): { name: string; text: string | undefined } {
  const found = locate(folders, path)
  const name = path.startsWith(mounts.templates) ? path.slice(1) : path.replace(/^\/\w+\//, '')
  try {
    return { name, text: typeof found === 'string' ? readFileSync(found, 'utf8') : undefined }
  } catch {
    return { name, text: undefined }
  }
}

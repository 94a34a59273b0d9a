/** All the package's templates and what they let authors choose. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Declarations } from '../resume/declared.ts'
import { type DeclarationFault, declarationsOf } from './declarations.ts'
import { foldersOf } from './files.ts'
import { packageFolder } from './folders.ts'
import { findTemplate, sourcesOf, templateNames } from './templates.ts'

/** A template as lists show it. */
export interface CatalogueEntry {
  name: string
  /** What its file says of it at the top. */
  description: string
  declared: Declarations
  faults: DeclarationFault[]
  /** Absolute path of a picture of a page. */
  preview?: string
}

/** The package's templates, the default first. */
export function catalogue(): CatalogueEntry[] {
  const names = templateNames()
  const first = (name: string): number => (name === 'classic' ? 0 : 1)
  return names.sort((a, b) => first(a) - first(b)).map((name) => describe(name, '/') as CatalogueEntry)
}

/** One template by name, or by path from a folder; why not when there is none. */
export function describe(name: string, folder: string): CatalogueEntry | { refusal: string } {
  const template = findTemplate(name, folder, true)
  if ('refusal' in template) return template
  const sources = sourcesOf(template, folder)
  const folders = foldersOf({ root: folder, templateRoot: template.root })
  const preview = join(packageFolder, 'docs', 'images', `${name}.png`)
  return {
    name,
    description: topComment(sources.at(-1)?.text ?? ''),
    ...declarationsOf(sources, folders),
    ...(existsSync(preview) && { preview }),
  }
}

/** The first paragraph of comment lines at the top of a file. */
function topComment(text: string): string {
  const lines = /^(?:\/\/ ?[^\n]*\S[^\n]*\n)+/.exec(text)?.[0] ?? ''
  return lines
    .replace(/^\/\/ ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
}

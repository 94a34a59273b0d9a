/** The fonts that come with the package, and the switch that keeps the system's out. */
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { fontsFolder } from './folders.ts'

/** Fonts for scripts that few documents use: they cost time even where no glyph of theirs is set. */
export const scriptsFolder: string = join(fontsFolder, 'scripts')

/** Families that are read only where a template or an author names them, and their folders below `families`. */
const families: Readonly<Record<string, string>> = {
  'Source Sans 3': 'source-sans',
  Inter: 'inter',
  'IBM Plex Sans': 'ibm-plex-sans',
}
const familiesFolder = join(fontsFolder, 'families')

/** Folders of our own fonts, one per family, that every document can use. */
export const fontFolders: readonly string[] = readdirSync(fontsFolder, { withFileTypes: true })
  .map((entry) => ({ entry, path: join(fontsFolder, entry.name) }))
  .filter(({ entry, path }) => entry.isDirectory() && path !== scriptsFolder && path !== familiesFolder)
  .map(({ path }) => path)

/** Families for text that are always at hand: our own, and the compiler's. */
const usualFamilies = ['Source Serif 4', 'Source Code Pro', 'Libertinus Serif']

/** The families an author can name without fonts of their own. */
export const namedFamilies: readonly string[] = [...usualFamilies, ...Object.keys(families)].sort()

/** The folders of the further families that some texts name: those of templates, and what an author asks for. */
export function findFamilies(texts: readonly string[]): string[] {
  return Object.entries(families)
    .filter(([family]) => texts.some((text) => isFamily(text, family) || text.includes(`"${family}"`)))
    .map(([, folder]) => join(familiesFolder, folder))
}

/** The compiler takes no notice of capitals. */
function isFamily(text: string, family: string): boolean {
  return text.toLowerCase() === family.toLowerCase()
}

/** A fontconfig file that names no folder of fonts: with it the compiler finds no system fonts (on Linux). */
export const fontConfig: string = join(fontsFolder, 'fonts.conf')

/**
 * The absolute paths of an author's font folders, or why one cannot be used. Only where the command line named them
 * (`anywhere`) may they lie outside the document's folder `root`.
 */
export function findFontFolders(
  folders: readonly string[],
  root: string,
  anywhere: boolean,
): { paths: string[] } | { refusal: string } {
  const paths: string[] = []
  for (const folder of folders) {
    const path = resolve(root, folder)
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return { refusal: `The font folder '${folder}' was not found in '${root}'` }
    const way = relative(realpathSync(root), realpathSync(path))
    if (!anywhere && (way.startsWith('..') || isAbsolute(way)))
      return { refusal: `The font folder '${folder}' lies outside the résumé's folder '${root}'` }
    paths.push(path)
  }
  return { paths }
}

/** The fonts that come with the package, and the switch that keeps the system's out. */
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { fontsFolder } from './folders.ts'

/** Fonts for scripts that few documents use: they cost time even where no glyph of theirs is set. */
export const scriptsFolder: string = join(fontsFolder, 'scripts')

/** Folders of our own fonts, one per family, that every document can use. */
export const fontFolders: readonly string[] = readdirSync(fontsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && join(fontsFolder, entry.name) !== scriptsFolder)
  .map((entry) => join(fontsFolder, entry.name))

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

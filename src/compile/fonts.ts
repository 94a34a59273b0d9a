/** The fonts that come with the package, and the switch that keeps the system's out. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fontsFolder } from './folders.ts'

/** Folders of our own fonts, one per family. */
export const fontFolders: readonly string[] = readdirSync(fontsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(fontsFolder, entry.name))

/** A fontconfig file that names no folder of fonts: with it the compiler finds no system fonts (on Linux). */
export const fontConfig: string = join(fontsFolder, 'fonts.conf')

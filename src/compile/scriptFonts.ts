/** Fonts for the scripts a document uses: those that an author has installed, and those that come with the package. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VFile } from 'vfile'
import type { ScriptsUsed, Unprintable } from '../resume/scripts.ts'
import { fontsOfScript, hanScripts, isHanScript, type ScriptFont, scripts } from '../resume/scriptTable.ts'
import { packageFolder } from './folders.ts'
import { scriptsFolder } from './fonts.ts'

export interface ScriptFonts {
  /** Absolute folders of fonts. */
  folders: readonly string[]
  /** For each script the families to set it with, one with serifs before one without. */
  families: readonly string[][]
  /** What to do about characters that none of the fonts at hand has. */
  remedy(characters: readonly string[]): string
}

/** Scope of the npm packages of static fonts; a package is called like the folder of a shipped family. */
const scope = '@expo-google-fonts'
/** Folders of a package that hold the weights used. */
const weights = ['400Regular', '600SemiBold']

/**
 * Find fonts for scripts. A package that the author has installed in one of the folders `from`, or above, or above our
 * own, comes before what is shipped of the same family. `file` is told of characters that no font can have.
 */
export function findScriptFonts(used: ScriptsUsed, from: readonly string[], file: VFile): ScriptFonts {
  // A text in one of the four may quote another, and a character that one lacks another may have.
  const wanted = used.scripts.flatMap((script) => (isHanScript(script) ? [script, ...hanScripts] : [script]))
  const found = [...new Set(wanted)].map((script) =>
    fontsOfScript[script].map((font) => ({ ...font, folders: foldersOf(font, from) })).filter(isAtHand),
  )
  for (const { characters, place } of used.unprintable) sayLeftOut(characters, place, file)
  return {
    folders: [...new Set(found.flat().flatMap(({ folders }) => folders))],
    families: found.filter(({ length }) => length > 0).map((fonts) => fonts.map(({ family }) => family)),
    remedy: (characters) => remedy(characters, used, from),
  }
}

/** The families as an option of the template, left out where there are none. */
export function fallbackOf({ families }: ScriptFonts): { fallback?: readonly string[][] } {
  return families.length > 0 ? { fallback: families } : {}
}

function isAtHand({ folders }: { folders: readonly string[] }): boolean {
  return folders.length > 0
}

function foldersOf({ folder }: ScriptFont, from: readonly string[]): string[] {
  const installed = installedFolders(folder, from)
  if (installed.length > 0) return installed
  const shipped = join(scriptsFolder, folder)
  return existsSync(shipped) ? [shipped] : []
}

/** The folders of a family's weights in the nearest `node_modules` that has it. */
function installedFolders(name: string, from: readonly string[]): string[] {
  for (const start of [...from, packageFolder])
    for (let folder = start, above = dirname(start); ; folder = above, above = dirname(above)) {
      const paths = weights.map((weight) => join(folder, 'node_modules', scope, name, weight)).filter(existsSync)
      if (paths.length > 0) return paths
      if (above === folder) break
    }
  return []
}

/** The one command that brings fonts for the scripts of characters, as far as there are packages not yet at hand. */
function remedy(characters: readonly string[], { han }: ScriptsUsed, from: readonly string[]): string {
  const table = scripts(han)
  const missing = characters.map((character) => {
    const fonts = table.filter(([, pattern]) => pattern.test(character)).flatMap(([script]) => fontsOfScript[script])
    const whole = fonts.filter(({ part }) => !part).some(({ folder }) => existsSync(join(scriptsFolder, folder)))
    const larger = fonts.find(({ part }) => part) ?? fonts[0]
    return larger && !whole && installedFolders(larger.folder, from).length === 0 ? larger : undefined
  })
  const packages = new Set(missing.flatMap((font) => (font ? [`${scope}/${font.folder}`] : [])))
  const it = characters.length === 1 ? 'it' : 'them'
  const another = `a folder with a font that has ${it}, as in 'fonts: [my-fonts]', or write ${it} in another way`
  if (packages.size === 0) return `Name ${another}`
  const command = `Install a font for ${it} beside the résumé: npm install ${[...packages].join(' ')}`
  return missing.includes(undefined) ? `${command}; for the rest name ${another}` : command
}

function sayLeftOut(characters: readonly string[], place: Unprintable['place'], file: VFile): void {
  const codes = characters.map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`)
  const lost = characters.includes('\ufffd')
  file.message(
    lost
      ? 'A character was lost before the text came here (U+FFFD stands in its place); it is left out'
      : `Characters of an icon font (${codes.join(', ')}) mean nothing in other fonts; they are left out`,
    { place, ruleId: 'left-out', source: 'mdcv' },
  )
}

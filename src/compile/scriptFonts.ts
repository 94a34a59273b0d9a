/** Fonts for the scripts a document uses: those that come with the package, and those an author has installed. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { VFile } from 'vfile'
import type { Script, ScriptsUsed, ScriptUse } from '../resume/scripts.ts'
import { fontsOfScript, hanScripts, scriptNames } from '../resume/scriptTable.ts'
import { packageFolder } from './folders.ts'
import { scriptsFolder } from './fonts.ts'

export interface ScriptFonts {
  /** Absolute folders of fonts. */
  folders: string[]
  /** Families to fall back on, the first that has a character; for a script one with serifs before one without. */
  families: string[][]
  /** There is no font for the full-width signs of a text of other letters. */
  narrowSigns: boolean
}

/** Where an author may keep fonts of their own. */
export interface FontPlaces {
  /** Folders from which `node_modules` is looked for, upward, after our own. */
  from: readonly string[]
  /** The author gave fonts of their own, which may have what ours lack. */
  own: boolean
}

/** Scope of the npm packages of static fonts; a package is called like the folder of a shipped family. */
const scope = '@expo-google-fonts'
/** Folders of a package that hold the weights used. */
const weights = ['400Regular', '600SemiBold']

/** Find fonts for scripts; one that lacks is an error of `file` that tells how to get it, unless it can be done without. */
export function findScriptFonts(used: ScriptsUsed, places: FontPlaces, file: VFile): ScriptFonts {
  const found: ScriptFonts = { folders: [], families: [], narrowSigns: false }
  const missing: ScriptUse[] = []
  for (const use of used.scripts) {
    if (!addFonts(found, use.script, places) && !places.own) {
      if (!use.signsOnly) missing.push(use)
      else if (!found.narrowSigns) sayNarrow(use, file)
      found.narrowSigns ||= use.signsOnly === true
    }
    // A text in one of the four may quote another: where its fonts are at hand, they come after.
    if (hanScripts.includes(use.script)) for (const other of hanScripts) addFonts(found, other, places)
  }
  for (const use of missing) sayMissing(use, missing, file)
  for (const { characters, place } of used.unprintable) sayLeftOut(characters, place, file)
  return found
}

/** The families as an option of the template, left out where there are none. */
export function fallbackOf({ families }: ScriptFonts): { fallback?: string[][] } {
  return families.length > 0 ? { fallback: families } : {}
}

function addFonts(found: ScriptFonts, script: Script, places: FontPlaces): boolean {
  const families: string[] = []
  for (const { family, folder } of fontsOfScript[script]) {
    const folders = foldersOf(folder, places)
    if (folders.length === 0) continue
    families.push(family)
    for (const path of folders) if (!found.folders.includes(path)) found.folders.push(path)
  }
  if (families.length > 0 && !found.families.some(([first]) => first === families[0])) found.families.push(families)
  return families.length > 0
}

/** The folders of a family's weights, in the package or in the nearest `node_modules` that has it. */
function foldersOf(name: string, places: FontPlaces): string[] {
  const shipped = join(scriptsFolder, name)
  if (existsSync(shipped)) return [shipped]
  for (const start of [...places.from, packageFolder])
    for (let folder = start, above = dirname(start); ; folder = above, above = dirname(above)) {
      const paths = weights.map((weight) => join(folder, 'node_modules', scope, name, weight)).filter(existsSync)
      if (paths.length > 0) return paths
      if (above === folder) break
    }
  return []
}

function sayMissing({ script, character, place }: ScriptUse, all: readonly ScriptUse[], file: VFile): void {
  const packages = all.map((use) => `${scope}/${fontsOfScript[use.script][0]!.folder}`)
  const message = file.message(
    `${scriptNames[script]} text ('${character}') needs a font that does not come with mdcv, as it is large`,
    { place, ruleId: 'missing-font', source: 'mdcv' },
  )
  message.fatal = true
  message.note = `Install it beside the résumé: npm install ${packages.join(' ')}`
}

function sayNarrow({ character, place }: ScriptUse, file: VFile): void {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`
  file.message(`Full-width signs as '${character}' (${code}) are set in the width of the other letters`, {
    place,
    ruleId: 'full-width',
    source: 'mdcv',
  })
}

function sayLeftOut(characters: readonly string[], place: ScriptUse['place'], file: VFile): void {
  const codes = characters.map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`)
  const lost = characters.includes('\ufffd')
  file.message(
    lost
      ? 'A character was lost before the text came here (U+FFFD stands in its place); it is left out'
      : `Characters of an icon font (${codes.join(', ')}) mean nothing in other fonts; they are left out`,
    { place, ruleId: 'left-out', source: 'mdcv' },
  )
}

/**
 * Makes the fonts of `fonts/scripts` that are parts of larger ones, out of the packages beside this file: `make fonts`.
 * The same packages give the same bytes.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { scriptsFolder } from '../../src/compile/fonts.ts'
import { japanese, korean, simplifiedChinese, traditionalChinese } from './characters.ts'

/** The folders of families, and what is kept of them: these characters, or all. */
export const kept: Readonly<Record<string, (() => string[]) | 'all'>> = {
  'noto-sans-sc': simplifiedChinese,
  'noto-sans-tc': traditionalChinese,
  'noto-sans-jp': japanese,
  'noto-sans-kr': korean,
  'noto-sans-thai': 'all',
  'noto-sans-devanagari': 'all',
}

/** Where the whole fonts are installed. */
export const packages: string = fileURLToPath(new URL('node_modules/@expo-google-fonts/', import.meta.url))
const weights = ['400Regular', '600SemiBold']

/** Text in other letters is set in the template's font; frames are, too. */
const others = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\u2500-\u257f]/u
const isOurs = (character: string): boolean => character >= '\uff00' || !others.test(character)

/**
 * What a line of horizontal text needs: no vertical forms, no variants, no kerning, no hints. Of the names, those of
 * the licence and of a family of many weights stay.
 */
const plain = {
  targetFormat: 'sfnt',
  keepFeatures: ['ccmp'],
  noHinting: true,
  dropTables: ['BASE', 'DSIG', 'GDEF', 'GPOS', 'STAT', 'gasp', 'vhea', 'vmtx'],
  preserveNameIds: [13, 14, 16, 17],
} as const

/** The font files of a family, by name. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const characters = kept[folder]!
  const files = new Map<string, Buffer>()
  for (const weight of weights) {
    const path = fontIn(folder, weight)
    const font = readFileSync(path)
    const text = characters === 'all' ? undefined : [...new Set(characters().filter(isOurs))].sort().join('')
    files.set(basename(path), text === undefined ? font : Buffer.from(await subsetFont(font, text, plain as never)))
  }
  return files
}

function fontIn(folder: string, weight: string): string {
  const family = folder.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const name = family.replace(/(?:Sc|Tc|Jp|Kr)$/, (country) => country.toUpperCase())
  return join(packages, folder, weight, `${name}_${weight}.ttf`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(packages)) throw new Error('Install the packages first: npm ci --prefix scripts/fonts')
  for (const folder of Object.keys(kept)) {
    mkdirSync(join(scriptsFolder, folder), { recursive: true })
    copyFileSync(join(packages, folder, 'LICENSE_FONT'), join(scriptsFolder, folder, 'LICENSE.txt'))
    for (const [name, bytes] of await filesOf(folder)) writeFileSync(join(scriptsFolder, folder, name), bytes)
  }
}

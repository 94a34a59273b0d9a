import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { japanese, korean, simplifiedChinese, traditionalChinese } from '../../scripts/fonts/characters.ts'
import { filesOf, kept, packages } from '../../scripts/fonts/subset.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { packageFolder } from '../../src/compile/folders.ts'
import { scriptsFolder } from '../../src/compile/fonts.ts'
import { missingIn } from '../../src/typst/missing.ts'
import { suite } from '../support/suite.ts'

const installed = existsSync(packages)

suite('fonts of scripts', (test) => {
  const engine = createEngine()
  const missing = (folder: string, characters: readonly string[]): string[] => {
    const codes = characters.map((character) => `\\u{${character.codePointAt(0)!.toString(16)}} `).join('')
    const source = `#set document(title: "x")\n#set text(lang: "en", font: ${JSON.stringify(familyOf(folder))}, fallback: false)\n`
    const fonts = [join(scriptsFolder, folder)]
    return ['regular', 'semibold'].flatMap((weight) =>
      missingIn(
        engine.compile({ source: `${source}#text(weight: "${weight}")[${codes}]`, root: scriptsFolder, fonts })
          .diagnostics,
      ),
    )
  }

  for (const [folder, standard, names] of [
    ['noto-sans-sc', simplifiedChinese, '珺垚赟祎喆煊'],
    ['noto-sans-tc', traditionalChinese, '嘅喺埗鰂衞'],
    ['noto-sans-jp', japanese, '髙﨑濵𠮷〜ｶ'],
    ['noto-sans-kr', korean, '홍길동'],
  ] as const)
    test(`${folder} has every letter of its standard, in both weights`, () => {
      const letters = [...new Set([...standard(), ...names])].filter(isLetter)
      assert.ok(letters.length > 2300)
      assert.equal(missing(folder, letters).filter(isLetter), [])
    })

  const whole = installed ? test : test.skip
  whole('are what the script makes of the packages, byte for byte, with their licences', async () => {
    for (const folder of Object.keys(kept)) {
      for (const [name, bytes] of await filesOf(folder))
        assert.ok(readFileSync(join(scriptsFolder, folder, name)).equals(bytes), name)
      const licence = readFileSync(join(packages, folder, 'LICENSE_FONT'))
      assert.ok(readFileSync(join(scriptsFolder, folder, 'LICENSE.txt')).equals(licence), folder)
    }
  })

  test('have their package and version told', () => {
    const sources = readFileSync(join(packageFolder, 'fonts/SOURCES.md'), 'utf8')
    const { dependencies } = JSON.parse(readFileSync(join(packageFolder, 'scripts/fonts/package.json'), 'utf8'))
    for (const folder of Object.keys(kept)) {
      const row = sources.split('\n').find((line) => line.startsWith(`| \`scripts/${folder}\``))
      assert.ok(row?.includes(` ${dependencies[`@expo-google-fonts/${folder}`]} |`), folder)
    }
  })
})

/** Letters, rather than signs, which a whole font may lack, too. */
function isLetter(character: string): boolean {
  return (
    /\p{L}/u.test(character) &&
    character !== '\uffa0' &&
    /[\u3041-\u30fa\p{sc=Han}\p{sc=Hangul}]/u.test(character) &&
    !/[\u2e80-\u2fdf\u3200-\u33ff]/.test(character)
  )
}

function familyOf(folder: string): string {
  return folder.replace(/-(?:(sc|tc|jp|kr)$)?/g, (_, country?: string) => ` ${country?.toUpperCase() ?? ''}`)
}

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { type Built, buildFile } from '../../src/build.ts'
import { verify } from '../../src/check/judge/index.ts'
import { readPdf } from '../../src/check/judge/read.ts'
import { inFolder, markdown } from '../support/folder.ts'
import { hasReader } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const fixtures = fileURLToPath(new URL('../fixtures/scripts/', import.meta.url))
/** A folder in which the large fonts are installed as an author would do it: `make test` sees to that. */
const withFonts = fileURLToPath(new URL('../fonts/', import.meta.url))
const installed = existsSync(join(withFonts, 'node_modules'))
if (!installed) console.warn('The fonts of test/fonts are not installed: tests that need them are skipped')

async function build(name: string): Promise<Built> {
  const path = join(fixtures, `${name}.md`)
  return buildFile(new VFile({ path, value: readFileSync(path, 'utf8'), cwd: withFonts }))
}

const said = ({ file }: Built): string[] =>
  file.messages.map(
    ({ line, column, ruleId, reason, note }) => `${line}:${column} ${ruleId}: ${reason}${note ? ` | ${note}` : ''}`,
  )

/** What each fixture is written in, and the first family its script falls back on. */
const shipped = {
  ru: ['ru', undefined],
  el: ['el', undefined],
  ar: ['ar', 'Vazirmatn'],
  fa: ['fa', 'Vazirmatn'],
  he: ['he', 'Noto Serif Hebrew'],
  emoji: ['en', 'Noto Emoji'],
} as const
const optional = {
  ja: ['ja', 'Noto Serif JP'],
  zh: ['zh', 'Noto Sans SC'],
  'zh-Hant': ['zh-Hant', 'Noto Sans TC'],
  ko: ['ko', 'Noto Sans KR'],
} as const

suite('scripts', (test) => {
  for (const [name, [lang, family]] of Object.entries({ ...shipped, ...optional })) {
    const run = name in optional && !installed ? test.skip : test
    run(`${name}: every word reaches a PDF/UA-1 file in its own script's font, and its language is told`, async () => {
      const built = await build(name)
      assert.equal(said(built), [])
      assert.is(built.options.lang, lang)
      const fallback = built.print?.options?.fallback as string[][] | undefined
      assert.is(fallback?.[0]?.[0], family)
      assert.equal((await verify(built))?.lost, [])
      assert.ok(built.ok)
      if (hasReader('pdftotext')) assert.not.match(poppler(built.pdf!, '-raw'), /\ufffd/)
    })
  }

  test('emoji, their sequences and signs stay in the text as they were written', async () => {
    const [page] = await readPdf((await build('emoji')).pdf!)
    const text = page!.body.replace(/\ufe0f/g, '')
    for (const sign of '🚀 📧 📍 🎉 👩‍💻 👍🏽 🇩🇪 ★★★☆☆ → ≤ × ≈ ● ○ ■ □ ► ▸ ♦ ① Ⓐ ⇒ ↗ © ™ ₹ € ½ ├──'.split(' '))
      assert.ok(text.includes(sign), sign)
  })

  const rightToLeft = hasReader('pdftotext') ? test : test.skip
  rightToLeft(
    'right to left: titles stand at the right, dates at the left, numbers and C++ in their own order',
    async () => {
      const arabic = placesOf((await build('ar')).pdf!)
      assert.ok(arabic.get('الخبرات')!.right > 480)
      assert.ok(arabic.get('2012')!.right < 160)
      assert.ok(arabic.get('2012')!.left > arabic.get('2016')!.left, 'a period runs from right to left')
      const hebrew = poppler((await build('he')).pdf!, '-raw')
      for (const run of ['+972 50 000 0000', 'noa@example.com', 'C++']) assert.ok(hebrew.includes(run), run)
    },
  )

  test('characters of icon fonts and lost ones are left out with a warning, ligatures become letters', async () => {
    const built = await buildFile(markdown('# Ada\n\nmail \ue0a0 and \uf0e0\n\nlo\ufffdst\n\nof\ufb01ce\n'))
    assert.equal(
      built.file.messages.map(({ line, ruleId, fatal }) => `${line} ${ruleId} ${fatal}`),
      ['3 left-out false', '5 left-out false'],
    )
    assert.match(built.file.messages[0]!.reason, 'U+E0A0, U+F0E0')
    const [page] = await readPdf(built.pdf!)
    assert.match(page!.body, /mail and[\s\S]*lost[\s\S]*office/)
  })

  test('a script whose font is not here is named where it begins, with the command that helps', async () => {
    await inFolder({}, async (folder) => {
      const file = markdown('# Ada\n\n## Notes\n\nplain\nand 한국어 too\n\n日本語です\n', folder)
      file.cwd = folder
      const built = await buildFile(file)
      assert.not.ok(built.ok)
      assert.is(built.pdf, undefined)
      const command = 'npm install @expo-google-fonts/noto-serif-kr @expo-google-fonts/noto-serif-jp'
      assert.equal(said(built).sort(), [
        `6:5 missing-font: Korean text ('한') needs a font that does not come with mdcv, as it is large | Install it beside the résumé: ${command}`,
        `8:1 missing-font: Japanese text ('日') needs a font that does not come with mdcv, as it is large | Install it beside the résumé: ${command}`,
      ])
    })
  })

  test('an English text with a few full-width signs needs no Chinese font: they are set narrow, and that is said', async () => {
    await inFolder({}, async (folder) => {
      const file = markdown(
        '# Ada\n\nPhone：+1 555 0100\n\n## Languages\n\n- CET-4，fluent（C1）！\n- Vue、React。\n',
        folder,
      )
      file.cwd = folder
      const built = await buildFile(file)
      assert.equal(said(built), [
        "3:6 full-width: Full-width signs as '：' (U+FF1A) are set in the width of the other letters",
      ])
      const [page] = await readPdf(built.pdf!)
      assert.match(page!.body, 'CET-4, fluent (C1)!')
      assert.match(page!.body, 'Vue, React.')
      assert.match(page!.body, 'Phone: +1 555 0100')
      assert.equal((await verify(built))?.lost, [])
    })
  })

  test('JSON needs no fonts', async () => {
    await inFolder({}, async (folder) => {
      const file = markdown('# 山田\n\n## 職歴\n', folder)
      file.cwd = folder
      const built = await buildFile(file, { set: { formats: ['json'] } })
      assert.equal(said(built), [])
      assert.ok(built.ok)
    })
  })
})

/** Where each word of a PDF stands, in points from the left; the letters of some come out from left to right. */
function placesOf(pdf: Uint8Array): Map<string, { left: number; right: number }> {
  const page = poppler(pdf, '-bbox')
  const words = page.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>(.*?)<\/word>/g)
  return new Map(
    [...words].flatMap(([, left, right, word]) =>
      [word!, [...word!].reverse().join('')].map((text) => [text, { left: Number(left), right: Number(right) }]),
    ),
  )
}

function poppler(pdf: Uint8Array, mode: '-raw' | '-bbox'): string {
  return execFileSync('pdftotext', [mode, '-', '-'], { input: pdf, encoding: 'utf8' })
}

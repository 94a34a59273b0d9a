import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { type Built, buildFile } from '../../src/build.ts'
import { verify } from '../../src/check/judge/index.ts'
import { readPdf } from '../../src/check/judge/read.ts'
import { toTypst } from '../../src/typst/index.ts'
import { inFolder, markdown } from '../support/folder.ts'
import { hasReader, isHere } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const fixtures = fileURLToPath(new URL('../fixtures/scripts/', import.meta.url))
/** A folder in which whole fonts are installed as an author would do it: `make test` sees to that. */
const withFonts = fileURLToPath(new URL('../../scripts/fonts/', import.meta.url))
const installed = existsSync(join(withFonts, 'node_modules'))
if (!installed) console.warn('The fonts of scripts/fonts are not installed: tests that need them are skipped')

async function build(name: string, cwd = fixtures): Promise<Built> {
  const path = join(fixtures, `${name}.md`)
  return buildFile(new VFile({ path, value: readFileSync(path, 'utf8'), cwd }))
}

/** The text of a PDF without spaces. */
async function solid({ pdf }: Built): Promise<string> {
  return (await readPdf(pdf!)).map(({ body }) => body.replace(/\s/g, '')).join('')
}

const said = ({ file }: Built): string[] =>
  file.messages.map(
    ({ line, column, ruleId, reason, note }) => `${line}:${column} ${ruleId}: ${reason}${note ? ` | ${note}` : ''}`,
  )

/** What each fixture is written in, and the first family its script falls back on. */
const samples = {
  ru: ['ru', undefined],
  el: ['el', undefined],
  ar: ['ar', 'Vazirmatn'],
  fa: ['fa', 'Vazirmatn'],
  he: ['he', 'Noto Serif Hebrew'],
  emoji: ['en', 'Noto Emoji'],
  ja: ['ja', 'Noto Sans JP'],
  zh: ['zh', 'Noto Sans SC'],
  'zh-Hant': ['zh-Hant', 'Noto Sans TC'],
  'zh-HK': ['zh-HK', 'Noto Sans TC'],
  ko: ['ko', 'Noto Sans KR'],
  th: ['th', 'Noto Sans Thai'],
  hi: ['hi', 'Noto Sans Devanagari'],
} as const

suite('scripts', (test) => {
  for (const [name, [lang, family]] of Object.entries(samples)) {
    test(`${name}: every word reaches a PDF/UA-1 file in its own script's font, and its language is told`, async () => {
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

  const whole = installed ? test : test.skip
  whole('a font package beside the résumé comes before what is shipped of its script', async () => {
    const built = await build('ja', withFonts)
    assert.equal(said(built), [])
    assert.equal((built.print!.options!.fallback as string[][])[0], ['Noto Serif JP', 'Noto Sans JP'])
    const folders = built.job!.fonts!.filter((folder) => folder.includes('noto-sans-jp'))
    assert.ok(folders.length > 0 && folders.every((folder) => folder.startsWith(withFonts)), String(folders))
  })

  test('an English text with a few full-width signs, or one name, is set as it is written', async () => {
    const text =
      '# Ada 山﨑\n\nPhone：+1 555 0100\n\n## Languages\n\n- CET-4，fluent（C1）！\n- 김철수, 赵赟 and 區濵\n'
    const built = await buildFile(markdown(text))
    assert.equal(said(built), [])
    const read = await solid(built)
    for (const run of ['Ada山﨑', 'Phone：', 'CET-4，fluent（C1）！', '김철수', '赵赟', '區濵'])
      assert.ok(read.includes(run), `${run} in ${read}`)
    assert.equal((await verify(built))?.lost, [])
  })

  test('up to five letters that no font has are marked, each with a warning at its place', async () => {
    const built = await buildFile(markdown('# Ada\n\n## Notes\n\nplain and\na\u{13000}b, \u{13001} `\u{13000}`\n'))
    const note = "Name a folder with a font that has it, as in 'fonts: [my-fonts]', or write it in another way"
    assert.equal(said(built), [
      `6:2 missing-glyph: No font has the character '\u{13000}' (U+13000): it is set as [U+13000] | ${note}`,
      `6:7 missing-glyph: No font has the character '\u{13001}' (U+13001): it is set as [U+13001] | ${note}`,
    ])
    assert.ok(built.ok)
    assert.match(await solid(built), 'a[U+13000]b,[U+13001][U+13000]')
    assert.equal((await verify(built))?.lost, [])
  })

  test('marks are there where pages are looked at later', async () => {
    const built = await buildFile(markdown('# Ada\n\n## Notes\n\na\u{13000}b\n'), { pageChecks: 'later' })
    assert.match((await readPdf(built.pdf!))[0]!.body, 'a[U+13000]b')
  })

  test('a letter of the name, or more than five, are one error that names them all', async () => {
    const named = await buildFile(markdown('# Ada \u{13000}\n\nx \u{13000}\n'))
    assert.equal(said(named), [
      "1:7 missing-glyph: No font has the character '\u{13000}' (U+13000) | Name a folder with a font that has it, as in 'fonts: [my-fonts]', or write it in another way",
    ])
    assert.not.ok(named.ok)
    const many = await buildFile(
      markdown('# Ada\n\n- \u{13000}\u{13001}\u{13002}\n- \u{13003} \u{13004} **\u{13005}**\n'),
    )
    assert.is(many.pdf, undefined)
    assert.match(
      said(many).join('\n'),
      /^3:3 missing-glyph: No font has 6 characters: '\u{13000}' \(U\+13000\), .*U\+13005/u,
    )
  })

  test('letters of scripts with a font package are told with the one command that brings them', async () => {
    const built = await buildFile(markdown('# Ada\n\n- বাংলা ভাষা জানি\n- ቋንቋዎች\n'))
    assert.is(built.file.messages.length, 1)
    const command = 'npm install @expo-google-fonts/noto-sans-bengali @expo-google-fonts/noto-sans-ethiopic'
    assert.is(built.file.messages[0]!.note, `Install a font for them beside the résumé: ${command}`)
    const rare = await buildFile(markdown('# Ada\n\n雪\u{20089}\n'))
    assert.match(said(rare).join(), 'npm install @expo-google-fonts/noto-sans-sc')
    assert.ok(rare.ok)
  })

  test('a choice between forms of a letter that its font does not know costs nothing', async () => {
    const built = await buildFile(markdown('# Ada\n\n葛\u{e0105}飾区、舘\u{e0110}\n'))
    assert.equal(said(built), [])
    assert.match((await solid(built)).replace(/\p{Variation_Selector}/gu, ''), '葛飾区、舘')
  })

  test('without such letters no font of a script is looked at', async () => {
    const built = await buildFile(markdown('# Ada Ünal\n\n## Работа\n\n- “Ελλάδα” – 20 €\n'))
    assert.ok(built.ok)
    assert.equal(built.job!.fonts, [])
  })

  test('a Korean line ends between words, also where emphasis ends inside one', async () => {
    const text =
      '대규모 트래픽을 처리하는 **결제 시스템**을 설계했고 **주문(Orders)**를 `Kafka`로 옮기고 [MySQL](https://example.com)에서 데이터베이스를 이전하여 운영비용을 절감하였습니다 '
    const lines = (length: number): string[] => [`# 김하늘\n\n## 경력\n\n- ${'가'.repeat(length)} ${text.repeat(3)}\n`]
    for (const template of ['classic', 'swiss', 'compact'])
      for (const [source] of [1, 4, 7].map(lines)) {
        const built = await buildFile(markdown(source!), { set: { template } })
        assert.equal(said(built), [])
        const read = (await readPdf(built.pdf!)).map(({ body }) => body).join('\n')
        const known = new Set(source!.replace(/\*\*|`|\[|\]\(.*?\)/g, '').split(/\s+/))
        const torn = read.split(/\s+/).filter((word) => /[가-힣]/.test(word) && !known.has(word))
        assert.equal(torn, [], template)
        assert.equal((await verify(built))?.lost, [])
      }
  })

  const byStructure = isHere('qpdf') ? test : test.skip
  byStructure('a passage in another language is told as such and set in its own forms', async () => {
    const built = await buildFile(
      markdown(
        '# 李伟\n\n## 工作经历\n\n- 负责平台的设计与开发\n- 日本の直販サイトの**設計**\n- 臺灣大學圖書館的說明\n- 한국어 문서\n',
      ),
    )
    assert.equal(said(built), [])
    assert.is(built.options.lang, 'zh')
    const told = await inFolder({}, (folder) => {
      const path = join(folder, 'resume.pdf')
      writeFileSync(path, built.pdf!)
      const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], { encoding: 'latin1' })
      return new Set([...plain.matchAll(/\/Lang \((.*?)\)/g)].map(([, lang]) => lang))
    })
    assert.equal([...told].sort(), ['ja', 'ko', 'zh', 'zh-TW'])
    const english = await buildFile(
      markdown('---\nlang: en\n---\n\n# Li Wei (李伟)\n\nEngineer who reads 中文 and writes 한국어\n'),
    )
    const { text } = toTypst(english.resume, english.print!)
    for (const part of [
      'Li Wei (#passage("zh", "CN")[李伟];)',
      '#passage("zh", "CN")[中文];',
      '#passage("ko", none)[한국어];',
    ])
      assert.ok(text.includes(part), text)
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

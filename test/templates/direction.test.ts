/** Words from left to right in lines from right to left: in order for the readers that turn lines round, in every template. */
import * as assert from 'uvu/assert'
import { type Built, buildFile } from '../../src/build.ts'
import { verify } from '../../src/check/judge/index.ts'
import { readPdf } from '../../src/check/judge/read.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { inFolder, markdown } from '../support/folder.ts'
import { hasReader, readWith, readWithPdfjs } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const words = [
  'Vue.js',
  'ASP.NET',
  'C++',
  'C#',
  '.NET',
  'v1.2.3',
  'notes.pdf',
  'https://git.example/salma/',
  'Cloud Native (CN)',
  '+962 7 9000 1234',
  'CI/CD',
]
const sources: Readonly<Record<string, string>> = {
  Arabic: `# سلمى قاسم\n\nsalma@qasim.example | إربد | https://git.example/salma | +962 7 9000 1234\n\n## الخبرة العملية\n\n### محاسبة، دار الورد\n\n2018 – 2020\n\n${words.map((word) => `- كتبت ${word} هناك`).join('\n')}\n- لا الأولى والآخرة\n`,
  Hebrew: `# נועם ברק\n\nnoam@barak.example | עכו | https://git.example/noam\n\n## ניסיון תעסוקתי\n\n### רואה חשבון, בית הורד\n\n2018 – 2020\n\n${words.map((word) => `- כתב ${word} שם`).join('\n')}\n`,
  Persian: `# نسرین کاظمی\n\nnasrin@kazemi.example | شیراز | https://git.example/nasrin\n\n## سوابق شغلی\n\n### حسابدار، خانه گل\n\n۱۳۹۷ – ۱۳۹۹\n\n${words.map((word) => `- نوشتم ${word} آنجا`).join('\n')}\n`,
}

const contacts = (source: string): string[] => source.split('\n')[2]!.split(' | ')
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')

/** Which of some texts another has not, one after the other. */
function missing(wanted: readonly string[], text: string): string[] {
  let from = 0
  return wanted.filter((one) => {
    const at = plain(text).indexOf(one, from)
    if (at >= 0) from = at + one.length
    return at < 0
  })
}

suite('lines from right to left', (test) => {
  const engine = createEngine()
  const build = (source: string, template: string): Promise<Built> =>
    buildFile(markdown(source), { engine, set: { template } })

  for (const [language, source] of Object.entries(sources))
    for (const template of templateNames().filter((name) => name !== 'letter'))
      test(`${template}, ${language}: PDFium and pdf.js read words with signs as they were written, and in order`, async () => {
        const built = await build(source, template)
        assert.equal(built.file.messages.map(String), [])
        const pdfium = (await readPdf(built.pdf!)).map(({ body }) => body).join('\n')
        const { pages } = await readWithPdfjs(built.pdf!)
        for (const text of [pdfium, pages.join('\n')]) {
          assert.equal(missing(words, text), [])
          for (const contact of contacts(source)) assert.equal(missing([contact], text), [])
        }
        const verdict = await verify(built)
        assert.equal([verdict!.lost, verdict!.disordered], [[], 0])
        assert.ok(verdict!.exempt.letters! > 20)
      })

  const poppler = hasReader('pdftotext') ? test : test.skip
  poppler('poppler reads them so, too', async () => {
    for (const source of Object.values(sources)) {
      const { pdf } = await build(source, 'classic')
      await inFolder({ 'cv.pdf': pdf! }, (folder) => {
        const text = readWith('pdftotext', `${folder}/cv.pdf`)
        // It moves brackets, and they are no words.
        for (const word of [...words, ...contacts(source)])
          if (!word.includes('(')) assert.equal(missing([word], text), [])
      })
    }
  })

  test('contacts come in the order in which they were written', async () => {
    const source = sources.Arabic!
    const [page] = await readPdf((await build(source, 'classic')).pdf!)
    assert.equal(missing(contacts(source), page!.body), [])
  })

  test('lam and alef stay in their order', async () => {
    const [page] = await readPdf((await build(sources.Arabic!, 'classic')).pdf!)
    assert.match(plain(page!.body), 'لا الأولى والآخرة')
  })

  test('no sign of direction is in the text but beside spaces, and none in names and titles', async () => {
    const { pdf } = await build(sources.Hebrew!, 'classic')
    const { pages, outline, info } = await readWithPdfjs(pdf!)
    assert.not.match(pages.join(''), /[\u200e\u202a-\u202e\u2066-\u2069]|\u200f(?! )/)
    assert.not.match(JSON.stringify([outline, info]), /[\u200e\u200f\u202a-\u202e]/)
  })
})

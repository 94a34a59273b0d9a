import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { mdcv } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const ada = '# Ada Lovelace\n\n## Experience\n\n| Engine | Year |\n|---|---|\n| Difference | 1822 |\n'
/** A template that leaves tables out. */
const careless =
  '#import "/templates/classic.typ"\n#let template(options) = classic.template(options) + (grid-table: (..all) => none)\n'

suite('mdcv build --verify', (test) => {
  test('tells how many words, facts and links were read back from the PDF, and by whom', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      const { code, out } = await mdcv(folder, ['--verify'])
      assert.match(
        out,
        /^resume\.md → resume\.pdf {2}1 page {2}\d+ kB {2}7 words and 1 fact read back by PDFium and pdf\.js {2}\d+ ms\n$/,
      )
      assert.is(code, 0)
      const report = await mdcv(folder, ['--verify', '--report', 'json'])
      const { verified, facts, links, readers } = JSON.parse(report.out).results[0]
      assert.equal([verified, facts, links, readers], [7, 1, 0, ['PDFium', 'pdf.js']])
    })
  })

  test('tells words that an option exempts from those that were read', async () => {
    const text = `${ada}\n## Work\n\n### Analyst\n\nMay 1842 – June 1843\n\n## References\n\nAsk me in May 1844\n`
    await inFolder({ 'resume.md': text }, async (folder) => {
      const words = ['--verify', '--set', 'hide=references', '--set', 'dates=MM/YYYY']
      assert.match(
        (await mdcv(folder, words)).out,
        / {2}9 words and 4 facts read back by PDFium and pdf\.js, 6 left out by 'hide', 4 set anew by 'dates' {2}/,
      )
      const { verified, exempt } = JSON.parse((await mdcv(folder, [...words, '--report', 'json'])).out).results[0]
      assert.equal({ verified, exempt }, { verified: 9, exempt: { hide: 6, dates: 4 } })
    })
  })

  test('a lost word is an error at its line; the last good PDF stays', async () => {
    await inFolder({ 'resume.md': ada, 'careless.typ': careless, 'resume.pdf': 'the last' }, async (folder) => {
      const { code, err } = await mdcv(folder, ['--verify', '-t', './careless.typ'])
      assert.is(code, 1)
      assert.match(err, 'resume.md:5:1: error  2 words of this table row cannot be read in the PDF: engine, year')
      assert.match(err, 'resume.md:7:1: error  2 words of this table row cannot be read in the PDF: difference, 1822')
      assert.is(readFileSync(join(folder, 'resume.pdf'), 'utf8'), 'the last')
      assert.is((await mdcv(folder, ['-t', './careless.typ'])).code, 0)
    })
  })

  test('without a PDF there is nothing to read', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      const { code, err } = await mdcv(folder, ['--verify', '-f', 'json'])
      assert.is(code, 2)
      assert.match(err, "'--verify' reads the PDF back, but none is made")
    })
  })
})

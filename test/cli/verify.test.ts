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
  test('tells how many words were read back from the PDF', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      const { code, out } = await mdcv(folder, ['--verify'])
      assert.match(out, /^resume\.md → resume\.pdf {2}1 page {2}\d+ kB {2}7 words read back {2}\d+ ms\n$/)
      assert.is(code, 0)
      const report = await mdcv(folder, ['--verify', '--report', 'json'])
      assert.is(JSON.parse(report.out).results[0].verified, 7)
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

import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { readPdf } from '../../src/check/judge/read.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { packageFolder } from '../../src/compile/folders.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { fixture, fixtures } from '../support/fixtures.ts'
import { interrupted, lostOf, strayDates } from '../support/machine.ts'
import { builtIn, readAll } from '../support/proofs.ts'
import { hasReader, readerNames } from '../support/readers.ts'
import { structureOf } from '../support/structure.ts'
import { suite } from '../support/suite.ts'

const path = join(packageFolder, 'resume.md')
/** Résumés with entries of all kinds; some readers read tables by column, so those with tables are not among them. */
const documents = [
  path,
  ...[...fixtures]
    .filter(([name]) => /^(?:examples\/(?!letter|academic|starter)|entries|headings|lists|plain|short)/.test(name))
    .map(([, path]) => path),
]

suite('the plainest form', (test) => {
  const engine = createEngine()
  for (const template of templateNames().filter((name) => name !== 'letter'))
    test(`of ${template} has one column, no footer and no ligatures`, async () => {
      const built = await buildFile(fixture(path), { engine, set: { template, ats: true } })
      assert.equal(
        (await readPdf(built.pdf!))
          .map(({ artifacts }) => artifacts.replace(/[\s•]/g, ''))
          .filter((text) => /\d/.test(text)),
        [],
        'footers',
      )
      assert.equal([...(await structureOf(built.pdf!)).ligatures], [])
      if (!hasReader('pdftotext -layout')) return
      const [pages] = readAll('pdftotext -layout', [built])
      assert.equal(
        [lostOf(built.resume, pages!), interrupted(built.resume, pages!), strayDates(built.resume, pages!)],
        [[], [], []],
      )
    })

  for (const reader of readerNames)
    (hasReader(reader) ? test : test.skip)(`of every template is read as it is meant by ${reader}`, async () => {
      for (const template of templateNames().filter((name) => name !== 'letter')) {
        const builds = await Promise.all(
          documents.map((path) => buildFile(fixture(path), { engine, set: { template, ats: true } })),
        )
        const texts = readAll(reader, builds)
        for (const [index, { resume }] of builds.entries())
          assert.equal(
            [lostOf(resume, texts[index]!), interrupted(resume, texts[index]!), strayDates(resume, texts[index]!)],
            [[], [], []],
            `${template}: ${documents[index]}`,
          )
      }
    })

  test('differs from the usual: that has footers and, where the font has them, ligatures', async () => {
    const usual = await builtIn('classic', path)
    assert.ok((await readPdf(usual.pdf!)).every(({ artifacts }) => /\d \/ \d/.test(artifacts)))
    assert.ok((await structureOf(usual.pdf!)).ligatures.size > 0)
  })
})

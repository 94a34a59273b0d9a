import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { type Built, buildFile } from '../../src/build.ts'
import { judge, verify } from '../../src/check/judge/index.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { packageFolder } from '../../src/compile/folders.ts'
import { fixture, fixtures } from '../support/fixtures.ts'
import { readWithPdfjs } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const documents = new Map([...fixtures, ['resume.md', join(packageFolder, 'resume.md')]])

/** The words of a build that pdf.js does not find, or not in their order. */
async function missedByPdfjs(built: Built): Promise<string[]> {
  const { pages } = await readWithPdfjs(built.pdf!)
  // The number of a footnote comes without a space; other words cut here are put together again in comparing.
  const apart = pages.map((text) => text.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' '))
  return judge(built, apart).map(({ block, lost }) => lost.join(' ') || `order: ${block.units.join(' ')}`)
}

suite('every document of the project', (test) => {
  const engine = createEngine()
  for (const [name, path] of documents)
    test(`${name}: PDFium and pdf.js read every word, in order`, async () => {
      const built = await buildFile(fixture(path), { engine })
      const verdict = await verify(built)
      assert.ok(verdict && verdict.words > 0)
      assert.equal([verdict.lost, verdict.disordered], [[], 0])
      assert.equal(await missedByPdfjs(built), [])
    })
})

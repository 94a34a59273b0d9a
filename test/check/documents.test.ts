import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { type Built, buildFile } from '../../src/build.ts'
import { judge, verify } from '../../src/check/judge/index.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { packageFolder } from '../../src/compile/folders.ts'
import { templateNames } from '../../src/compile/templates.ts'
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

const scripts = join(packageFolder, 'test/fixtures/scripts')

suite('every script', (test) => {
  const engine = createEngine()
  for (const [index, name] of readdirSync(scripts).sort().entries())
    test(`${name}: whatever the template and the form, nothing is found wrong`, async () => {
      const templates = templateNames().filter((template) => template !== 'letter')
      const template = templates[index % templates.length]!
      for (const set of [{ template }, { template: 'swiss' }, { template, ats: true }]) {
        const verdict = await verify(await buildFile(fixture(join(scripts, name)), { engine, set }))
        assert.ok(verdict)
        assert.equal(verdict.built.file.messages.filter(({ fatal }) => fatal).map(String), [], JSON.stringify(set))
      }
    })

  test('the employer of several positions, told with each in the plainest form, strays nowhere', async () => {
    const built = await buildFile(fixture(documents.get('entries')!), { engine, set: { ats: true } })
    assert.equal((await verify(built))!.built.file.messages.map(String), [])
  })

  test('a degree that the summary tells of, too, has not strayed to there', async () => {
    const degrees = ['M.S., Information Security | 2023 – 2026', 'B.B.A., Information Management | 2018 – 2022']
    const value = [
      '# Ada Example\n\n## Profile\n\nM.S. in Information Security (Sun Harbour University, 2026), looking for work.',
      '## Experience\n\n### Engineer, Acme | 2020 – 2024\n\n- Built things',
      `## Education\n\n${degrees.map((degree) => `- **Sun Harbour University** — ${degree}`).join('\n')}`,
    ].join('\n\n')
    const built = await buildFile(new VFile({ path: 'resume.md', value }), { engine })
    assert.equal((await verify(built))!.built.file.messages.filter(({ fatal }) => fatal).map(String), [])
  })
})

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

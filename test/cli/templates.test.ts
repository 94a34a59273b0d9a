import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { templateNames } from '../../src/compile/templates.ts'
import { mdcv } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const resume = '# Ada\n\n## Skills\n\n- Go\n- C\n- SQL\n- Rust\n\n## Jobs\n\n### Analyst\n\n1842 – 1843\n'

suite('mdcv templates', (test) => {
  test('lists all, tells of one what it lets authors choose, and suggests a name', async () => {
    await inFolder({}, async (folder) => {
      const all = await mdcv(folder, ['templates'])
      for (const name of templateNames()) assert.match(all.out, new RegExp(`^${name} +[A-Z].*\\.$`, 'm'))
      const one = await mdcv(folder, ['templates', 'swiss'])
      assert.match(one.out, /sidebar +\[skills, languages/)
      const { options, preview } = JSON.parse((await mdcv(folder, ['templates', 'classic', '--json'])).out)
      assert.is(options.size.type, 'size')
      assert.match(preview, /classic\.png$/)
      const none = await mdcv(folder, ['templates', 'swis'])
      assert.is(none.code, 2)
      assert.match(none.err, "did you mean 'swiss'")
    })
  })

  test('eject a copy that builds the same pages, and never over a file', async () => {
    await inFolder({ 'cv.md': resume }, async (folder) => {
      for (const name of templateNames()) {
        assert.is((await mdcv(folder, ['templates', 'eject', name])).code, 0)
        const theirs = await mdcv(folder, ['cv.md', '-t', name, '-o', `${name}-1.pdf`])
        const own = await mdcv(folder, ['cv.md', '-t', `./${name}.typ`, '-o', `${name}-2.pdf`])
        assert.equal([theirs.err, own.err], ['', ''])
        const [one, two] = [1, 2].map((number) => readFileSync(join(folder, `${name}-${number}.pdf`)))
        assert.ok(one!.equals(two!), name)
      }
      const before = readFileSync(join(folder, 'swiss.typ'), 'utf8')
      const again = await mdcv(folder, ['templates', 'eject', 'swiss'])
      assert.is(again.code, 2)
      assert.match(again.err, "'swiss.typ' is there already and stays as it is")
      assert.is(readFileSync(join(folder, 'swiss.typ'), 'utf8'), before)
    })
  })

  for (const [fault, line, expected] of [
    ['#let template(chosen) = {\n  nowhere\n}', 2, 'The template has a fault: unknown variable: nowhere'],
    ['#let template(chosen) = (', 1, 'The template has a fault: unclosed delimiter'],
    ['#import "@preview/cetz:0.3.1"\n#let template(chosen) = (:)', 1, "the package 'cetz' is not available"],
    [
      '#import "/templates/classic.typ"\n#let template(chosen) = classic.template(chosen) + (\n  short-list: (..items) => par(1),\n)',
      3,
      'The template cannot set this: expected content, found integer',
    ],
  ] as const)
    test(`tell a fault of a template at its line: ${expected}`, async () => {
      await inFolder({ 'cv.md': resume, 'mine.typ': fault }, async (folder) => {
        const { code, err } = await mdcv(folder, ['cv.md', '-t', './mine.typ'])
        assert.is(code, 1)
        assert.match(err, expected)
        assert.match(err, new RegExp(`^ +mine\\.typ:${line}:`, 'm'))
      })
    })
})

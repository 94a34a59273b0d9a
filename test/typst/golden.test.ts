import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { toTypst } from '../../src/typst/index.ts'
import { fixture, fixtures } from '../support/fixtures.ts'
import { suite } from '../support/suite.ts'

suite('printed markup', (test) => {
  for (const [name, path] of fixtures) {
    if (name.startsWith('examples/')) continue
    test(name, async () => {
      const built = await buildFile(fixture(path), { set: { formats: ['typ'] } })
      const { text } = toTypst(built.resume, built.print!)
      const expected = join(dirname(path), 'expected.typ')
      if (process.env.GOLDEN === 'write') writeFileSync(expected, text)
      assert.ok(existsSync(expected), 'run make golden')
      assert.fixture(text, readFileSync(expected, 'utf8'))
    })
  }
})

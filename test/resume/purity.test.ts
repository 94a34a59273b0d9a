import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { createParser } from '../../src/markdown/parse.ts'
import { styleDates } from '../../src/resume/dateStyle.ts'
import { toTypst } from '../../src/typst/index.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const folder = join(import.meta.dirname, '../fixtures')

suite('purity', (test) => {
  test('what a session keeps of a document is never changed by what is made of it', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    assert.ok(names.length > 10)
    for (const name of names) {
      const source = readFileSync(join(folder, name), 'utf8')
      const parser = createParser()
      const tree = parser(source)
      const before = JSON.stringify(tree)
      const resume = understand(tree)
      const understood = JSON.stringify(resume)
      const print = { template: 'x', lang: 'en', ascii: true }
      const { text } = toTypst(styleDates(resume, 'YYYY', 'en'), print)
      assert.is(JSON.stringify(tree), before, `the tree of ${name}`)
      assert.is(JSON.stringify(resume), understood, `what is understood of ${name}`)
      const again = understand(parser(source))
      assert.is(JSON.stringify(again), understood, `the second reading of ${name}`)
      assert.is(toTypst(styleDates(again, 'YYYY', 'en'), print).text, text, `the second print of ${name}`)
    }
  })

  test('text put in above moves what is known of the rest with it', () => {
    const rest = '## Experience\n\n### Cook, Café Été\n\n2019 – 2021\n\n- Fish\n'
    const parser = createParser()
    parser(`# Ada\n\nHi\n\n${rest}`)
    for (const lead of ['Hello', 'Hello\nthere', 'H'])
      assert.equal(
        understand(parser(`# Ada\n\n${lead}\n\n${rest}`)),
        understand(createParser()(`# Ada\n\n${lead}\n\n${rest}`)),
      )
  })
})

import { readFileSync, writeFileSync } from 'node:fs'
import type { Root } from 'mdast'
import * as assert from 'uvu/assert'
import { schema } from '../../scripts/schema.ts'
import { parse } from '../../src/markdown/parse.ts'
import { visibleText } from '../../src/markdown/words.ts'
import { defaultOptions } from '../../src/resume/options.ts'
import { suite } from '../support/suite.ts'

const path = new URL('../../schema/mdcv.schema.json', import.meta.url)

suite('JSON Schema', (test) => {
  test('is that of the options of today', () => {
    const expected = `${JSON.stringify(schema, undefined, 2)}\n`
    if (process.env.GOLDEN === 'write') writeFileSync(path, expected)
    assert.is(readFileSync(path, 'utf8'), expected, 'schema/mdcv.schema.json is stale: make golden')
  })

  test('describes every option and tells its default', () => {
    const { properties } = JSON.parse(readFileSync(path, 'utf8'))
    const { look: _, ...core } = defaultOptions
    for (const [name, value] of Object.entries(core)) assert.equal(properties[name].default, value, name)
    for (const [name, option] of Object.entries<{ description?: string }>(properties))
      assert.ok((option.description ?? '').length > 5, name)
  })

  test('names no option that a résumé wholly in front matter would show as its text', () => {
    const { properties } = JSON.parse(readFileSync(path, 'utf8'))
    const readable = ['author', 'description', 'title']
    for (const name of Object.keys(properties).filter((option) => !readable.includes(option))) {
      const { children } = parse(`---\nname: Ada\nskills: [Go]\n${name}: Oddity\n---\n`)
      assert.not.match(visibleText({ type: 'root', children: children.slice(1) } as Root), 'Oddity', name)
    }
  })
})

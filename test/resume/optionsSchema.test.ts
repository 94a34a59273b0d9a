import { readFileSync, writeFileSync } from 'node:fs'
import * as assert from 'uvu/assert'
import { schema } from '../../scripts/schema.ts'
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
})

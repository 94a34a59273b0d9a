import { readdirSync } from 'node:fs'
import * as assert from 'uvu/assert'
import { languages } from '../../../src/resume/vocabulary/index.ts'
import { suite } from '../../support/suite.ts'

const folder = new URL('../../../src/resume/vocabulary/', import.meta.url)

suite('vocabularies', (test) => {
  test('every file of the folder is a language of the registry', () => {
    const files = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name))
    assert.equal(files.map((name) => name.slice(0, 2)).sort(), Object.keys(languages).sort())
  })

  test('every language names the twelve months or has them as numbers', () => {
    for (const [tag, { months }] of Object.entries(languages)) assert.is(months.length, 12, tag)
  })

  test('words are in lower case, or would never match', () => {
    for (const [tag, { roles, degrees, schools, organizations, places }] of Object.entries(languages))
      for (const word of [...roles, ...degrees, ...schools, ...organizations, ...places])
        assert.is(word, word.toLowerCase(), tag)
  })
})

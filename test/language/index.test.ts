import { readdirSync } from 'node:fs'
import * as assert from 'uvu/assert'
import { languages } from '../../src/language/index.ts'
import { listsOf } from '../../src/language/senses.ts'
import { senses } from '../../src/resume/words.ts'
import { suite } from '../support/suite.ts'

const folder = new URL('../../src/language/', import.meta.url)

suite('vocabularies', (test) => {
  test('every file of the folder is a language of the registry', () => {
    const files = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name))
    assert.equal(files.map((name) => name.slice(0, 2)).sort(), Object.keys(languages).sort())
  })

  test('every language names the twelve months or has them as numbers', () => {
    for (const [tag, { months }] of Object.entries(languages)) assert.is(months?.length, 12, tag)
  })

  test('words of scripts without spaces may overlap, but none counts within another', () => {
    // A manager's school and an engineer of communications would be a subject each.
    assert.is(senses('初级通信工程师').role, 1)
    assert.is(senses('港口管理学院').school, 1)
    assert.is(senses('港口会计师事务所').organization, 1)
  })

  test('words are in lower case, or would never match', () => {
    for (const [tag, vocabulary] of Object.entries(languages))
      for (const { entries, parts } of listsOf(vocabulary))
        for (const word of [...entries, ...parts]) assert.is(word, word.toLowerCase(), tag)
  })
})

import { readFileSync } from 'node:fs'
import * as assert from 'uvu/assert'
import { suite } from '../support/suite.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

suite("the owner's résumé", (test) => {
  test('resume.md has every word of the page it was put in order from, and no other', () => {
    const expected = read('test/fixtures/resume-words.txt').trim().split('\n')
    const words = read('resume.md')
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu)!
      .sort()
    assert.equal(words, expected)
  })
})

import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import { toLines, valueIn, wordsIn } from '../../src/language/lines.ts'
import { suite } from '../support/suite.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ł', '职', ' ', '-'), minLength: 1, maxLength: 5 })

suite('lines of words', (test) => {
  test('tell what a map tells: a word lost in them would be a title or a role nobody knows', () => {
    fc.assert(
      fc.property(fc.dictionary(word, fc.string({ unit: 'grapheme-ascii' })), fc.array(word), (values, others) => {
        const clean = Object.entries(values).map(([name, value]) => [name, value.replace(/\s/g, '')] as const)
        const lines = toLines(clean)
        const map = new Map(clean)
        for (const asked of [...map.keys(), ...others]) assert.is(valueIn(lines, asked), map.get(asked))
        assert.equal(wordsIn(lines).sort(), [...map.keys()].sort())
      }),
    )
  })
})

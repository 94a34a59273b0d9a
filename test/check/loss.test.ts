import * as assert from 'uvu/assert'
import { indexWords, lostWords, standsInOrder } from '../../src/check/loss.ts'
import { suite } from '../support/suite.ts'

const words = (text: string): string[] => text.split(' ')

suite('loss', (test) => {
  test('a word is lost as often as the page has fewer of it', () => {
    assert.equal(lostWords(words('a b a c a'), words('c a b')), ['a', 'a'])
    assert.equal(lostWords(words('a b'), words('b a x')), [])
  })

  test('a footer may fall inside a block, another block may not', () => {
    const page = indexWords(words('one two name 1 2 three four'))
    assert.ok(standsInOrder(words('one two three four'), page))
    assert.not.ok(standsInOrder(words('one two three four'), page, 2))
    assert.not.ok(standsInOrder(words('two one'), page))
    assert.not.ok(standsInOrder(words('one five'), page))
  })

  test('at the end of a page footnotes of any length may stand between two words', () => {
    assert.ok(standsInOrder(words('one two'), indexWords(words('one a b c \f two')), 1))
    assert.not.ok(standsInOrder(words('one two'), indexWords(words('one a b c two \f')), 1))
  })

  test('a repeated word does not lead the search astray', () => {
    assert.ok(standsInOrder(words('a b c'), indexWords(words('a x x x x a b c')), 1))
  })
})

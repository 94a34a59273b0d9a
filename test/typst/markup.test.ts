import * as assert from 'uvu/assert'
import { flatten, segmentAt } from '../../src/typst/markup.ts'
import { suite } from '../support/suite.ts'

const position = (line: number) => ({ start: { line, column: 1, offset: 0 }, end: { line, column: 9, offset: 8 } })

suite('markup', (test) => {
  test('joins a rope and remembers where its parts came from', () => {
    const { text, segments } = flatten([
      'a',
      { markup: ['b', { markup: 'c', position: position(2) }], position: position(1) },
      'd',
    ])
    assert.is(text, 'abcd')
    assert.is(segmentAt(segments, 1)?.position.start.line, 1)
    assert.is(segmentAt(segments, 2)?.position.start.line, 2)
    assert.is(segmentAt(segments, 3), undefined)
  })

  test('writes other characters as escapes in ASCII mode, and counts the offsets there', () => {
    const { text, segments } = flatten(['é😀', { markup: 'x', position: position(3) }], { ascii: true })
    assert.is(text, '\\u{e9}\\u{1f600}x')
    assert.is(segmentAt(segments, text.length - 1)?.position.start.line, 3)
  })
})

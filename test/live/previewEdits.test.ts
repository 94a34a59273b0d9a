import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import { blockAt, changedLines, lineOf } from '../../src/live/previewEdits.ts'
import { suite } from '../support/suite.ts'

const block = (line: number, endLine = line) => ({ page: 1, x: 0, y: 0, line, endLine, text: '' })

suite('edits for the preview', (test) => {
  test('a changed, a new and a deleted line are found', () => {
    assert.equal(changedLines('a\nb\nc\nd', 'a\nB\nc\nd'), { first: 2, last: 2 })
    assert.equal(changedLines('a\nb\nc\nd', 'a\nb\nx\nc\nd'), { first: 3, last: 3 })
    assert.equal(changedLines('a\nb\nc\nd', 'a\nc\nd'), { first: 2, last: 2 })
    assert.is(changedLines('a\nb', 'a\nb'), undefined)
    assert.is(changedLines('a\nb\nc\nd', 'w\nx\ny\nz'), undefined, 'another document')
  })

  test('the changed line lies in the text, whatever the edit', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '')), fc.array(fc.constantFrom('a', 'b', '')), (before, after) => {
        const changed = changedLines(before.join('\n'), after.join('\n'))
        if (!changed) return
        assert.ok(changed.first >= 1 && changed.first <= changed.last)
        assert.ok(changed.last <= Math.max(1, after.length) + 1)
      }),
    ))

  test('a line belongs to the smallest block that holds it, else to the one before', () => {
    const blocks = [block(1), block(3, 9), block(5), block(12)]
    assert.is(blockAt(blocks, 5), 2)
    assert.is(blockAt(blocks, 6), 1)
    assert.is(blockAt(blocks, 10), 1)
    assert.is(blockAt(blocks, 99), 3)
    assert.is(blockAt([], 1), undefined)
  })

  test('of a long paragraph the line is found that holds the word clicked on, also one that stands on many lines', () => {
    const source = [
      'I build **platforms** and',
      'other engineers stand on them,',
      'and I like them quiet.',
      '然后写代码',
      '写20年公司代码',
    ]
    const at = (before: string, after: string) => lineOf(source, block(1, 5), before, after)
    assert.is(at('I build platforms and other engineers', 'stand on them, and I like them quiet.'), 2)
    assert.is(at('I build platforms and', 'other engineers stand on them, and I like'), 1)
    assert.is(at('I build platforms and other engineers stand on them, and', 'I like them quiet.'), 3)
    assert.is(at('platforms and other engineers stand on them, and I like them', 'quiet.'), 3)
    assert.is(at('I like them quiet. 然后写代码写20年公', '司代码'), 5)
    assert.is(at('a sign of the template', ''), 1)
    assert.is(lineOf(source, block(2), 'and I like them quiet.', ''), 2)
  })
})

import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { messagesOf } from '../../src/live/previewMessages.ts'
import { suite } from '../support/suite.ts'

suite('messages of the preview', (test) => {
  test('come in the order of the lines, as in the terminal, those of the whole file first', () => {
    const file = new VFile({ path: 'resume.md', value: 'a\nb\nc\n' })
    file.message('last', { place: { line: 3, column: 1 } })
    file.message('second', { place: { line: 2, column: 1 } }).fatal = true
    file.message('whole')
    file.message('first', { place: { line: 1, column: 1 } })
    assert.equal(
      messagesOf(file).map(({ reason }) => reason),
      ['whole', 'first', 'second', 'last'],
    )
  })
})

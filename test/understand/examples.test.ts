/** Entries in all shapes: what their fields come to. */
import * as assert from 'uvu/assert'
import { entriesOf } from '../support/entries.ts'
import { suite } from '../support/suite.ts'
import { examples } from './examples/index.ts'

for (const [about, some] of Object.entries(examples))
  suite(`entries: ${about}`, (test) => {
    for (const [what, section, markdown, expected] of some)
      test(what, () => {
        assert.equal(entriesOf(section, markdown), expected)
      })
  })

import * as assert from 'uvu/assert'
import type { ContactField, Resume } from '../../src/resume/nodes.ts'
import { toTypst } from '../../src/typst/index.ts'
import { suite } from '../support/suite.ts'

suite('print', (test) => {
  test('contacts in a section are set apart: run together they are no words', () => {
    const contact = (value: string): ContactField => ({
      type: 'field',
      name: 'contact',
      kind: 'other',
      children: [{ type: 'text', value }],
    })
    const resume: Resume = {
      type: 'resume',
      children: [{ type: 'section', kind: 'contact', children: [contact('Ada'), contact('London')] }],
    }
    assert.match(toTypst(resume, { template: '/t.typ' }).text, 'Ada#linebreak();London')
  })
})

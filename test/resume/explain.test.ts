import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import { explain } from '../../src/resume/explain.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const markdown = `# Ada Lovelace

ada@example.com

## Experience

### Engineer at Analytical Engines (1990 - 1993)

Wrote programs.

## Oddities

Something else.
`

suite('explain', (test) => {
  const rows = explain(understand(parse(markdown)))
  const find = (what: string): (typeof rows)[number] | undefined => rows.find((row) => row.what === what)

  test('every field says where it was found and why, so that an author sees why an entry looks odd', () => {
    assert.equal(find('period'), {
      depth: 2,
      line: 7,
      what: 'period',
      text: '1990 – 1993',
      reason: 'end of the heading',
    })
    assert.is(find('organization')?.value, 'Analytical Engines')
    assert.is(find('contact')?.kind, 'email')
    for (const row of rows)
      if (['role', 'organization', 'period', 'contact', 'name'].includes(row.what)) assert.ok(row.reason, row.what)
  })

  test('what was not understood is shown as written', () => {
    assert.equal(
      rows.filter(({ what }) => what === 'as written').map(({ text }) => text),
      ['Wrote programs.', 'Something else.'],
    )
    const sections = rows.filter(({ what }) => what === 'section').map(({ kind, text }) => `${kind} ${text}`)
    assert.equal(sections, ['experience Experience', 'other Oddities'])
  })

  test('items of lists, cells and lines do not run into one another', () => {
    const texts = (block: string): string[] =>
      explain(understand(parse(`# Ada\n\n## Oddities\n\n${block}\n`)))
        .filter(({ what }) => what === 'as written')
        .map(({ text }) => text)
    assert.equal(texts('> one\n>\n> two  \n> three'), ['one · two · three'])
    assert.equal(texts('```\nx = 1\ny = 2\n```'), ['x = 1 · y = 2'])
    assert.equal(texts('1. one\n2. two\n   - three'), ['one · two · three'])
  })
})

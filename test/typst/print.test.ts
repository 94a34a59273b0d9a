import type { FootnoteDefinition, Paragraph } from 'mdast'
import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { verify } from '../../src/check/judge/index.ts'
import type { ContactField, Resume } from '../../src/resume/nodes.ts'
import { toTypst } from '../../src/typst/index.ts'
import { markdown } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

suite('print', (test) => {
  test('a bullet before nothing, where a template tag stood, is not set', async () => {
    const built = await buildFile(markdown('# Ada\n\n- {{ tag }}\n- one\n-\n\ntext\n\n* {{ other }}\n'))
    const { text } = toTypst(built.resume, built.print!)
    assert.match(text, '#list(tight: true,\n  [#par[one]],\n)')
    assert.is(text.split('#list(').length, 2)
  })

  test('rows left of a table whose others are fields have no header: none of them was one', async () => {
    const rows = ['| Position | Clerk |', '| Period | 2019 – 2021 |', '| Staff | 260 |', '| Capital | 11 |']
    const built = await buildFile(
      markdown(`# Ada\n\n## Experience\n\n### Baker Ltd\n\n| | |\n|---|---|\n${rows.join('\n')}\n`),
    )
    const { text } = toTypst(built.resume, built.print!)
    assert.match(text, '#grid-table(columns: 2, align: (start, start,),\n  [#par[Staff]]')
    assert.not.match(text, 'header: (')
  })

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

  test('a footnote defined twice is set twice, though only the first can be called', () => {
    const note = (value: string): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      identifier: 'n',
      children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
    })
    const call: Paragraph = { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'n' }] }
    const resume: Resume = { type: 'resume', children: [call, note('first'), note('second')] }
    const { text } = toTypst(resume, { template: '/t.typ' })
    assert.match(text, '#footnote[first]')
    assert.match(text, 'second')
  })

  test('a footnote that only calls itself is set', async () => {
    const built = await buildFile(markdown('# Ada\n\ntext\n\n[^n]: note[^n]\n'))
    assert.equal(built.file.messages.map(String), [])
  })

  test('a word longer than any line is broken, and stays one word', async () => {
    const word = `${'abcdefgh_'.repeat(12)}${'x'.repeat(130)}`
    const built = await buildFile(markdown(`# Ada\n\n## Notes\n\nsee ${word} there\n`))
    const verdict = await verify(built)
    assert.equal([verdict!.lost, verdict!.built.file.messages.map(String)], [[], []])
    assert.not.match(verdict!.pages[0]!.body, '\u200b')
    assert.is(verdict!.pages[0]!.outside, '')
  })

  test('the texts of two missing images side by side are words of their own', async () => {
    const built = await buildFile(markdown('# Ada\n\n## Notes\n\n![one](a.png)![two](b.png)\n'))
    assert.equal((await verify(built))!.lost, [])
  })

  test('a title of characters that are left out is no title', async () => {
    for (const title of [
      '*\u00ad*',
      '~~![\u00ad](gone.png)~~',
      '`\u00ad`',
      '**&nbsp;**',
      '[\u00ad](https://example.com)',
    ]) {
      const built = await buildFile(markdown(`# Ada\n\n## ${title}\n\n### ${title}\n\n- *${title}*\n\ntext ${title}\n`))
      assert.equal(built.file.messages.filter(({ fatal }) => fatal).map(String), [], title)
    }
  })

  test('the address of a link without text is no part of the word before it', async () => {
    const built = await buildFile(markdown('# Ada\n\n## Notes\n\nC[](https://example.com/a) and [](there)\n'))
    assert.equal((await verify(built))!.lost, [])
  })
})

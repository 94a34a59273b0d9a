/** Options that stand where none are read. */
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { documentOf } from '../../src/document.ts'
import { parse } from '../../src/markdown/parse.ts'
import { suite } from '../support/suite.ts'

suite('options without front matter', (test) => {
  const told = async (value: string): Promise<string[]> => {
    const file = new VFile({ path: 'resume.md', value })
    await documentOf(parse(value, file), '/nonexistent', file)
    return file.messages.filter(({ ruleId }) => ruleId === 'front-matter').map(({ line, note }) => `${line} ${note}`)
  }
  const written = (line: number, option: string): string[] => [
    `${line} Begin the file with a line of ---, then ${option}, then a line of ---`,
  ]

  test('are told at their line, with what to write', async () => {
    assert.equal(await told('template = modern\npages = 1\n\n# Ada\n'), written(1, 'template: modern'))
    assert.equal(await told('\nsize: 10pt\n# Ada\n'), written(2, 'size: 10pt'))
    assert.equal(await told('title: CV\nauthor: Ada\n\n# Ada\n'), written(1, 'title: CV'))
    assert.equal(await told('+++\ntitle = "CV"\ntemplate = "modern"\n+++\n\n# Ada\n'), written(3, 'template: modern'))
    assert.equal(await told('+++\npages = 1\n\n# Ada\n'), written(2, 'pages: 1'))
    assert.equal(
      await told('template: classic\nicons: true\nentry-first: role\n\n# Ada\n'),
      written(1, 'template: classic'),
    )
  })

  test('prose, contacts and what other tools read are none', async () => {
    const texts = [
      'title: Engineer\n\n# Ada\n',
      'email: ada@example.org\nphone: 123 456 789\n\n# Ada\n',
      'author: Ada\nemail: ada@example.org\n\n# Ada\n',
      'size: 10pt\nemail: ada@example.org\n\n# Ada\n',
      'python: 3 years\nruby: 2 years\n\n# Ada\n',
      '+++\ntitle = "CV"\n[params]\nsize = "x"\norder = 3\n+++\n\n# Ada\n',
      'size: 10pt\nI like things\n\n# Ada\n',
      '# Ada\n\ntemplate: modern\n',
      '+++\ntemplate = "page.html"\ntitle = "CV"\n+++\n\n# Ada\n',
    ]
    for (const text of texts) assert.equal(await told(text), [], text)
  })
})

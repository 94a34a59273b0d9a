import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { parse } from '../../src/markdown/parse.ts'
import { checkLinks, showsAddress, targetOf } from '../../src/resume/links.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const told = (source: string): string[] => {
  const file = new VFile(source)
  checkLinks(understand(parse(source)), file)
  return file.messages.map(({ line, ruleId, reason }) => `${line} ${ruleId} ${reason}`)
}

suite('links', (test) => {
  test('those that a PDF cannot follow are told where they stand', () => {
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', './cv.md', 'cv.md', 'data:text/html,x'])
      assert.equal(told(`# A\n\n## Notes\n\nI have written of [this](${url}) in several places\n`), [
        `5 dropped-link A PDF cannot follow the link to '${url}': its text is set without it`,
      ])
    // A place in the same text is not lost.
    assert.equal(told('# A\n\n## Notes\n\nSee [this](#notes) above\n'), [])
    assert.equal(told('# A\n\n## Notes\n\nsee [this][x] now\n\n[x]: notes/a.md\n').length, 1)
  })

  test('those that it can are not', () => {
    for (const url of ['https://a.example', 'http://a.example', 'mailto:a@b.example', 'tel:+4711', '//a.example/x'])
      assert.equal(told(`# A\n\n[${url}](${url})\n\n## Notes\n\nsee [this](${url})\n`), [], url)
    assert.is(targetOf('//a.example'), 'https://a.example')
    assert.is(targetOf('JavaScript:x'), undefined)
  })

  test('a text shows an address with or without what every one begins with', () => {
    assert.ok(showsAddress('My site: www.a.example/x', 'https://a.example/x/'))
    assert.ok(showsAddress('a.example/ä', 'https://a.example/%C3%A4'))
    assert.not.ok(showsAddress('a.example', 'https://a.example/x'))
    assert.not.ok(showsAddress('ada', 'https://github.com/ada'))
    assert.not.ok(showsAddress('call', 'tel:+47223344'))
    assert.ok(showsAddress('%', 'https://a.example/%') === false)
  })
})

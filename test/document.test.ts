import * as assert from 'uvu/assert'
import { buildFile } from '../src/build.ts'
import { createEngine } from '../src/compile/engine.ts'
import { markdown } from './support/folder.ts'
import { suite } from './support/suite.ts'

suite('a file with nothing to set', (test) => {
  const engine = createEngine()
  for (const [what, text, reason] of [
    ['front matter alone', '---\npaper: a4\n---\n', 'There is nothing to set: the file holds only front matter'],
    ['TOML alone', '+++\ndraft = true\n+++\n', 'There is nothing to set: the file holds only front matter'],
    ['a comment', '<!-- to be written -->\n', 'There is nothing to set in the file'],
  ] as const)
    test(`is refused, and the last good PDF kept, rather than an empty page made: ${what}`, async () => {
      const { ok, pdf, file } = await buildFile(markdown(text), { engine })
      assert.not(ok)
      assert.is(pdf, undefined)
      assert.equal(
        file.messages.map(String).map((line) => line.replace(/^.*?: /, '')),
        [reason],
      )
    })

  test('is none that has a picture, or a name in its front matter', async () => {
    for (const text of ['![Ada](ada.png)\n', '---\nname: Ada Lovelace\n---\n'])
      assert.ok((await buildFile(markdown(text), { engine })).ok, text)
  })
})

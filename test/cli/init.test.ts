import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { mdcv } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

suite('mdcv init', (test) => {
  test('writes a résumé that builds without a message, and says how', async () => {
    await inFolder({}, async (folder) => {
      const { code, out, err } = await mdcv(folder, ['init'])
      assert.is(code, 0)
      assert.is(err, '')
      assert.match(
        out,
        /^Wrote resume\.md:.*\n\n {2}mdcv +makes the PDF\n {2}mdcv watch +makes it again at every save\n$/,
      )
      const built = await mdcv(folder, ['--verify'])
      assert.is(built.code, 0)
      assert.is(built.err, '')
    })
  })

  test('names the file it wrote in the next steps', async () => {
    await inFolder({}, async (folder) => {
      const { out } = await mdcv(folder, ['init', 'my cv.md'])
      assert.match(out, /mdcv build 'my cv\.md' +makes the PDF\n {2}mdcv watch 'my cv\.md' +makes/)
    })
  })

  test('shows every construct there is', async () => {
    await inFolder({}, async (folder) => {
      await mdcv(folder, ['init'])
      const text = readFileSync(join(folder, 'resume.md'), 'utf8')
      const constructs = {
        'front matter': /^---\n[\s\S]*?\n---\n/,
        comment: /<!-- /,
        name: /^# /m,
        section: /^## /m,
        entry: /^### /m,
        bullets: /^- /m,
        numbers: /^1\. /m,
        strong: /\*\*.*\*\*/,
        emphasis: /_\w.*_/,
        code: /`.*`/,
        link: /\[.*\]\(https:/,
        footnote: /^\[\^1\]: /m,
        quote: /^> /m,
        table: /^\| -/m,
        definition: /^: /m,
      }
      for (const [name, construct] of Object.entries(constructs)) assert.match(text, construct, name)
    })
  })

  test('never writes over a file', async () => {
    await inFolder({ 'resume.md': 'mine' }, async (folder) => {
      const { code, err } = await mdcv(folder, ['init'])
      assert.is(code, 2)
      assert.match(
        err,
        /'resume\.md' is there already and stays as it is\n +Name another file: mdcv init my-resume\.md/,
      )
      assert.is(readFileSync(join(folder, 'resume.md'), 'utf8'), 'mine')
    })
  })

  test('names a folder that is not there', async () => {
    await inFolder({}, async (folder) => {
      writeFileSync(join(folder, 'file'), '')
      const { code, err } = await mdcv(folder, ['init', 'file/resume.md'])
      assert.is(code, 2)
      assert.match(err, /Cannot write 'file\/resume\.md': a part of its path is a file/)
    })
  })
})

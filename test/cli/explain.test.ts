import * as assert from 'uvu/assert'
import { mdcv } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const ada = `# Ada Lovelace

ada@example.com

## Experience

### Analyst
**Analytical Engines**, London | 2016 - 2019

- Wrote the first program

> I kept no records before that.
`

suite('mdcv explain', (test) => {
  test('shows what each line was taken for, with its number and the reason', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      const { code, out, err } = await mdcv(folder, ['explain'])
      assert.is(code, 0)
      assert.is(err, '')
      assert.match(out, /^ {3}1 {4}name +Ada Lovelace {2}← \S/m)
      assert.match(out, /^ {3}3 {4}contact \(email\) +ada@example\.com {2}← \S/m)
      assert.match(out, /^ {3}5 {2}section \(experience\) +Experience {2}← \S/m)
      assert.match(out, /^ {3}7 {6}role +Analyst {2}← \S/m)
      assert.match(out, /^ {3}8 {6}organization +Analytical Engines {2}← \S/m)
      assert.match(out, /^ {3}8 {6}period +2016/m)
      assert.match(out, /^1 section, 1 entry/m)
      assert.not.match(out, '\x1b')
    })
  })

  test('names what it did not understand where a job was expected', async () => {
    await inFolder({ 'cv.md': '# Ada\n\n## Experience\n\nNothing that I would call a job.\n' }, async (folder) => {
      const { out } = await mdcv(folder, ['explain', 'cv.md'])
      assert.match(out, /^ {3}5 {4}not understood +Nothing that I would call a job\./m)
      assert.match(out, '1 block where a job or a degree was expected was not understood')
      const { notUnderstood } = JSON.parse((await mdcv(folder, ['explain', 'cv.md', '--json'])).out)
      assert.equal(notUnderstood, [5])
    })
  })

  test('gives the same as JSON', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      const { source, rows } = JSON.parse((await mdcv(folder, ['explain', '--json'])).out)
      assert.is(source, 'resume.md')
      const role = rows.find((row: { what: string }) => row.what === 'role')
      assert.is(role.line, 7)
      assert.is(role.text, 'Analyst')
    })
  })

  test('a file that cannot be read is refused as in a build', async () => {
    await inFolder({}, async (folder) => {
      const { code, err } = await mdcv(folder, ['explain', 'gone.md'])
      assert.is(code, 2)
      assert.match(err, 'gone.md')
    })
  })

  test('explains a letter as one: the head it bears, from which file, and its own blocks', async () => {
    const letter = 'London, 1 May 1843\n\nDear Mr Babbage,\n\n- one\n- two\n'
    await inFolder({ 'resume.md': ada, 'letter.md': letter }, async (folder) => {
      const { out } = await mdcv(folder, ['explain', 'letter.md'])
      assert.match(out, /^ {6}letterhead +resume\.md\n {8}name +Ada Lovelace/m)
      assert.match(out, /^ {6}letter\n {3}1 {4}text +London, 1 May 1843\n {3}3 {4}text +Dear Mr Babbage,\n/m)
      assert.match(out, /\nletter of 3 blocks, letterhead of resume\.md\n$/)
      const { letterhead, notUnderstood } = JSON.parse((await mdcv(folder, ['explain', 'letter.md', '--json'])).out)
      assert.is(letterhead, 'resume.md')
      assert.equal(notUnderstood, [])
      await inFolder({ 'letter.md': letter }, async (alone) => {
        assert.match((await mdcv(alone, ['explain', 'letter.md'])).out, /letterhead +← there is no résumé beside it/)
      })
    })
  })
})

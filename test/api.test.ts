import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import * as api from '../src/index.ts'
import { inFolder } from './support/folder.ts'
import { suite } from './support/suite.ts'

const text =
  '# Ada Lovelace\n\n## Experience\n\n### Analyst\n**Analytical Engines**, London | 1842 – 1843\n\n- Wrote the first program\n'

suite('public API', (test) => {
  test('exports what the documentation names, and nothing by accident', () => {
    assert.equal(Object.keys(api).sort(), [
      'build',
      'createParser',
      'createSession',
      'parse',
      'remarkResume',
      'toJsonResume',
      'toTypst',
      'understand',
      'writeOutput',
    ])
  })

  test('builds a path to bytes and writes nothing', async () => {
    await inFolder({ 'resume.md': text }, async (cwd) => {
      const result = await api.build('resume.md', { cwd, set: { formats: ['pdf', 'json'] } })
      assert.ok(result.ok)
      assert.equal(
        result.outputs.map(({ format, path }) => [format, path]),
        [
          ['pdf', join(cwd, 'resume.pdf')],
          ['json', join(cwd, 'resume.json')],
        ],
      )
      assert.is(Buffer.from(result.outputs[0]!.bytes).toString('latin1', 0, 5), '%PDF-')
      assert.is(JSON.parse(Buffer.from(result.outputs[1]!.bytes).toString()).basics.name, 'Ada Lovelace')
      assert.throws(() => writeFileSync(result.outputs[0]!.path, '', { flag: 'r+' }), 'ENOENT')
    })
  })

  test('tells of a file that is not there instead of throwing', async () => {
    const { ok, messages } = await api.build('/nowhere/resume.md')
    assert.not.ok(ok)
    assert.is(messages[0]!.ruleId, 'unreadable-file')
  })

  test('leaves the file it is given as it was', async () => {
    const file = new VFile({ path: 'resume.md', value: '# A\n\n![x](gone.png)\n' })
    const { messages } = await api.build(file)
    assert.is(messages.length, 1)
    assert.is(file.messages.length, 0)
  })

  test('gives its pieces for reuse: a remark plugin, a printer', async () => {
    const processor = unified().use(remarkParse).use(api.remarkResume)
    const resume = (await processor.run(processor.parse(text))) as unknown as ReturnType<typeof api.understand>
    assert.is(resume.type, 'resume')
    const { text: typst } = api.toTypst(resume, { template: '/templates/classic.typ' })
    assert.match(typst, 'organization: [')
    assert.match(typst, 'Analytical Engines')
  })

  test('a session builds the same bytes as a build of its own', async () => {
    const session = api.createSession()
    try {
      const file = (): VFile => new VFile({ path: '/tmp/resume.md', value: text })
      const [warm, cold] = [await session.rebuild(file()), await api.build(file())]
      assert.ok(Buffer.from(warm.pdf!).equals(Buffer.from(cold.outputs[0]!.bytes)))
    } finally {
      await session.dispose()
    }
  })
})

import { statSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import * as assert from 'uvu/assert'
import { mdcv, mdcvPath } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const long = `# Ada\n\n## Talks\n\n${'- A talk about engines and the poetry in them\n'.repeat(4000)}`

suite('streams', (test) => {
  test('a reader that stops early, as head does, is no fault', async () => {
    await inFolder({ 'resume.md': long }, async (folder) => {
      const { stdout, stderr, exitCode } = await execa(
        'bash',
        ['-c', `"${process.execPath}" "${mdcvPath}" -f typ -o - | head -c 5; exit "\${PIPESTATUS[0]}"`],
        { cwd: folder, reject: false },
      )
      assert.is(stdout, '#impo')
      assert.not.match(stderr, /EPIPE|fault/)
      assert.is(exitCode, 0)
    })
  })

  test('a large result reaches a slow reader whole', async () => {
    await inFolder({ 'resume.md': long }, async (folder) => {
      const command = `"${process.execPath}" "${mdcvPath}" -f typ -o - | (sleep .3; wc -c)`
      const { stdout } = await execa('bash', ['-c', command], { cwd: folder })
      await mdcv(folder, ['-o', 'file.typ'])
      assert.is(Number(stdout), statSync(join(folder, 'file.typ')).size)
    })
  })

  test('a bug of ours ends with 70 and keeps what is needed to report it', async () => {
    await inFolder(
      { 'resume.md': '# Ada\n', 'break.mjs': "Array.prototype.flatMap = () => { throw new Error('broken') }\n" },
      async (folder) => {
        const { code, err } = await mdcv(folder, [], { env: { NODE_OPTIONS: '--import ./break.mjs' } })
        assert.is(code, 70)
        assert.match(err, /This is a fault of mdcv, not of your résumé\. Please report it[\s\S]*Error: broken\n +at /)
      },
    )
  })

  test('--help has examples, --version the version', async () => {
    await inFolder({}, async (folder) => {
      const help = await mdcv(folder, ['--help'])
      assert.match(help.out, /Examples:\n {2}mdcv .*resume\.md → resume\.pdf/)
      assert.is(help.code, 0)
      const version = await mdcv(folder, ['--version'])
      assert.match(version.out, /^\d+\.\d+\.\d+\n$/)
      assert.is((await mdcv(folder, ['build', '--help'])).code, 0)
    })
  })
})

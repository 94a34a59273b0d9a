import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import * as assert from 'uvu/assert'
import { projectFolder } from '../support/docs.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
const canCutNetwork = spawnSync('unshare', ['-rn', 'true']).status === 0

/** A folder in which somebody has installed the package as it would be published. */
async function inUsersFolder(work: (folder: string) => Promise<void>): Promise<void> {
  await inFolder({ 'package.json': '{"private": true}' }, async (folder) => {
    // The build that the tests run on is packed; publishing would build it first.
    const packed = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
    const { stdout } = await execa('npm', packed, { cwd: projectFolder })
    const [{ filename }] = JSON.parse(stdout)
    await execa('npm', ['install', '--prefer-offline', ...quiet, `./${filename}`], { cwd: folder })
    await work(folder)
  })
}

suite('the package', (test) => {
  const offline = canCutNetwork ? test : test.skip

  test('installed in an empty folder makes a first résumé, its PDF, and serves programs', async () => {
    await inUsersFolder(async (folder) => {
      await execa('npx', ['mdcv', 'init'], { cwd: folder })
      const { stdout, stderr } = await execa('npx', ['mdcv'], { cwd: folder })
      assert.match(stdout, /^resume\.md → resume\.pdf {2}1 page/)
      assert.not.match(stderr, /error|warning/)
      assert.is(readFileSync(join(folder, 'resume.pdf')).subarray(0, 5).toString(), '%PDF-')

      const program =
        "import {build} from 'mdcv'; const {ok, outputs} = await build('resume.md'); console.log(ok, outputs[0].bytes.length)"
      writeFileSync(join(folder, 'program.mjs'), program)
      const { stdout: said } = await execa(process.execPath, ['program.mjs'], { cwd: folder })
      assert.is(said, `true ${readFileSync(join(folder, 'resume.pdf')).length}`)
      assert.ok(existsSync(join(folder, 'node_modules/mdcv/schema/mdcv.schema.json')))
    })
  })

  offline('makes the same PDF with the network cut off', async () => {
    await inUsersFolder(async (folder) => {
      await execa('npx', ['mdcv', 'init'], { cwd: folder })
      await execa('npx', ['mdcv'], { cwd: folder })
      await execa('unshare', ['-rn', 'npx', 'mdcv', '-o', 'offline.pdf'], { cwd: folder })
      assert.equal(readFileSync(join(folder, 'offline.pdf')), readFileSync(join(folder, 'resume.pdf')))
    })
  })
})

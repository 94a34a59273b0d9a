import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import * as assert from 'uvu/assert'
import { projectFolder } from '../support/docs.ts'
import { suite } from '../support/suite.ts'

const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
const canCutNetwork = spawnSync('unshare', ['-rn', 'true']).status === 0

/** Install the package, as it would be published, into a folder that holds nothing else. */
async function install(folder: string): Promise<void> {
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  // The build that the tests run on is packed; publishing would build it first.
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const { stdout } = await execa('npm', packing, { cwd: projectFolder })
  const [{ filename }] = JSON.parse(stdout)
  await execa('npm', ['install', '--prefer-offline', ...quiet, `./${filename}`], { cwd: folder })
}

suite('the package', (test) => {
  const offline = canCutNetwork ? test : test.skip
  const folder = mkdtempSync(join(tmpdir(), 'mdcv-test-'))
  test.before(() => install(folder))
  test.after(() => rmSync(folder, { recursive: true, force: true }))

  test('installed in an empty folder makes a first résumé and its PDF', async () => {
    await execa('npx', ['mdcv', 'init'], { cwd: folder })
    const { stdout, stderr } = await execa('npx', ['mdcv'], { cwd: folder })
    assert.match(stdout, /^resume\.md → resume\.pdf {2}1 page/)
    assert.not.match(stderr, /error|warning/)
    assert.is(readFileSync(join(folder, 'resume.pdf')).subarray(0, 5).toString(), '%PDF-')
  })

  test('serves programs, with the same bytes', async () => {
    const program = `import {build} from 'mdcv'
      const {outputs} = await build('resume.md')
      process.stdout.write(outputs[0].bytes)`
    writeFileSync(join(folder, 'program.mjs'), program)
    const { stdout } = await execa(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'buffer' })
    assert.ok(readFileSync(join(folder, 'resume.pdf')).equals(stdout))
    assert.ok(existsSync(join(folder, 'node_modules/mdcv/schema/mdcv.schema.json')))
  })

  test('holds the licences of the code in its bundles, and the pages that messages and templates name', () => {
    const inside = (path: string): string => readFileSync(join(folder, 'node_modules/mdcv', path), 'utf8')
    const licences = inside('dist/THIRD-PARTY.txt')
    for (const name of [
      'unified',
      'micromark',
      'mdast-util-from-markdown',
      'commander',
      'chokidar',
      'execa',
      'valibot',
    ])
      assert.match(licences, new RegExp(`^${name} \\d\\S*, MIT\n\n[\\s\\S]{500}`, 'm'))
    const copy = join(folder, 'copy.typ')
    spawnSync('npx', ['mdcv', 'templates', 'eject', 'classic', copy], { cwd: folder })
    const named = readFileSync(copy, 'utf8').match(/\b(?:docs|templates)\/[\w/.]+\.\w+/g) ?? []
    assert.ok(named.length > 0)
    for (const path of named) assert.ok(existsSync(join(folder, 'node_modules/mdcv', path)), path)
  })

  test('has types of its own that a program can be checked with', async () => {
    const program = `import { build, type Resume } from 'mdcv'
      const { resume, messages } = await build('resume.md')
      export const children: Resume['children'] | undefined = resume?.children
      export const reasons: string[] = messages.map(({ reason }) => reason)`
    writeFileSync(join(folder, 'program.mts'), program)
    const tsc = join(projectFolder, 'node_modules/typescript/bin/tsc')
    const words = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
      'program.mts',
    ]
    const { all, exitCode } = await execa(process.execPath, [tsc, ...words], { cwd: folder, all: true, reject: false })
    assert.is(exitCode, 0, all)
  })

  offline('makes the same PDF with the network cut off', async () => {
    await execa('unshare', ['-rn', 'npx', 'mdcv', '-o', 'offline.pdf'], { cwd: folder })
    assert.ok(readFileSync(join(folder, 'offline.pdf')).equals(readFileSync(join(folder, 'resume.pdf'))))
  })
})

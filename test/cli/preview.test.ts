import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as assert from 'uvu/assert'
import { mdcv, mdcvPath } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { isHere } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const ada = (line: string): string => `# Ada Lovelace\n\n${line}\n`

/** A program at work, and what it has said. */
class Program {
  said = ''
  readonly child: ChildProcess
  readonly ended: Promise<number | null>

  constructor(folder: string, command: string, words: readonly string[]) {
    this.child = spawn(command, words, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
    for (const stream of [this.child.stdout, this.child.stderr]) stream!.on('data', (text) => (this.said += text))
    this.ended = new Promise((done) => this.child.on('exit', done))
  }

  async until(pattern: RegExp): Promise<RegExpExecArray> {
    for (let tries = 0; tries < 1500; tries++) {
      const found = pattern.exec(this.said)
      if (found) return found
      await delay(20)
    }
    throw new Error(`${pattern} was not said, but:\n${this.said}`)
  }
}

suite('mdcv preview', (test) => {
  test('says where the page is, keeps the PDF up to date, and ends when told to', () =>
    inFolder({ 'resume.md': ada('one') }, async (folder) => {
      const program = new Program(folder, process.execPath, [mdcvPath, 'preview'])
      const [, url] = await program.until(/resume\.md is shown at (http:\/\/127\.0\.0\.1:\d+\/)\n/)
      await program.until(/resume\.md → resume\.pdf.*\n/)
      assert.match(await (await fetch(url!)).text(), /<title>mdcv<\/title>/)
      assert.match(await (await fetch(`${url}page.js`)).text(), /EventSource/)
      const before = readFileSync(join(folder, 'resume.pdf'))
      writeFileSync(join(folder, 'resume.md'), ada('two'))
      await program.until(/→ resume\.pdf.*\n.*→ resume\.pdf.*\n/)
      assert.not.equal(readFileSync(join(folder, 'resume.pdf')), before)
      assert.not.match(program.said, /\x1b|\r/, 'plain lines where there is no terminal')
      program.child.kill('SIGINT')
      assert.is(await program.ended, 0)
      assert.is(await fetch(url!).catch(() => 'gone'), 'gone')
    }))

  test('a port in use: the next one, and it says so', () =>
    inFolder({ 'resume.md': ada('one') }, async (folder) => {
      const squatter = createServer()
      await new Promise<void>((done) => squatter.listen(0, '127.0.0.1', done))
      const { port } = squatter.address() as { port: number }
      const program = new Program(folder, process.execPath, [mdcvPath, 'watch', '--preview', '--port', String(port)])
      const [, said, taken] = await program.until(/Port (\d+) is in use; taking (\d+)\n/)
      assert.is(Number(said), port)
      await program.until(new RegExp(`shown at http://127\\.0\\.0\\.1:${taken}/`))
      program.child.kill('SIGTERM')
      assert.is(await program.ended, 0)
      squatter.close()
    }))

  test('a port that is none is a slip of the command line', () =>
    inFolder({ 'resume.md': ada('one') }, async (folder) => {
      const { code, err } = await mdcv(folder, ['preview', '--port', '99999'])
      assert.is(code, 2)
      assert.match(err, /Unexpected port '99999', expected a number from 1 to 65535/)
    }))

  test('a folder that tells no changes is watched by looking', () =>
    inFolder({ 'resume.md': ada('one') }, async (folder) => {
      const program = new Program(folder, process.execPath, [mdcvPath, 'watch', '--poll'])
      await program.until(/→ resume\.pdf.*\n/)
      writeFileSync(join(folder, 'resume.md'), ada('two'))
      await program.until(/→ resume\.pdf.*\n.*→ resume\.pdf.*\n/)
      program.child.kill('SIGINT')
      assert.is(await program.ended, 0)
    }))

  const keyed = isHere('script') ? test : test.skip
  keyed('on a terminal: one line for every build, keys to build again, to try a look on, and to quit', () =>
    inFolder({ 'resume.md': ada('one') }, async (folder) => {
      const command = `"${process.execPath}" "${mdcvPath}" preview --no-open`
      const program = new Program(folder, 'script', ['-qfec', command, '/dev/null'])
      await program.until(/Keys: o opens the page, t tries the next template on, r builds again, q ends/)
      await program.until(/→ resume\.pdf/)
      program.child.stdin!.write('r')
      await program.until(/→ resume\.pdf[^\n]*\r\x1b\[2K[^\n]*→ resume\.pdf/)
      program.child.stdin!.write('t')
      await program.until(/\nTrying on the template \w+; the file stays as it is\r?\n/)
      writeFileSync(join(folder, 'resume.md'), '---\npaper: a9\n---\n# Ada\n')
      await program.until(/not built: 1 error/)
      program.child.stdin!.write('q')
      assert.is(await program.ended, 0)
      assert.ok(existsSync(join(folder, 'resume.pdf')))
    }),
  )
})

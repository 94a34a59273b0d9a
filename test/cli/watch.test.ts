import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as assert from 'uvu/assert'
import { mdcvPath } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const ada = (line: string): string => `# Ada Lovelace\n\n${line}\n`

class Watch {
  said = ''
  readonly child: ChildProcess
  readonly ended: Promise<number | null>

  constructor(folder: string, words: readonly string[]) {
    this.child = spawn(process.execPath, [mdcvPath, ...words], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
    for (const stream of [this.child.stdout, this.child.stderr]) stream!.on('data', (text) => (this.said += text))
    this.ended = new Promise((done) => this.child.on('exit', done))
  }

  /** Wait until something was said since `from`. */
  async until(pattern: RegExp, from = 0): Promise<void> {
    for (let tries = 0; tries < 1500; tries++) {
      if (pattern.test(this.said.slice(from))) return
      await delay(20)
    }
    throw new Error(`${pattern} was not said, but:\n${this.said}`)
  }

  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.child.kill(signal)
    return this.ended
  }
}

suite('mdcv watch', (test) => {
  test('builds at every save, tells of errors, recovers, and leaves nothing behind', async () => {
    await inFolder({ 'resume.md': ada('one') }, async (folder) => {
      const path = join(folder, 'resume.md')
      const watch = new Watch(folder, ['watch', '-o', 'out/cv.pdf'])
      await watch.until(
        /^Watching resume\.md; Ctrl-C ends it\n\d\d:\d\d:\d\d {2}resume\.md → out\/cv\.pdf {2}1 page {2}\d+ kB {2}\d+ ms\n/,
      )
      const first = readFileSync(join(folder, 'out/cv.pdf'))

      let from = watch.said.length
      writeFileSync(path, ada('two'))
      await watch.until(/→ out\/cv\.pdf/, from)
      const second = readFileSync(join(folder, 'out/cv.pdf'))
      assert.not.equal(first, second)

      from = watch.said.length
      writeFileSync(path, `---\npaper: a44\n---\n${ada('three')}`)
      await watch.until(/resume\.md:2:8: error[\s\S]*not built: 1 error; out\/cv\.pdf stays as it was\n/, from)
      assert.equal(readFileSync(join(folder, 'out/cv.pdf')), second)

      from = watch.said.length
      writeFileSync(join(folder, 'draft'), ada('four'))
      renameSync(join(folder, 'draft'), path)
      await watch.until(/→ out\/cv\.pdf/, from)

      assert.is(await watch.end(), 0)
      assert.equal(readdirSync(join(folder, 'out')), ['cv.pdf'])
      assert.is(spawnSync('pgrep', ['-P', String(watch.child.pid)]).stdout.toString(), '')
    })
  })

  test('says a warning once, not at every save', async () => {
    await inFolder({ 'resume.md': `---\nacent: red\n---\n${ada('one')}` }, async (folder) => {
      const watch = new Watch(folder, ['-w'])
      await watch.until(/→ resume\.pdf/)
      assert.match(watch.said, /warning {2}Unexpected option 'acent'/)
      const from = watch.said.length
      writeFileSync(join(folder, 'resume.md'), `---\nacent: red\n---\n${ada('two')}`)
      await watch.until(/→ resume\.pdf/, from)
      assert.not.match(watch.said.slice(from), /acent/)
      await watch.end('SIGTERM')
    })
  })

  test('tells of a file that goes, and builds it when it is back', async () => {
    await inFolder({ 'resume.md': ada('one') }, async (folder) => {
      const watch = new Watch(folder, ['watch'])
      await watch.until(/→ resume\.pdf/)
      let from = watch.said.length
      rmSync(join(folder, 'resume.md'))
      await watch.until(/There is no file 'resume\.md'/, from)
      from = watch.said.length
      writeFileSync(join(folder, 'resume.md'), ada('two'))
      await watch.until(/→ resume\.pdf/, from)
      assert.is(await watch.end(), 0)
    })
  })

  test('--report json gives programs a line for each build', async () => {
    await inFolder({ 'resume.md': ada('one') }, async (folder) => {
      const watch = new Watch(folder, ['watch', '--report', 'json'])
      await watch.until(/\n/)
      assert.is(JSON.parse(watch.said.split('\n')[0]!).pages, 1)
      await watch.end()
    })
  })
})

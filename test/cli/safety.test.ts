/** What must never happen to files, whatever is asked for. */
import { spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import * as assert from 'uvu/assert'
import { mdcv, mdcvPath } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const ada = '# Ada Lovelace\n\nAnalyst\n\n![x](face.svg)\n'
const face = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
const classic = readFileSync(new URL('../../templates/classic.typ', import.meta.url), 'utf8')
const own = classic.replaceAll('"lib/', '"/templates/lib/')
const endless = `${own}\n#let loop() = for a in range(100000) { for b in range(100000) { let x = 1 } }\n#loop()\n`

suite('safety', (test) => {
  test('a résumé, its template and its pictures are never overwritten, through links neither', () =>
    inFolder({ 'cv.md': ada, 'own.typ': own, 'face.svg': face, 'b.md': ada }, async (folder) => {
      symlinkSync('cv.md', join(folder, 'out.pdf'))
      const cases: Array<[string[], string]> = [
        [['cv.md', '-o', 'out.pdf'], 'out.pdf'],
        [['cv.md', '-t', './own.typ', '-f', 'typ', '-o', 'own.typ'], 'own.typ'],
      ]
      for (const [words, name] of cases) {
        const { code, err } = await mdcv(folder, words)
        assert.match(err, `'${name}' is a source of 'cv.md'`)
        assert.is(code, 2)
      }
      assert.is(readFileSync(join(folder, 'cv.md'), 'utf8'), ada)
      assert.is(readFileSync(join(folder, 'own.typ'), 'utf8'), own)
    }))

  test('what a template of one’s own reads is never overwritten, though the result takes no template', () => {
    const files = {
      'cv.md': ada,
      'own.typ': `#import "parts.typ": *\n${own}`,
      'parts.typ': '#let numbers = json("data" + ".json")\n',
      'data.json': '{}',
    }
    return inFolder(files, async (folder) => {
      symlinkSync('data.json', join(folder, 'link.json'))
      const cases = [
        ['json', 'data.json'],
        ['json', 'link.json'],
        ['typ', 'parts.typ'],
      ] as const
      for (const [format, name] of cases) {
        const { code, err } = await mdcv(folder, ['cv.md', '-t', './own.typ', '-f', format, '-o', name])
        assert.match(err, `'${name}' is a source of 'cv.md'`)
        assert.is(code, 2)
      }
      assert.is(readFileSync(join(folder, 'data.json'), 'utf8'), '{}')
      assert.is((await mdcv(folder, ['cv.md', '-t', './own.typ', '-f', 'json', '-o', 'new.json'])).code, 0)
    })
  })

  test('one collision costs the files concerned, not the others', () =>
    inFolder({ 'a/cv.md': ada, 'b/cv.md': ada, 'c.md': ada }, async (folder) => {
      const { code, err, out } = await mdcv(folder, ['a/cv.md', 'b/cv.md', 'c.md', '-o', 'out'])
      assert.is(err.split('Two results would have the name').length, 2)
      assert.match(out, 'c.md → out/c.pdf')
      assert.match(err, '1 of 3 files built')
      assert.is(code, 2)
      assert.ok(existsSync(join(folder, 'out/c.pdf')))
      assert.not.ok(existsSync(join(folder, 'out/cv.pdf')))
    }))

  test('a file that is replaced keeps its mode, whatever the umask', () =>
    inFolder({ 'cv.md': ada, 'cv.pdf': 'old' }, async (folder) => {
      chmodSync(join(folder, 'cv.pdf'), 0o666)
      await mdcv(folder, ['cv.md'])
      assert.is(statSync(join(folder, 'cv.pdf')).mode & 0o777, 0o666)
    }))

  test("'-o out' is a folder for one file as for several", () =>
    inFolder({ 'a.md': ada, 'b.md': ada }, async (folder) => {
      await mdcv(folder, ['a.md', '-o', 'out'])
      await mdcv(folder, ['a.md', 'b.md', '-o', 'out'])
      assert.ok(existsSync(join(folder, 'out/a.pdf')) && existsSync(join(folder, 'out/b.pdf')))
    }))

  test('a full disk behind standard output is an error with its reason', () =>
    inFolder({ 'cv.md': ada }, async (folder) => {
      if (!existsSync('/dev/full')) return
      for (const words of ['cv.md -o -', 'explain cv.md', 'templates', '--help']) {
        const { exitCode, stderr } = await execa(
          'sh',
          ['-c', `"$0" "$1" ${words} > /dev/full`, process.execPath, mdcvPath],
          {
            cwd: folder,
            reject: false,
          },
        )
        assert.match(stderr, 'Cannot write to standard output: the disk is full', words)
        assert.is(exitCode, 2, words)
      }
    }))

  test('a working folder that is gone is said in words', () =>
    inFolder({}, async (folder) => {
      mkdirSync(join(folder, 'gone'))
      const script = `cd gone && rmdir ../gone && "$0" "$1" cv.md`
      const { exitCode, stderr } = await execa('sh', ['-c', script, process.execPath, mdcvPath], {
        cwd: folder,
        reject: false,
      })
      assert.match(stderr, /^error {2}The working folder no longer exists\n {7}Go to another one: cd ~$/)
      assert.is(exitCode, 2)
    }))

  test('without the compiler of this platform it says which package to install', () =>
    inFolder({ 'cv.md': ada }, async (folder) => {
      const root = fileURLToPath(new URL('../../', import.meta.url))
      for (const name of ['dist', 'templates', 'fonts', 'package.json'])
        cpSync(join(root, name), join(folder, name), { recursive: true })
      mkdirSync(join(folder, 'node_modules/@myriaddreamin'), { recursive: true })
      const binding = 'node_modules/@myriaddreamin/typst-ts-node-compiler'
      cpSync(join(root, binding), join(folder, binding), { recursive: true })
      for (const command of ['build', 'watch']) {
        const words = ['dist/cli/mdcv.js', command, 'cv.md']
        const { exitCode, stderr } = await execa(process.execPath, words, {
          cwd: folder,
          reject: false,
          timeout: 30_000,
        })
        assert.match(
          stderr,
          /^error {2}The Typst compiler for this platform is not installed: @myriaddreamin\/typst-ts-node-compiler-\S+\n.*npm install/,
        )
        assert.not.match(stderr, /\n {4}at /)
        assert.is(exitCode, 2)
      }
    }))

  test('a watch ends at once when it is asked to, while a template loops, too', () =>
    inFolder({ 'cv.md': ada, 'endless.typ': endless }, async (folder) => {
      const watch = spawn(process.execPath, [mdcvPath, 'watch', 'cv.md', '-t', './endless.typ'], { cwd: folder })
      let said = ''
      watch.stderr.on('data', (data) => (said += data))
      const ended = new Promise((done) => watch.on('exit', done))
      await wait(1500)
      watch.kill('SIGTERM')
      const first = await Promise.race([ended, wait(5000, 'still running')])
      watch.kill('SIGKILL')
      assert.is(first, 0)
      assert.is(said, '')
    }))

  test('no package comes from the network, whatever the environment says of proxies', () =>
    inFolder({ 'cv.md': ada, 'own.typ': `#import "@preview/cetz:0.3.1": canvas\n${own}` }, async (folder) => {
      const { code, err } = await mdcv(folder, ['cv.md', '-t', './own.typ'], { env: { NO_PROXY: '*', no_proxy: '*' } })
      assert.match(err, /the package 'cetz' is not available, and nothing is fetched.*\n {2}own\.typ:1:9/)
      assert.is(code, 1)
    }))

  test('YAML whose aliases multiply is refused in words', () =>
    inFolder({}, async (folder) => {
      const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
      const bomb = levels.map(
        (name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'x' : `*${levels[at - 1]}`)}]`,
      )
      const { code, err } = await mdcv(folder, ['-', '-o', 'cv.pdf'], { input: `---\n${bomb.join('\n')}\n---\n${ada}` })
      assert.match(err, 'its aliases stand for more than 100 values')
      assert.not.match(err, /\n {4}at /)
      assert.is(code, 1)
    }))

  test('a text beyond the limits is refused by every command that reads it, and as a letterhead', () => {
    const files = {
      'cv.md': `# Ada\n\n${'a'.repeat(5_000_000)}`,
      'letter.md': '---\nletterhead: cv.md\n---\nDear Sir,\n\nI write.\n',
    }
    return inFolder(files, async (folder) => {
      for (const words of [['cv.md'], ['explain', 'cv.md'], ['letter.md'], ['explain', 'letter.md']]) {
        const { code, err } = await mdcv(folder, words)
        assert.match(err, 'The text has 5,000,007 characters, expected at most 1,000,000', words.join(' '))
        assert.is(code, 1)
      }
    })
  })

  test('contacts without end are refused, at the first that is too many', () =>
    inFolder({ 'cv.md': `# Ada\n\n${'ada@example.org\n'.repeat(201)}\n## Work\n\nx\n` }, async (folder) => {
      const { code, err } = await mdcv(folder, ['cv.md'])
      assert.match(err, /^cv\.md:203:1: error {2}The head has 201 contacts, expected at most 200/)
      assert.is(code, 1)
    }))

  test('a paragraph without end is refused', () =>
    inFolder({ 'cv.md': `# Ada\n\n## Work\n\n${`${'$a '.repeat(30)}\n`.repeat(250)}` }, async (folder) => {
      const { code, err } = await mdcv(folder, ['cv.md'])
      assert.match(err, /^cv\.md:5:1: error {2}Unexpected paragraph of more than 20,000 characters/)
      assert.is(code, 1)
    }))

  test('what never ends is not read to its end', () =>
    inFolder({}, async (folder) => {
      if (!existsSync('/dev/urandom')) return
      const { code, err } = await mdcv(folder, ['/dev/urandom'])
      assert.match(err, 'The file holds binary data, expected Markdown')
      assert.is(code, 1)
      const script = `yes | "$0" "$1" - -o cv.pdf`
      const { exitCode, stderr } = await execa('sh', ['-c', script, process.execPath, mdcvPath], {
        cwd: folder,
        reject: false,
      })
      assert.match(stderr, 'The file has more than 16 MB, expected a résumé in Markdown')
      assert.is(exitCode, 1)
    }))

  test('what is proposed for a letterhead outside of the folder works where it is typed', () => {
    const files = { 'cv.md': ada, 'letters/letter.md': '---\nletterhead: ../cv.md\n---\nDear Sir,\n\nI write.\n' }
    return inFolder(files, async (folder) => {
      const { err } = await mdcv(folder, ['letters/letter.md'])
      const [, proposed] = /--set (letterhead=\S+)/.exec(err)!
      assert.is(proposed, 'letterhead=cv.md')
      const { code } = await mdcv(folder, ['letters/letter.md', '--set', proposed!])
      assert.is(code, 0)
    })
  })

  test('a file without a name is a message', () =>
    inFolder({ 'cv.md': ada }, async (folder) => {
      const { code, err } = await mdcv(folder, [''])
      assert.match(err, "'.' is a folder, expected a Markdown file")
      assert.is(code, 2)
    }))

  test('a title of nothing that can be printed leaves the document its name', () =>
    inFolder({ 'cv.md': `---\ntitle: "\\ud800"\n---\n${ada}` }, async (folder) => {
      const { code, err } = await mdcv(folder, ['cv.md'])
      assert.is(code, 0, err)
    }))

  test('keys and classes named as parts of JavaScript are words like others', () =>
    inFolder(
      { 'cv.md': `---\nconstructor: x\ntoString: y\n---\n${ada}\n[here]{.constructor}\n\n<!-- constructor: x -->\n` },
      async (folder) => {
        const { code, err, out } = await mdcv(folder, ['cv.md', '-f', 'typ', '-o', '-'])
        assert.is(code, 0)
        assert.not.match(out + err, 'native code')
      },
    ))

  test('a long value is not repeated whole', () =>
    inFolder({ 'cv.md': `---\nlang: ${'x'.repeat(1500)}\npages: 1e999\n---\n${ada}` }, async (folder) => {
      const { err } = await mdcv(folder, ['cv.md'])
      assert.match(err, /Unexpected 'x{79}…' for 'lang'/)
      assert.match(err, "Unexpected Infinity for 'pages'")
    }))

  for (const option of ['fonts: "a\\0"', 'fonts: [x, "a\\0"]', 'letterhead: "\\0.md"', 'template: "\\0.typ"'])
    test(`a name no file can have is a message: ${option}`, () =>
      inFolder({ 'cv.md': `---\n${option}\n---\n${ada}` }, async (folder) => {
        const { code, err } = await mdcv(folder, ['cv.md'])
        assert.match(err, /cv\.md:2:\d+: error {2}Unexpected .* for '(?:fonts|letterhead|template)', expected/)
        assert.is(code, 1)
      }))
})

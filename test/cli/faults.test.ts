import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { mdcv } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const ada = '# Ada Lovelace\n\nAnalyst\n'

/** What goes wrong before a résumé is read: words, what is said, how it ends. */
const usage: ReadonlyArray<[words: string[], said: RegExp]> = [
  [['wtach'], /There is no command or file 'wtach'\n +Did you mean: mdcv watch/],
  [['biuld'], /Did you mean: mdcv build/],
  [['intt'], /Did you mean: mdcv init/],
  [['--quite'], /Unknown option '--quite'\n +Did you mean --quiet\?/],
  [['build', '--templete', 'x'], /Unknown option '--templete'\n +Did you mean --template\?/],
  [['--report', 'xml'], /Allowed choices are text, json/],
  [['-o'], /Option '-o, --output <path>' argument missing/],
  [['--set', 'paper'], /Unexpected '--set paper', expected --set key=value/],
  [['--set', 'papr=a4'], /Unexpected option 'papr', expected 'paper'/],
  [['--set', 'paper=a44'], /Unexpected 'a44' for 'paper', expected a3, a4.*did you mean a4\?/],
  [['--set', 'margins.lft=2cm'], /Unexpected 'lft' in 'margins'.*did you mean left\?/],
  [['-t', 'clasic'], /Unknown template 'clasic', expected .*classic.*did you mean 'classic'\?/],
  [['-t', './mine.typ'], /Cannot use the template: the file 'mine\.typ' was not found/],
  [['-f', 'pfd'], /Unexpected 'pfd' for 'formats'.*did you mean pdf\?/],
  [['resume.md', 'cv.pdf'], /'cv\.pdf' is no source\n +To name the result: mdcv resume\.md -o cv\.pdf/],
  [['-o', 'cv.docx'], /Cannot make 'cv\.docx': expected a name that ends in \.pdf/],
  [['-o', 'cv.pdf', '-f', 'typ'], /'cv\.pdf' does not fit --format typ/],
  [['watch', '-'], /Standard input cannot be watched/],
  [['watch', '-o', '-'], /Watching writes files, not standard output/],
  [['watch', 'nothere.md'], /There is no file 'nothere\.md'/],
  [['init', 'cv.pdf'], /expected one that ends in \.md/],
]

/** Files that are no résumé: content, what is said. */
const contents: ReadonlyArray<[name: string, content: string | Uint8Array, said: RegExp]> = [
  ['a PDF', '%PDF-1.7\n', /not\.md: error {2}The file is a PDF, expected Markdown {2}not-markdown/],
  ['an HTML page', '<!-- x -->\n<!DOCTYPE html><p>Hi', /The file is an HTML page, expected Markdown/],
  ['LaTeX', '% My CV\n\\documentclass{article}\n', /The file is a LaTeX file, expected Markdown/],
  ['Word', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), /The file is a Word, OpenDocument or zip file/],
  ['old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /The file is a Word file/],
  ['RTF', '{\\rtf1 Hi}', /The file is an RTF file/],
  [
    'JSON Resume',
    '{\n  "basics": {"name": "Ada"}\n}',
    /The file is a JSON Resume, expected Markdown {2}not-markdown\n.*mdcv init/,
  ],
  ['JSON', '[ "a" ]', /The file is JSON, expected Markdown/],
  ['BibTeX', '% mine\n@article{ada, title = {Notes}}', /The file is a BibTeX bibliography, expected Markdown/],
  ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), /The file is an image/],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0]), /The file is text in UTF-16/],
  ['binary data', '# Ada\0\0', /The file holds binary data/],
  ['nothing', '', /The file is empty, expected a résumé in Markdown {2}empty-file\n.*mdcv init/],
  ['white space', ' \n\t\n\ufeff', /The file is empty/],
  [
    'Latin-1',
    Buffer.from('# Ada\n\nR\u00e9sum\u00e9 \u65e5', 'latin1'),
    /not\.md:3:2: error {2}The file is not UTF-8: byte 0xE9 at offset 8 {2}not-utf8\n.*means 'é'/,
  ],
  [
    'UTF-8 and then Latin-1 in one line',
    Buffer.concat([Buffer.from('日本 x'), Buffer.from([0xfc])]),
    /not\.md:1:5: error .*byte 0xFC at offset 8/,
  ],
]

suite('faults', (test) => {
  for (const [words, said] of usage)
    test(`of usage get one clear sentence: mdcv ${words.join(' ')}`, async () => {
      await inFolder({ 'resume.md': ada }, async (folder) => {
        const { code, out, err } = await mdcv(folder, words)
        assert.match(err, said)
        assert.ok(err.split('\n').length <= 3, err)
        assert.is(out, '')
        assert.is(code, 2)
        assert.equal(readdirSync(folder), ['resume.md'])
      })
    })

  for (const [name, content, said] of contents)
    test(`of content get one clear sentence: ${name}`, async () => {
      await inFolder({ 'not.md': content }, async (folder) => {
        const { code, err } = await mdcv(folder, ['not.md'])
        assert.match(err, said)
        assert.not.match(err, /\n {4}at /)
        assert.is(code, 1)
        assert.equal(readdirSync(folder), ['not.md'])
      })
    })

  test('of reading name the file, what is near, and end with 2', async () => {
    await inFolder({ 'resume.md': ada, 'cvs/ada.md': ada }, async (folder) => {
      symlinkSync('loop.md', join(folder, 'loop.md'))
      const cases: Array<[string, RegExp]> = [
        ['resum.md', /There is no file 'resum\.md' {2}unreadable-file\n +Did you mean 'resume\.md'\?/],
        ['resume.markdown', /Did you mean 'resume\.md'\?/],
        ['cvs/adaa.md', /Did you mean 'cvs\/ada\.md'\?/],
        ['cvs', /'cvs' is a folder, expected a Markdown file.*\n +Did you mean 'cvs\/ada\.md'\?/],
        ['loop.md', /'loop\.md' cannot be read: its symbolic links lead in a circle/],
        ['resume.md/x.md', /'resume\.md\/x\.md' cannot be read: a part of the path is a file/],
        [`${'x'.repeat(300)}.md`, /cannot be read: the name is too long/],
      ]
      for (const [path, said] of cases) {
        const { code, err } = await mdcv(folder, [path])
        assert.match(err, said)
        assert.is(code, 2, path)
      }
    })
  })

  test('of reading name first the files that are most like it, not just the first five', async () => {
    const names = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'resume-2024.md', 'my-resume.md']
    await inFolder(Object.fromEntries(names.map((name) => [name, ada])), async (folder) => {
      const { err } = await mdcv(folder, ['resume_new.md'])
      assert.match(
        err,
        /\n {2}There is: (?:my-resume\.md, resume-2024|resume-2024\.md, my-resume)\.md, a\.md, b\.md, c\.md and others\n/,
      )
    })
  })

  test('of a first try without resume.md say how to begin', async () => {
    await inFolder({}, async (folder) => {
      const { code, err } = await mdcv(folder, [])
      assert.is(err, "resume.md: error  There is no file 'resume.md'  unreadable-file\n  Make a first one: mdcv init\n")
      assert.is(code, 2)
    })
  })

  test('of writing name the file and the reason, and end with 2', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      mkdirSync(join(folder, 'resume.pdf'))
      symlinkSync('b.pdf', join(folder, 'a.pdf'))
      symlinkSync('a.pdf', join(folder, 'b.pdf'))
      const cases: Array<[string[], RegExp]> = [
        [[], /Cannot write 'resume\.pdf': it is a folder/],
        [['-o', 'resume.md/x.pdf'], /Cannot write 'resume\.md\/x\.pdf': a part of its path is a file/],
        [['-o', 'a.pdf'], /Cannot write 'a\.pdf': its symbolic links lead in a circle/],
      ]
      if (process.platform === 'linux')
        cases.push(
          [['-o', '/proc/mdcv/x.pdf'], /Cannot write '\/proc\/mdcv\/x\.pdf': its folder cannot be made/],
          [['-o', '/dev/full'], /Cannot write '\/dev\/full': the disk is full/],
        )
      for (const [words, said] of cases) {
        const { code, err } = await mdcv(folder, words)
        assert.match(err, said)
        assert.is(code, 2, err)
      }
    })
  })
})

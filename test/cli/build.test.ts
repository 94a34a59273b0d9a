import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { mdcv } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const ada = '# Ada Lovelace\n\n## Experience\n\n### Analyst\n\n- Wrote the first program\n'
const isPdf = (path: string): boolean => readFileSync(path).subarray(0, 5).toString() === '%PDF-'

suite('mdcv build', (test) => {
  test('without a word makes resume.pdf of resume.md, and says so in one line', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      const { code, out, err } = await mdcv(folder, [])
      assert.match(out, /^resume\.md → resume\.pdf {2}1 page {2}\d+ kB {2}\d+ ms\n$/)
      assert.is(err, '')
      assert.is(code, 0)
      assert.ok(isPdf(join(folder, 'resume.pdf')))
    })
  })

  test('takes -o as a file, makes its folders, leaves no drafts', async () => {
    await inFolder({ 'cv.md': ada }, async (folder) => {
      const { code } = await mdcv(folder, ['cv.md', '-o', 'out/deep/me.pdf'])
      assert.is(code, 0)
      assert.equal(readdirSync(join(folder, 'out/deep')), ['me.pdf'])
    })
  })

  test('options that are lists add up over several --set; what is hidden counts as given up for --verify', async () => {
    const text = '# Ada Bell\n\nada@bell.example | +44 20 7946 0000\n\n## Skills\n\nGo\n\n## Awards\n\nCup\n'
    await inFolder({ 'cv.md': text }, async (folder) => {
      const hide = ['phone', 'awards', 'email'].flatMap((name) => ['--set', `hide=${name}`])
      const { code, out } = await mdcv(folder, ['cv.md', ...hide, '-f', 'typ', '-o', '-'])
      assert.is(code, 0)
      assert.not.match(out, /7946|Cup|bell\.example/)
      assert.match(out, /Skills/)
      const verified = await mdcv(folder, ['cv.md', ...hide, '--verify'])
      assert.is(verified.code, 0)
      assert.match(verified.out, /left out by 'hide'/)
    })
  })

  test('takes -o as a folder that is there, or ends in a slash, or must hold several', async () => {
    await inFolder({ 'a.md': ada, 'b.md': ada, 'there/x': '' }, async (folder) => {
      await mdcv(folder, ['a.md', '-o', 'there'])
      await mdcv(folder, ['a.md', '-o', 'new/'])
      await mdcv(folder, ['build', 'a.md', 'b.md', '-o', 'both'])
      assert.ok(isPdf(join(folder, 'there/a.pdf')))
      assert.ok(isPdf(join(folder, 'new/a.pdf')))
      assert.equal(readdirSync(join(folder, 'both')), ['a.pdf', 'b.pdf'])
    })
  })

  test('chooses the format by the name of the result', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      await mdcv(folder, ['-o', 'me.typ'])
      await mdcv(folder, ['-o', 'me.json'])
      assert.match(readFileSync(join(folder, 'me.typ'), 'utf8'), /name: \[Ada Lovelace\]/)
      assert.is(JSON.parse(readFileSync(join(folder, 'me.json'), 'utf8')).basics.name, 'Ada Lovelace')
    })
  })

  test('makes several formats beside the source', async () => {
    await inFolder({ 'sub/resume.md': ada }, async (folder) => {
      const { out } = await mdcv(folder, ['sub/resume.md', '-f', 'pdf,typ'])
      assert.equal(readdirSync(join(folder, 'sub')).sort(), ['resume.md', 'resume.pdf', 'resume.typ'])
      assert.match(out, /sub\/resume\.md → sub\/resume\.pdf/)
    })
  })

  test('-o - writes the PDF to standard output and nothing else there', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      const piped = await mdcv(folder, ['-o', '-'])
      await mdcv(folder, ['-o', 'file.pdf'])
      assert.equal(Buffer.from(piped.bytes), readFileSync(join(folder, 'file.pdf')))
      assert.match(piped.err, /resume\.md → standard output/)
    })
  })

  test('- reads standard input, and writes to standard output unless told otherwise', async () => {
    await inFolder({}, async (folder) => {
      const piped = await mdcv(folder, ['-'], { input: ada })
      assert.is(Buffer.from(piped.bytes).subarray(0, 5).toString(), '%PDF-')
      const named = await mdcv(folder, ['-', '-o', 'x.pdf'], { input: ada })
      assert.is(named.code, 0)
      assert.ok(isPdf(join(folder, 'x.pdf')))
    })
  })

  test('names results by the placeholders of output, safely', async () => {
    const wild = ada.replace('Ada Lovelace', '../../Ada/ <b>: "Lovelace"')
    await inFolder({ 'sub/resume.md': `---\noutput: out/{name}-{lang}.pdf\n---\n\n${wild}` }, async (folder) => {
      const { code, err } = await mdcv(folder, ['sub/resume.md'])
      assert.is(code, 0, err)
      assert.equal(readdirSync(join(folder, 'sub')), ['out', 'resume.md'])
      const [name, ...more] = readdirSync(join(folder, 'sub/out'))
      assert.equal(more, [])
      assert.match(name ?? '', /^Ada.*-en\.pdf$/)
      assert.not.match(name ?? '', /[<>:"/\\|?*]/)
    })
  })

  test('lets no output: of a document leave its folder, by dots, from the root or through a link', async () => {
    for (const output of ['../out.pdf', '/tmp/mdcv-escape.pdf', 'link/out.pdf', 'sub/../../out.pdf']) {
      await inFolder({ 'in/resume.md': `---\noutput: ${output}\n---\n${ada}`, 'out/x': '' }, async (folder) => {
        symlinkSync(join(folder, 'out'), join(folder, 'in/link'))
        const { code, err } = await mdcv(folder, ['in/resume.md'])
        assert.is(code, 1, output)
        assert.match(err, /in\/resume\.md:2:9: error {2}The output '.*' leads out of the résumé's folder/)
        assert.equal(readdirSync(join(folder, 'out')), ['x'])
        assert.not.ok(existsSync(join(folder, 'out.pdf')))
      })
    }
    assert.not.ok(existsSync('/tmp/mdcv-escape.pdf'))
  })

  test('--set outranks the front matter, and --set output may lead anywhere', async () => {
    await inFolder({ 'in/resume.md': `---\npaper: a4\noutput: x.pdf\n---\n${ada}` }, async (folder) => {
      const { code, err } = await mdcv(folder, [
        'in/resume.md',
        '--set',
        'paper=us-letter',
        '--set',
        'output=out/{slug}.pdf',
      ])
      assert.is(code, 0, err)
      const pdf = readFileSync(join(folder, 'out/ada-lovelace.pdf'), 'latin1')
      assert.match(pdf, /MediaBox\s*\[0 0 612 792\]/)
    })
  })

  test('refuses two results of one name, and writes neither', async () => {
    await inFolder({ 'a/resume.md': ada, 'b/resume.md': ada }, async (folder) => {
      const { code, err } = await mdcv(folder, ['a/resume.md', 'b/resume.md', '-o', 'out/'])
      assert.is(code, 2)
      assert.match(err, /Two results would have the name 'out\/resume\.pdf': of 'a\/resume\.md' and of 'b\/resume\.md'/)
      assert.not.ok(existsSync(join(folder, 'out')))
    })
  })

  test('refuses one file or standard output for several results', async () => {
    await inFolder({ 'a.md': ada, 'b.md': ada }, async (folder) => {
      const file = await mdcv(folder, ['a.md', 'b.md', '-o', 'x.pdf'])
      assert.is(file.code, 2)
      assert.match(file.err, /'x\.pdf' is one file, but there are 2 results\n.*-o out\//)
      const stdout = await mdcv(folder, ['a.md', '-f', 'pdf,typ', '-o', '-'])
      assert.is(stdout.code, 2)
      assert.match(stdout.err, /Standard output holds one result, not 2/)
      assert.is(stdout.out, '')
    })
  })

  test('takes a pattern for several results: each by its source and in its format', async () => {
    await inFolder({ 'a.md': ada, 'b.md': ada }, async (folder) => {
      const { code, err } = await mdcv(folder, ['a.md', 'b.md', '-f', 'typ,json', '-o', 'o/{slug}-{file}.typ'])
      assert.is(code, 0, err)
      const names = ['ada-lovelace-a.json', 'ada-lovelace-a.typ', 'ada-lovelace-b.json', 'ada-lovelace-b.typ']
      assert.equal(readdirSync(join(folder, 'o')).sort(), names)
      const same = await mdcv(folder, ['a.md', 'b.md', '-o', 'o/{slug}.pdf'])
      assert.match(same.err, /Two results would have the name 'o\/ada-lovelace\.pdf'.*\n.*-o 'out\/\{file\}\.pdf'/)
      const strange = await mdcv(folder, ['a.md', '-o', 'o/{stem}.pdf'])
      assert.is(strange.code, 2)
      assert.match(
        strange.err,
        "Unexpected '{stem}' in '-o o/{stem}.pdf', expected any of {name}, {slug}, {file}, {lang}, {template}",
      )
    })
  })

  test('from standard input of several formats says where they can go', async () => {
    await inFolder({}, async (folder) => {
      for (const [words, input] of [
        [['-', '-f', 'json,pdf'], ada],
        [['-'], `---\nformats: [json, pdf]\n---\n${ada}`],
      ] as const) {
        const { code, err, out } = await mdcv(folder, words, { input })
        assert.is(code, 2)
        assert.is(
          err,
          'error  Standard output holds one result, not 2\n       Name a folder: -o out/, or one format: -f pdf\n',
        )
        assert.is(out, '')
      }
    })
  })

  test('never writes over a source', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      const { code, err } = await mdcv(folder, ['-o', 'resume.md'])
      assert.is(code, 2)
      assert.match(err, /'resume\.md' is a file, expected a folder or a name that ends in \.pdf or \.typ or \.json/)
      assert.is(readFileSync(join(folder, 'resume.md'), 'utf8'), ada)
    })
  })

  test('builds the others when one of several has errors, and ends with 1', async () => {
    await inFolder({ 'a.md': ada, 'b.md': '---\npaper: a44\n---\n# B\n', 'c.md': ada }, async (folder) => {
      const { code, err, out } = await mdcv(folder, ['a.md', 'b.md', 'c.md'])
      assert.is(code, 1)
      assert.match(out, /a\.md → a\.pdf.*\nc\.md → c\.pdf/)
      assert.match(err, /b\.md {2}not built: 1 error\n2 of 3 files built\n$/)
      assert.not.ok(existsSync(join(folder, 'b.pdf')))
    })
  })

  test('a failed build leaves the last good result as it was', async () => {
    await inFolder({ 'resume.md': ada }, async (folder) => {
      await mdcv(folder, [])
      const before = readFileSync(join(folder, 'resume.pdf'))
      writeFileSync(join(folder, 'resume.md'), '---\npaper: a44\n---\n# Ada\n')
      assert.is((await mdcv(folder, [])).code, 1)
      assert.equal(readFileSync(join(folder, 'resume.pdf')), before)
    })
  })

  test('--quiet says nothing but errors', async () => {
    const text = `---\nacent: red\n---\n${ada}`
    await inFolder({ 'resume.md': text, 'bad.md': '---\npaper: a44\nacent: x\n---\n# A' }, async (folder) => {
      const fine = await mdcv(folder, ['-q'])
      assert.is(fine.out + fine.err, '')
      const bad = await mdcv(folder, ['bad.md', '-q'])
      assert.match(bad.err, /error {2}Unexpected 'a44'/)
      assert.not.match(bad.err, /warning/)
    })
  })

  test('--report json tells programs all', async () => {
    await inFolder({ 'resume.md': `---\nacent: red\n---\n${ada}` }, async (folder) => {
      const { code, out, err } = await mdcv(folder, ['--report', 'json'])
      const report = JSON.parse(out)
      assert.is(code, 0)
      assert.is(err, '')
      assert.is(report.ok, true)
      const [result] = report.results
      assert.is(result.source, 'resume.md')
      assert.is(result.pages, 1)
      assert.equal(result.outputs[0].path, join(folder, 'resume.pdf'))
      assert.is(result.outputs[0].size, readFileSync(join(folder, 'resume.pdf')).length)
      assert.equal(result.messages[0], {
        severity: 'warning',
        rule: 'option-name',
        reason: "Unexpected option 'acent', expected 'accent'",
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 6,
        expected: ['accent'],
      })
    })
  })

  test('--report json tells faults of usage too', async () => {
    await inFolder({}, async (folder) => {
      for (const words of [['--quite'], ['-o', 'x.docx'], ['--set', 'x']]) {
        const { code, out } = await mdcv(folder, [...words, '--report', 'json'])
        assert.is(code, 2)
        const report = JSON.parse(out)
        assert.is(report.ok, false)
        assert.is(typeof report.faults[0].reason, 'string')
      }
    })
  })

  test('--open shows the result', async () => {
    if (process.platform !== 'linux') return
    const opener = '#!/bin/sh\nprintf %s "$1" > "$OPENED.tmp" && mv "$OPENED.tmp" "$OPENED"\n'
    await inFolder({ 'resume.md': ada, 'bin/xdg-open': opener }, async (folder) => {
      const { chmodSync } = await import('node:fs')
      chmodSync(join(folder, 'bin/xdg-open'), 0o755)
      const opened = join(folder, 'opened')
      const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, OPENED: opened }
      assert.is((await mdcv(folder, ['--open'], { env })).code, 0)
      for (let tries = 0; tries < 200 && !existsSync(opened); tries++) await new Promise((done) => setTimeout(done, 20))
      assert.is(readFileSync(opened, 'utf8'), join(folder, 'resume.pdf'))
    })
  })

  test('writes through links and to devices without replacing them', async () => {
    await inFolder({ 'resume.md': ada, 'real/x': '' }, async (folder) => {
      symlinkSync('real/cv.pdf', join(folder, 'resume.pdf'))
      writeFileSync(join(folder, 'real/cv.pdf'), 'old')
      await mdcv(folder, [])
      assert.ok(isPdf(join(folder, 'real/cv.pdf')))
      assert.is((await mdcv(folder, ['-o', '/dev/null'])).code, 0)
      assert.ok(existsSync('/dev/null'))
      mkdirSync(join(folder, 'd.pdf'))
      assert.is((await mdcv(folder, ['-o', 'd.pdf'])).code, 0)
      assert.equal(readdirSync(join(folder, 'd.pdf')), ['resume.pdf'])
    })
  })
})

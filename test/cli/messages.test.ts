import * as assert from 'uvu/assert'
import { displayWidth, type FrameLine, frame } from '../../src/cli/frame.ts'
import { mdcv } from '../support/cli.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const drawn = (lines: FrameLine[] | undefined): string[] => (lines ?? []).map(({ text }) => text)

suite('messages', (test) => {
  test('show the line and a caret under what is meant', async () => {
    await inFolder({ 'resume.md': '---\nlayout: x\npaper: a44\n---\n# Ada\n' }, async (folder) => {
      const { err } = await mdcv(folder, [])
      assert.is(
        err,
        `resume.md:3:8: error  Unexpected 'a44' for 'paper', expected a3, a4, a5, us-letter, us-legal, us-executive, iso-b5, jis-b5; did you mean a4?  option-value
  2 │ layout: x
  3 │ paper: a44
    │        ^^^
resume.md  not built: 1 error
`,
      )
    })
  })

  test('tell what to do about a picture that is not there', async () => {
    await inFolder({ 'resume.md': '# Ada\n\nMe: ![my face](face.png)\n' }, async (folder) => {
      const { code, err } = await mdcv(folder, [])
      assert.match(err, /^resume\.md:3:5: warning {2}Cannot show the image: the file 'face\.png' was not found/)
      assert.match(err, /\n {2}3 │ Me: !\[my face\]\(face\.png\)\n {4}│ {5}\^{20}\n/)
      assert.is(code, 0)
    })
  })

  test('show the line of a template and the line of the résumé that called it', async () => {
    const template =
      '#import "/templates/classic.typ" as classic\n#let template(options) = classic.template(options) + (grid-table: (..cells) => {\n  panic("no tables")\n})\n'
    const resume = '# Ada\n\n## One\n\ntext\n\n| a | b |\n| - | - |\n| c | d |\n'
    await inFolder({ 'resume.md': resume, 'mine.typ': template }, async (folder) => {
      const { code, err } = await mdcv(folder, ['-t', './mine.typ'])
      assert.match(err, /^resume\.md:7:1: error {2}The template cannot set this: .*no tables/)
      assert.match(err, /\n {2}7 │ \| a \| b \|\n {4}│ \^{9}\n/)
      assert.match(err, /\n {2}mine\.typ:3:\d+\n {2}3 │ {3}panic\("no tables"\)\n/)
      assert.is(code, 1)
    })
  })

  test('come in the order of the lines, whatever found them', async () => {
    const text =
      '---\nacent: red\ntitle: x\nmargins: { botom: 1cm, x: 3, lft: 1cm }\ntitle: y\n---\n# Ada\n\n![me](gone.png)\n'
    await inFolder({ 'resume.md': text }, async (folder) => {
      const { err } = await mdcv(folder, [])
      const places = [...err.matchAll(/^resume\.md:(\d+):(\d+): (?:error|warning)/gm)].map(([, line, column]) => [
        Number(line),
        Number(column),
      ])
      assert.ok(places.length >= 5, err)
      assert.equal(
        places,
        [...places].sort(([a, b], [c, d]) => a! - c! || b! - d!),
      )
      const { messages } = JSON.parse((await mdcv(folder, ['--report', 'json'])).out).results[0]
      assert.equal(
        messages.map(({ line, column }: { line: number; column: number }) => [line, column]),
        places,
      )
    })
  })

  test('name the fonts that are there, and the one meant, as it was typed', async () => {
    await inFolder({ 'resume.md': '---\nname-font: Source Sans Pro\n---\n# Ada\n' }, async (folder) => {
      const { err } = await mdcv(folder, ['--set', 'font=Arial Narrow'])
      assert.match(
        err,
        /^resume\.md: warning {2}There is no font family 'Arial Narrow', expected one of IBM Plex Sans, Inter, .* {2}font$/m,
      )
      assert.match(
        err,
        /^resume\.md:2:12: warning {2}There is no font family 'Source Sans Pro', .*; did you mean Source Sans 3\? {2}font$/m,
      )
      assert.is((await mdcv(folder, ['--set', 'font=inter', '--set', 'name-font=INTER'])).err, '')
    })
  })

  test('have carets in the right column after tabs, wide letters and marks', () => {
    assert.equal(drawn(frame(['\tx **b**'], { line: 1, column: 4, endColumn: 9 })), ['  x **b**', '    ^^^^^'])
    assert.equal(drawn(frame(['日本語 x'], { line: 1, column: 2, endColumn: 4 })), ['日本語 x', '  ^^^^'])
    assert.equal(drawn(frame(['e\u0301👩‍💻x'], { line: 1, column: 8 })), ['e\u0301👩‍💻x', '   ^'])
    assert.is(displayWidth('日本語 x'), 8)
  })

  test('cut long lines around the place', () => {
    const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`
    const [shown = '', carets = ''] = drawn(frame([line], { line: 1, column: 501, endColumn: 505 }, 80))
    assert.ok(displayWidth(shown) <= 78)
    assert.match(shown, /^….*HERE.*…$/)
    assert.is(carets.indexOf('^'), shown.indexOf('HERE'))
    assert.match(carets, /^ +\^{4}$/)
  })

  test('do not let a file steer the terminal', async () => {
    await inFolder({ 'resume.md': '# Ada\n\n\x1b[31mred ![x](\x1b]0;pwned\x07.png)\n' }, async (folder) => {
      const { err } = await mdcv(folder, [])
      assert.not.match(err, /[\x1b\x07]/)
    })
  })

  test('have colours on request only', async () => {
    await inFolder({ 'resume.md': '# Ada\n\n![x](y.png)\n' }, async (folder) => {
      const plain = await mdcv(folder, [])
      assert.not.match(plain.out + plain.err, /\x1b/)
      const forced = await mdcv(folder, [], { env: { FORCE_COLOR: '1' } })
      assert.match(forced.err, /\x1b\[33mwarning/)
      const none = await mdcv(folder, [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })
      assert.not.match(none.out + none.err, /\x1b/)
    })
  })
})

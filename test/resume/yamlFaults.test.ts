import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { parse } from '../../src/markdown/parse.ts'
import { readOptions } from '../../src/resume/options.ts'
import { suite } from '../support/suite.ts'

/** What is said of a front matter: `line:column reason → what helps`. */
async function said(yaml: string, end = '\n'): Promise<string[]> {
  const file = new VFile({ value: `---\n${yaml}\n---\n\n# Ada\n`.replaceAll('\n', end) })
  await readOptions(parse(String(file)), file)
  return file.messages.map(
    ({ line, column, reason, note }) =>
      `${line}:${column} ${reason.replace('Cannot read the front matter: ', '')} → ${note}`,
  )
}

suite('front matter that YAML refuses', (test) => {
  for (const [slip, yaml, ...expected] of [
    [
      'a colon without quotes',
      'title: CV: Ada',
      `2:8 the value of 'title' holds a colon, and needs quotes → Write it so: title: "CV: Ada"`,
    ],
    [
      'a colon in a text that has quotes',
      'description: The "engine": a dream',
      `2:14 the value of 'description' holds a colon, and needs quotes → Write it so: description: 'The "engine": a dream'`,
    ],
    [
      'a tab',
      'margins:\n\tx: 2cm\npaper: a4',
      "3:1 a tab stands before 'x: 2cm', expected spaces → Begin the line with spaces, two for each level.",
    ],
    [
      'a quote never closed, lines above where YAML stops',
      'title: "CV of Ada\npaper: a4\nlang: de',
      `2:8 the value of 'title' begins with a quote (") that is never closed → Write it so: title: "CV of Ada"`,
    ],
    [
      'an apostrophe between apostrophes',
      "title: 'Ada's CV'",
      `2:8 the value of 'title' goes on after its closing quote (') → Write it so: title: "Ada's CV"`,
    ],
    [
      'words after a quotation',
      'title: "Ada" Lovelace',
      `2:8 the value of 'title' goes on after its closing quote (") → Write it so: title: '"Ada" Lovelace'`,
    ],
    [
      'a path of Windows between double quotes',
      'output: "C:\\Users\\ada.pdf"',
      `2:9 the value of 'output' has a backslash (\\) between double quotes → Write it so: output: 'C:\\Users\\ada.pdf'`,
    ],
    [
      'a list never closed',
      'keywords: [go, rust\npaper: a4',
      `2:11 the value of 'keywords' begins with '[', and the ']' is missing → Write it so: keywords: [go, rust]`,
    ],
    [
      'words after a bracket',
      'title: [Senior] Engineer',
      `2:8 the value of 'title' goes on after ']' → Write it so: title: "[Senior] Engineer"`,
    ],
    [
      'a sign that YAML keeps for itself',
      'author: @ada',
      `2:9 the value of 'author' begins with '@', and needs quotes → Write it so: author: "@ada"`,
    ],
    [
      'emphasis, which to YAML is a reference',
      'title: *Ada*',
      `2:8 the value of 'title' begins with '*', and needs quotes → Write it so: title: "*Ada*"`,
    ],
    [
      'a line further in than those before',
      'title: Ada\n  paper: a4',
      "3:1 2 spaces stand before 'paper: a4', expected none → Lines that belong together begin in the same column.",
    ],
    [
      'a line less far in than its neighbours',
      'margins:\n  x: 2cm\n top: 1cm',
      "4:1 a space stands before 'top: 1cm', expected 2 → Lines that belong together begin in the same column.",
    ],
    [
      'a key without its colon',
      'margins:\n  x 2cm\n  top: 1cm',
      "3:3 'x' has no colon after it, expected a line of `key: value` → Write it so: x: 2cm",
    ],
    [
      'an item of a list with a colon',
      'keywords:\n  - go: fast: safe\n  - rust',
      `3:9 the value of 'go' holds a colon, and needs quotes → Write it so: - go: "fast: safe"`,
    ],
    [
      'two lines, each wrong in a way of its own',
      'title: CV: Ada\nauthor: @ada\npaper: a4',
      `2:8 the value of 'title' holds a colon, and needs quotes → Write it so: title: "CV: Ada"`,
      `3:9 the value of 'author' begins with '@', and needs quotes → Write it so: author: "@ada"`,
    ],
    [
      'something nobody foresaw',
      'paper: a4\n{',
      '3:2 expected lines of `key: value` → A value with signs such as : # @ " in it needs quotes around it: title: "CV: Ada"',
    ],
  ] as const)
    test(`is told in plain words, with what helps: ${slip}`, async () => {
      assert.equal(await said(yaml), expected)
      assert.equal(await said(yaml, '\r\n'), expected)
    })

  test('warns of a key that stands twice, of which one value would be lost without a word', async () => {
    assert.equal(await said('paper: a4\nlang: de\npaper: a5\nmdcv:\n  paper: a3'), [
      "4:1 Unexpected second 'paper', which stands on line 2 already; the last one counts → undefined",
    ])
  })

  test('of a long front matter are told in no time, while somebody types', async () => {
    const jobs = Array.from({ length: 300 }, (_, at) => `job${at}:\n  title: "Analyst"\n  tags: [a, b]`).join('\n')
    const start = performance.now()
    assert.equal(await said(`title: "CV\n${jobs}`), [
      `2:8 the value of 'title' begins with a quote (") that is never closed → Write it so: title: "CV"`,
    ])
    assert.match((await said(`${jobs}\n{`)).join(), /^902:2 expected lines/)
    assert.ok(performance.now() - start < 5000)
  })
})

import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { parse } from '../../src/markdown/parse.ts'
import { suite } from '../support/suite.ts'

function said(text: string): string[] {
  const file = new VFile()
  parse(text, file)
  return file.messages.map(({ line, reason, note }) => `${line} ${reason}${note ? ` → ${note}` : ''}`)
}

const text = 'as it stands it is text'

suite('what is meant as front matter and is none', (test) => {
  for (const [slip, markdown, ...expected] of [
    [
      'no end',
      '---\npaper: a4\nlang: de\n\n# Ada\n',
      `1 Unexpected front matter, expected a line of \`---\` to close it; ${text} → Write --- on a line of its own below line 3`,
    ],
    [
      'no beginning',
      'paper: a4\n---\n# Ada\n',
      `1 Unexpected front matter, expected a line of \`---\` above it as well; ${text}`,
    ],
    [
      'a first line without a colon',
      '---\npaper a4\nlang: de\n---\n# Ada\n',
      `2 Unexpected line in the front matter, expected \`key: value\` with nothing before the key; ${text}`,
    ],
    [
      'no space after a colon',
      '---\ntitle:Ada\npaper: a4\n---\n# Ada\n',
      `2 Unexpected line in the front matter, expected \`key: value\` with nothing before the key; ${text}`,
    ],
    [
      'a line in the midst without a colon',
      '---\npaper: a4\ntitle\nlang: de\n---\n# Ada\n',
      `3 Unexpected line in the front matter, expected \`key: value\` with nothing before the key; ${text}`,
    ],
    [
      'an equals sign',
      '---\ntemplate = modern\npaper: a4\n---\n# Ada\n',
      `2 Unexpected line in the front matter, expected \`key: value\` with nothing before the key; ${text} → Write it so: template: modern`,
    ],
    [
      'four hyphens above',
      '----\npaper: a4\n---\n# Ada\n',
      `1 Unexpected '----', expected '---' above front matter; ${text} → Three hyphens on a line of their own, above and below the keys`,
    ],
    [
      'dashes joined by an editor below',
      '---\npaper: a4\n—-\n# Ada\n',
      `3 Unexpected '—-', expected '---' below front matter; ${text} → Three hyphens on a line of their own, above and below the keys`,
    ],
    [
      'a second block',
      '---\npaper: a4\n---\n\n---\nlang: de\n---\n\n# Ada\n',
      `5 Unexpected second front matter, expected a single one; ${text} → Move its lines up, between the --- lines of the first`,
    ],
  ] as const)
    test(`is told at its line: ${slip}`, () => {
      assert.equal(said(markdown), expected)
      assert.equal(said(`\uFEFF${markdown.replaceAll('\n', '\r\n')}`), expected)
    })

  for (const [what, markdown] of [
    ['contacts between rules', '---\nAda Lovelace\nEmail: ada@lovelace.example\n---\n\n## Experience\n'],
    ['contacts between long rules', '----\nEmail: ada@lovelace.example\nPhone: 555\n----\n\n## Experience\n'],
    ['a rule below the front matter', '---\npaper: a4\n---\n\n---\n\n# Ada\n\n---\n\nAnalyst\n'],
    ['a title under which rules stand', 'Ada: a life\n---\n\ntext\n'],
  ] as const)
    test(`is not seen in ${what}`, () => {
      assert.equal(said(markdown), [])
    })
})

import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { limits, refuseTooMuch } from '../../src/markdown/limits.ts'
import { suite } from '../support/suite.ts'

const said = (text: string): string | undefined => {
  const file = new VFile()
  const refused = refuseTooMuch(text, file)
  const [message] = file.messages
  assert.is(refused, message?.fatal === true)
  return message && `${message.line ?? ''}:${message.column ?? ''} ${message.reason}`
}

suite('limits', (test) => {
  for (const [what, text, expected] of [
    [
      'a text without end',
      'a b '.repeat(limits.characters / 4 + 1),
      ': The text has 1,000,004 characters, expected at most 1,000,000',
    ],
    ['lines without end', '\n'.repeat(limits.lines), ': The text has 10,001 lines, expected at most 10,000'],
    [
      'front matter without end',
      `---\n${'a: b\n'.repeat(1001)}---\n# A`,
      '1:1 The front matter has 1,001 lines, expected at most 1,000',
    ],
    [
      'deep front matter',
      `---\n${Array.from({ length: 500 }, (_, deep) => `${' '.repeat(deep)}a:\n`).join('')}---\n# A`,
      '1:1 The front matter has 126,249 characters, expected at most 100,000',
    ],
    [
      'front matter of brackets alone',
      `---\ntitle: ${'{\n '.repeat(400)}\n---\n# A`,
      '34:2 Unexpected bracket inside of 32 others',
    ],
    ['a line of HTML without end', '<p>Text</p>'.repeat(4000), '1:1 Unexpected line of more than 40,000 characters'],
    [
      'a word behind a tag',
      `<style>${'p{a:b}'.repeat(400)}</style> ${'a'.repeat(2001)}`,
      '1:2417 Unexpected word of more than 2,000 characters',
    ],
    ['a line without end', `# A\n\n${'b '.repeat(5001)}`, '3:1 Unexpected line of more than 10,000 characters'],
    [
      'links without end',
      `# [A](b)\n\n${'[a](\n'.repeat(2001)}\n\n[c]`,
      '3:1 The paragraph has 2,001 `[`, expected at most 2,000',
    ],
    ['a table without end', `# A\n\n${'|b|c|\n'.repeat(1667)}`, '3:1 The text has 5,001 `|`, expected at most 5,000'],
    ['a word without end', `# A\n\nb ${'c'.repeat(2001)}`, '3:3 Unexpected word of more than 2,000 characters'],
    [
      'a pile of marks',
      `# A\n\nZa${'\u0301\u0328'.repeat(17)}lgo`,
      '3:3 Unexpected pile of more than 32 marks over one letter',
    ],
  ] as const)
    test(`${what} is refused at once, at its place`, () => assert.is(said(text), expected))

  test('what people write is not: long addresses, embedded pictures, vocalised text', () => {
    for (const text of [
      `https://example.org/?${'a=b&'.repeat(400)}`,
      `![me](data:image/png;base64,${'aGVs'.repeat(50_000)})`,
      'مُحَمَّدٌ, שָׁלוֹם, a\u0301\u0302\u0303\u0304',
      `---\n${'a: b\n'.repeat(900)}---\n# A`,
    ])
      assert.is(said(text), undefined)
  })

  test('what a tool has put on one line is no more than what it says', () => {
    const path = `<svg><path d="${'M0,0L1,1'.repeat(1600)}"/></svg>`
    const picture = `<img src="data:image/png;base64,${'iVBOR'.repeat(3000)}">`
    const texts = [
      `<h1>Ada</h1>${'<p>Engineer at Acme, who built things.</p>'.repeat(400)}`,
      `<style>${'.a{color:red;margin:0}'.repeat(600)}</style>\n\n# Ada`,
      `<script>${'f();'.repeat(3000)}</script>\n\n# Ada`,
      `# Ada ${path} ${picture}`,
    ]
    for (const text of texts) assert.is(said(text), undefined, text.slice(0, 40))
  })
})

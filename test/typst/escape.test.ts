import fc from 'fast-check'
import type { RootContent } from 'mdast'
import * as assert from 'uvu/assert'
import type { Resume } from '../../src/resume/nodes.ts'
import { cleanText, literal, stringLiteral } from '../../src/typst/escape.ts'
import { toTypst } from '../../src/typst/index.ts'
import { suite } from '../support/suite.ts'
import { createReader } from '../support/typstReader.ts'

/** Strings that mean something to Typst, among any other text. */
const signs = [
  ...'\\#$*_`<>@[](){}~/=+-.:;,!?"\'%&|^0129 \t\n',
  ...[
    '//',
    '/*',
    '*/',
    'https://x.y',
    'http://',
    '---',
    '--',
    '-?',
    '...',
    '..',
    '1.',
    '12.',
    '= ',
    '+ ',
    '- ',
    '/ t: d',
  ],
  ...[
    '#set text(red)',
    '#panic()',
    '#let x = 1',
    '$x$',
    '@ref',
    '<label>',
    '\\u{41}',
    '#{',
    '#[',
    '];',
    '#"',
    '```',
    '""',
  ],
  ...[
    'é',
    'ß',
    'Ω',
    'ж',
    '中',
    'ع',
    'क्ष',
    '👩‍💻',
    '\u00a0',
    '\u00ad',
    '\u2011',
    '\u202e',
    '\ufeff',
    '\u2028',
    '\ud800',
    '\0',
    '\x1b',
  ],
]
const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...signs) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.constantFrom('word', 'a', 'Z', ' ') },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Documents of up to 40 texts for each place; the long run is `RUNS=400`. */
const runs = Number(process.env.RUNS ?? 20)

const plain = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim()
const text = (value: string): RootContent => ({ type: 'text', value })
const paragraph = (...children: RootContent[]): RootContent => ({ type: 'paragraph', children }) as RootContent

/** A place in a document for a text, and what is then to be read there. */
const places: Record<string, (value: string) => { node: RootContent; reads: string }> = {
  'at the begin of a line': (value) => ({ node: paragraph(text(value)), reads: value }),
  'in a line': (value) => ({ node: paragraph(text(`x ${value} x`)), reads: `x ${value} x` }),
  'in a word': (value) => ({ node: paragraph(text(`a${value}b`)), reads: `a${value}b` }),
  'after code': (value) => ({
    node: paragraph({ type: 'inlineCode', value: 'c' }, text(value)),
    reads: `c${value}`,
  }),
  'after a text': (value) => ({
    node: paragraph(text(value), text(value)),
    reads: value + value,
  }),
  'in strong text, before and after it': (value) => ({
    node: paragraph(text(value), { type: 'strong', children: [{ type: 'text', value }] }, text(value)),
    reads: value + value + value,
  }),
  'after a hard break': (value) => ({
    node: paragraph(text('x'), { type: 'break' }, text(value)),
    reads: `x ${value}`,
  }),
  'in a link': (value) => ({
    node: paragraph({ type: 'link', url: 'https://example.org/', children: [{ type: 'text', value }] }, text(value)),
    reads: (plain(value) === '' ? 'https://example.org/' : value) + value,
  }),
  'in a list item': (value) => ({
    node: { type: 'list', children: [{ type: 'listItem', children: [paragraph(text(value))] }] } as RootContent,
    reads: value,
  }),
  'in a table cell': (value) => ({
    node: {
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text(value)] }] }],
    } as RootContent,
    reads: value,
  }),
  'in a heading': (value) => ({
    node: { type: 'heading', depth: 3, children: [text(value)] } as RootContent,
    reads: value,
  }),
  'in code': (value) => ({ node: paragraph({ type: 'inlineCode', value }), reads: value }),
  'in a block of code': (value) => ({ node: { type: 'code', value }, reads: value }),
}

const resumeOf = (nodes: RootContent[]): Resume => ({
  type: 'resume',
  children: nodes.map((node) => ({ type: 'section', kind: 'other', children: [node] })),
})

suite('escaping', (test) => {
  for (const [place, put] of Object.entries(places)) {
    test(`any text ${place} is what the page says, and no more`, async () => {
      const reader = await createReader()
      fc.assert(
        fc.property(fc.array(anyText, { minLength: 1, maxLength: 40 }), fc.boolean(), (values, ascii) => {
          const cases = values.map(put)
          const { text: source } = toTypst(resumeOf(cases.map(({ node }) => node)), {
            template: reader.template,
            ascii,
          })
          const sections = reader.read(source)
          assert.is(sections.length, cases.length)
          for (const [index, { reads }] of cases.entries()) {
            assert.is(plain(sections[index]!.text), plain(reads))
            assert.equal(sections[index]!.unexpected, [])
          }
        }),
        { numRuns: runs },
      )
    })
  }

  test('any value in a string is that value', async () => {
    const reader = await createReader()
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (values) => {
        assert.equal(
          reader.query(`#metadata(${literal(values)}) <value>`, '<value>'),
          values.map((value) => cleanText(value).replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')),
        )
      }),
      { numRuns: runs * 4 },
    )
  })

  test('values of every type become literals that Typst reads back', async () => {
    const reader = await createReader()
    const value = { a: [1, true, 'x"y', { 'odd key\\': -2.5 }], empty: {}, list: [] }
    assert.equal(reader.query(`#metadata(${literal(value)}) <value>`, '<value>'), value)
    assert.is(literal(Number.NaN), 'none')
    assert.is(stringLiteral('a\r\nb'), '"a\\nb"')
  })

  test('no sign comes through that makes readers of the PDF see wrong spaces and hyphens', () => {
    assert.is(cleanText('a\u00a0b\u202fc\u2011d\u00ade\u2060f'), 'a b c-def')
  })
})

import fc from 'fast-check'
import type { Root } from 'mdast'
import type { Node, Parent } from 'unist'
import * as assert from 'uvu/assert'
import { lostWords } from '../../src/check/loss.ts'
import { createParser, parse } from '../../src/markdown/parse.ts'
import { parts } from '../../src/markdown/parts.ts'
import { visibleText, words } from '../../src/markdown/words.ts'
import { sourceWords } from '../support/sourceWords.ts'
import { suite } from '../support/suite.ts'

/** Blocks of résumés: all constructs there are, those that make or break blocks more often. */
const blocks = [
  '# Ada Lovelace',
  '##Skills',
  '## Work {#work}',
  '### <span>Dev, Acme</span> <span>2019 -- 2021</span>',
  'Title\n=====',
  'Role\n----',
  'Short line\nShort line\n2019 - now',
  'A paragraph of wrapped prose that runs over more than one line and\nthen goes on.',
  '- one\n- two\n  - nested\n\n    deep',
  '1. a\n2) b\n\n3. c',
  '* [ ] open\n* [x] done {.@tag}',
  'Term\n: one\n: two\n\n    more\nNext\n: three',
  '**Role**\n  ~ Acme\n  ~ 2019',
  '> quote\ngoes on\n> - item',
  '| a | b |\n|---|--:|\n| **c** | `d` |',
  '```js\n# no heading\n\n## nor this\n```',
  '~~~\nopen',
  '- ```\n  in a list\n\n# heading',
  '<!-- comment\n\n# hidden -->',
  '<div class="x">\n\n# Inside\n\n</div>',
  '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
  '<ul><li>One<li>Two <b>bold</ul>',
  '<pre>\n# raw\n\n# raw\n</pre>',
  '    indented\n\n        # more',
  '::: {.cols}\nText\n:::',
  '{: .alone}',
  '\\newpage',
  '---',
  '{% include x %}',
  'See [link][ref] and note[^1]',
  '[ref]: https://example.com "Title"',
  '[^1]: The note',
  '[~P1]: A paper',
  'ada@example.com https://example.com/a_b_c ~5 $1 `code` <b>x</b> &amp; *y* [z]{.c}',
  'VERY PLAIN',
  '',
]

/** Blocks whose words do not hang on other blocks. */
const alone = blocks.filter((block) => !/\]\[|\[\^|^~~~|\[ref/.test(block))

const joints = ['\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\r\n\r\n', '\n  ', ' ']

const resume = fc
  .array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom(...joints)), { minLength: 1, maxLength: 14 })
  .map((pairs) => pairs.flat().join(''))

const prose = 'Wrote what a typesetter had asked for, and read it back with eight readers, in order, twice over a year'

/** Lists as résumés have them, with a line here and there that ends or binds items. */
const usually = (text: string, ...others: string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(text) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
const list = fc
  .array(
    fc.tuple(
      usually('- ', '* ', '+ ', ' * ', ' 1. ', '-   ', '1. ', '', '  - ', '# ', '> ', '**'),
      usually(prose, 'short', `**Bold** ${prose}`, '* * *', '', '`code`', 'Role\n---', '| a | b |\n|---|---|', '_x_'),
      usually('\n', '\n\n', '\n  goes on\n', '\n  - in\n', '\n\n  apart\n', '\nlazy\n', '  \n', '\n---\n'),
    ),
    { minLength: 4, maxLength: 16 },
  )
  .map((lines) => `## Work\n${lines.flat().join('')}`)

const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(12),
  fc.oneof(fc.constantFrom(...blocks, ...joints), fc.string({ maxLength: 4 })),
)

const signs = [
  '#',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '{',
  '}',
  ':',
  '~',
  '|',
  '-',
  '+',
  '!',
  '&',
  '\\',
  '\n',
  '\n\n',
  ' ',
  '    ',
  '<b>',
  '</div>',
  '<li>',
  '<!--',
  '{{',
  '%}',
  'é',
  '中',
  'א',
  '😀',
  '\u0000',
  '\uFEFF',
  '1.',
  'word',
]
const noise = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 120 })
  .map((pieces) => pieces.join(''))

suite('markdown properties', (test) => {
  test('a parser with a memory gives what a fresh one gives, after any edits', () => {
    fc.assert(
      fc.property(resume, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const parser = createParser()
        let text = start
        parser(text)
        for (const [where, gone, come] of edits) {
          const at = Math.floor(where * text.length)
          text = text.slice(0, at) + come + text.slice(at + gone)
          assert.equal(parser(text), parse(text))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a document cut into parts gives the tree of the whole', () => {
    fc.assert(
      fc.property(resume, (text) => {
        // An empty definition at the end keeps the document whole and leaves no node that reads differently.
        const whole = parse(`${text}\n\n[]:`)
        const cut = parse(`${text}\n\n[]`)
        if (parts(`${text}\n\n[]`).length === 1 || hasElements(text)) return
        whole.children.pop()
        cut.children.pop()
        assert.equal(cut.children, whole.children)
      }),
      { numRuns: 200 },
    )
  })

  test('a long list cut between its items gives the tree of the whole', () => {
    let cuts = 0
    fc.assert(
      fc.property(list, (text) => {
        const whole = parse(`${text}\n\n[]:`)
        const cut = parse(`${text}\n\n[]`)
        cuts += parts(`${text}\n\n[]`).filter(({ continues }) => continues).length
        whole.children.pop()
        cut.children.pop()
        assert.equal(cut.children, whole.children)
      }),
      { numRuns: 300 },
    )
    assert.ok(cuts > 100, `lists are cut (${cuts})`)
  })

  test('no word of a résumé is lost or made up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alone), { minLength: 1, maxLength: 10 }), (chosen) => {
        const text = `${chosen.join('\n\n')}\n`
        const found = words(visibleText(parse(text))).filter(isSpelt)
        const source = sourceWords(text).filter(isSpelt)
        assert.equal(lostWords(source, found), [])
        assert.equal(lostWords(found, source), [])
      }),
      { numRuns: 200 },
    )
  })

  test('no text makes it throw, and positions stay in the text', () => {
    fc.assert(
      fc.property(noise, (text) => checkPositions(parse(text), text)),
      { numRuns: 300 },
    )
  })

  test('text without marks keeps its words', () => {
    const plain = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom(' ', '\n', '\n\n', '    ')),
    )
    fc.assert(
      fc.property(plain, (pieces) => {
        const text = pieces.join('').replace(/[^\p{L}\p{M}\p{N}\s]/gu, ' ')
        assert.equal(words(visibleText(parse(text))), words(text))
      }),
      { numRuns: 200 },
    )
  })

  test('what would nest without end stays shallow and is done in time', () => {
    const count = 250
    for (const unit of [
      '> ',
      '- ',
      '1. ',
      '<div>',
      '<b>',
      '[',
      '![',
      '*a ',
      '**a _b ',
      ': ',
      '{{',
      '`a',
      '<!--',
      '<ul><li>',
      ':::\n',
    ]) {
      const text = `a\n\n${unit.repeat(count)}end`
      const started = performance.now()
      const root = parse(text)
      assert.ok(performance.now() - started < 20_000, `${unit} took too long`)
      assert.ok(depthOf(root) < 80, `${unit} is ${depthOf(root)} deep`)
      assert.ok(visibleText(root).includes('end'), unit)
    }
  })
})

/** Elements end at headings, so that a cut is one by meaning. */
function hasElements(text: string): boolean {
  return /<(?:div|table|ul)/.test(text)
}

/** Signs alone are marks of a heading or list in one place and text in another. */
function isSpelt(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}

function checkPositions(node: Node, text: string): void {
  if (node.position) {
    const { start, end } = node.position
    assert.ok(start.offset! >= 0 && start.offset! <= end.offset! && end.offset! <= text.length, node.type)
  }
  for (const child of (node as Parent).children ?? []) checkPositions(child, text)
}

function depthOf(root: Root): number {
  let level: Node[] = [root]
  let depth = 0
  for (; level.length > 0; depth++) level = level.flatMap((node) => (node as Parent).children ?? [])
  return depth
}

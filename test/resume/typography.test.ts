import fc from 'fast-check'
import type { PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import type { Resume } from '../../src/resume/nodes.ts'
import { typography } from '../../src/resume/typography.ts'
import { suite } from '../support/suite.ts'

const resumeOf = (children: RootContent[]): Resume => ({
  type: 'resume',
  children: [{ type: 'section', kind: 'other', children }],
})

/** What becomes of one paragraph of Markdown. */
const set = (markdown: string, lang = 'en'): string =>
  textOf(typography(resumeOf(parse(markdown).children), lang) as never)

suite('typography', (test) => {
  const cases: Record<string, Array<readonly [string, string]>> = {
    apostrophes: [
      ["I've, don't, it's", 'I’ve, don’t, it’s'],
      ["the students' work, O'Brien", 'the students’ work, O’Brien'],
      ["the '90s, Jan '20", 'the ’90s, Jan ’20'],
      ["*Rust*'s and `code`'s", 'Rust’s and code’s'],
      ["rock 'n' roll, (TNT)'s power", 'rock ’n’ roll, (TNT)’s power'],
      ["'Tis Press, get 'em", '’Tis Press, get ’em'],
    ],
    quotes: [
      ['the "best" talk', 'the “best” talk'],
      ['"quoted \'inside\' too"', '“quoted ‘inside’ too”'],
      ['("in brackets"), "at the end".', '(“in brackets”), “at the end”.'],
      ['"**strong** words"', '“strong words”'],
      ['\'quoted "inner" text\'', '‘quoted “inner” text’'],
      ['"one \'two "three" two\' one"', '“one ‘two “three” two’ one”'],
      ['all the "A"s and the "plan"', 'all the “A”s and the “plan”'],
    ],
    'quotes without a partner, inches and feet': [
      ['a 13" screen, 6\'2" tall', 'a 13" screen, 6\'2" tall'],
      ['an open " quote', 'an open " quote'],
    ],
    dashes: [
      ['2018 - Building', '2018 – Building'],
      ['2014 - 2018, 2014-2018, 2014--2018', '2014 – 2018, 2014–2018, 2014–2018'],
      ['May 2011 -- March 2014', 'May 2011 – March 2014'],
      ['a word --- another', 'a word — another'],
      ['2019-present', '2019–present'],
      ['**Lead** - Berlin', 'Lead – Berlin'],
    ],
    ellipses: [['and so on...', 'and so on…']],
  }
  for (const [what, pairs] of Object.entries(cases))
    test(`${what} are those of print`, () => {
      for (const [source, expected] of pairs) assert.is(set(source), expected)
    })

  test('what engineers write stays as it is', () => {
    for (const text of [
      'run --flag and -v, git commit --amend --no-edit',
      'C++, C#, a_b, $5, node_modules, ~/.vimrc, foo.., ..., ...args, f(...)',
      '555-1234-5678, +49 30-1234, 2019-10-04, 10-15, 192-168, RFC-2018-2020',
      'high-traffic, state-of-the-art, x-y, a--b--c, block__el--mod',
      'https://example.org/2018-2020/it--s',
    ])
      assert.is(set(text.replace(/[_*~<$]/g, '\\$&')), text)
    assert.is(set('`"x" -- y...` and <https://example.org/2018-2020>'), '"x" -- y... and https://example.org/2018-2020')
  })

  test('quotes follow the language', () => {
    const expected = {
      de: '„Rust“ ‚x‘',
      'de-CH': '«Rust» ‹x›',
      fr: '«Rust» ‹x›',
      sv: '”Rust” ’x’',
      ru: '«Rust» „x“',
      'pt-BR': '“Rust” ‘x’',
      'en-GB': '“Rust” ‘x’',
      xx: '"Rust" \'x\'',
    }
    for (const [lang, text] of Object.entries(expected)) assert.is(set('"Rust" \'x\'', lang), text)
    assert.is(set("ג'ון", 'he'), "ג'ון")
  })

  test('contacts are left to be copied', () => {
    const contact = {
      type: 'field',
      name: 'contact',
      kind: 'phone',
      children: [{ type: 'text', value: '030 - 12 -- "3"' }],
    }
    assert.is(textOf(typography(resumeOf([contact as RootContent]), 'en') as never), '030 - 12 -- "3"')
  })

  test('the tree that came in is not touched, for a session keeps its parts', () => {
    const resume = resumeOf(parse('"a" - **b**\n\nplain\n').children)
    const before = JSON.stringify(resume)
    const after = typography(resume, 'en')
    assert.is(JSON.stringify(resume), before)
    const plainOf = (tree: Resume): Node | undefined =>
      (tree.children[0] as unknown as { children: Node[] }).children[1]
    assert.is(plainOf(after), plainOf(resume))
  })

  test('a quote that was left alone finds no partner when a text is read again', () => {
    const resume = resumeOf([{ type: 'paragraph', children: [{ type: 'text', value: `"'"'` }] }])
    const once = typography(resume, 'en')
    assert.is(textOf(once as never), `“'”'`)
    assert.is(textOf(typography(once, 'en') as never), `“'”'`)
  })

  test('words never change, nothing is set twice, and no unbreakable sign comes in', () => {
    const part = fc.constantFrom(
      ...'"\'-.,()/ '.split(''),
      ...['--', '---', '...', ' - ', "n't", '2018', '19', 'word', 'é', 'ж', '中', '`c`', '**b**', '*i*'],
    )
    const lang = fc.constantFrom('en', 'de', 'fr', 'he', 'sv', 'ja', 'ru')
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), lang, (parts, language) => {
        const children: PhrasingContent[] = parts.map((value, index) =>
          index % 5 === 4 ? { type: 'emphasis', children: [{ type: 'text', value }] } : { type: 'text', value },
        )
        const resume = resumeOf([{ type: 'paragraph', children }])
        const once = typography(resume, language)
        assert.equal(words(textOf(once as never)), words(textOf(resume as never)))
        assert.not.match(textOf(once as never), /[\u00a0\u00ad\u2011\u2060\u202f]/)
        assert.equal(textOf(typography(once, language) as never), textOf(once as never))
      }),
      { numRuns: 500 },
    )
  })
})

import type { Paragraph } from 'mdast'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { parse } from '../../src/markdown/parse.ts'
import { sketch } from '../support/sketch.ts'
import { suite } from '../support/suite.ts'

/** A line and what it becomes. */
const meant: Readonly<Record<string, readonly [string, string]>> = {
  'a full stop in bold, a particle after it': ['**設計。**まで担当', 'strong(text"設計。") text"まで担当"'],
  'brackets at the end of bold text': [
    '精通**Rust（Tokio）**并发',
    'text"精通" strong(text"Rust（Tokio）") text"并发"',
  ],
  'quotes around bold text': ['获**“新人奖”**一次', 'text"获" strong(text"“新人奖”") text"一次"'],
  'a Latin bracket before a Korean particle': [
    '**결제 모듈(Pay)**를 개선, **속도.**향상',
    'strong(text"결제 모듈(Pay)") text"를 개선, " strong(text"속도.") text"향상"',
  ],
  'a single star beside East Asian letters': ['*要点。*詳細', 'emphasis(text"要点。") text"詳細"'],
  'struck text': ['~~廃止（旧）~~した', 'delete(text"廃止（旧）") text"した"'],
  'a colon in bold, a word right after it': [
    '**Cloud:**GCP, **Data:**SQL',
    'strong(text"Cloud:") text"GCP, " strong(text"Data:") text"SQL"',
  ],
  'underscores do the same': ['__Cloud:__GCP', 'strong(text"Cloud:") text"GCP"'],
  'a quoted title between words': ['Won**"Best Talk"**twice', 'text"Won" strong(text"\\"Best Talk\\"") text"twice"'],
  'a space inside the end': [
    '**Town: **York **Age: **40',
    'strong(text"Town:") text" York " strong(text"Age:") text" 40"',
  ],
  'spaces inside both ends': ['** Own words ** here', 'strong(text"Own words") text" here"'],
  'a link inside': ['**See [it](u) **now', 'strong(text"See " link<u>(text"it")) text" now"'],
  'three stars': ['***Clerk: ***Baker', 'strong(emphasis(text"Clerk:")) text" Baker"'],
  'what CommonMark reads stays': [
    '**a**/**b** (**c**) a**b**c **d**: *e* "**f**"',
    'strong(text"a") text"/" strong(text"b") text" (" strong(text"c") text") a" strong(text"b") text"c " strong(text"d") text": " emphasis(text"e") text" \\"" strong(text"f") text"\\""',
  ],
  'stars that hide digits and letters are none, nor such as multiply': [
    'Tel 138****0163, ad****52@b, 2*3*4 **5**',
    'text"Tel 138****0163, ad****52@b, 2*3*4 " strong(text"5")',
  ],
  'powers alone': ['Solved 2**3 and 5**2 first', 'text"Solved 2**3 and 5**2 first"'],
  'a product alone': ['Solved 2*3*4 first', 'text"Solved 2*3*4 first"'],
  'bold in brackets in bold': ['**a (**b**)**', 'strong(text"a (" strong(text"b") text")")'],
}

/** Lines in which the marks are text. */
const literal: readonly string[] = [
  'grep .*foo.*bar',
  'f(*args, **kwargs)',
  'snake__(case)__name',
  '3 ** 4 ** 5',
  '\\*\\*a: \\*\\*b',
  'Ode A**, Vale B**',
  'No: __ / __',
  '**a\nb **c',
]

suite('emphasis', (test) => {
  for (const [name, [text, tree]] of Object.entries(meant))
    test(name, () => {
      const file = new VFile()
      assert.is(sketch(parse(text, file)), `paragraph(${tree})`)
      assert.equal(file.messages, [])
    })

  test('marks that mean something else stay', () => {
    for (const text of literal) {
      const tree = sketch(parse(text))
      assert.not.match(tree, /strong|emphasis|delete/, text)
      assert.is(tree.replace(/[^*]/g, ''), text.replace(/[^*]/g, ''))
    }
  })

  test('asterisks that are set as they stand get a warning, unless a backslash or code says so', () => {
    const file = new VFile()
    parse('# Ada\n\nSome **bold text\n\n\\*\\* `**` 2 ** 3\n', file)
    assert.equal(file.messages.map(String), [
      '3:6-3:8: Unexpected `**` without its pair, expected bold text: it is set as it stands',
    ])
  })

  test('bold text points to its marks', () => {
    const text = 'In **York: **now'
    const [paragraph] = parse(text).children as Paragraph[]
    const { start, end } = paragraph!.children[1]!.position!
    assert.is(text.slice(start.offset, end.offset), '**York: **')
  })
})

suite('emphasis: spaces of other kinds around a marker', (test) => {
  test('no-break and wide spaces are spaces', () => {
    assert.is(
      sketch(parse('##\u00a0Title\n\n-\u00a0one\n\n\u3000- two\n\n1.\u2003three')),
      'heading2(text"Title") list(listItem(paragraph(text"one")) listItem(paragraph(text"two"))) list(listItem(paragraph(text"three")))',
    )
    assert.is(sketch(parse('#\u00a0Title')), 'heading1(text"Title")')
  })

  test('within a line they stay', () => {
    assert.is(sketch(parse('A\u00a0- b 3\u00a0000')), 'paragraph(text"A\u00a0- b 3\u00a0000")')
  })
})

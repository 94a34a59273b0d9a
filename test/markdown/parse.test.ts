import type { Parent } from 'mdast'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { createParser, parse } from '../../src/markdown/parse.ts'
import { parts } from '../../src/markdown/parts.ts'
import { sketch } from '../support/sketch.ts'
import { suite } from '../support/suite.ts'

/** Markdown and the tree it becomes. */
const trees: Readonly<Record<string, readonly [string, string]>> = {
  'YAML front matter is data': ['---\nname: Ada\n---\n# Ada', 'yaml"name: Ada" heading1(text"Ada")'],
  'TOML front matter is data': ['+++\nname = "Ada"\n+++\n# Ada', 'toml"name = \\"Ada\\"" heading1(text"Ada")'],
  'rules around a heading are no front matter': [
    '---\n\n# Ada\n\nAnalyst\n\n---\n',
    'thematicBreak heading1(text"Ada") paragraph(text"Analyst") thematicBreak',
  ],
  'an unclosed front matter is the document': ['---\nname: Ada\n', 'thematicBreak paragraph(text"name: Ada")'],
  'a heading needs no space': ['##Skills\n\n###2019/5 - now', 'heading2(text"Skills") heading3(text"2019/5 - now")'],
  'a line of hashtags is no heading': [
    'Ops\n\n#web\n\n#Web #Ops\n\n#1 in sales',
    'paragraph(text"Ops") paragraph(text"#web") paragraph(text"#Web #Ops") paragraph(text"#1 in sales")',
  ],
  'a single tilde and a dollar are text': ['~5 and $1 ~~old~~', 'paragraph(text"~5 and $1 " delete(text"old"))'],
  'indented prose is no code': ['    Prose\n\n      more', 'paragraph(text"Prose") paragraph(text"more")'],
  'addresses are links': [
    'ada@example.com www.example.com',
    'paragraph(link<mailto:ada@example.com>(text"ada@example.com") text" " link<http://www.example.com>(text"www.example.com"))',
  ],
  'a page break is a command or a comment': ['\\newpage\n\n<!-- pagebreak -->', 'pagebreak pagebreak'],
  'oh-my-cv references are text': [
    'See [~P1]\n\n[~P1]: Notes\n\n[~P2]: More **notes**',
    'paragraph(text"See " text"[P1]") paragraph(text"[P1] Notes") paragraph(text"[P2] More " strong(text"notes"))',
  ],
  'a definition nobody links to and that is no address is text': ['[2019]: Acme', 'paragraph(text"[2019] Acme")'],
  'columns of resumx are parted by a pipe': ['### Org || 2019', 'heading3(text"Org | 2019")'],
  'CRLF is a line ending': [
    '# Ada\r\n\r\nA long enough line of prose that goes on and on to the full width\r\nof it',
    'heading1(text"Ada") paragraph(text"A long enough line of prose that goes on and on to the full width\\nof it")',
  ],
}

suite('parse', (test) => {
  for (const [name, [text, tree]] of Object.entries(trees)) test(name, () => assert.is(sketch(parse(text)), tree))

  test('positions point into the text as written', () => {
    const text = '\uFEFF---\nname: x\n---\n\n# {{ t }}Ada &amp; *Co*\n'
    const [, heading] = parse(text).children
    assert.is(text.slice(heading!.position!.start.offset, heading!.position!.end.offset), '# {{ t }}Ada &amp; *Co*')
    assert.equal(heading!.position!.start, { line: 5, column: 1, offset: 18 })
  })

  test('a template tag goes and is reported, but not in code', () => {
    const file = new VFile()
    const tree = parse('# Ada {{ x }}\n\n{% if a %}\nB `{{ code }}`\n', file)
    assert.is(sketch(tree), 'heading1(text"Ada") paragraph(text"B " inlineCode"{{ code }}")')
    assert.equal(file.messages.map(String), [
      '1:7: Unexpected template tag `{{ x }}` (and 1 more), expected Markdown: it is left out',
    ])
  })

  test('what a tag would set is read: attributes of a job, dates among the arguments', () => {
    const job =
      '## Jobs\n\n{{% job title="Clerk" company="Baker Ltd" from="2019" to="2021" class="wide" %}}\n\nFiled.\n\n{{% /job %}}\n'
    const tree = parse(job)
    assert.is(
      sketch(tree),
      'heading2(text"Jobs") heading3(text"Clerk | Baker Ltd | 2019 – 2021") paragraph(text"Filed.")',
    )
    assert.is(
      sketch(parse("**Clerk**{% right 'id-2019' '<b>2019</b>' %}\n")),
      'paragraph(strong(text"Clerk") text" " strong(text"2019"))',
    )
  })

  test('a parser with a memory gives what a fresh one gives, and trees of its own', () => {
    const parser = createParser()
    const first = '# Ada\n\n## Skills\n\n- Go\n\n## Work\n\n### Dev\n'
    const second = first.replace('- Go', '- Go\n- C\n')
    parser(first).children.length = 0
    assert.equal(parser(second), parse(second))
    assert.equal(parser(first), parse(first))
  })

  test('many blocks are parsed in pieces, which are those of the whole', () => {
    const long = 'word '.repeat(220)
    const blocks = [
      'Title\n---\n',
      `${long}\nof\na paragraph\n`,
      `- ${long}\nlazy\n\n  b\n`,
      `> ${long}\nlazy\n`,
      '# d\n## e\n',
      `\`\`\`\n${long}\n\nf\n\`\`\`\n`,
    ]
    for (const before of blocks)
      for (const after of blocks) {
        const text = `${long}\n\n${before}\n${after}\n`.repeat(3)
        // A link definition keeps the text in one piece.
        const whole = parse(`${text}[x]: http://example.org\n`)
        assert.is(parts(text).length > 2, true)
        assert.is(
          sketch(parse(text)),
          sketch({ ...whole, children: whole.children.slice(0, -1) } as Parent),
          before + after,
        )
      }
  })

  test('places in a long paragraph of many lines are told', () => {
    const tree = parse(`# A\n\n${'a \\* &amp; b  \n'.repeat(3)}c\n`)
    const paragraph = tree.children[1] as Parent
    const texts = paragraph.children.filter(({ type }) => type === 'text')
    assert.equal(
      texts.map(({ position }) => `${position!.start.line}:${position!.start.column}`),
      ['3:1', '4:1', '5:1', '6:1'],
    )
  })
})

import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import { sketch } from '../support/sketch.ts'
import { suite } from '../support/suite.ts'

/** Markdown and the tree it becomes, by what is cleaned. */
const trees: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  'definition lists': {
    'a term and its descriptions': [
      'Term\n: one\n: **two**',
      'defList(defListTerm(text"Term") defListDescription(paragraph(text"one")) defListDescription(paragraph(strong(text"two"))))',
    ],
    'a blank line before the description, blocks inside it': [
      '2019\n\n:   Dev\n\n    - a\n      - b\n',
      'defList(defListTerm(text"2019") defListDescription(paragraph(text"Dev") list(listItem(paragraph(text"a") list(listItem(paragraph(text"b")))))))',
    ],
    'the next term needs no blank line': [
      'A\n: - x\nB\n: y',
      'defList(defListTerm(text"A") defListDescription(list(listItem(paragraph(text"x")))) defListTerm(text"B") defListDescription(paragraph(text"y")))',
    ],
    'an indented tilde is a colon': [
      '**Role**\n  ~ Acme\n  ~ 2019',
      'defList(defListTerm(strong(text"Role")) defListDescription(paragraph(text"Acme")) defListDescription(paragraph(text"2019")))',
    ],
    'a list in a description, its terms less indented than its markers': [
      '2019\n: Dev\n\n    A\n     ~ x\n\n    B\n     ~ y\n',
      'defList(defListTerm(text"2019") defListDescription(paragraph(text"Dev") defList(defListTerm(text"A") defListDescription(paragraph(text"x")) defListTerm(text"B") defListDescription(paragraph(text"y")))))',
    ],
    'each line before is a term': [
      'A\nB\n: x',
      'defList(defListTerm(text"A") defListTerm(text"B") defListDescription(paragraph(text"x")))',
    ],
    'a long line before the term is a paragraph, once': [
      `${'a '.repeat(60)}**b**\nA\n: x`,
      `paragraph(text"${'a '.repeat(60)}" strong(text"b")) defList(defListTerm(text"A") defListDescription(paragraph(text"x")))`,
    ],
    'two lines and marks before the term are': [
      `A\n**b** ${'a '.repeat(60)}c\nB\n: x`,
      `paragraph(text"A" break strong(text"b") text" ${'a '.repeat(60)}c") defList(defListTerm(text"B") defListDescription(paragraph(text"x")))`,
    ],
    'after an item it goes on with that item': [
      '- 2019\n:  **Dev**\n\n   At home\n- 2020\n: Ops\n\n: y',
      'list(listItem(paragraph(text"2019" break strong(text"Dev")) paragraph(text"At home"))) list(listItem(paragraph(text"2020" break text"Ops"))) paragraph(text"y")',
    ],
    'a description without a term is a paragraph': ['# A\n\n: x', 'heading1(text"A") paragraph(text"x")'],
    'a colon in a table or a list is none': [
      '| a |\n|:--|\n| : b |\n\n- c : d',
      'table(tableRow(tableCell(text"a")) tableRow(tableCell(text": b"))) list(listItem(paragraph(text"c : d")))',
    ],
  },
  'attribute lists': {
    'of a heading, a link, words in brackets, an item': [
      '# A {#top .x}\n\n[l](u){:target="_blank"} [b *c*]{.d}\n\n- e {.@tag}\n',
      'heading1(text"A") paragraph(link<u>(text"l") text" b " emphasis(text"c")) list(listItem(paragraph(text"e")))',
    ],
    'alone they speak of the block before': ['Text\n{: .x}\n\n{: .y}\n', 'paragraph(text"Text")'],
    'the lines around a division go': ['::: {.cols}\nText\n:::\n', 'paragraph(text"Text")'],
    'other braces are text': ['{a, b} \\foo{c}{.21,.3}', 'paragraph(text"{a, b} \\\\foo{c}{.21,.3}")'],
  },
  'line endings': {
    'between short lines they were meant': [
      'Dev\nAcme, Rome\n2019',
      'paragraph(text"Dev" break text"Acme, Rome" break text"2019")',
    ],
    'of wrapped prose they were not': [
      'Wrote the first program for the engine and showed how it would\nrun on any numbers at all, before one was ever built.',
      'paragraph(text"Wrote the first program for the engine and showed how it would\\nrun on any numbers at all, before one was ever built.")',
    ],
    'nor where a sentence goes on': [
      'Wrote programs for\nAnalytical Engines',
      'paragraph(text"Wrote programs for\\nAnalytical Engines")',
    ],
    'nor before a term in a sentence': [
      'Two years I worked at the yard\n[SHIPS](u) near York and liked it.',
      'paragraph(text"Two years I worked at the yard\\n" link<u>(text"SHIPS") text" near York and liked it.")',
    ],
    'but before one that begins a line of its own': [
      'Two years I worked at the yard\n[Ships](u), York\n2019',
      'paragraph(text"Two years I worked at the yard" break link<u>(text"Ships") text", York" break text"2019")',
    ],
    'inside markup too': ['**Dev\nAcme**', 'paragraph(strong(text"Dev" break text"Acme"))'],
  },
  bullets: {
    'signs of other programs are bullets': [
      'Dev\n• one\n• two and\nthree\n\n– not one',
      'paragraph(text"Dev") list(listItem(paragraph(text"one")) listItem(paragraph(text"two and\\nthree"))) paragraph(text"– not one")',
    ],
    'between words they are not': ['**A** • B • C', 'paragraph(strong(text"A") text" • B • C")'],
  },
  headings: {
    'prose over a rule is prose': [
      'I build things. I like it.\n---\n\nMe\n---\n',
      'paragraph(text"I build things. I like it.") thematicBreak heading2(text"Me")',
    ],
    'lines over a rule are lines': ['Ada\nLondon\n---', 'paragraph(text"Ada" break text"London") thematicBreak'],
    'lines in capitals are titles where there are no headings': [
      'Ada Lovelace\n\nWORK\n\nDev at Acme\n\nTALKS & PAPERS\n\nMAY 2019 - NOW\n',
      'heading1(text"Ada Lovelace") heading2(text"WORK") paragraph(text"Dev at Acme") heading2(text"TALKS & PAPERS") paragraph(text"MAY 2019 - NOW")',
    ],
    'and so on the first line of a paragraph': [
      'JANE DOE\n\nWORK\nDev\nAcme\n\nSKILLS\nGo',
      'heading1(text"JANE DOE") heading2(text"WORK") paragraph(text"Dev" break text"Acme") heading2(text"SKILLS") paragraph(text"Go")',
    ],
    'a résumé in a code fence is read': [
      '```markdown\n# Ada\n\n## Work\n\n- a\n- b\n```\n',
      'heading1(text"Ada") heading2(text"Work") list(listItem(paragraph(text"a")) listItem(paragraph(text"b")))',
    ],
    'some code is code': [
      '# Ada\n\nText that is longer than the code.\n\n```\na\n```\n',
      'heading1(text"Ada") paragraph(text"Text that is longer than the code.") code"a"',
    ],
  },
  data: {
    'a résumé wholly in front matter is read': [
      '---\nlayout: cv\nfirstname: Ada\nlastname: Byron\nemail: ada@example.com\nexperience:\n  - title: Dev\n    years: 2019 -\n    done:\n      - Wrote it\nskills: [Go, C]\n---\n',
      'yaml"layout: cv\\nfirstname: Ada\\nlastname: Byron\\nemail: ada@example.com\\nexperience:\\n  - title: Dev\\n    years: 2019 -\\n    done:\\n      - Wrote it\\nskills: [Go, C]" heading1(text"Ada" text" " text"Byron") paragraph(text"ada@example.com") heading2(text"Experience") heading3(text"Dev") paragraph(text"2019 -") list(listItem(paragraph(text"Wrote it"))) heading2(text"Skills") list(listItem(paragraph(text"Go")) listItem(paragraph(text"C")))',
    ],
    'data under keys of its own is read as well, for who writes jobs and skills by name': [
      '---\nname: Ada\nabout: I program\nwork:\n  analyst:\n    company: Engines\n  clerk:\n    years: 1842\nskills:\n  languages: [Go, C]\nrules: false\n---\n',
      'yaml"name: Ada\\nabout: I program\\nwork:\\n  analyst:\\n    company: Engines\\n  clerk:\\n    years: 1842\\nskills:\\n  languages: [Go, C]\\nrules: false" heading1(text"Ada") paragraph(text"I program") heading2(text"Work") heading3(text"Engines") heading3(text"Clerk") paragraph(text"1842") heading2(text"Skills") paragraph(strong(text"Languages:") text" " text"Go" text", " text"C")',
    ],
    'settings alone are none': ['---\ntitle: CV\nkeywords: [a]\n---\n', 'yaml"title: CV\\nkeywords: [a]"'],
  },
  pictures: {
    'badges that touch stand apart, linked or not': [
      '[![CI](a.svg)](u)[![Docs](b.svg)](v)![x](c.png)',
      'paragraph(link<u>(image<a.svg>) text" " link<v>(image<b.svg>) text" " image<c.png>)',
    ],
    'so in HTML': [
      '<a href="u"><img src="a.svg" alt="CI"></a><img src="b.svg" alt="Docs">',
      'paragraph(link<u>(image<a.svg>) text" " image<b.svg>)',
    ],
    'cells and items of pictures stay what they are': [
      '| ![a](a.png) | ![b](b.png) |\n|---|---|\n\n- ![c](c.png)\n- ![d](d.png)',
      'table(tableRow(tableCell(image<a.png>) tableCell(image<b.png>))) list(listItem(paragraph(image<c.png>)) listItem(paragraph(image<d.png>)))',
    ],
    'and before a word': [
      '![Mail](m.svg)ada ![x](x.svg), b',
      'paragraph(image<m.svg> text" " text"ada " image<x.svg> text", b")',
    ],
  },
  hidden: {
    'comments over blank lines, scripts and styles': [
      'a <!-- b\n\n# c -->\n\n<style>\n\np {}\n</style>\n<script>x</script>d',
      'paragraph(text"a") paragraph(text"d")',
    ],
    'an unclosed comment hides nothing': ['a <!-- b\n\nc', 'paragraph(text"a b") paragraph(text"c")'],
    'a comment behind the row of a table is no cell': [
      '||| <!-- two columns -->\n|--|--|\n| a | b |',
      'table(tableRow(tableCell() tableCell()) tableRow(tableCell(text"a") tableCell(text"b")))',
    ],
    'comments in code stay': ['`<!-- a -->`', 'paragraph(inlineCode"<!-- a -->")'],
  },
}

for (const [name, cases] of Object.entries(trees))
  suite(`clean: ${name}`, (test) => {
    for (const [title, [text, tree]] of Object.entries(cases)) test(title, () => assert.is(sketch(parse(text)), tree))
  })

suite('clean: data', (test) => {
  test('attributes stand in hProperties', () => {
    const [heading, paragraph] = parse('# A {#top .x .y lang=fr}\n\nText\n{: .z title="a b"}\n').children
    assert.equal(heading!.data, { hProperties: { id: 'top', className: ['x', 'y'], lang: 'fr' } })
    assert.equal(paragraph!.data, { hProperties: { className: ['z'], title: 'a b' } })
  })

  test('nodes made by cleaning point to their source', () => {
    const text = '# A\n\nDev &amp; Ops\nAcme\n\n<h2>Work</h2>\n'
    const at = (node: { position?: { start: { offset?: number }; end: { offset?: number } } } | undefined) =>
      text.slice(node!.position!.start.offset, node!.position!.end.offset)
    const [, paragraph, heading] = parse(text).children as [unknown, { children: never[] }, never]
    assert.equal(paragraph.children.map(at), ['Dev &amp; Ops', '\n', 'Acme'])
    assert.is(at(heading), '<h2>Work</h2>')
  })
})

import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { parse } from '../../src/markdown/parse.ts'
import { sketch } from '../support/sketch.ts'
import { suite } from '../support/suite.ts'

/** Marks of other tools, and what is left of them. */
const cases: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  Obsidian: {
    'a comment, over paragraphs too': [
      'One %% not this %% two\n\n%%\n- nor\n\nthis\n%%\n\nthree',
      'paragraph(text"One two") paragraph(text"three")',
    ],
    'a link to a note, its own words, a place in it': [
      'At [[Fjord Works]], [[Go|Golang]] and [[Notes#Ships]]',
      'paragraph(text"At Fjord Works, Golang and Notes#Ships")',
    ],
    'in a table the bar has a backslash': [
      '| a | b |\n|---|---|\n| [[x\\|Y]] | z |',
      'table(tableRow(tableCell(text"a") tableCell(text"b")) tableRow(tableCell(text"Y") tableCell(text"z")))',
    ],
    'an embedded picture': [
      '![[me.png|120]] and ![[face.jpg]]',
      'paragraph(image<me.png> text" and " image<face.jpg>)',
    ],
    callouts: [
      '> [!note] Profile\n> Text\n\n> [!TIP]\n> More',
      'blockquote(paragraph(text"Profile" break text"Text")) blockquote(paragraph(text"More"))',
    ],
    'marked text and the names of blocks, in such a file': [
      'A ==great== [[Thing]] ^ref-1',
      'paragraph(text"A great Thing")',
    ],
  },
  'what only looks so': {
    'brackets around links and their labels': [
      '[[pdf](a.pdf)] [[Code]](b) [[1]]: x',
      'paragraph(text"[" link<a.pdf>(text"pdf") text"] " link<b>(text"[Code]") text" [[1]]: x")',
    ],
    'a reference in brackets': [
      'See [[1]]\n\n[1]: https://a.example',
      'paragraph(text"See [" linkReference(text"1") text"]") definition<https://a.example>',
    ],
    'signs with other meanings': [
      'x == y, 100 %% sure, a==b==c, 2 ^10',
      'paragraph(text"x == y, 100 %% sure, a==b==c, 2 ^10")',
    ],
    code: ['`%% a %% [[b]] :wrench:`', 'paragraph(inlineCode"%% a %% [[b]] :wrench:")'],
    'colons in other places': [
      'At 10:30:45 a::b:c std:map: :name: Ada',
      'paragraph(text"At 10:30:45 a::b:c std:map: :name: Ada")',
    ],
    'angle brackets that are no tags': ['Map<p, q> a<b, c>d', 'paragraph(text"Map<p, q> a<b, c>d")'],
  },
  'site generators': {
    'a table of contents, an import': [
      '@import "style.less"\n\n[TOC]\n\n* TOC\n{:toc}\n\nText',
      'paragraph(text"Text")',
    ],
    'shortcodes are emoji, icons and unknown ones nothing': [
      '## :wrench: Skills\n\n:email: a :octicons-mark-github-16: b :foobar_baz: c :rocket: :1st_place_medal:',
      'heading2(text"🔧 Skills") paragraph(text"📧 a b c 🚀 🥇")',
    ],
  },
  'tags with a slip': {
    'commas between attributes': [
      '<a href="mailto:x@y.example", style="color:red">X</a> <img src="a.png"; alt="A">',
      'paragraph(link<mailto:x@y.example>(text"X") text" " image<a.png>)',
    ],
    'attributes that touch': ['<a href="u"target="_blank">X</a>', 'paragraph(link<u>(text"X"))'],
    'a backslash, a name in other letters': [
      'A<br\\>B <video width="3" à="">C</video>',
      'paragraph(text"A" break text"B C")',
    ],
  },
}

for (const [name, tests] of Object.entries(cases))
  suite(`dialects: ${name}`, (test) => {
    for (const [title, [text, tree]] of Object.entries(tests))
      test(title, () => {
        const file = new VFile()
        assert.is(sketch(parse(text, file)), tree)
        assert.equal(file.messages.filter(({ ruleId }) => ruleId === 'unclaimed-text').map(String), [])
      })
  })

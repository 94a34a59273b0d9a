import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import { sketch } from '../support/sketch.ts'
import { suite } from '../support/suite.ts'

/** HTML and the tree it means. */
const trees: Readonly<Record<string, readonly [string, string]>> = {
  'inline tags are their Markdown or nothing': [
    '<b>a</b> <i>b</i> <u>c</u> <font size=2>d</font> H<sub>2</sub>O <code>e</code> <s>f</s> <a href="u">g</a>',
    'paragraph(strong(text"a") text" " emphasis(text"b") text" c d H2O " inlineCode"e" text" " delete(text"f") text" " link<u>(text"g"))',
  ],
  'line breaks break, two of them part paragraphs': [
    'a<br>b<br/>\nc<br><br>d',
    'paragraph(text"a" break text"b" break text"c") paragraph(text"d")',
  ],
  'Markdown between tags is Markdown': [
    '<div align="center">\n# Ada\n- **a**\n</div>\nText',
    'heading1(text"Ada") list(listItem(paragraph(strong(text"a")))) paragraph(text"Text")',
  ],
  'headings and lists': [
    '<h1>Ada</h1><ul><li>a<li>b <b>c</ul>\n<ol start="3"><li>d</li></ol>',
    'heading1(text"Ada") list(listItem(paragraph(text"a")) listItem(paragraph(text"b " strong(text"c")))) list(listItem(paragraph(text"d")))',
  ],
  'nested lists': [
    '<ul>\n <li>a\n  <ul>\n   <li>b</li>\n  </ul>\n </li>\n</ul>',
    'list(listItem(paragraph(text"a") list(listItem(paragraph(text"b")))))',
  ],
  'a table of data': [
    '<table>\n<tr><th>Year</th><th>Role</th></tr>\n<tr><td>2019<td>Dev<br>Acme\n</table>',
    'table(tableRow(tableCell(text"Year") tableCell(text"Role")) tableRow(tableCell(text"2019") tableCell(text"Dev" break text"Acme")))',
  ],
  'what stands between the cells of a table comes before it': [
    '<table>\n<tr>stray<td>a</td><td>b</td></tr>\n<tr><t\nx</th><td>c</td><td>d</td></tr>\n</table>',
    'paragraph(text"stray") paragraph(text"<t" break text"x") table(tableRow(tableCell(text"a") tableCell(text"b")) tableRow(tableCell(text"c") tableCell(text"d")))',
  ],
  'a table for layout leaves its blocks': [
    '<table><tr><td>\n\n## Work\n\n- a\n\n</td><td>b</td></tr></table>',
    'heading2(text"Work") list(listItem(paragraph(text"a"))) paragraph(text"b")',
  ],
  'definition lists': ['<dl><dt>A<dd>b</dl>', 'defList(defListTerm(text"A") defListDescription(paragraph(text"b")))'],
  'details are shown, their summary bold': [
    '<details><summary>More</summary>\n\ntext\n\n</details>',
    'paragraph(strong(text"More")) paragraph(text"text")',
  ],
  'spans of a heading stand apart, of a name they do not': [
    '# <span>Ada</span> <span>Byron</span>\n\n### <span>Dev</span> <span>2019</span>\n',
    'heading1(text"Ada Byron") heading3(text"Dev | 2019")',
  ],
  'floated, empty and chained spans keep words apart': [
    'a<span style="float:right">b</span>\n\nc<span class="fill"></span>d\n\n<span class="t">Go</span><span class="t">PHP</span>',
    'paragraph(text"a | b") paragraph(text"c | d") paragraph(text"Go, PHP")',
  ],
  'icons go, images stay': [
    '<i class="fa fa-phone"></i> 1 <img src="a.png" alt="b">',
    'paragraph(text"1 " image<a.png>)',
  ],
  'components show their text, what is no tag stays': [
    '<Badge text="Go"/> List<String> </div> <nobody@example.com>',
    'paragraph(text"Go List<String>") paragraph(link<mailto:nobody@example.com>(text"nobody@example.com"))',
  ],
  'stray, crossed and unclosed tags lose nothing': [
    '</p><b>a<i>b</b>c</i></div>\n\n<p>d<div>e\n\nf</span>',
    'paragraph(strong(text"a" emphasis(text"b")) text"c") paragraph(text"d") paragraph(text"e") paragraph(text"f")',
  ],
  'tags end with their list item or quote': [
    '- <div>a\n- b</div>\n\n> <ul><li>c\n\nd',
    'list(listItem(paragraph(text"a")) listItem(paragraph(text"b"))) blockquote(list(listItem(paragraph(text"c")))) paragraph(text"d")',
  ],
  'a page break by style': ['<div style="page-break-after: always"></div>\n\na', 'pagebreak paragraph(text"a")'],
  'rules and preformatted text': [
    'a<hr>b\n\n<pre>c &lt; d</pre>',
    'paragraph(text"a") thematicBreak paragraph(text"b") code"c < d"',
  ],
  'entities are characters': ['a&nbsp;&ndash; b &lt;c&gt; &copy;', 'paragraph(text"a\u00a0– b <c> ©")'],
}

suite('html', (test) => {
  for (const [name, [text, tree]] of Object.entries(trees)) test(name, () => assert.is(sketch(parse(text)), tree))
})

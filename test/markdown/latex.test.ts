import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { parse } from '../../src/markdown/parse.ts'
import { visibleText } from '../../src/markdown/words.ts'
import { suite } from '../support/suite.ts'

/** What a reader sees, white space aside. */
const seen = (text: string, file?: VFile): string => visibleText(parse(text, file)).replace(/\s+/g, ' ').trim()

/** LaTeX as pandoc's users write it → what is set. */
const cases: Record<string, [text: string, seen: string]> = {
  'what tells a look goes, its text stays': ['\\textbf{Acme} and \\emph{\\textit{more}}', 'Acme and more'],
  'environments go': ['\\begin{center}\nAda\n\\end{center}', 'Ada'],
  'environments go with their arguments': ['\\begin{tabular}[t]{lr}\nAda\n\\end{tabular}', 'Ada'],
  'spaces part what stands around them': ['Acme\\hfill 2019\\vspace{0.2cm}', 'Acme 2019'],
  'a link shows its text': ['\\href{https://example.org/{x}}{Acme \\emph{Inc}}', 'Acme Inc'],
  'a colour is no text': ['\\textcolor{blue}{Acme}', 'Acme'],
  'a group ends with its brace': ['{\\Large Ada} Lovelace', 'Ada Lovelace'],
  'sizes may stand alone': ['\\small Go and Python \\normalsize', 'Go and Python'],
  'comments at the end of commands go': ['\\vspace{1em}%\nAda', 'Ada'],
  'a group after an environment is text': ['\\begin{center}{\\Huge Ada}\\end{center}', 'Ada'],
  'braces and brackets after a space are text': ['Acme \\hfill [2019](https://a.org)', 'Acme 2019'],
  'braces after a switch are text': ['\\noindent{Ada} \\hfill {\\bf 2019}', '{Ada} 2019'],
  'a percent sign is text': ['grew by \\textbf{30}%\n', 'grew by 30%'],
  'what is underlined in an argument is so': ['\\textbf{_Acme_} \\hfill _2019_', 'Acme 2019'],
  'lengths at the end of a line go': ['\\textbf{A}\\\\[2pt]\nB', 'A B'],
  'lengths in the midst of a line go': ['\\textbf{A}\\\\[-0.1cm]{B}', 'A {B}'],
  'the end of a paragraph needs none': ['\\textbf{A}\\\\\n\nB', 'A B'],
  'code stays': ['\\hfill `\\textbf{x}`', '\\textbf{x}'],
  'other backslashes stay': ['\\hfill C:\\temp and AC\\DC', 'C:\\temp and AC\\DC'],
  'cells of a table are parted by bars, lines between rows go': [
    '\\begin{tabular}{ll}\n\\hline\nRole & Year \\\\ \\hline\nClerk \\& Co & 1840 \\\\[2pt]\n\\cmidrule(lr){1-2}\n\\multicolumn{2}{c}{Both}\n\\end{tabular}',
    'Role | Year Clerk & Co | 1840 Both',
  ],
  'columns described at length are no text': [
    '\\begin{tabular}{@{}l@{\\hspace{1em}}>{\\raggedright\\arraybackslash}p{3cm}r@{}}\nGo & Rust\n\\end{tabular}',
    'Go | Rust',
  ],
  'rows on one line are parted too': [
    '\\begin{tabularx}{\\textwidth}{X r}Go & 5 years\\\\ Rust & 2 years \\\\ \\end{tabularx} and R&D',
    'Go | 5 years; Rust | 2 years and R&D',
  ],
  'a table never closed ends where a heading is': ['\\begin{tabular}{l}\na & b\n\n# R & D\n\nAT&T', 'a | b R & D AT&T'],
  'formulas lose what makes them some': [
    '\\textbf{Fast}: \\(O(n \\log n)\\), \\(\\frac{a}{b} \\leq x^{2}\\)\n\n\\[ E = mc^2 \\]',
    'Fast: O(n log n), a/b leq x^2 E = mc^2',
  ],
  'money, variables and brackets are no formulas': [
    '\\textbf{Cut} $5 to $2, set $PATH and $x^2$ \\[2019\\] \\(see below\\)',
    'Cut $5 to $2, set $PATH and $x^2$ [2019] (see below)',
  ],
  'verbatim text stays as it is': [
    '\\begin{verbatim}\na & \\textbf{b}\n\\end{verbatim}\n\nand \\verb|x & \\y| too',
    'a & \\textbf{b} and x & \\y too',
  ],
  'without LaTeX all stays': ['C:\\small \\item \\foo{bar}', 'C:\\small \\item \\foo{bar}'],
}

suite('LaTeX', (test) => {
  for (const [name, [text, expected]] of Object.entries(cases)) test(name, () => assert.is(seen(text), expected))

  test('items are a list, with their labels, and every node keeps its place', () => {
    const text = '\\begin{itemize}\n\\item one \\textbf{two}\n\\item[Three] four\n\\end{itemize}\n'
    const [list] = parse(text).children
    assert.is(list?.type, 'list')
    assert.is(seen(text), 'one two Three four')
    assert.is(list?.position?.start.line, 2)
    assert.is(list?.position?.end.line, 3)
  })

  test('verbatim text is code, and rows of a table are lines, so that both can be read', () => {
    const [code, table] = parse(
      '\\begin{lstlisting}[language=C]\n  a\n    b\n\\end{lstlisting}\n\n\\begin{tabular}{l}\na & b \\\\\nc & d\n\\end{tabular}\n',
    ).children
    assert.ok(code?.type === 'code' && code.value === '  a\n    b')
    assert.ok(table?.type === 'paragraph' && table.children.some(({ type }) => type === 'break'))
  })

  test('two backslashes end a line', () => {
    const [paragraph] = parse('\\textbf{One}\\\\\nand a line of text that could have gone on\n').children
    assert.ok(paragraph?.type === 'paragraph' && paragraph.children.some(({ type }) => type === 'break'))
  })

  test('it is told once, where it begins', () => {
    const file = new VFile()
    seen('# Ada\n\n\\hfill x\n\n\\vspace{1em}\n', file)
    assert.equal(
      file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`),
      ['3:1 latex'],
    )
    assert.is(file.messages[0]!.note, 'There is more of it on line 5')
  })

  test('nesting without end takes no time', () => {
    const start = performance.now()
    parse(`${'\\textbf{'.repeat(20_000)}x${'}'.repeat(20_000)}\n`)
    parse(`\\href${'{a}'.repeat(30_000)}\n`)
    parse(`${'\\hfill['.repeat(30_000)}\n`)
    parse(`\\begin${' '.repeat(50_000)}\\textbf{x}\n`)
    parse(`${'\\begin{verbatim}\n'.repeat(2_000)}\n`)
    parse(`\\hfill ${'\\(x^'.repeat(20_000)}\n`)
    parse(`${'\\begin{tabular}{{'.repeat(10_000)} & \\\\\n`)
    parse(`\\begin{tabular}{l}${'a & \\\\ '.repeat(20_000)}\\end{tabular}\n`)
    assert.ok(performance.now() - start < 20_000)
  })
})

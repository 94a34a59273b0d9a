import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { blocksOf } from '../../src/check/judge/blocks.ts'
import { compare } from '../../src/check/judge/compare.ts'
import { verify } from '../../src/check/judge/index.ts'
import { readPdf } from '../../src/check/judge/read.ts'
import { unitsOf } from '../../src/check/judge/units.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { parse } from '../../src/markdown/parse.ts'
import { inFolder, markdown } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

/** A template that sets every part but spoils one. */
const spoilt = (part: string): string =>
  `#import "/templates/classic.typ"\n#let template(options) = classic.template(options) + (${part || ':'})\n`

/** The faults of a source against a page, as `lost words` or `order`, by block. */
const faults = (source: string, page: string): string[] =>
  compare(blocksOf(parse(source)), page.split('\f').map(unitsOf)).map(({ lost }) => lost.join(' ') || 'order')

const messages = async (source: string, template: string): Promise<string[]> =>
  inFolder({ 'mine.typ': template }, async (folder) => {
    const built = await buildFile(markdown(source, folder), { set: { template: './mine.typ' } })
    assert.equal(built.file.messages.map(String), [])
    const verified = (await verify(built))!.built
    assert.equal(built.file.messages.map(String), [], 'what was built stays what it is')
    assert.is(verified.ok, verified.file.messages.length === 0)
    return verified.file.messages.map(({ line, ruleId, reason }) => `${line} ${ruleId} ${reason}`)
  })

suite('judge: reading', (test) => {
  test('tells running footers and text beyond the page from what the document says', async () => {
    const template = spoilt(
      'grid-table: (..all) => { place(dx: 90cm, par[Beyond]); pdf.artifact(par[Decoration]); par[Visible] }',
    )
    await inFolder({ 'mine.typ': template }, async (folder) => {
      const { pdf } = await buildFile(markdown('# Ada\n\n## Work\n\n| first |\n|---|\n| x |\n\nlast\n', folder), {
        set: { template: './mine.typ' },
      })
      const [page] = await readPdf(pdf!)
      assert.equal(unitsOf(page!.body), ['ada', 'work', 'visible', 'last'])
      assert.equal(unitsOf(page!.artifacts), ['decoration'])
      assert.equal(unitsOf(page!.outside), ['beyond'])
    })
  })

  test('words that only lie apart on the page are apart', async () => {
    const { pdf } = await buildFile(markdown('# A\n\n## N\n\nx ĭ **word**\n'))
    assert.equal(unitsOf((await readPdf(pdf!)).map(({ body }) => body).join('\n')), ['a', 'n', 'x', 'ĭ', 'word'])
  })

  test('a character of two units beside letters from right to left is read, though PDFium turns its units round', async () => {
    const { pdf } = await buildFile(markdown('# Ada\n\nעברית 😀 עברית\n'))
    const [page] = await readPdf(pdf!)
    assert.match(page!.body, '😀')
  })

  test('a letter with a mark of its own is one word with the letters beside it', async () => {
    const { pdf } = await buildFile(markdown('# Ḋonall Ọlọ́run\n\n## N\n\n- Rāmāyaṇa\n'))
    assert.equal(unitsOf((await readPdf(pdf!)).map(({ body }) => body).join('\n')), [
      'ḋonall',
      'ọlọ́run',
      'n',
      'rāmāyaṇa',
    ])
  })

  test('a space after Devanagari is read, also after letters of several glyphs and in italics', async () => {
    for (const ats of [false, true]) {
      const { pdf } = await buildFile(markdown('# Ada\n\n- *मुंबई Ada*\n- पुणे Infosys\n'), { set: { ats } })
      const [page] = await readPdf(pdf!)
      assert.match(page!.body, 'मुंबई Ada')
      assert.match(page!.body, 'पुणे Infosys')
    }
  })

  test('a sign that stands for several characters is no part of the word beside it', () => {
    assert.equal(unitsOf('Ḋ㍛'), unitsOf('Ḋ ㍛'))
  })

  test('what is no PDF is refused', async () => {
    try {
      await readPdf(new TextEncoder().encode('no PDF'))
      assert.unreachable()
    } catch (error) {
      assert.match((error as Error).message, 'PDFium cannot open the PDF')
    }
  })
})

suite('judge: comparing', (test) => {
  test('a word that is not on the page is named by its block', () => {
    assert.equal(faults('# Ada\n\none two\n\n- three\n- four five\n', 'Ada one three • five'), ['two', 'four'])
  })

  test('of a word written twice and read once, the one out of its place is missing', () => {
    assert.equal(faults('blue sky\n\nblue sea\n', 'blue sky sea'), ['blue'])
    assert.is(compare(blocksOf(parse('blue sky\n\nblue sea\n')), [unitsOf('blue sky sea')])[0]!.block.units[1], 'sea')
  })

  test('blocks may be moved, words within a block may not', () => {
    assert.equal(faults('one two\n\nthree four\n', 'three four one two'), [])
    assert.equal(faults('one two\n\nthree four\n', 'one two four three'), ['order'])
  })

  test('words run together are lost', () => {
    assert.equal(faults('Analyst\n\nLondon\n', 'AnalystLondon'), ['analyst', 'london'])
  })

  test('a word the page breaks in pieces is not', () => {
    assert.equal(faults('see exampleaddress now\n', 'see exam\npleaddress now'), [])
    assert.equal(faults('well-known four-year\n', 'well-\nknown four-\nyear'), [])
    assert.equal(faults('see exam\n\nexamination\n', 'see exam\nination'), ['examination'])
  })

  test('scripts without spaces may break anywhere', () => {
    assert.equal(faults('株式会社東京 2019年\n', '株式会社\n東京 2019\n年'), [])
    assert.equal(faults('프로젝트 관리\n', '프로젝\n트 관리'), [])
    assert.equal(faults('株式会社東京\n', '株式会社東'), ['京'])
  })

  test('in lines from right to left a reader guesses the order of letters', () => {
    const source = 'مهندسة البرمجيات في Cloud-Native منذ 2019 (37%)\n'
    assert.equal(faults(source, 'مهّهندسة الربمجيات في Cloud-Native منذ 2019 )37%('), [])
    assert.equal(faults(source, 'الربمجيات في Cloud-Native منذ 2019 )37%('), ['مهندسة'])
    assert.equal(faults('مهندسة C++ Store\n', 'مهندسة C++Store'), [])
    assert.equal(faults('مدّرسة في مدينة\n', 'مد في مدينة\nّر\nرّسة'), [])
    assert.equal(faults('مدّرسة في مدينة\n', 'مد في مدينة'), ['مدّرسة'])
  })

  test('in lines from right to left words have an order, and so do the parts of an address', () => {
    assert.equal(faults('مهندسة في البرمجيات\n', 'البرمجيات في مهندسة'), ['order'])
    for (const word of ['Node.js', 'https://github.com/x', 'dana@nour.example', 'v1.2'])
      assert.equal(faults(`ראו ${word} היום\n`, `ראו ${word.split(/\b/).reverse().join('')} היום`), ['order'], word)
  })

  test('capitals, ligatures and width are no loss', () => {
    assert.equal(faults('Straße office ΟΔΟΣ Ｔｏｋｙｏ\n', 'STRASSE oﬃce Οδος Tokyo'), [])
  })

  test('what is hidden in the source is no word', () => {
    assert.equal(
      faults('---\nlayout: page\n---\n\na <b>bold</b> <!-- note --> [b](https://example.com)\n', 'a bold b'),
      [],
    )
  })
})

suite('verify', (test) => {
  test('numbers of notes in titles and heads tear nothing', async () => {
    const text =
      '# Ada\n\n## Work[^a] & play\n\n### Engineer[^b] of note, Acme[^b] Ltd\n2012[^a] – 2014\n\n- x\n\n[^a]: N\n[^b]: M\n'
    assert.equal(await messages(text, spoilt('')), [])
  })

  test('a sound build has nothing to say', async () => {
    const source =
      '# Ada\n\nAnalyst, *first* of her kind\n\n## Work\n\n1. one\n2. two[^1]\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: note\n'
    assert.equal(await messages(source, spoilt('')), [])
  })

  test('words that are said again elsewhere are no sign of another place', async () => {
    const source = `# Ida Marsh

## Studies

**Tarn University**, Tarn, WA — Ph.D., Physics *(August 2012)*

- Advisor: Olga Fenn

**Tarn University**, Tarn, WA — M.S., Physics *(May 2009)*

- Advisor: Olga Fenn

## Work

Oct 2013 - Oct 2018
:   **Executive Director; Marsh Works (Tarn)**

    Served with care.

Oct 2013 - May 2019
:   **Director; Marsh Works (Tarn)**

    Served with care.

## Skills

- Python

## Courses

- Clocks (Python for makers), work, studies, skills
`
    for (const template of templateNames().filter((name) => name !== 'letter'))
      assert.equal(await messages(source, `#import "/templates/${template}.typ": *\n`), [], template)
  })

  test('the row of a table stays on its page: of one on two pages the cells are not in order', async () => {
    const cell = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
    for (const lines of [36, 40, 44]) {
      const source = `# Ida Marsh\n\n## Notes\n\n${'- line\n'.repeat(lines)}\n| one | two | three |\n|---|---|---|\n| ${cell} | ${cell.replaceAll('word', 'more')} | ${cell.replaceAll('word', 'most')} |\n`
      const verified = (await verify(await buildFile(markdown(source))))!
      assert.equal(verified.built.file.messages.filter(({ fatal }) => fatal).map(String), [], `${lines} lines`)
    }
  })

  test('an e-mail address stays on one line wherever it fits on one', async () => {
    for (const template of templateNames().filter((name) => name !== 'letter')) {
      const source = `# Ottilie Fairbairn\n\no@fairbairn.example\n\n## Work\n\n- Wrote to the office and to ottilie.wilhelmina.fairbairn-montgomery+work@affinity-mail.example for months.\n`
      const { built, words } = (await verify(await buildFile(markdown(source), { set: { template } })))!
      assert.equal(built.file.messages.map(String), [], template)
      assert.ok(words > 10)
    }
  })

  test('signs in lines from right to left, and space beside signs of full width, are read as they are set', async () => {
    const sources = [
      '# נועה שקדי\n\n## ניסיון\n\n- חסכה 37%.\n- ירדה ל-12.\n',
      '# 山田花子\n\n## 技術\n\n- ３Dゲームを開発\n- て3Dゲーム\n',
    ]
    for (const source of sources) {
      const { built } = (await verify(await buildFile(markdown(source))))!
      assert.equal(built.file.messages.filter(({ fatal }) => fatal).map(String), [])
    }
  })

  test('names the words a template drops, with their line', async () => {
    const dropping = spoilt('grid-table: (header: (), ..rest) => par[a table]')
    assert.equal(await messages('# Ada\n\n## Work\n\n| red | blue |\n|---|---|\n| green | grey |\n', dropping), [
      '5 lost-word 2 words of this table row cannot be read in the PDF: red, blue',
      '7 lost-word 2 words of this table row cannot be read in the PDF: green, grey',
      'undefined foreign-word The PDF holds words that the source does not: a, table',
    ])
  })

  test('what runs off the page is lost, and told so', async () => {
    const shifting = spoilt('grid-table: (header: (), ..cells) => place(dx: 90cm, table(..header))')
    await inFolder({ 'mine.typ': shifting }, async (folder) => {
      const built = await buildFile(markdown('# Ada\n\n## Work\n\n| deep |\n|---|\n', folder), {
        set: { template: './mine.typ' },
      })
      const message = (await verify(built))!.built.file.messages.find(({ ruleId }) => ruleId === 'lost-word')
      assert.match(message!.reason, 'deep')
      assert.is(message!.note, 'They stand beyond the edge of the page.')
    })
  })

  test('an option that sets dates anew exempts them, and nothing else', async () => {
    const source = '# Ada\n\n## Experience\n\n### Analyst, Acme\n\nMarch 2019 - June 2021\n\n- counted in March\n'
    const built = await buildFile(markdown(source), { set: { dates: 'MM/YYYY' } })
    const verdict = await verify(built)
    assert.equal([verdict!.lost, verdict!.built.file.messages.map(String)], [[], []])
    assert.match(verdict!.pages[0]!.body, '03/2019')
  })

  test('sees words that understanding loses', async () => {
    const built = await buildFile(markdown('# Ada\n\none two\n\nthree\n'))
    built.resume.children.forEach((child) => {
      if (child.type === 'header') child.children.splice(1, 1)
    })
    const { pdf } = await buildFile(markdown('# Ada\n\nthree\n'))
    const verdict = await verify({ ...built, pdf })
    assert.equal(verdict!.lost, ['one', 'two'])
    assert.is(verdict!.built.file.messages[0]!.line, 3)
  })
})

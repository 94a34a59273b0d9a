/** Whose résumé it is: names wherever people put theirs, and none where there is none. */
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import type { Header } from '../../src/resume/nodes.ts'
import { nameOf } from '../../src/typst/options.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const understood = (markdown: string) => understand(parse(markdown))
const nameIn = (markdown: string): string | undefined => {
  const header = understood(markdown).children.find((child): child is Header => child.type === 'header')
  const field = header?.children.find((child) => child.type === 'field' && child.name === 'name')
  return field && 'value' in field && field.value === '' ? undefined : nameOf(understood(markdown))
}

const jobs = '\n\n## Experience\n\n### Baker, Northmill\n\n2012 – 2019\n'

suite('person', (test) => {
  const said: Array<[where: string, markdown: string, name: string | undefined]> = [
    [
      'under a known title that stands for the document',
      `# Portfolio & CV\n\nRosa Winterfeld${jobs}`,
      'Rosa Winterfeld',
    ],
    ['after a known title and a colon', `# Profil: Thea Ebel-Krause\n\nthea@ebel.example${jobs}`, 'Thea Ebel-Krause'],
    ['of whom the work history is', `Work history of Dora Nakagawa\ndora@nakagawa.example${jobs}`, 'Dora Nakagawa'],
    ['in a sentence under another title', `# Über mich\n\nHallo, ich bin **Leni Bach**, Bäckerin.${jobs}`, 'Leni Bach'],
    ['in Italian', `---\ntitle: Chi sono\n---\n\nMi chiamo **Gavino Puddu**, sono pastore.${jobs}`, 'Gavino Puddu'],
    [
      'in a table by labels of given name and surname',
      `# Lebenslauf\n\n## Persönliche Daten\n\n| | |\n|-|-|\n| **Vorname** | Cem |\n| **Nachname** | Özer |\n| E-Mail | c@o.example |${jobs}`,
      'Cem Özer',
    ],
    [
      'in the description of the page',
      `---\ntitle: CV\nexcerpt: "The curriculum vitae of Ann Bell"\n---${jobs}`,
      'Ann Bell',
    ],
    ['before contacts on one line', `# Lebenslauf\n\n**Nora Prugg** · Bozen · nora@prugg.example${jobs}`, 'Nora Prugg'],
    [
      'after what she does',
      `## Agronomist, engineer Gunn Maria Sjøskog\n\ngunn@sjoskog.example${jobs}`,
      'Gunn Maria Sjøskog',
    ],
    [
      'in the first cell of a table of contacts',
      `| Bart Lind | Oslo |\n|---|---|\n| bart@lind.example | 612-555-0108 |${jobs}`,
      'Bart Lind',
    ],
    ['nowhere: a handle of front matter', `---\ntitle: Resume\nauthor: kstavrou\n---${jobs}`, undefined],
    ['nowhere: a greeting', `# Moin,\n\ndas hier ist meine Vita.${jobs}`, undefined],
    ['nowhere: a link', `---\ntitle: Résumé\n---\n\n[Download PDF](cv.pdf)${jobs}`, undefined],
    [
      'nowhere: the first of some websites',
      'I write for readers of science.\n\n## Websites\n\n### Northmill Redesign\n\nRole: lead\n\n## Writing\n\n### Reports\n\nText\n',
      undefined,
    ],
    ['nowhere: sections', '# Materials and methods\n\nOak, lime and pine.\n\n# Works\n\nAltars.\n', undefined],
  ]
  for (const [where, markdown, name] of said)
    test(`${where}: ${name ?? 'none'}`, () => {
      assert.is(nameIn(markdown), name)
    })

  test('what is written in an address is likelier the name than what is not', () => {
    const head = 'Silver Birch\n\nRosa Winterfeld\n\n'
    assert.is(nameIn(`${head}rosa.winterfeld@example.org${jobs}`), 'Rosa Winterfeld')
    assert.is(nameIn(`${head}silver.birch@example.org${jobs}`), 'Silver Birch')
  })

  test('a job on the first line is no name, though it is a heading', () => {
    assert.is(
      nameIn('# Head of Logistics\n\n2019 – 2022\n\nMountain Dairy\n\n# Clerk\n\n2016 – 2019\n\nMill Ltd\n'),
      undefined,
    )
  })
})

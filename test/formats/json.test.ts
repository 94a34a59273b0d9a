import { existsSync, readdirSync, readFileSync } from 'node:fs'
// @ts-expect-error it has no types
import jsonResume from '@jsonresume/schema'
import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { type JsonResume, toJsonResume } from '../../src/formats/json.ts'
import { parse } from '../../src/markdown/parse.ts'
import { outputsOf } from '../../src/outputs.ts'
import { understand } from '../../src/understand/index.ts'
import { markdown as fileOf } from '../support/folder.ts'
import { jsonWords } from '../support/jsonWords.ts'
import { suite } from '../support/suite.ts'

const fixtures = new URL('../fixtures/', import.meta.url)
const read = (markdown: string): JsonResume => toJsonResume(understand(parse(markdown)))

const markdown = `# Ada Lovelace

Analyst

London, UK | +44 20 7946 0000 | ada@example.com | [GitHub](https://github.com/ada) | [site](https://ada.example)

Writes programs.

## Experience

### Engineer
**[Analytical Engines](https://engines.example)**, London, UK | Jan 1990 – Present

- Wrote programs

### Weavers Ltd

#### Lead Engineer
1988 – 1990

#### Engineer
1986 – 1988

## Education

### BSc Mathematics, University of London (1985)

## Skills

- **Languages**: Go, Python

## Awards

- Best Program, 1992
`

suite('JSON Resume', (test) => {
  test('a degree told among the personal details of a Chinese résumé is one', () => {
    // In the most copied template of Chinese developers the school stands nowhere else.
    const told = read(
      '# 王港\n\n## 个人信息\n\n- 男/1990\n- 本科/港口大学环境工程专业\n- 工作年限：3年\n\n## 工作经历\n\n### 港口公司 2016 - 2018',
    )
    assert.equal(told.education, [{ institution: '港口大学', studyType: '本科' }])
  })

  test('the document is valid against the published schema, and so are those of all fixtures', async () => {
    const paths = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const sources = paths
      .filter(({ name }) => existsSync(new URL(`${name}/resume.md`, fixtures)))
      .map(({ name }) => readFileSync(new URL(`${name}/resume.md`, fixtures), 'utf8'))
    assert.ok(sources.length > 0)
    for (const source of [markdown, ...sources]) {
      const errors = await new Promise((resolve) =>
        jsonResume.validate(read(source), (found: unknown) => resolve(found)),
      )
      assert.not.ok(errors, JSON.stringify(errors))
    }
  })

  test('an e-mail is an address or absent', () => {
    const email = (line: string): unknown => read(`# Ada\n\n${line}\n\n## Work\n\n- a`).basics.email
    assert.is(email('Email: ada@mills.example | Leeds'), 'ada@mills.example')
    for (const line of ['Email: on request', 'Email: 02/03/2015', 'Čapeka@b.c']) assert.is(email(line), undefined, line)
  })

  test('a running job has no end, positions have their employer, links their address', () => {
    assert.equal(read(markdown).work, [
      {
        name: 'Analytical Engines',
        position: 'Engineer',
        location: 'London, UK',
        url: 'https://engines.example',
        startDate: '1990-01',
        highlights: ['Wrote programs'],
      },
      { name: 'Weavers Ltd', position: 'Lead Engineer', startDate: '1988', endDate: '1990' },
      { name: 'Weavers Ltd', position: 'Engineer', startDate: '1986', endDate: '1988' },
    ])
  })

  test('a single date is an end without a start', () => {
    assert.equal(read(markdown).education, [
      { institution: 'University of London', studyType: 'BSc Mathematics', endDate: '1985' },
    ])
    assert.equal(read(markdown).awards, [{ title: 'Best Program', date: '1992' }])
  })

  test('what the résumé does not say is absent', () => {
    assert.equal(read('Nothing in particular.').basics, { summary: 'Nothing in particular.' })
    const { basics } = read(markdown)
    assert.equal(Object.keys(basics), ['name', 'label', 'email', 'phone', 'url', 'summary', 'location', 'profiles'])
    assert.equal(basics.profiles, [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }])
  })

  test('lines of entering and leaving are one item', () => {
    const { work, education } = read(
      '# 履歴書\n\n## 学歴\n\n- 2007年4月 港大学 経済学部 入学\n- 2011年3月 港大学 経済学部 卒業\n\n## 職歴\n\n- 2011年4月 株式会社港食品 入社\n- 2015年3月 株式会社港食品 退職\n- 2015年4月 東方商事株式会社 入社\n- 現在に至る\n',
    )
    assert.equal(education, [
      { institution: '港大学', studyType: '経済学部', startDate: '2007-04', endDate: '2011-03' },
    ])
    assert.equal(work, [
      { name: '株式会社港食品', startDate: '2011-04', endDate: '2015-03' },
      { name: '東方商事株式会社', startDate: '2015-04' },
    ])
  })

  test('courses taught are no jobs', () => {
    const { work } = read(
      '# Ada\n\n## Teaching\n\n- Teaching Assistant, University of London, 2010 - 2011\n- History of Engines, University of London, 2012\n',
    )
    assert.equal(
      work?.map(({ position }) => position),
      ['Teaching Assistant'],
    )
  })

  test('a place in the column of employers, and a line end between two words', () => {
    const { work } = read(
      '# Ada\n\n## Berufserfahrung\n\n| Zeitraum | Position | Arbeitgeber |\n|---|---|---|\n| 2019 – 2021 | Buchhalterin | Nordlicht, Kiel |\n',
    )
    assert.equal(work, [
      { name: 'Nordlicht', position: 'Buchhalterin', location: 'Kiel', startDate: '2019', endDate: '2021' },
    ])
    const [job] = read(
      '# Ada\n\n## Work\n\n2010 - 2012\n:   *Engineer at [North\n    Light](https://example.com)* (Oslo,\n    Norway).\n',
    ).work!
    assert.is(job!.name, 'North Light')
  })

  test('items know their line in the Markdown', () => {
    const lines = read(markdown).meta.lines as Record<string, number>
    assert.is(lines['work[0]'], 11)
    assert.is(lines['work[1]'], 18)
  })

  test('nine words in ten of each example are in the fields of the schema, and all with meta', async () => {
    const examples = new URL('../../examples/', import.meta.url)
    for (const name of readdirSync(examples).filter((name) => name.endsWith('.md'))) {
      const { document, standard, whole, missing } = jsonWords(readFileSync(new URL(name, examples), 'utf8'))
      assert.ok(standard >= 0.9, `${name}: ${standard}`)
      assert.ok(whole >= 0.98, `${name}: ${missing.join(' ')}`)
      assert.equal(await faultsOf(document), null, name)
    }
  })

  const lists: ReadonlyArray<readonly [title: string, text: string, list: keyof JsonResume, items: object[]]> = [
    ['Skills', '- Baking\n- Public speaking', 'skills', [{ name: 'Baking' }, { name: 'Public speaking' }]],
    [
      'Skills',
      'Baking, book-keeping (SAP, Excel)',
      'skills',
      [{ name: 'Baking' }, { name: 'book-keeping (SAP, Excel)' }],
    ],
    ['Skills', '- Tools: Go, Rust\n', 'skills', [{ name: 'Tools', keywords: ['Go', 'Rust'] }]],
    ['Skills', '### Tools\n\n- Go\n- Rust', 'skills', [{ name: 'Tools', keywords: ['Go', 'Rust'] }]],
    ['Skills', '- Tools\n  - Go\n  - Rust', 'skills', [{ name: 'Tools', keywords: ['Go', 'Rust'] }]],
    ['Skills', '| Skill | Years |\n|---|---|\n| Go | 3 |', 'skills', [{ name: 'Go', keywords: ['3'] }]],
    [
      'Languages',
      '- Norwegian (native)\n- French – B2\n- German: fair\n- Irish',
      'languages',
      [
        { language: 'Norwegian', fluency: 'native' },
        { language: 'French', fluency: 'B2' },
        { language: 'German', fluency: 'fair' },
        { language: 'Irish' },
      ],
    ],
    [
      'Languages',
      'Norwegian (native), French C1',
      'languages',
      [
        { language: 'Norwegian', fluency: 'native' },
        { language: 'French', fluency: 'C1' },
      ],
    ],
    [
      'Projects',
      '- **Fjordkart** – charts without a net, [code](https://lunde.example/kart)',
      'projects',
      [{ name: 'Fjordkart', description: 'charts without a net, code', url: 'https://lunde.example/kart' }],
    ],
    [
      'Volunteering',
      '- Driver of the food bank, 2014 – 2015',
      'volunteer',
      [{ position: 'Driver of the food bank', startDate: '2014', endDate: '2015' }],
    ],
    [
      'Awards',
      '2018. Tide prize\n2014. Fog prize',
      'awards',
      [
        { title: 'Tide prize', date: '2018' },
        { title: 'Fog prize', date: '2014' },
      ],
    ],
    [
      'Awards',
      '- Jury of the tide prize, 2012 & 2014',
      'awards',
      [
        { title: 'Jury of the tide prize', date: '2012' },
        { title: 'Jury of the tide prize', date: '2014' },
      ],
    ],
    ['Publications', '- Tides. doi:10.9999/tide.2012.3', 'publications', [{ name: 'Tides. doi:10.9999/tide.2012.3' }]],
    ['Teaching', '- *Tides* (second year)', 'projects', [{ name: 'Tides (second year)', type: 'teaching' }]],
  ]
  for (const [title, text, list, items] of lists)
    test(`${title.toLowerCase()} as "${text.replaceAll('\n', '⏎')}"`, () => {
      assert.equal(read(`# Odd Lunde\n\n## ${title}\n\n${text}\n`)[list], items)
    })

  test('grades, courses and theses of a degree', () => {
    const text = '- GPA: 3.8/4.0\n- Courses: Tides, Fog\n- Thesis: On tides\n- Rowed for the school\n'
    const { education, projects, meta } = read(
      `# Odd\n\n## Education\n\n### BSc Physics, University of Lunde\n2012 – 2015\n\n${text}`,
    )
    assert.equal(education, [
      {
        institution: 'University of Lunde',
        studyType: 'BSc Physics',
        startDate: '2012',
        endDate: '2015',
        score: '3.8/4.0',
        courses: ['Tides', 'Fog'],
      },
    ])
    assert.equal(projects, [{ name: 'On tides', type: 'thesis', entity: 'University of Lunde' }])
    const [section] = meta.sections as Array<{ entries: object[] }>
    assert.equal(section!.entries, [
      { items: ['education[0]', 'projects[0]'], dates: '2012 – 2015', text: ['Rowed for the school'] },
    ])
  })

  test('bullets in bullets are highlights of their own', () => {
    const { work } = read(
      '# Odd\n\n## Work\n\n### Clerk, Fog Ltd\n2012 – 2015\n\n- Cut the cost\n  - by caching\n  - by rest\n',
    )
    assert.equal(work![0]!.highlights, ['Cut the cost', 'by caching', 'by rest'])
  })

  test('a job in two terms is an item for each', () => {
    const { work } = read('# Odd\n\n## Work\n\n### Clerk, Fog Ltd\n2012 – 2013 and 2015 – 2016\n\n- Filed\n')
    assert.equal(
      work!.map(({ name, startDate, endDate, highlights }) => [name, startDate, endDate, highlights]),
      [
        ['Fog Ltd', '2012', '2013', ['Filed']],
        ['Fog Ltd', '2015', '2016', undefined],
      ],
    )
  })

  test('a job in years one after another is one item', () => {
    const { work } = read('# Odd\n\n## Work\n\n### Clerk, Fog Ltd\nsummers 2014 and 2015\n\n- Filed\n')
    assert.equal(
      work!.map(({ startDate, endDate }) => [startDate, endDate]),
      [['2014', '2015']],
    )
  })

  test('dates are right or absent', () => {
    const job = (dates: string, lang?: string): unknown[] => {
      const { work } = toJsonResume(
        understand(parse(`# Odd\n\n## Work\n\n### Clerk, Fog Ltd\n${dates}\n\n- Filed\n`)),
        lang,
      )
      return [work![0]!.startDate, work![0]!.endDate]
    }
    assert.equal(job('4/15/2014 - 3/1/2016'), ['2014-04-15', '2016-03-01'])
    assert.equal(job('Winter 2014/15'), ['2014', '2015'])
    assert.equal(job('3/1/2014 - 4/2/2016', 'en'), ['2014', '2016'])
    assert.equal(job('3/1/2014 - 4/2/2016', 'fr'), ['2014-01-03', '2016-02-04'])
  })

  test('what has no place is told, and what is no e-mail is no email', async () => {
    const text = '# Odd Lunde\n\nE-mail: on request\n\n## Skills\n\n- Tides\n\n## Zabaglione\n\nA boat and two oars.\n'
    const built = await buildFile(fileOf(text), { set: { formats: ['json'] } })
    const { built: told, outputs } = outputsOf(built, { kind: 'beside' })
    const [output] = outputs
    const document = JSON.parse(new TextDecoder().decode(output!.bytes)) as JsonResume
    assert.is(document.basics.email, undefined)
    assert.equal(document.meta.contacts, [{ kind: 'email', text: 'E-mail: on request' }])
    assert.equal(
      told.file.messages.filter(({ ruleId }) => ruleId === 'format-lacks').map(({ line }) => line),
      [9, 3],
    )
  })

  test('a table keeps the words of its head apart from its rows', () => {
    const { languages, meta } = read('# Odd\n\n## Languages\n\n| Language | Level |\n|---|---|\n| Irish | C1 |\n')
    assert.equal(languages, [{ language: 'Irish', fluency: 'C1' }])
    assert.equal((meta.sections as Array<{ text: string[] }>)[0]!.text, ['Language | Level'])
  })
})

function faultsOf(document: JsonResume): Promise<unknown> {
  return new Promise((resolve) => jsonResume.validate(document, (found: unknown) => resolve(found ?? null)))
}

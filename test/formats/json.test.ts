import { existsSync, readdirSync, readFileSync } from 'node:fs'
// @ts-expect-error it has no types
import jsonResume from '@jsonresume/schema'
import * as assert from 'uvu/assert'
import { type JsonResume, toJsonResume } from '../../src/formats/json.ts'
import { parse } from '../../src/markdown/parse.ts'
import { understand } from '../../src/understand/index.ts'
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
})

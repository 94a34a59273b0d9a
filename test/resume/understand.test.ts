import { readFileSync } from 'node:fs'
import { toString as textOf } from 'mdast-util-to-string'
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import type { Entry, Field, Header, Resume, Section } from '../../src/resume/nodes.ts'
import { isField } from '../../src/resume/nodes.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const read = (markdown: string): Resume => understand(parse(markdown))
const fields = (node: Header | Section | Entry): string[] =>
  (node.children.filter(isField) as Field[]).map((field) => `${field.name}: ${field.value ?? textOf(field)}`)
const entries = (resume: Resume): string[][] =>
  resume.children.flatMap((part) =>
    part.type === 'section'
      ? part.children.filter((child) => child.type === 'entry').map((entry) => fields(entry))
      : [],
  )
const job = (markdown: string): string[][] => entries(read(`# Ada Lovelace\n\n## Experience\n\n${markdown}\n`))

suite('understanding', (test) => {
  test("the owner's résumé: every job has its role, employer, place and dates", () => {
    const resume = read(readFileSync(new URL('../../resume.md', import.meta.url), 'utf8'))
    const found = entries(resume).slice(0, 7)
    assert.equal(found[0], [
      'role: Principal SRE',
      'organization: Wikimedia Foundation',
      'location: remote',
      'period: Apr 2014 – Present',
    ])
    assert.is(found.length, 7)
    for (const entry of found)
      assert.equal(
        entry.map((text) => text.split(':')[0]),
        ['role', 'organization', 'location', 'period'],
      )
  })

  test('a header has its name, headline and contacts', () => {
    const resume = read(
      '# Ada Lovelace\n\nAnalyst of engines\n\nLondon, UK | +44 20 7946 0000 | ada@example.com | [GitHub](https://github.com/ada)\n',
    )
    const header = resume.children.find((child): child is Header => child.type === 'header')!
    assert.equal(fields(header), [
      'name: Ada Lovelace',
      'headline: Analyst of engines',
      'contact: London, UK',
      'contact: +44 20 7946 0000',
      'contact: ada@example.com',
      'contact: https://github.com/ada',
    ])
    const kinds = header.children.flatMap((child) => (isField(child) && child.name === 'contact' ? [child.kind] : []))
    assert.equal(kinds, ['address', 'phone', 'email', 'profile'])
  })

  const engineer = ['role: Engineer', 'organization: Analytical Engines Ltd', 'period: 1990 – 1993']
  const shapes: Array<[string, string]> = [
    ['heading, then bold employer', '### Engineer\n**Analytical Engines Ltd** | 1990 – 1993'],
    ['heading with pipes', '### Engineer | Analytical Engines Ltd | 1990 - 1993'],
    ['heading with dates in parentheses', '### Engineer, Analytical Engines Ltd (1990 - 1993)'],
    ['bold line', '**Engineer**, Analytical Engines Ltd, *1990 - 1993*\n\nWrote programs.'],
    ['bullet', '* Engineer, Analytical Engines Ltd _1990 - 1993_'],
    ['dates in the first bullet', '### Engineer, Analytical Engines Ltd\n- 1990 - 1993\n- Wrote programs'],
  ]
  for (const [shape, markdown] of shapes)
    test(`an entry opened by ${shape} has its fields`, () => {
      assert.equal(job(markdown), [engineer])
    })

  test('the word between a role and its employer stays, and is no part of the name', () => {
    assert.equal(job('### Engineer at Analytical Engines (1990 - 1993)'), [
      ['role: Engineer', 'organization: Analytical Engines', 'period: 1990 – 1993'],
    ])
  })

  test('the subject of a chair is no employer', () => {
    assert.equal(job('### Lecturer in Soil Ecology\n\nUniversity of Kelvinmuir, 2019 – present'), [
      ['role: Lecturer in Soil Ecology', 'organization: University of Kelvinmuir', 'period: 2019 – present'],
    ])
  })

  test('jobs that strayed among the skills are found, as in the text of a page with two columns', () => {
    const resume = read(`# Ada Lovelace

## Skills

Analysis, Programming

Analytical Engines, remote — Engineer

MARCH 1990 - present

Wrote programs.
`)
    assert.equal(entries(resume), [
      ['organization: Analytical Engines', 'location: remote', 'role: Engineer', 'period: March 1990 – present'],
    ])
  })

  test('an employer has several positions under it, in headings or in bullets', () => {
    const inside = (markdown: string): string[][] => {
      const resume = read(`# Ada Lovelace\n\n## Experience\n\n${markdown}\n`)
      const section = resume.children.find((part): part is Section => part.type === 'section')!
      const [employer] = section.children.filter((child) => child.type === 'entry')
      return employer!.children.filter((child) => child.type === 'entry').map((entry) => fields(entry))
    }
    const expected = [
      ['role: Lead Engineer', 'period: 1992 – 1993'],
      ['role: Engineer', 'period: 1990 – 1992'],
    ]
    const headings = '### Analytical Engines\n\n#### Lead Engineer\n1992 – 1993\n\n#### Engineer\n1990 – 1992'
    const bullets = '- **Analytical Engines**\n  - Lead Engineer, 1992 – 1993\n  - Engineer, 1990 – 1992'
    assert.equal(inside(headings), expected)
    assert.equal(inside(bullets), expected)
  })

  test('a degree and its subject in columns of their own are one', () => {
    const resume = read(`# Ada Lovelace

## Education

| Degree | Major | School | Years |
| --- | --- | --- | --- |
| BSc | Botany | Harbour University | 1990 – 1993 |
`)
    const section = resume.children.find((part): part is Section => part.type === 'section')!
    const table = section.children.find((child) => child.type === 'table')!
    assert.equal(table.type === 'table' && table.data!.entries!.map((entry) => fields(entry)), [
      ['role: BSc Botany', 'organization: Harbour University', 'period: 1990 – 1993'],
    ])
  })

  test('rows of a table with titles over it stay a table, and what they tell is noted on it', () => {
    const resume = read(`# Ada Lovelace

## Experience

| When | Role | Employer | Work |
| --- | --- | --- | --- |
| 1990 – 1993 | Engineer | Analytical Engines | |
| 1988 – 1990 | Clerk / Typist | Harbour - North Campus | Encoding, Filing |
`)
    const section = resume.children.find((part): part is Section => part.type === 'section')!
    const table = section.children.find((child) => child.type === 'table')!
    assert.equal(table.type === 'table' && table.data!.entries!.map((entry) => fields(entry)), [
      ['period: 1990 – 1993', 'role: Engineer', 'organization: Analytical Engines'],
      [
        'period: 1988 – 1990',
        'role: Clerk / Typist',
        'organization: Harbour - North Campus',
        'detail: Encoding, Filing',
      ],
    ])
  })
})

import { toString as textOf } from 'mdast-util-to-string'
import * as assert from 'uvu/assert'
import { toJsonResume } from '../../src/formats/json.ts'
import { parse } from '../../src/markdown/parse.ts'
import type { Section } from '../../src/resume/nodes.ts'
import { fieldsOf } from '../../src/resume/nodes.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const sectionsOf = (markdown: string): string[] =>
  understand(parse(markdown))
    .children.filter((child): child is Section => child.type === 'section')
    .map(
      (section) =>
        `${section.kind}: ${fieldsOf(section, 'title')
          .map((title) => textOf(title))
          .join('')}`,
    )

suite('sections', (test) => {
  test('of text without markup may have a title that is not in capitals', () => {
    assert.equal(
      sectionsOf('Ada Lovelace\n\nEXPERIENCE\n\nWrote programs.\n\nSKILLS\n\nLogic\n\nTalks\n\nOn engines\n'),
      ['experience: EXPERIENCE', 'skills: SKILLS', 'talks: Talks'],
    )
  })

  test('may have a line of capitals for a title, in HTML too, where others have headings', () => {
    assert.equal(
      sectionsOf(
        '# Ada Bell\n\n## Skills\n\n- Logic\n\n<span style="font-size:20px">EDUCATION</span>\n\nText\n\nTALKS\n\nText\n',
      ),
      ['skills: Skills', 'education: EDUCATION', 'talks: TALKS'],
    )
    assert.equal(sectionsOf('# Ada Bell\n\n## Skills\n\n- Logic\n\nEducation\n\nText\n'), ['skills: Skills'])
  })

  test('in a language nobody knows are all headings of their level, the last one too', () => {
    const blocks = ['Darba pieredze', 'Vaļasprieki'].map((title) => `## ${title}\n\nText\n`)
    assert.equal(sectionsOf(`# Ada Bell\n\na@bell.example\n\n${blocks.join('\n')}`), [
      'other: Darba pieredze',
      'other: Vaļasprieki',
    ])
  })

  test('of text in one paragraph begin at its titles', () => {
    assert.equal(
      sectionsOf('Ada Lovelace  \nanalyst  \nExperience  \nEngines Ltd - Analyst  \n2016 – 2020  \nSkills  \nLogic'),
      ['experience: Experience', 'skills: Skills'],
    )
  })

  test('of jobs hold headings over dates, though other titles stand on their level', () => {
    const job = (name: string, dates: string): string => `### ${name}\n\n*(${dates})*\\\n**Engineer**\n\n- Built\n\n`
    const jobs = job('nopal.example', '2020 - Present') + job('Ferrier', '2016 - 2020')
    assert.equal(
      sectionsOf(`# Ada Bell\n\n## Experience\n\n${jobs}### Projects\n\n- One\n\n### Languages\n\nEnglish\n`),
      ['experience: Experience', 'projects: Projects', 'languages: Languages'],
    )
  })

  test('are not made of headings that only space the page', () => {
    assert.equal(sectionsOf('# Ada Lovelace\n\n#\n#\n\n### Skills\n\n#\n\n- Logic\n'), ['skills: Skills'])
  })

  test('of skills and experience are of the kind that they hold', () => {
    assert.equal(
      sectionsOf(
        '# Ada\n\n## Skills / Work Experience\n\n**Clerk**, Baker Ltd | Oslo, Norway\n2019 - 2021\n\n- Filed\n',
      ),
      ['experience: Skills / Work Experience'],
    )
  })

  test('of jobs need no title where the jobs stand over the first one', () => {
    assert.equal(
      sectionsOf(
        '### Engineer - Acme\n\nMay 2019 - Present\n\n- Built\n\n### Clerk - Baker\n\n2017 - 2019\n\n- Filed\n\n## Education\n\n- BSc\n',
      ),
      ['experience: ', 'education: Education'],
    )
  })

  test('of one title are found under the title of the document', () => {
    assert.equal(sectionsOf('# Lebenslauf\n\nMax Muster\n\n## Berufserfahrung\n\n- Entwickler, 2019 – heute\n'), [
      'experience: Berufserfahrung',
    ])
  })

  test('begin with the first heading where front matter has the name', () => {
    assert.equal(
      sectionsOf('---\nname: Ada Lovelace\n---\n\n# Voyages\n\nFar.\n\n# Experience\n\n- Wrote\n\n# Skills\n\n- C\n'),
      ['other: Voyages', 'experience: Experience', 'skills: Skills'],
    )
  })

  test('that mix jobs and degrees give both to machines', () => {
    const { work, education } = toJsonResume(
      understand(
        parse(
          '# Ada\n\n## Education and Positions\n\n* Lecturer, Harbour University, 2015 - 2018\n* Ph.D. in Logic, Baker University, 2014\n',
        ),
      ),
    )
    assert.equal(
      [work?.map(({ position }) => position), education?.map(({ studyType }) => studyType)],
      [['Lecturer'], ['Ph.D. in Logic']],
    )
  })

  test('of talks, interests and references are in the JSON', () => {
    const document = toJsonResume(
      understand(
        parse(
          '# Ada\n\n## Talks\n\n- On engines, 2019\n\n## Interests\n\nChess, long walks\n\n## References\n\n> She counts well. — Charles\n',
        ),
      ),
    )
    assert.equal(
      [document.publications, document.interests, document.references],
      [
        [{ name: 'On engines', releaseDate: '2019' }],
        [{ name: 'Chess' }, { name: 'long walks' }],
        [{ reference: 'She counts well. — Charles' }],
      ],
    )
  })

  test('of publications keep their lists under headings, each item one for machines', () => {
    const markdown = [
      '# Ada',
      '## Publications',
      '### Journals',
      '- Lovelace, A. (2020). Notes on the engine. *Memoirs*, 3.\n- On looms. *Memoirs*, 2021',
      '### On numbers',
      '- Authors: Ada Lovelace\n- Journal: Memoirs',
    ].join('\n\n')
    assert.equal(toJsonResume(understand(parse(markdown))).publications, [
      { name: 'Lovelace, A. (2020). Notes on the engine. Memoirs, 3.', releaseDate: '2020' },
      { name: 'On looms. Memoirs', releaseDate: '2021' },
      { name: 'On numbers', summary: 'Authors: Ada Lovelace\nJournal: Memoirs' },
    ])
  })

  test('of skills keep what stands in brackets whole', () => {
    const document = toJsonResume(understand(parse('# Ada\n\n## Skills\n\n- Code: Python (NumPy, JAX), Go\n')))
    assert.equal(document.skills, [{ name: 'Code', keywords: ['Python (NumPy, JAX)', 'Go'] }])
  })

  test('tell once what a table over them tells again', () => {
    const { work } = toJsonResume(
      understand(
        parse(
          '# Ada\n\n## Work Experience\n\n| Company | Period | Role |\n| --- | --- | --- |\n| Baker Ltd | 2019 - 2021 | Engineer |\n\n### Baker Ltd\n2019 - 2021\n\n- Built\n',
        ),
      ),
    )
    assert.equal(work, [
      { name: 'Baker Ltd', position: 'Engineer', startDate: '2019', endDate: '2021', highlights: ['Built'] },
    ])
  })
})

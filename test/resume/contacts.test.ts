import { toString as textOf } from 'mdast-util-to-string'
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import type { ContactField, Header, Resume, Section } from '../../src/resume/nodes.ts'
import { isField } from '../../src/resume/nodes.ts'
import { numbersIn } from '../../src/resume/phones.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const contactsOf = (resume: Resume): string[] =>
  resume.children
    .filter((part): part is Header | Section => part.type === 'header' || part.type === 'section')
    .flatMap((part) => part.children as Array<Header['children'][number]>)
    .filter((child): child is ContactField => isField(child) && child.name === 'contact')
    .map((contact) => `${contact.kind}: ${contact.value ?? textOf(contact)}`)
const read = (markdown: string): string[] => contactsOf(understand(parse(markdown)))

suite('contacts', (test) => {
  test('a phone number is told from codes, dates and members, and two are two', () => {
    const found = (text: string): string[] => numbersIn(text).map(({ value }) => value)
    for (const text of [
      'ISBN 978-1-4028-9462-6',
      '978 1 4028 9462 6',
      'Member 2014-2015-2016',
      'Member 4711-0815-99',
      'Licence no. 1234-5678-90',
      '2014/09 - 02/2016',
      '04-05-2014',
      'arXiv 1705.01234',
      'ORCID 0000-0002-1825-0097',
      'Porto, 4050-210',
      '01310-100 São Paulo',
      'Austin, TX 78701-1234',
      '150-0002 東京都渋谷区',
    ])
      assert.equal(found(text), [], text)
    for (const number of ['555-0123', '4050-210']) assert.equal(found(`Tel. ${number}`), [number])
    assert.equal(found('666-111-222 / 777-333-444'), ['666-111-222', '777-333-444'])
    assert.equal(found('+47 22 33 44 55/+47 99 88 77 66'), ['+47 22 33 44 55', '+47 99 88 77 66'])
    for (const one of ['030 / 123 45 67', '(555) 010-4567', '555-010-4567', '+44 20 7946 0000', '06 12 34 56 78'])
      assert.equal(found(one), [one])
    for (const label of ['Tel', 'Mobile:', 'Kontakt:', 'M:', 'Mob. No.', 'WhatsApp', 'Телефон:'])
      assert.equal(found(`${label} 98765 43210`), ['98765 43210'], label)
  })

  test('an address or a number of which a part is hidden is whole on the page, and no address to write to', () => {
    const resume = understand(parse('# Ada\n\nad****52@mills.example\n138****0163\n\n## Skills\n\nGo\n'))
    assert.equal(contactsOf(resume), ['other: ad****52@mills.example', 'phone: 138****0163'])
  })

  test('an address right after a bullet is one to write to', () => {
    assert.equal(read('# Ada\n\nLeeds •ada@mills.example\n\n## Skills\n\nGo\n'), [
      'address: Leeds',
      'email: ada@mills.example',
    ])
  })

  test('sentences with links are no contacts', () => {
    const prose =
      'In my first years I was one of the helpers of\n[OPENDOC](https://opendoc.example), a reading room of Hull,\nEngland.'
    assert.equal(read(`# Ada\n\n- <ada@bell.example>\n\n${prose}\n\n## Skills\n\nGo\n`), ['email: ada@bell.example'])
  })

  const places: Array<[where: string, markdown: string, expected: string[]]> = [
    [
      'a line with bars',
      '# Ada\n\nada@example.com | +44 20 7946 0000 | London, UK\n',
      ['email: ada@example.com', 'phone: +44 20 7946 0000', 'address: London, UK'],
    ],
    ['a quote at the very end', '# Ada\n\n## Skills\n\nGo\n\n---\n\n> <ada@example.com>\n', ['email: ada@example.com']],
    [
      'details under a title that promises a summary',
      '## 简介\n\n性别: 女<br>\n手机: 13800138000<br>\n邮箱: ada@example.com\n\n## 技能\n\n- Go\n',
      ['other: 女', 'phone: 13800138000', 'email: ada@example.com'],
    ],
    [
      'pictures that are links',
      '# Ada\n\n[![Mail](https://img.example.com/mail.png)](mailto:ada@example.com)\n[![Code](https://img.example.com/c.png)](https://github.com/ada)\n',
      ['email: ada@example.com', 'profile: https://github.com/ada'],
    ],
    [
      'a table of personal details',
      '# Lebenslauf\n\n## Persönliche Daten\n\n| | |\n|---|---|\n| **Name** | Max Muster |\n| **Telefon** | 0176 / 000 418 26 |\n| **E-Mail** | max@example.com |\n| **Familienstand** | ledig |\n| **Geburtsdatum** | 11.02.1987 |\n',
      ['phone: 0176 / 000 418 26', 'email: max@example.com', 'other: ledig', 'other: 11.02.1987'],
    ],
    [
      'an address with a long ZIP code',
      '# Ada\n\n12 Hall, Corvallis, OR 97331-4606\nada@example.com\n',
      ['address: 12 Hall, Corvallis, OR 97331-4606', 'email: ada@example.com'],
    ],
    [
      'a number of which a part is hidden',
      '# Ada\n\n- 158****5738\n- ada@example.com\n',
      ['phone: 158****5738', 'email: ada@example.com'],
    ],
  ]
  for (const [where, markdown, expected] of places)
    test(`are found in ${where}`, () => {
      assert.equal(read(markdown), expected)
    })

  test('found in one text are found again in the next: no expression keeps its place', () => {
    read('# Ada\n\n[mail me at my long address ada@example.com](https://example.com)\n')
    assert.equal(read('# Ada\n\nada@example.org\n'), ['email: ada@example.org'])
  })
})

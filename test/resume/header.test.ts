import { toString as textOf } from 'mdast-util-to-string'
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import type { Header } from '../../src/resume/nodes.ts'
import { fieldsOf } from '../../src/resume/nodes.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const nameIn = (markdown: string): string | undefined => {
  const header = understand(parse(markdown)).children.find((child): child is Header => child.type === 'header')!
  const [name] = fieldsOf(header, 'name')
  return name && (name.value ?? textOf(name))
}

suite('name', (test) => {
  test('is no town, though a state follows it', () => {
    assert.is(
      nameIn('Austin, TX\n512-555-0100 | a@example.com\n\nEXPERIENCE\n\nEngineer, Acme\n2019 - 2020\n'),
      undefined,
    )
  })

  const places: Array<[where: string, markdown: string, name: string]> = [
    [
      'a label under the title of the document',
      '# 職務経歴書\n\n氏名: 山田 花子\n\n## 業務概略\n\n- 設計\n\n## 職務経歴\n\n- 開発\n',
      '山田 花子',
    ],
    ['the title of front matter', '---\ntitle: Ada Lovelace CV\n---\n\n## Experience\n\n- Wrote\n', 'Ada Lovelace'],
    ['a greeting', "# 👋 Hi, I'm Ada Lovelace!\n\n## Experience\n\n- Wrote\n", 'Ada Lovelace'],
    ['a greeting in Korean', '# 안녕하세요, 개발자 홍길동입니다.\n\n## 경력\n\n- 개발\n', '홍길동'],
    ['a greeting in Chinese', '# 你好，我是张三\n\n## 工作经历\n\n- 开发\n', '张三'],
    [
      'a heading that starts with the title of the document',
      '# Lebenslauf Ada Lovelace\n\n## Ausbildung\n',
      'Ada Lovelace',
    ],
    ['a labelled heading', '# Name: Ada Lovelace\n\n## Experience\n\n- Wrote\n', 'Ada Lovelace'],
    [
      'two labelled headings under a sentence',
      '# This is my CV\n\n### First Name: **Ada**\n### Last Name: **Lovelace**\n\n## Experience\n\n- Wrote\n',
      'Ada Lovelace',
    ],
    [
      'a line with sex and year of birth',
      '# 简历\n\n## 个人信息\n\n- 张三/男/1990\n- Email: a@example.com\n\n## 工作经历\n\n- 开发\n',
      '张三',
    ],
    ['a heading with what she may call herself', '# Ada Lovelace, Ph.D.\n\n## Experience\n\n- Wrote\n', 'Ada Lovelace'],
    [
      'the first line of personal details',
      '# Lebenslauf\n\n## Kontakt\n\nAda Lovelace\n15.12.1815\n\nada@example.com\n',
      'Ada Lovelace',
    ],
  ]
  places.push(
    [
      'given name and surname of front matter',
      '---\nname: Ada\nsurname: Lovelace\n---\n\n# Formation\n\n- Math\n\n# Compétences\n\n- C\n',
      'Ada Lovelace',
    ],
    ['the title of front matter alone', '---\ntitle: Ada Lovelace\n---\n\n## Experience\n\n- Wrote\n', 'Ada Lovelace'],
    [
      'a heading that leads to her mailbox',
      '# [Ada Lovelace](mailto:ada@example.com)\n\n## Experience\n\n- Wrote\n',
      'Ada Lovelace',
    ],
    [
      'a heading with a word that is also a section’s',
      '# ADA PROJECT\n\nada@example.com\n\n# EXPERIENCE\n\n- Wrote\n',
      'ADA PROJECT',
    ],
    ['the only detail told', '## 基本情報\n\n- 名前：山田 花子\n\n## スキル\n\n- Go\n', '山田 花子'],
    ['a line with a degree after it', '# CV\n\n山田花子 博士 (理学)\n\n## 学歴\n\n- 大学\n', '山田花子 博士'],
    [
      'a heading after the title of the document and "of"',
      '# Curriculum Vitae di Ada Lovelace\n\n## Esperienza\n\n- Scritto\n',
      'Ada Lovelace',
    ],
    [
      'a heading after a sign, the title of the document and a dash',
      '# 👩‍💻 Currículo - Ada Lovelace\n\n## Experiência\n\n- Escrita\n',
      'Ada Lovelace',
    ],
    [
      'a bold line under a bold title of the document',
      '**CURRÍCULUM VÍTAE**\n\n**Ada Lovelace**\nTfno: 600 000 482\n\n**EXPERIENCIA**\n\n- Programas\n',
      'Ada Lovelace',
    ],
    [
      'a line over a heading that is no name',
      '# Резюме\n\n**Лавлейс Ада Августовна**\n\n## Гражданство и всё прочее\n\nРоссия\n\n## Опыт работы\n\n- Писала\n',
      'Лавлейс Ада Августовна',
    ],
    ['TOML', '+++\ntitle = "CV"\nauthor = "Ada Lovelace"\n+++\n\n## Experience\n\n- Wrote\n', 'Ada Lovelace'],
    [
      'front matter, over a first heading that is none',
      '---\nauthor: Ada Lovelace\n---\n\nada@example.com\n\n## What I do\n\nPrograms.\n\n## Experience\n\n- Wrote\n',
      'Ada Lovelace',
    ],
    ['a heading after what the person does', '# 프론트엔드 개발자 홍길동\n\n## 경력\n\n- 개발\n', '홍길동'],
    [
      'a heading with readings in brackets',
      '# 山田 花子（やまだ はなこ / Hanako YAMADA）\n\n## 職歴\n\n- 開発\n',
      '山田 花子',
    ],
    ['a label spread out', '# 简历\n\n## 基本信息\n\n- 姓 名：张三\n- 手 机：13800000000\n\n## 技能\n\n- Go\n', '张三'],
  )
  test('is no page of front matter', () => {
    for (const title of ['Home Page', 'Work History', 'About Me'])
      assert.is(nameIn(`---\ntitle: ${title}\n---\n\n## Experience\n\n- Wrote\n`), undefined)
  })

  for (const first of ['JOHN Q. MILLER, P.E.', 'Robert Neil, RN', 'Robert "Bob" O\'Neil', 'Ada (Countess) Lovelace'])
    places.push([
      `the first line of plain text: ${first}`,
      `${first}\n12 Main Street, Austin, TX 78701\n512-555-0100 | a@example.com\n\nEXPERIENCE\n\nEngineer, Acme\n2019 - 2020\n`,
      first.replace(/, (?:P\.E\.|RN)$/, ''),
    ])
  for (const [where, markdown, name] of places)
    test(`is found in ${where}`, () => {
      assert.is(nameIn(markdown), name)
    })
})

suite('header', (test) => {
  const told = (markdown: string): string[] => {
    const header = understand(parse(markdown)).children.find((child): child is Header => child.type === 'header')!
    return [...fieldsOf(header, 'headline'), ...fieldsOf(header, 'contact')].map(
      (field) => `${'kind' in field ? field.kind : field.name}: ${textOf(field)}`,
    )
  }

  test('has all front matter says of the person: what they do, links as maps, handles', () => {
    const markdown = [
      '---',
      'name: Ada Lovelace',
      'position: Programmer',
      'address: 12 Main Street, Oslo',
      'email: {url: "mailto:ada@example.com", text: ada@example.com}',
      'social:',
      '  github: ada',
      '  orcid: 0000-0001-2345-6789',
      '---',
      '',
      '## Experience',
      '',
      '- Wrote',
      '',
    ].join('\n')
    assert.equal(told(markdown), [
      'headline: Programmer',
      'address: 12 Main Street, Oslo',
      'email: ada@example.com',
      'profile: https://github.com/ada',
      'profile: https://orcid.org/0000-0001-2345-6789',
    ])
  })

  test('has no headline that only leads elsewhere', () => {
    assert.equal(
      told('# Ada Lovelace\n\n[← Back](https://example.com)\n\n## Skills\n\n- C\n').filter((line) =>
        line.startsWith('headline'),
      ),
      [],
    )
  })

  test('keeps hours apart from the telephone number before them', () => {
    const markdown = '# Ada\n\n**Phone:** +44 20 7946 0018 (9 a.m. – 4 p.m.)\n\n## Skills\n\n- C\n'
    const header = understand(parse(markdown)).children.find((child): child is Header => child.type === 'header')!
    assert.equal(
      fieldsOf(header, 'contact').map(({ value }) => value),
      ['+44 20 7946 0018'],
    )
  })

  test('finds details in a list whose other items say what no machine knows', () => {
    const markdown =
      '# Ada\n\n- Tel.: 020794600180\n- Mail: ada@example.com\n- Shoe size: 39\n- Sign: Leo\n- Car: none\n- Pet: cat\n- Eyes: brown\n\n## Skills\n\n- C\n'
    assert.equal(told(markdown).slice(0, 2), ['phone: 020794600180', 'email: ada@example.com'])
  })
})

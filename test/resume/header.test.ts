import { toString as textOf } from 'mdast-util-to-string'
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import type { Header } from '../../src/resume/nodes.ts'
import { fieldsOf } from '../../src/resume/nodes.ts'
import { understand } from '../../src/resume/understand.ts'
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
  for (const first of ['JOHN Q. MILLER, P.E.', 'Robert Neil, RN', 'Robert "Bob" O\'Neil', 'Ada (Countess) Lovelace'])
    places.push([
      `the first line of plain text: ${first}`,
      `${first}\n12 Main Street, Austin, TX 78701\n512-555-0100 | a@example.com\n\nEXPERIENCE\n\nEngineer, Acme\n2019 - 2020\n`,
      first,
    ])
  for (const [where, markdown, name] of places)
    test(`is found in ${where}`, () => {
      assert.is(nameIn(markdown), name)
    })
})

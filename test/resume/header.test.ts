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
  const places: Array<[where: string, markdown: string, name: string]> = [
    [
      'a label under the title of the document',
      '# 職務経歴書\n\n氏名: 山田 花子\n\n## 業務概略\n\n- 設計\n\n## 職務経歴\n\n- 開発\n',
      '山田 花子',
    ],
    ['the title of front matter', '---\ntitle: Ada Lovelace CV\n---\n\n## Experience\n\n- Wrote\n', 'Ada Lovelace'],
    ['a heading with what she may call herself', '# Ada Lovelace, Ph.D.\n\n## Experience\n\n- Wrote\n', 'Ada Lovelace'],
    [
      'the first line of personal details',
      '# Lebenslauf\n\n## Kontakt\n\nAda Lovelace\n15.12.1815\n\nada@example.com\n',
      'Ada Lovelace',
    ],
  ]
  for (const [where, markdown, name] of places)
    test(`is found in ${where}`, () => {
      assert.is(nameIn(markdown), name)
    })
})

import { toString as textOf } from 'mdast-util-to-string'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { buildFile } from '../../src/build.ts'
import { verify } from '../../src/check/judge/index.ts'
import { fieldsOf, type Header } from '../../src/resume/nodes.ts'
import { suite } from '../support/suite.ts'

/** A head, and the name that is set over the page. */
const heads: Readonly<Record<string, readonly [string, string]>> = {
  'a heading': ['# Name: Ada Bell', 'Ada Bell'],
  'a bold label': ['# **Name:** Ada *Bell*', 'Ada Bell'],
  'a line under the title of the document': ['# Lebenslauf\n\nName: Ada Bell\n\nada@bell.example', 'Ada Bell'],
  'a form in Japanese': ['# 履歴書\n\n氏名　鐘 恵多', '鐘 恵多'],
  'two headings': ['# First name: Ada\n\n# Last name: Bell', 'Ada Bell'],
  'among contacts': ['## Contact\n\n- Name: Ada Bell\n- Phone: +44 20 7946 0000', 'Ada Bell'],
  'no label': ['# Ada Bell', 'Ada Bell'],
}

suite('labels of names', (test) => {
  for (const [where, [head, name]] of Object.entries(heads))
    test(`${where}: the name is set without one, and no word counts as lost`, async () => {
      const file = new VFile({ path: 'cv.md', value: `${head}\n\n## Work\n\nBuilt engines.\n` })
      const built = await buildFile(file)
      const header = built.resume.children.find((child): child is Header => child.type === 'header')!
      assert.is(textOf(fieldsOf(header, 'name')[0]!.children), name)
      const verdict = await verify(built)
      assert.equal(
        [...file.messages, ...verdict!.built.file.messages]
          .filter(({ fatal, ruleId }) => fatal || ruleId === 'unclaimed-text')
          .map(String),
        [],
      )
      assert.is(verdict!.exempt.labels !== undefined, where !== 'no label')
    })
})

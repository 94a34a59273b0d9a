import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import * as assert from 'uvu/assert'
import { build } from '../src/api.ts'
import { inFolder } from './support/folder.ts'
import { forbidden, lostOf } from './support/machine.ts'
import { hasReader, isHere, readerNames, readWith, readWithPdfjs } from './support/readers.ts'
import { suite } from './support/suite.ts'

const path = fileURLToPath(new URL('../resume.md', import.meta.url))
const source = readFileSync(path, 'utf8')
const { outputs, resume } = await build(path)
const { bytes } = outputs[0]!

const faults = (pages: readonly string[]): string[] => lostOf(resume!, pages)

suite('PDF of the résumé', (test) => {
  test('a browser finds every word, in the order of the source', async () => {
    const { pages } = await readWithPdfjs(bytes)
    assert.is(pages.length, 2)
    assert.equal(faults(pages), [])
    assert.not.match(pages.join(''), forbidden)
  })

  for (const reader of readerNames)
    (hasReader(reader) ? test : test.skip)(`${reader} finds every word, in the order of the source`, async () => {
      await inFolder({ 'resume.pdf': bytes }, (folder) => {
        const text = readWith(reader, join(folder, 'resume.pdf'))
        assert.equal(faults(text.split('\f')), [])
        assert.not.match(text, forbidden)
      })
    })

  test('says whose it is, in which language, and is outlined by its headings', async () => {
    const { info, outline } = await readWithPdfjs(bytes)
    assert.is(info.Title, 'Giuseppe Lavagetto')
    assert.is(info.Author, 'Giuseppe Lavagetto')
    assert.is(info.Language, 'en')
    const headings = source.match(/^#+ .*/gm)!.map((line) => line.replace(/^#+ /, ''))
    assert.equal(outline, headings)
  })

  test('title, author, keywords and description of the front matter are in the file', async () => {
    await inFolder(
      { 'a.md': '---\ntitle: T\nauthor: A\ndescription: D\nkeywords: [k, l]\nlang: de\n---\n# N\n' },
      async (cwd) => {
        const { info } = await readWithPdfjs((await build('a.md', { cwd })).outputs[0]!.bytes)
        assert.equal(
          [info.Title, info.Author, info.Subject, info.Keywords, info.Language],
          ['T', 'A', 'D', 'k, l', 'de'],
        )
      },
    )
  })

  const onlyWith = (command: string): typeof test => (isHere(command) ? test : (test.skip as typeof test))

  onlyWith('pdffonts')('every font is embedded, with a way back to its characters', async () => {
    await inFolder({ 'resume.pdf': bytes }, (cwd) => {
      const rows = execFileSync('pdffonts', ['resume.pdf'], { cwd, encoding: 'utf8' }).trim().split('\n').slice(2)
      assert.ok(rows.length > 2)
      for (const row of rows) assert.match(row, /yes yes yes +\d+ +\d+$/)
    })
  })

  onlyWith('qpdf')('qpdf finds no fault in it', async () => {
    await inFolder({ 'resume.pdf': bytes }, (cwd) => {
      assert.match(
        execFileSync('qpdf', ['--check', 'resume.pdf'], { cwd, encoding: 'utf8' }),
        'No syntax or stream encoding errors',
      )
    })
  })

  onlyWith('pdfinfo')('its structure tells the name, the sections and the entries apart', async () => {
    await inFolder({ 'resume.pdf': bytes }, (cwd) => {
      const tree = execFileSync('pdfinfo', ['-struct', 'resume.pdf'], { cwd, encoding: 'utf8' })
      const count = (tag: string): number => tree.split('\n').filter((line) => line.trim().split(' ')[0] === tag).length
      const levels = [1, 2, 3].map((level) => source.match(new RegExp(`^#{${level}} `, 'gm'))!.length)
      assert.equal([count('H1'), count('H2'), count('H3')], levels)
      let items = 0
      const sections = resume!.children.filter((child) => child.type !== 'section' || child.kind !== 'skills')
      for (const section of sections) visit(section as Node, 'listItem', () => void items++)
      assert.is(count('LI'), items)
    })
  })
})

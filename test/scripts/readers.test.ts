/** What `make readers` measures, and the tables it writes. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { measure } from '../../scripts/readers/measure.ts'
import { readers } from '../../scripts/readers/readers.ts'
import { kinds } from '../../scripts/readers/samples.ts'
import { tablesOf, withTables } from '../../scripts/readers/table.ts'
import { build } from '../../src/api.ts'
import { packageFolder } from '../../src/compile/folders.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const source = '# Ida Marsh\n\nida@marsh.example\n\n## Work\n\n- Wound clocks.\n'

suite('readers', (test) => {
  test('of what a reader gives words, their order, whole blocks and e-mail addresses are counted', async () => {
    const resume = await inFolder({ 'a.md': source }, async (cwd) => (await build('a.md', { cwd })).resume!)
    const shares = (page: string): string[] =>
      Object.values(measure(resume, source, [page])).map(({ right, all }) => `${right}/${all}`)
    assert.equal(shares('Ida Marsh\nida@marsh.example\nWork\n• Wound clocks.'), ['7/7', '3/3', '4/4', '1/1'])
    assert.equal(shares('Marsh Ida\nida@marsh .example\nWork\n• Wound my clocks.'), ['7/7', '1/3', '2/4', '0/1'])
    assert.equal(shares('IdaMarsh\nida@marsh.example\nWork'), ['3/7', '1/3', '2/4', '1/1'])
  })

  test('only all is 100 %', () => {
    const share = { right: 9999, all: 10_000 }
    const shares = new Map([['classic', { words: share, order: share, blocks: share, emails: { right: 0, all: 0 } }]])
    const [words, , , emails] = tablesOf([{ name: 'a', shares }], ['classic']).split('\n\n')
    assert.match(words!, /\| a \| 99\.9 \|$/)
    assert.match(emails!, /\| a \| – \|$/)
  })

  test('the tables stand in the documentation, with every template', () => {
    const text = readFileSync(join(packageFolder, 'docs/verify.md'), 'utf8')
    const [, block = ''] = /<!-- readers: [^>]* -->\n\n([\s\S]*?)\n\n<!-- \/readers -->/.exec(text) ?? []
    const tables = block.split('\n\n')
    assert.is(tables.length, 4)
    for (const table of tables) {
      const [head, line, ...rows] = table.split('\n')
      const columns = head!.split('|').slice(2, -1)
      assert.equal(
        columns.map((column) => column.trim().replaceAll('`', '')),
        kinds,
      )
      assert.is(line!.split('|').length, head!.split('|').length)
      assert.equal(
        rows.map((row) => row.split('|')[1]!.trim()),
        readers.map(({ name }) => name),
      )
      for (const row of rows) assert.match(row, /^\| [^|]+ \|(?: (?:\d+(?:\.\d)?|–) \|)+$/)
    }
    assert.is(withTables(text, block), text)
    assert.is(withTables('no place', block), undefined)
  })

  test('the readers of this machine find what they must; those it has not are told', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/readers/run.ts', '--short'],
      { cwd: packageFolder, encoding: 'utf8' },
    )
    assert.is(status, 0, stderr)
    for (const reader of readers)
      if (reader.isHere()) assert.match(stdout, `| ${reader.name} |`)
      else assert.match(stderr, `skipped: ${reader.name}`)
  })
})

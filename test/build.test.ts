import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import type { VFile } from 'vfile'
import { buildFile } from '../src/build.ts'
import { inFolder, markdown } from './support/folder.ts'
import { readWithPdfjs } from './support/readers.ts'
import { suite } from './support/suite.ts'

const base = '#import "/templates/lib/base.typ": *\n'
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Messages as `line severity rule reason`. */
const said = (file: VFile): string[] =>
  file.messages.map(
    (message) => `${message.line ?? '-'} ${message.fatal ? 'error' : 'warning'} ${message.ruleId}: ${message.reason}`,
  )

suite('build', (test) => {
  test('a line of Markdown becomes a page that a machine can read', async () => {
    const built = await buildFile(markdown('# Ada Lövelace\n\nAnalyst, *first* of her kind\n'))
    assert.equal(said(built.file), [])
    assert.ok(built.ok)
    const { pages, info } = await readWithPdfjs(built.pdf!)
    assert.match(pages[0]!, /Ada Lövelace[\s\S]*Analyst, first of her kind/)
    assert.is(info.Title, 'Ada Lövelace')
  })

  test('gives the same bytes wherever the folder lies', async () => {
    const files = { 'face.png': pixel }
    const text = '# Ada\n\n![her face](face.png) — naïve “quotes” 😀-free\n'.replace('😀', '')
    const [one, two] = await Promise.all(
      [1, 2].map(() => inFolder(files, async (folder) => (await buildFile(markdown(text, folder))).pdf!)),
    )
    assert.ok(Buffer.from(one!).equals(Buffer.from(two!)))
  })

  test('a picture that is not there, is elsewhere or is none leaves its text and a warning', async () => {
    await inFolder({ 'sub/notes.png': 'no picture', 'secret.png': pixel }, async (folder) => {
      symlinkSync(join(folder, 'secret.png'), join(folder, 'sub', 'link.png'))
      const text =
        '# A\n\n![one](gone.png)\n![two](https://example.com/x.png)\n![three](notes.png)\n![four](link.png)\n![five](../secret.png)\n![six][r]\n\n[r]: notes.txt\n'
      const built = await buildFile(markdown(text, join(folder, 'sub')))
      assert.ok(built.ok)
      assert.equal(
        built.file.messages.map((message) => message.line),
        [3, 4, 5, 6, 7, 8],
      )
      assert.ok(built.file.messages.every((message) => message.ruleId === 'missing-image'))
      const { pages } = await readWithPdfjs(built.pdf!)
      for (const word of ['one', 'two', 'three', 'four', 'five', 'six']) assert.match(pages[0]!, word)
    })
  })

  test('a contact of which nothing can be shown is none', async () => {
    const built = await buildFile(markdown('# Ada\n\nLeeds a@b.example **![](https://example.com/x.png)**\n'))
    assert.equal(
      built.file.messages.filter(({ fatal }) => fatal),
      [],
    )
    const { pages } = await readWithPdfjs(built.pdf!)
    assert.match(pages[0]!, /Leeds[\s\S]*a@b\.example/)
  })

  test('an error in a template is told with its own line and the Markdown line that led there', async () => {
    const template =
      '#import "/templates/classic.typ" as classic\n#let template(options) = classic.template(options) + (grid-table: (..cells) => {\n  nonsense(cells)\n})\n'
    await inFolder({ 'mine.typ': template }, async (folder) => {
      const built = await buildFile(markdown('# A\n\n## Notes\n\n| x | y |\n|---|---|\n| 1 | 2 |\n', folder), {
        set: { template: './mine.typ' },
      })
      assert.not.ok(built.ok)
      const [message] = built.file.messages
      assert.match(message!.reason, 'unknown variable: nonsense')
      assert.is(message!.line, 5)
      assert.equal(message!.related, [{ path: 'mine.typ', line: 3, column: 3, text: '  nonsense(cells)' }])
    })
  })

  test('a template that lacks a part of the contract is told which, and how to begin', async () => {
    await inFolder({ 'mine.typ': '#let template(options) = (resume: [x])\n' }, async (folder) => {
      const built = await buildFile(markdown('# A\n', folder), { set: { template: 'mine.typ' } })
      assert.match(built.file.messages[0]!.reason, "The template 'mine.typ' does not define 'entry'")
      assert.match(built.file.messages[0]!.note!, '#import')
    })
  })

  test('a résumé without a name is built all the same', async () => {
    const built = await buildFile(markdown('- Analyst\n'))
    assert.equal(said(built.file), [])
    assert.ok(built.pdf)
  })

  test('a name that is a link is the title of the document', async () => {
    const built = await buildFile(markdown('# [Ada Lovelace](mailto:ada@example.com)\n\n## Work\n'))
    assert.equal(said(built.file), [])
    assert.is((await readWithPdfjs(built.pdf!)).info.Title, 'Ada Lovelace')
  })

  test('an unknown template is refused with the known ones', async () => {
    const built = await buildFile(markdown('# A\n'), { set: { template: 'clasic' } })
    assert.match(said(built.file)[0]!, /error template: .*'clasic'.*classic/)
    assert.is(built.pdf, undefined)
  })

  test('a document cannot name a template outside its folder, the command line can', async () => {
    await inFolder({ 'theirs/t.typ': base, 'mine/x': '' }, async (folder) => {
      const path = join(folder, 'theirs/t.typ')
      const sly = await buildFile(markdown(`---\ntemplate: ${path}\n---\n# A\n`, join(folder, 'mine')))
      assert.match(said(sly.file)[0]!, /outside the résumé's folder/)
      const dotted = await buildFile(markdown('---\ntemplate: ../theirs/t.typ\n---\n# A\n', join(folder, 'mine')))
      assert.match(said(dotted.file)[0]!, /outside the résumé's folder/)
      const free = await buildFile(markdown('# A\n', join(folder, 'mine')), { set: { template: path } })
      assert.equal(said(free.file), [])
    })
  })

  test('what the template reads is listed, there or not, so that a watch can follow it', async () => {
    await inFolder(
      { 'mine.typ': `${base}#import "parts/x.typ": y\n`, 'parts/x.typ': '#let y = image("gone.png")' },
      async (folder) => {
        const built = await buildFile(markdown('# A\n\n![](face.png)\n', folder), { set: { template: './mine.typ' } })
        for (const name of ['mine.typ', 'parts/x.typ', 'parts/gone.png', 'face.png'])
          assert.ok(built.reads.includes(join(folder, name)), name)
        assert.match(built.file.messages.at(-1)!.reason, /parts\/gone\.png' was not found/)
        assert.equal(built.file.messages.at(-1)!.related?.[0]?.path, 'parts/x.typ')
      },
    )
  })

  test('a character without a font is named with its line, not lost', async () => {
    const built = await buildFile(markdown('# A \u16a0\n\nplain\n'))
    assert.match(said(built.file)[0]!, "1 error missing-glyph: No font has the character '\u16a0' (U+16A0)")
    assert.is(built.pdf, undefined)
  })

  test('markup of the compiler in a résumé is text', async () => {
    const text =
      '# #panic("x") $x$\n\nread #import "/templates/classic.typ"\n\n\\#eval("1+1") *#set* `#raw` [a](#b) $ x $ @cite <label> /* c */ // d\n'
    const built = await buildFile(markdown(text))
    assert.equal(said(built.file), [])
    const { pages } = await readWithPdfjs(built.pdf!)
    for (const part of ['#panic("x")', '#import', '#eval', '$ x $', '@cite', '/* c */', '// d'])
      assert.ok(pages.join().replace(/[“”]/g, '"').includes(part), part)
  })
})

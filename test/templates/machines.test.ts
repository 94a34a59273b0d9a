import { join } from 'node:path'
import * as assert from 'uvu/assert'
import type { Built } from '../../src/build.ts'
import { readPdf } from '../../src/check/judge/read.ts'
import { packageFolder } from '../../src/compile/folders.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { contrastOnWhite, leastContrast } from '../../src/resume/colours.ts'
import { fixtures } from '../support/fixtures.ts'
import { forbidden, interrupted, lostOf, rolesBesideEmployers, strayDates } from '../support/machine.ts'
import { builtIn, readAll } from '../support/proofs.ts'
import { hasReader, readerNames, readWithPdfjs } from '../support/readers.ts'
import { type Structure, structureOf } from '../support/structure.ts'
import { suite } from '../support/suite.ts'

const paths = new Map([
  ...[...fixtures].filter(([name]) => /^(?:examples\/(?!letter)|entries|headings|lists|plain|short|tables)/.test(name)),
  ['resume.md', join(packageFolder, 'resume.md')] as const,
])
/** Templates with a side column, which readers that go by place cannot tell from the text beside it. */
const columns: ReadonlySet<string> = new Set(['swiss'])
/** Readers that put lines in order by where they stand, and may read tables by column. */
const byPlace: ReadonlySet<string> = new Set(['pdftotext', 'pdftotext -layout', 'pdfminer'])

/** What is found wrong, by the name of the document. */
function found(names: readonly string[], faults: readonly string[][]): string[] {
  return faults.flatMap((list, index) => list.map((fault) => `${names[index]}: ${fault}`))
}

for (const template of templateNames().filter((name) => name !== 'letter'))
  suite(`template ${template} read by machines`, (test) => {
    const names = [...paths.keys()]
    const all = (): Promise<Built[]> => Promise.all([...paths.values()].map((path) => builtIn(template, path)))

    const judged = ({ resume }: Built, pages: readonly string[], reader: string): string[] => [
      ...lostOf(resume, pages, { tables: !byPlace.has(reader) }),
      ...(forbidden.test(pages.join('')) ? ['a forbidden character'] : []),
      ...interrupted(resume, pages, { tables: !byPlace.has(reader) }).map((fault) => `section interrupted: ${fault}`),
      ...strayDates(resume, pages).map((fault) => `date away from its title: ${fault}`),
    ]
    const read = new Map<Built, Promise<Structure>>()
    const structure = (built: Built): Promise<Structure> => {
      const known = read.get(built) ?? structureOf(built.pdf!)
      read.set(built, known)
      return known
    }

    for (const reader of readerNames) {
      if (columns.has(template) && byPlace.has(reader)) continue
      ;(hasReader(reader) ? test : test.skip)(
        `${reader}: words, sections and dates are where they belong`,
        async () => {
          const builds = await all()
          const texts = readAll(reader, builds)
          assert.equal(
            found(
              names,
              builds.map((built, index) => judged(built, texts[index]!, reader)),
            ),
            [],
          )
          if (reader !== 'pdftotext -raw') return
          assert.equal(
            found(
              names,
              builds.map(({ resume }, index) => rolesBesideEmployers(resume, texts[index]!)),
            ),
            [],
          )
        },
      )
    }

    test('PDFium and pdf.js: words, sections and dates are where they belong', async () => {
      for (const [index, built] of (await all()).entries()) {
        const pdfium = (await readPdf(built.pdf!)).map(({ body }) => body)
        assert.equal(judged(built, pdfium, 'PDFium'), [], names[index])
        const { pages } = await readWithPdfjs(built.pdf!)
        assert.equal(judged(built, pages, 'pdf.js'), [], names[index])
      }
    })

    test('the tag tree tells the source in its order: one name, sections, entries, links that say where they lead', async () => {
      for (const [index, built] of (await all()).entries()) {
        const { roles, pages, links, lang, title, outline } = await structure(built)
        const name = names[index]!
        assert.equal(lostOf(built.resume, pages), [], name)
        assert.is(roles.filter(({ role }) => role === 'H1').length, 1, `${name}: one H1`)
        const sections = built.resume.children.filter(
          (child) => child.type === 'section' && child.children.some(isTitle),
        )
        assert.ok(
          roles.filter(({ role }) => role === 'H2').length >= sections.length,
          `${name}: an H2 for every section`,
        )
        for (const { role, text } of roles)
          if (/^(?:H\d|Link|LI)$/.test(role)) assert.ok(text.trim(), `${name}: empty ${role}`)
        for (const link of links) assert.ok(link.trim(), `${name}: a link without contents`)
        assert.equal([lang?.split('-')[0], Boolean(title)], [built.options.lang.split('-')[0], true], name)
        assert.ok(outline > sections.length, `${name}: bookmarks`)
      }
    })

    test('every colour of a letter can be read on white', async () => {
      for (const [index, built] of (await all()).entries())
        for (const colour of (await structure(built)).colours)
          assert.ok(contrastOnWhite(colour) >= leastContrast, `${names[index]}: ${colour}`)
    })
  })

function isTitle(node: object): boolean {
  return 'name' in node && node.name === 'title'
}

/** What programs read from the pages of every template: sections in one piece, dates beside their titles, ink on paper. */
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { type Built, buildFile } from '../../src/build.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { packageFolder } from '../../src/compile/folders.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { contrastOnWhite, leastContrast } from '../../src/resume/colours.ts'
import { fixture, fixtures } from '../support/fixtures.ts'
import { inFolder, markdown } from '../support/folder.ts'
import { strayDates } from '../support/machine.ts'
import { readAll } from '../support/proofs.ts'
import { hasReader, readerNames, readWith, readWithPdfjs, textBoxes } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

/** Words of which each says in which section it stands. */
const words = (section: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${section}word${index}`).join(' ')
const jobs = Array.from(
  { length: 9 },
  (_, index) =>
    `### Title${index}\n**Firm${index}** | Oslo | ${2000 + index} – ${2001 + index}\n\n- jobs${words('', 30)}\n- ${words('jobs', 40)}\n`,
)
const resume = `# Ada Lovelace\n\nAnalyst\n\nada@lovelace.example\n\n${words('summary', 30)}\n
## Experience\n\n${jobs.join('\n')}
## Skills\n\n**Tools:** ${words('skills', 12)}\n
## Languages\n\n- ${words('languages', 4)}\n
## Education\n\n### Degree\n**School** | 1990 – 1994\n\n${words('education', 20)}\n
## Notes\n\n${words('notes', 30)}\n`

const sections = ['summary', 'jobs', 'skills', 'languages', 'education', 'notes']

/** Sections that a text leaves and comes back to. */
function torn(text: string): string[] {
  const order = [...text.matchAll(/([a-z]+)word\d+/g)].map((match) => match[1]!)
  const visits = order.filter((name, index) => name !== order[index - 1])
  return sections.filter((name) => visits.filter((other) => other === name).length !== 1)
}

/** Readers that go by where a text stands take a side column into the lines beside it; those that go by the order of the file do not. */
const byStream: ReadonlySet<string> = new Set(['pdftotext -raw', 'mutool'])

suite('reading templates', (test) => {
  const engine = createEngine()
  const build = (template: string, set = {}): Promise<Built> =>
    buildFile(markdown(resume), { engine, set: { template, ...set } })

  test('contacts beside pictures stand on one baseline, the signs between them too', async () => {
    const contacts = 'ada@lovelace.example | +44 20 7946 0958 | St James’s Square, London'
    const { pdf } = await buildFile(markdown(`# Ada Lovelace\n\n${contacts}\n`), {
      engine,
      set: { template: 'modern', icons: true },
    })
    const { boxes } = await textBoxes(pdf!)
    const baselines = boxes.filter(({ text }) => text !== 'Ada Lovelace').map(({ baseline }) => baseline.toFixed(2))
    assert.ok(baselines.length >= 5)
    assert.is(new Set(baselines).size, 1, baselines.join())
  })

  const settings = [
    { leading: 1.8 },
    { paper: 'a5' },
    { margins: '10mm', size: 8 },
    { 'date-position': 'right', pages: 1 },
  ]
  for (const reader of ['pdftotext', 'pdfminer'] as const)
    (hasReader(reader) ? test : test.skip)(
      `${reader} reads dates beside short entries however they are set`,
      async () => {
        for (const template of ['classic', 'engineer'])
          for (const set of settings) {
            const built = await buildFile(fixture(fixtures.get('short')!), { engine, set: { template, ...set } })
            const [pages] = readAll(reader, [built])
            assert.equal(strayDates(built.resume, pages!), [], `${template}: ${JSON.stringify(set)}`)
          }
      },
    )

  ;(hasReader('pdftotext') ? test : test.skip)('dates are read with titles from right to left too', async () => {
    const { pdf } = await buildFile(fixture(join(packageFolder, 'test/fixtures/scripts/he.md')), { engine })
    await inFolder({ 'cv.pdf': pdf! }, (folder) =>
      assert.match(
        readWith('pdftotext', join(folder, 'cv.pdf')).replace(/[\u200e\u200f\u202a-\u202e]/g, ''),
        /תואר ראשון במדעי המחשב.*2012/,
      ),
    )
  })

  for (const template of templateNames()) {
    test(`${template}: sections stay in one piece, and dates come between their title and the next`, async () => {
      const { pdf, pages, file } = await build(template)
      assert.ok(!file.messages.some(({ fatal }) => fatal))
      assert.ok(pages > 1, 'a section goes over a page')
      const text = (await readWithPdfjs(pdf!)).pages.join('\n')
      assert.equal(torn(text), [])
      if (template === 'letter') return
      for (let index = 0; index < 8; index++) {
        const date = text.indexOf(`${2000 + index} – ${2001 + index}`)
        assert.ok(date > text.indexOf(`Title${index}`) && date < text.indexOf(`Title${index + 1}`), `Title${index}`)
      }
    })

    for (const reader of readerNames)
      (hasReader(reader) ? test : test.skip)(`${template}: ${reader} reads sections in one piece`, async () => {
        const { pdf } = await build(template, template === 'swiss' && !byStream.has(reader) ? { ats: true } : {})
        await inFolder({ 'cv.pdf': pdf! }, (folder) => assert.equal(torn(readWith(reader, join(folder, 'cv.pdf'))), []))
      })

    test(`${template}: all colours of text can be read on white`, async () => {
      const source = `#import "/templates/${template}.typ": template
#set document(title: "x")
#set text(lang: "en", font: "Source Serif 4")
#let look = template((lang: "en")).look
#par((look.ink, look.muted, look.accent, look.bullet-fill).map(it => it.to-hex()).join(" "))`
      const { pdf, diagnostics } = engine.compile({ source, root: '/' })
      assert.ok(pdf, JSON.stringify(diagnostics))
      const found = (await readWithPdfjs(pdf)).pages.join('').match(/#[0-9a-f]{6}/g) ?? []
      assert.is(found.length, 4)
      for (const colour of found) assert.ok(contrastOnWhite(colour) >= leastContrast, colour)
    })
  }
})

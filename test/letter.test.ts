import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { type Built, buildFile } from '../src/build.ts'
import { verify } from '../src/check/judge/index.ts'
import { createEngine } from '../src/compile/engine.ts'
import { packageFolder } from '../src/compile/folders.ts'
import { templateNames } from '../src/compile/templates.ts'
import { inFolder } from './support/folder.ts'
import { readWithPdfjs } from './support/readers.ts'
import { suite } from './support/suite.ts'

const resume =
  '# Ada Lovelace\n\nAnalyst\n\nada@lovelace.example · London\n\n## Experience\n\n### Analyst\n\n1842 – 1843\n'
const letter = 'London, 1 May 1843\n\n# Notes\n\nDear Mr Babbage,\n\nthe engine “weaves”.\n\n- one\n- two\n\nAda\n'

suite('letter', (test) => {
  const engine = createEngine()
  const build = (folder: string, text: string, name = 'letter.md', set = {}): Promise<Built> =>
    buildFile(new VFile({ path: join(folder, name), value: text }), { engine, set })
  const said = ({ file }: Built): string[] => file.messages.map(({ line, reason }) => `${line}: ${reason}`)

  for (const template of templateNames())
    test(`bears the head of a résumé in ${template}, and every word of its own`, async () => {
      const text = readFileSync(join(packageFolder, 'examples/sre.md'), 'utf8')
      await inFolder({ 'sre.md': `---\ntemplate: ${template}\naccent: darkgreen\n---\n${text}` }, async (folder) => {
        const built = await build(folder, readFileSync(join(packageFolder, 'examples/letter.md'), 'utf8'))
        assert.equal(said(built), [])
        assert.equal((await verify(built))?.lost, [])
        assert.is(built.pages, 1)
        const { pages, info } = await readWithPdfjs(built.pdf!)
        assert.match(pages[0]!, /^Marit Solheim[\s\S]*marit@solheim\.example[\s\S]*Dear Ms Aune/)
        assert.is(info.Author, 'Marit Solheim')
      })
    })

  test('without a résumé beside it has no head, and says so; what has sections is a résumé for all its name', async () => {
    await inFolder({}, async (folder) => {
      const built = await build(folder, letter)
      assert.equal(said(built), ["undefined: The letter has no letterhead: there is no 'resume.md' beside it"])
      assert.is(built.options.template, 'letter')
      assert.equal((await verify(built))?.lost, [])
      assert.is((await build(folder, resume, 'resume-letter.md')).options.template, 'classic')
    })
  })

  test('is known by its name, and by nothing else that looks so', async () => {
    await inFolder({ 'resume.md': resume }, async (folder) => {
      for (const [name, template] of [
        ['letter.md', 'letter'],
        ['cover-letter.md', 'letter'],
        ['newsletter.md', 'classic'],
        ['cv.md', 'classic'],
      ] as const)
        assert.is((await build(folder, letter, name)).options.template, template, name)
      const looked = await build(folder, letter, 'letter.md', { template: 'modern' })
      assert.is(looked.options.template, 'letter')
      assert.is(looked.print?.options?.partner, '/templates/modern.typ')
    })
  })

  test('depends on the résumé, and says where it is missing', async () => {
    await inFolder({ 'resume.md': resume }, async (folder) => {
      assert.ok((await build(folder, letter)).reads.includes(join(folder, 'resume.md')))
      const lost = await build(folder, `---\nletterhead: cv.md\n---\n${letter}`)
      assert.equal(said(lost), [`2: Cannot use the letterhead: the file 'cv.md' was not found in '${folder}'`])
      const outside = await build(folder, `---\nletterhead: ../cv.md\n---\n${letter}`)
      assert.match(said(outside)[0]!, /^2: Cannot use the letterhead/)
    })
    await inFolder({}, async (folder) => assert.ok((await build(folder, letter)).ok, 'it can do without'))
  })

  test('too short to tell its language is in that of the résumé, whose hyphens and quotes it would else miss', async () => {
    const german =
      '# Ada\n\n## Berufserfahrung\n\nIch habe das erste Programm für die Maschine geschrieben, und nicht nur das.\n'
    const short = 'Bergen, 12. März 2024\n\nSehr geehrte Frau Aune,\n\nanbei mein Lebenslauf.\n'
    const english =
      'Dear Ms Aune,\n\nI have read of the engine that you are building, and I would like to be with you.\n'
    await inFolder({ 'resume.md': german }, async (folder) => {
      const langOf = async (text: string, set = {}): Promise<string> =>
        (await build(folder, text, 'letter.md', set)).options.lang
      assert.is(await langOf(short), 'de')
      assert.is(await langOf(english), 'en')
      assert.is(await langOf(`---\nlang: nb\n---\n${short}`), 'nb')
      assert.is(await langOf(short, { lang: 'fr' }), 'fr')
    })
  })

  test('has no JSON Resume: alone it is refused, among others left out, so that nobody gets a letter for a résumé', async () => {
    await inFolder({ 'resume.md': resume }, async (folder) => {
      const refused = await build(folder, `---\nformats: json\n---\n${letter}`)
      assert.not(refused.ok)
      assert.equal(said(refused), ['2: A letter has no JSON Resume, which is for résumés'])
      const left = await build(folder, letter, 'letter.md', { formats: 'pdf,json' })
      assert.ok(left.ok)
      assert.equal(left.options.formats, ['pdf'])
      assert.is(left.file.messages[0]?.note, 'It is left out.')
    })
  })
})

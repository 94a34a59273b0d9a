/** Every template with résumés that strain a layout: nothing is lost, nothing leaves its place. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { type Built, buildFile } from '../../src/build.ts'
import { verify } from '../../src/check/judge/index.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { packageFolder } from '../../src/compile/folders.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { literal } from '../../src/typst/escape.ts'
import { readWithPdfjs, textBoxes } from '../support/readers.ts'
import { resumes } from '../support/resumes.ts'
import { suite } from '../support/suite.ts'

const folder = join(packageFolder, 'test', 'fixtures')
const read = (path: string): string => readFileSync(join(packageFolder, path), 'utf8')
const scripts = ['ar', 'he', 'hi', 'ja', 'ko', 'ru', 'th', 'zh', 'zh-Hant']
const documents: Readonly<Record<string, string>> = {
  ...resumes,
  ...Object.fromEntries(scripts.map((name) => [name, read(`test/fixtures/scripts/${name}.md`)])),
  academic: read('examples/academic.md'),
  'resume.md': read('resume.md'),
}

/** Points by which a glyph may stand beyond the text: a sign's overhang. */
const overhang = 1.5

interface Margins {
  left: number
  right: number
  top: number
  bottom: number
}

suite('templates with hard résumés', (test) => {
  const engine = createEngine()
  const build = (template: string, text: string): Promise<Built> =>
    buildFile(new VFile({ path: join(folder, 'pictures', 'resume.md'), cwd: folder, value: text }), {
      set: { template },
      engine,
    })

  /** The margins a template chooses; a narrow column beside the text may use what that leaves of the wider one. */
  async function marginsOf(template: string, { options: { lang }, print }: Built): Promise<Margins> {
    const squeeze = literal(print?.options?.squeeze ?? {})
    const source = `#import "/templates/${template}.typ": template
#set document(title: "x")
#let margin = template((lang: "${lang}", squeeze: ${squeeze})).look.margin
#set text(lang: "en", font: "Source Serif 4")
#set page(width: 400pt, height: 200pt)
#context [#margin.values().map(it => str(it.to-absolute().pt())).join(" ") #par[#margin.keys().join(" ")]]`
    const { pdf, diagnostics } = engine.compile({ source, root: folder })
    assert.ok(pdf, JSON.stringify(diagnostics))
    const words = (await readWithPdfjs(pdf)).pages.join('\n').trim().split(/\s+/)
    const half = words.length / 2
    const found = Object.fromEntries(
      words.slice(half).map((name, index) => [name, Number(words[index])]),
    ) as unknown as Margins
    const side = Math.min(found.left, found.right)
    return { ...found, left: side, right: side }
  }

  for (const template of templateNames())
    for (const [name, text] of Object.entries(documents))
      test(`${template} with ${name}: PDF/UA-1, every word, all inside the text area`, async () => {
        const built = await build(template, text)
        assert.equal(built.file.messages.filter(({ fatal }) => fatal).map(String), [])
        const verdict = await verify(built)
        assert.equal([verdict!.lost, verdict!.disordered], [[], 0])
        const { boxes, width, height } = await textBoxes(built.pdf!)
        const margins = await marginsOf(template, built)
        const footers = verdict!.pages.map(({ artifacts }) => artifacts)
        const outside = boxes.filter(
          ({ left, right, baseline, text, page }) =>
            left < margins.left - overhang ||
            right > width - margins.right + overhang ||
            baseline < margins.top ||
            (baseline > height - margins.bottom + overhang && !isOf(footers[page - 1]!, text)),
        )
        assert.equal(outside, [])
      })
})

/** Whether a run is of a text; of letters that are set as one glyph this reader gives each again and again. */
function isOf(whole: string, run: string): boolean {
  const letters = whole.normalize('NFKC')
  return [...run.trim().normalize('NFKC')].every((character) => letters.includes(character))
}

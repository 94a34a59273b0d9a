import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import * as assert from 'uvu/assert'
import { verify } from '../../src/check/judge/index.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { toTypst } from '../../src/typst/index.ts'
import { fixtures } from '../support/fixtures.ts'
import { builtIn } from '../support/proofs.ts'
import { suite } from '../support/suite.ts'

/** Headings of a PDF in the order of its structure tree, as levels. */
async function headingLevels(pdf: Uint8Array): Promise<number[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const levels: number[] = []
  const walk = (node: { role?: string; children?: unknown[] }): void => {
    const level = /^H([1-6])$/.exec(node.role ?? '')?.[1]
    if (level) levels.push(Number(level))
    for (const child of node.children ?? []) walk(child as typeof node)
  }
  for (let number = 1; number <= document.numPages; number++)
    walk((await (await document.getPage(number)).getStructTree()) ?? {})
  await task.destroy()
  return levels
}

for (const template of templateNames()) {
  suite(`template ${template}`, (test) => {
    for (const [name, path] of fixtures) {
      test(`${name} becomes an accessible PDF, every word in its place, the outline without a gap`, async () => {
        const built = await builtIn(template, path)
        const { file } = (await verify(built))!.built
        const said = file.messages.filter(({ ruleId }) => ruleId !== 'last-page' && ruleId !== 'dropped-link')
        assert.equal(said.map(String), [])
        const levels = await headingLevels(built.pdf!)
        for (const [index, level] of levels.entries())
          assert.ok(level <= (levels[index - 1] ?? 0) + 1, `level ${level} after ${levels[index - 1]}`)
      })
    }

    test('for the compiler and for people the markup means the same page, to the byte', async () => {
      const another = createEngine()
      for (const [name, path] of fixtures) {
        const { resume, print, pdf, job, ...built } = await builtIn(template, path)
        const { text } = toTypst(resume, { ...print!, ascii: false })
        const root = path.replace(/[^/]*$/, '')
        const again = another.compile({ source: text, root, fonts: job!.fonts })
        assert.ok(again.pdf && Buffer.from(again.pdf).equals(Buffer.from(pdf!)), `${name} ${built.file.messages}`)
      }
    })
  })
}

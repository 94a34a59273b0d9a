import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { toMarkedTypst } from '../../src/typst/index.ts'
import { markdown } from '../support/folder.ts'
import { resumeText } from '../support/preview.ts'
import { suite } from '../support/suite.ts'

const engine = createEngine()

async function drawn(text: string, known: string[] = []) {
  const built = await buildFile(markdown(text), { engine })
  assert.ok(built.ok, String(built.file.messages))
  const { drawings } = await engine.compile({ ...built.job!, make: { drawings: known } })
  return { built, pages: drawings!.pages, outlines: drawings!.outlines }
}

suite('drawings', (test) => {
  test('every page is one drawing, with its text and the outlines of its letters', async () => {
    const { built, pages, outlines } = await drawn(resumeText())
    assert.is(pages.length, built.pages)
    assert.ok(pages.length > 1)
    assert.ok(pages.every(({ svg }) => svg!.includes('<text ') && !svg!.includes('foreignObject')))
    const wanted = pages.flatMap(({ svg }) => [...svg!.matchAll(/<use [^>]*href="#([^"]+)"/g)].map(([, id]) => id!))
    assert.equal(
      [...new Set(wanted)].filter((id) => !(id in outlines)),
      [],
    )
    for (const { svg } of pages) assert.is(svg!.split('<g').length, svg!.split('</g>').length, 'balanced')
  })

  test('an edit changes the name of its page only; a known page is not given again', async () => {
    const before = await drawn(resumeText())
    const after = await drawn(
      resumeText().replace('Go, Python, SQL', 'Go, Python, C'),
      before.pages.map(({ name }) => name),
    )
    assert.equal(
      after.pages.map(({ name }, index) => name === before.pages[index]!.name),
      [...before.pages.slice(1).map(() => true), false],
    )
    assert.equal(
      after.pages.map(({ svg }) => svg !== undefined),
      [...before.pages.slice(1).map(() => false), true],
    )
  })

  test('nothing that a strict policy refuses is in a drawing', async () => {
    const { pages } = await drawn(
      `${resumeText(1)}\n[a](https://a.example) and <b onclick="x()" style="color: red">b</b> \`onload="x"\``,
    )
    for (const { svg } of pages)
      for (const [tag] of svg!.matchAll(/<[^>]*>/g))
        assert.not.match(tag, / (?:style|on\w+)=|<(?:script|style|foreign|h5)|javascript:/)
    assert.match(pages.map(({ svg }) => svg).join(''), /xlink:href="https:\/\/a\.example/)
  })
})

suite('places', (test) => {
  test('blocks are found where they stand, and the document that becomes a PDF carries no mark', async () => {
    const { built } = await drawn(resumeText())
    assert.not.match(built.job!.source, /mdcv-mark/)
    const marked = toMarkedTypst(built.resume, built.print!)
    const { places, diagnostics, pages } = await engine.compile({ ...built.job!, source: marked.text, make: 'places' })
    assert.equal(diagnostics, [])
    assert.is(pages, built.pages)
    const { spots, area } = places!
    assert.is(spots.length, marked.positions.length)
    assert.ok(area!.top > 0 && area!.bottom > 600)
    const lines = resumeText().split('\n')
    const at = (text: string) => spots.find(([mark]) => lines[marked.positions[mark]!.start.line - 1] === text)!
    const [, firstPage, , top] = at('# Mira Halloran')
    const [, lastPage] = at('Go, Python, SQL')
    assert.is(firstPage, 1)
    assert.is(lastPage, built.pages)
    assert.ok(top < 100)
    const [, , x, y] = at('- Wrote about it, with numbers.')
    assert.ok(x > 60 && y > top)
  })
})

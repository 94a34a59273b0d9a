import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import type { Piece, Run } from '../../src/compile/drawn.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { toMarkedTypst, toTypst } from '../../src/typst/index.ts'
import { markdown } from '../support/folder.ts'
import { resumeText } from '../support/preview.ts'
import { suite } from '../support/suite.ts'

const engine = createEngine()

async function drawn(text: string, known: string[] = []) {
  const built = await buildFile(markdown(text), { engine })
  assert.ok(built.ok, String(built.file.messages))
  const { drawings } = await engine.compile({ ...built.job!, make: { drawings: known } })
  return { built, ...drawings! }
}

const isRun = (piece: Piece): piece is Run => 'text' in piece

suite('drawings', (test) => {
  test('every page is a list of pieces, with its text and the outlines of its letters', async () => {
    const { built, pages, pieces, outlines } = await drawn(resumeText())
    assert.is(pages.length, built.pages)
    assert.ok(pages.length > 1)
    for (const { width, height, pieces: placed } of pages) {
      assert.equal([Math.round(width), Math.round(height)], [596, 842])
      for (const [name, x, y] of placed) {
        assert.ok(name in pieces)
        assert.ok(x >= 0 && x < width && y >= 0 && y < height, `${name} stands at ${x}, ${y}`)
      }
    }
    const places = pages[0]!.pieces.map(([name, , y]) => ({ piece: pieces[name]!, y }))
    const lineOf = (text: string): number => places.find(({ piece }) => isRun(piece) && piece.text === text)!.y
    assert.ok(lineOf('Mira Halloran') > 40)
    assert.ok(lineOf('Engineer 3') > lineOf('Engineer 2') + 20)
    const runs = Object.values(pieces).filter(isRun)
    assert.ok(runs.some(({ text }) => text === 'Mira Halloran'))
    for (const { text, letters, at, width, size } of runs) {
      assert.is(letters.length, at.length)
      assert.ok(width > 0 && size > 5 && size < 40, text)
      for (const [index, id] of letters.entries()) {
        if (text[index] === ' ') assert.is(outlines[id], '')
        else assert.match(outlines[id]!, /^m[-\d. clzqm]+z$/, text)
      }
    }
  })

  test('an outline starts wherever it is put: its numbers are told from there', async () => {
    const { pieces, outlines } = await drawn('# l\n')
    const run = Object.values(pieces).find(isRun)!
    const numbers = outlines[run.letters[0]!]!.match(/-?[\d.]+/g)!.map(Number)
    const absolute = Math.max(...numbers.map(Math.abs))
    assert.ok(absolute > 0 && absolute <= 1000, 'no step is longer than a letter')
    assert.is(outlines[run.letters[0]!]!.match(/z/g)?.length, 1)
  })

  test('an edit makes new pieces of what it changed; what only moves keeps its name', async () => {
    const before = await drawn(resumeText())
    const known = before.pages.flatMap(({ pieces }) => pieces.map(([name]) => name))
    const edited = await drawn(resumeText().replace('Go, Python, SQL', 'Go, Python, C'), known)
    assert.equal(
      Object.values(edited.pieces).map((piece) => isRun(piece) && piece.text),
      ['Go, Python, C'],
    )
    const moved = await drawn(resumeText().replace('## Experience', 'One line more.\n\n## Experience'), known)
    assert.equal(
      Object.values(moved.pieces).map((piece) => isRun(piece) && piece.text),
      ['One line more.'],
    )
  })

  test('text reads as it was written, whatever it means to XML', async () => {
    const { pieces } = await drawn('# A <b> & "c" &amp;lt; \\<d>\n')
    const text = Object.values(pieces).map((piece) => (isRun(piece) ? piece.text : ''))
    assert.is(text.join('').replaceAll(/[“”]/g, '"'), 'A & "c" &lt; <d>')
  })

  test('nothing that a strict policy refuses is in a drawing', async () => {
    const { pieces } = await drawn(
      `${resumeText(1)}\n[a](https://a.example) and <b onclick="x()" style="color: red">b</b> \`onload="x"\``,
    )
    const shapes = Object.values(pieces).flatMap((piece) => (isRun(piece) ? [] : [piece.svg]))
    for (const svg of shapes) {
      assert.is(svg.split('<g').length, svg.split('</g>').length, 'balanced')
      for (const [tag] of svg.matchAll(/<[^>]*>/g))
        assert.not.match(tag, / (?:style|on\w+)=|<(?:script|style|foreign|h5)|javascript:/)
    }
    for (const piece of Object.values(pieces).filter(isRun))
      assert.equal(Object.keys(piece.attributes).sort(), ['fill', 'transform'])
    assert.match(shapes.join(''), /xlink:href="https:\/\/a\.example/)
  })

  test('what a template turns, clips or paints its own way is drawn as it stands', async () => {
    const engine = createEngine()
    const job = {
      root: '/',
      source: '#rotate(30deg)[Tilted]#box(clip: true, width: 9pt)[Cut]#text(fill: gradient.linear(red, blue))[Hue]',
    }
    const { pages, pieces, outlines } = engine.compile({ ...job, make: { drawings: [] } }).drawings!
    const all = Object.values(pieces)
    const said = all.map((piece) => (isRun(piece) ? piece.text : piece.svg)).join(' ')
    for (const word of ['Tilted', 'Cut', 'Hue']) assert.ok(said.includes(word), word)
    for (const { letters } of all) for (const id of letters) assert.ok(id in outlines)
    const names = pages[0]!.pieces.map(([name]) => name)
    assert.ok(names.every((name) => name in pieces))
  })
})

suite('places', (test) => {
  test('blocks are found where they stand; marks before lines leave no trace in a PDF', async () => {
    const { built } = await drawn(resumeText())
    assert.match(built.job!.source, /mdcv-mark/)
    const plain = toTypst(built.resume, { ...built.print!, ascii: true })
    const { pdf } = await engine.compile({ ...built.job!, source: plain.text })
    assert.ok(Buffer.from(pdf!).equals(Buffer.from(built.pdf!)))
    const marked = toMarkedTypst(built.resume, built.print!)
    const { places, diagnostics, pages } = await engine.compile({ ...built.job!, source: marked.text, make: 'places' })
    assert.equal(diagnostics, [])
    assert.is(pages, built.pages)
    const { spots, area } = places!
    assert.is(spots.length, marked.marks.length)
    assert.ok(area!.top > 0 && area!.bottom > 600)
    const lines = resumeText().split('\n')
    const at = (text: string) => spots.find(([mark]) => lines[marked.marks[mark]!.position.start.line - 1] === text)!
    const [, firstPage, , top] = at('# Mira Halloran')
    const [, lastPage] = at('Go, Python, SQL')
    assert.is(firstPage, 1)
    assert.is(lastPage, built.pages)
    assert.ok(top < 100)
    const [, , x, y] = at('- Wrote about it, with numbers.')
    assert.ok(x > 60 && y > top)
  })
})

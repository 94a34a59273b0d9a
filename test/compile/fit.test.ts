import type { NodeCompiler as Binding, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import { findStep, layOutBalanced, mostTries } from '../../src/compile/fit.ts'
import { literal } from '../../src/typst/escape.ts'
import { atStep, squeezeAt, tightest, widest } from '../../src/typst/squeeze.ts'
import { suite } from '../support/suite.ts'

const steps = Array.from({ length: tightest - widest + 1 }, (_, index) => widest + index)

suite('the least squeeze', (test) => {
  test('is found in eight layouts, wherever it lies and however long a document gets with each step', () => {
    const shape = fc.record({
      least: fc.integer({ min: widest, max: tightest }),
      bend: fc.double({ min: 0.2, max: 5, noNaN: true }),
      told: fc.boolean(),
    })
    fc.assert(
      fc.property(shape, ({ least, bend, told }) => {
        let tries = 0
        const found = findStep(1, (step) => {
          tries++
          const away = Math.abs(step - least + 0.5) ** bend
          return { pages: step >= least ? 1 : 2, over: told ? (step >= least ? -away : away) : undefined }
        })
        assert.equal([found.step, found.fits], [least, true])
        assert.ok(tries <= mostTries && found.tries === tries, `${tries} layouts`)
      }),
    )
  })

  test('fits, and one step less does not, even where a tighter step takes more room', () => {
    const anyShape = fc.array(fc.boolean(), { minLength: steps.length, maxLength: steps.length })
    fc.assert(
      fc.property(anyShape, (answers) => {
        const fitting = (step: number): boolean => answers[step - widest]!
        const found = findStep(1, (step) => ({ pages: fitting(step) ? 1 : 2 }))
        assert.is(found.fits, fitting(found.step))
        assert.ok(found.tries <= mostTries)
        if (found.fits && found.step !== widest) assert.not(fitting(found.step - 1))
      }),
    )
  })

  test('squeezes one thing after the other, each to its floor, and spreads nothing but space', () => {
    const order = ['space', 'leading', 'margin', 'size'] as const
    for (const step of steps) {
      const squeeze = squeezeAt(step)
      const begun = order.findLastIndex((part) => squeeze[part] !== 0)
      for (const part of order.slice(0, Math.max(0, begun))) assert.is(squeeze[part], 1, `${part} at step ${step}`)
      if (step < 0) assert.equal(squeeze, { space: -step / widest, leading: 0, margin: 0, size: 0 })
    }
    assert.equal(squeezeAt(tightest), { space: 1, leading: 1, margin: 1, size: 1 })
    assert.is(new Set(steps.map((step) => JSON.stringify(squeezeAt(step)))).size, steps.length)
  })

  test('changes the options of the markup, not what an author writes', () => {
    const natural = literal({ ...squeezeAt(0) })
    const markup = `template((squeeze: ${natural}, title: "x"))\n#par[${natural}]`
    assert.is(atStep(markup, 4), `template((squeeze: ${literal({ ...squeezeAt(4) })}, title: "x"))\n#par[${natural}]`)
  })

  test('of very many pages the last is left as it is: each try would lay out all of them', () => {
    const end = (page: number): Binding =>
      ({ query: () => [{ page, y: 80, top: 50, bottom: 800 }] }) as unknown as Binding
    for (const [pages, more] of [
      [12, true],
      [13, false],
    ] as const) {
      let layouts = 0
      const layOut = (): { document: NodeTypstDocument } => {
        layouts++
        return { document: { numOfPages: pages } as NodeTypstDocument }
      }
      layOutBalanced(end(pages), '', layOut)
      assert.is(layouts > 1, more, `${pages} pages`)
    }
  })
})

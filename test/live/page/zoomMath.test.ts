import * as assert from 'uvu/assert'
import { factorOf, leastZoom, mostZoom, stepFrom, steps } from '../../../src/live/page/zoomMath.ts'
import { suite } from '../../support/suite.ts'

const a4 = { width: 596, height: 842 }

suite('zoom', (test) => {
  test('a page fits the width, or the window', () => {
    const room = { width: 596 * (4 / 3) * 2, height: 842 * (4 / 3) }
    assert.is(Math.round(factorOf('width', a4, room) * 100), 200)
    assert.is(Math.round(factorOf('page', a4, room) * 100), 100)
    assert.is(factorOf('auto', a4, room), 1.25)
    assert.is(factorOf(0.01, a4, room), leastZoom)
    assert.is(factorOf(99, a4, room), mostZoom)
  })

  test('a phone shows the whole width, smaller than half if need be', () =>
    assert.ok(Math.abs(factorOf('auto', a4, { width: 300, height: 600 }) - 0.3775) < 0.001))

  test('steps lead from one end to the other and back', () => {
    let factor = steps[0]!
    for (const step of steps.slice(1)) {
      factor = stepFrom(factor, 1)
      assert.is(factor, step)
    }
    assert.is(stepFrom(factor, 1), mostZoom)
    assert.is(stepFrom(1.03, -1), 1)
    assert.is(stepFrom(0.6, -1), 0.5)
  })
})

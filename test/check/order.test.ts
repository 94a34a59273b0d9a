/** What follows what on a page where the same words stand again and again. */
import * as assert from 'uvu/assert'
import { placesInOrder } from '../../src/check/judge/order.ts'
import { suite } from '../support/suite.ts'

/** Places of one word each. */
const at = (...starts: number[]) => starts.map((start) => ({ start, end: start }))

const starts = (items: Parameters<typeof placesInOrder>[0]): Array<number | undefined> =>
  placesInOrder(items).map((place) => place?.start)

suite('judge: order', (test) => {
  test('each thing stands after the one before it, in the closest of its places', () => {
    assert.equal(starts([at(2, 40), at(5, 41), at(3, 44)]), [40, 41, 44])
    assert.equal(starts([at(2, 40), at(5, 60), at(9, 90)]), [2, 5, 9])
  })

  test('what stands before the others, though it comes after them, has no place', () => {
    assert.equal(starts([at(10), at(11), at(3), at(14)]), [10, 11, undefined, 14])
    assert.equal(starts([at(50), at(11), at(12), at(14)]), [undefined, 11, 12, 14])
  })

  test('things do not overlap', () => {
    const wide = [{ start: 4, end: 9 }]
    assert.equal(starts([at(1), wide, at(7), at(12)]).filter((start) => start === undefined).length, 1)
    assert.equal(starts([at(1), wide, at(10)]), [1, 4, 10])
  })

  test('nothing has no places, and what has none is in no order', () => {
    assert.equal(starts([]), [])
    assert.equal(starts([[], at(0), []]), [undefined, 0, undefined])
  })

  test('thousands of things that all stand in thousands of places are done in no time', () => {
    const places = at(...Array.from({ length: 1500 }, (_, index) => index))
    const start = performance.now()
    assert.equal(
      starts(places.map(() => places)),
      places.map((place) => place.start),
    )
    assert.ok(performance.now() - start < 15_000)
  })
})

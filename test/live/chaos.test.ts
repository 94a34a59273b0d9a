import * as assert from 'uvu/assert'
import { chaos } from '../../scripts/chaos.ts'
import { suite } from '../support/suite.ts'

suite('chaos', (test) => {
  for (const poll of [false, true])
    test(`a short storm${poll ? ' in a folder that tells no changes' : ''}: nothing dies, no half PDF, the last content wins`, async () => {
      const { faults, looks, skipped } = await chaos({ strikes: 40, seed: poll ? 11 : 7, poll })
      for (const why of skipped) console.log(`skipped: ${why}`)
      assert.equal(faults, [])
      assert.ok(looks > 10)
    })
})

/**
 * What holds for any Markdown at all. `make fuzz` looks at many more; a failure prints its seed, `SEED=… ` repeats it.
 */
import fc from 'fast-check'
import * as assert from 'uvu/assert'
import { type Claim, Prover } from './support/prover.ts'
import { documents, findingsIn } from './support/sound.ts'
import { suite } from './support/suite.ts'

const runs = 120
const seed = Number(process.env.SEED ?? 1)

async function holds(claims: fc.Arbitrary<Claim>): Promise<void> {
  const prover = new Prover(20_000)
  let built = 0
  try {
    await fc.assert(
      fc.asyncProperty(claims, async (claim) => {
        const findings = await findingsIn({ ...claim, watched: true }, prover)
        assert.equal(findings.faults, {})
        if (findings.built) built++
      }),
      { numRuns: runs, seed, includeErrorInReport: true, interruptAfterTimeLimit: 60_000 },
    )
  } finally {
    prover.end()
  }
  assert.ok(built > runs / 4, `only ${built} of ${runs} texts were built: this tests too little`)
}

suite('any Markdown', (test) => {
  for (const [kind, claims] of Object.entries(documents))
    test(`of ${kind} builds; every word of it is in the PDF, and none had to be put back`, () => holds(claims))
})

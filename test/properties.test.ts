/**
 * What holds for any Markdown at all. `RUNS=5000 make test ONLY=properties` runs more than the everyday few; a failure
 * prints its seed, `SEED=… ` repeats it.
 */
import fc from 'fast-check'
import * as assert from 'uvu/assert'
import { parse } from '../src/markdown/parse.ts'
import { visibleText } from '../src/markdown/words.ts'
import { markdown, noise } from './support/arbitraryMarkdown.ts'
import { Prover } from './support/prover.ts'
import { suite } from './support/suite.ts'

const runs = Number(process.env.RUNS ?? 120)
const seed = Number(process.env.SEED ?? 1)

/** A build may fail for want of a font, in words that say so, and for nothing else. */
const excused = /^missing-(?:glyph: No font has the character|font: .* needs a font that does not come with mdcv)/
/** What has no words is refused, and rightly. */
const empty = /^empty-file: There is nothing to set/

async function holds(texts: fc.Arbitrary<string>, numRuns: number): Promise<void> {
  const prover = new Prover(20_000)
  let built = 0
  try {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { errors, lost, disordered } = await prover.prove(text)
        const isEmpty = visibleText(parse(text)) === ''
        const faults = errors.filter((error) => !excused.test(error) && !(isEmpty && empty.test(error)))
        const sound = faults.length + lost.length + disordered === 0
        assert.ok(sound, JSON.stringify({ faults, lost, disordered }))
        if (errors.length === 0 || isEmpty) built++
      }),
      { numRuns, seed, includeErrorInReport: true, interruptAfterTimeLimit: process.env.RUNS ? undefined : 60_000 },
    )
  } finally {
    prover.end()
  }
  assert.ok(built > numRuns / 4, `only ${built} of ${numRuns} texts were built: this tests too little`)
}

suite('any Markdown', (test) => {
  test('of constructs in constructs builds, and every word of it is in the PDF', () => holds(markdown, runs))

  test('of mere signs builds, and every word of it is in the PDF', () => holds(noise, runs))
})

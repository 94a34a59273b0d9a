/**
 * Builds documents that nobody wrote, and reads them back: no word lost, none put back, nothing thrown, JSON valid.
 *
 *   node --import tsx scripts/fuzz.ts [SEED] [COUNT]
 *
 * The same seed gives the same documents. Prints each failing document, as small as it could be made, and ends with 1.
 */
import fc from 'fast-check'
import { type Claim, Prover } from '../test/support/prover.ts'
import { documents, findingsIn } from '../test/support/sound.ts'

const [seed = 1, count = 5000] = process.argv.slice(2).map(Number)
/** Documents after which another batch begins: a failure ends its batch. */
const batch = 50
/** Processes that build side by side. */
const lanes = 2
/** Milliseconds for a document, and for a batch with making a failing document smaller. */
const deadline = 30_000
const patience = 300_000

/** Of ten batches so many are of each kind. */
const shares: ReadonlyArray<keyof typeof documents> = [
  'résumés', 'constructs', 'résumés', 'signs', 'résumés', 'constructs', 'résumés', 'résumés', 'constructs', 'résumés',
] // biome-ignore format: in rows

const totals = { documents: 0, built: 0, failing: 0, cut: 0 }
const batches = Array.from({ length: Math.ceil(count / batch) }, (_, at) => at)
const start = performance.now()
await Promise.all(Array.from({ length: lanes }, lane))
const seconds = Math.round((performance.now() - start) / 1000)
console.log(
  `seed ${seed}: ${totals.documents} documents, ${totals.built} built, ${totals.failing} batches failing, ${totals.cut} cut short, ${seconds} s`,
)
process.exitCode = totals.failing > 0 || totals.built * 2 < totals.documents ? 1 : 0

async function lane(): Promise<void> {
  let prover = new Prover(deadline)
  for (let at = batches.shift(); at !== undefined; at = batches.shift()) {
    const whole = await run(at, prover)
    if (whole) continue
    // An answer may still be on its way to a question nobody asks any more.
    prover.end()
    prover = new Prover(deadline)
  }
  prover.end()
}

/** Build a batch; false where it was not built to its end. */
async function run(at: number, prover: Prover): Promise<boolean> {
  const kind = shares[at % shares.length]!
  let failed = false
  const property = fc.asyncProperty(documents[kind], async (claim) => {
    if (!failed) totals.documents++
    const { faults, built } = await findingsIn(claim, prover)
    if (built && !failed) totals.built++
    failed ||= Object.keys(faults).length > 0
    if (Object.keys(faults).length > 0) throw new Error(JSON.stringify(faults))
  })
  const numRuns = Math.min(batch, count - at * batch)
  const result = await fc.check(property, { numRuns, seed: seed * 100_003 + at, interruptAfterTimeLimit: patience })
  if (result.interrupted) totals.cut++
  if (result.failed && result.counterexample) {
    totals.failing++
    tell(kind, at, result.counterexample[0], result.errorInstance)
  }
  return !result.failed && !result.interrupted
}

function tell(kind: string, at: number, { text, seen }: Claim, error: unknown): void {
  console.log(`--- ${kind}, batch ${at}: ${error instanceof Error ? error.message : String(error)}`)
  console.log(text)
  if (seen !== undefined) console.log(`--- to be seen: ${seen.replace(/\s+/g, ' ')}`)
}

/** The process of `prover.ts`. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { buildFile } from '../../src/build.ts'
import { verify } from '../../src/check/judge/index.ts'
import { createEngine } from '../../src/compile/engine.ts'
import type { Proof } from './prover.ts'

const engine = createEngine()
const empty = new Uint8Array()
await prove('# A\n')
process.on('message', async (text: string) => process.send!(await prove(text)))
process.on('disconnect', () => process.exit())
process.send!('ready')

async function prove(text: string): Promise<Proof> {
  try {
    const file = (): VFile => new VFile({ path: join(tmpdir(), 'property.md'), value: text })
    const built = await buildFile(file(), { engine })
    const errors = built.file.messages.filter(({ fatal }) => fatal).map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
    // As a watch builds, without marks for the checks of pages: they must leave no trace.
    const watched = await buildFile(file(), { engine, pageChecks: 'later' })
    await watched.checkPages?.()
    if (Buffer.compare(built.pdf ?? empty, watched.pdf ?? empty) !== 0) errors.push('the marks left a trace in the PDF')
    const verdict = await verify(built)
    return { errors, lost: verdict?.lost ?? [], disordered: verdict?.disordered ?? 0, words: verdict?.words ?? 0 }
  } catch (error) {
    return { errors: [`thrown: ${(error as Error).stack}`], lost: [], disordered: 0, words: 0 }
  }
}

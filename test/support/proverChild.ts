/** The process of `prover.ts`. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { buildFile } from '../../src/build.ts'
import { verify } from '../../src/check/judge/index.ts'
import { createEngine } from '../../src/compile/engine.ts'
import type { Proof } from './prover.ts'

const engine = createEngine()
await prove('# A\n')
process.on('message', async (text: string) => process.send!(await prove(text)))
process.on('disconnect', () => process.exit())
process.send!('ready')

async function prove(text: string): Promise<Proof> {
  try {
    const built = await buildFile(new VFile({ path: join(tmpdir(), 'property.md'), value: text }), { engine })
    const errors = built.file.messages.filter(({ fatal }) => fatal).map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
    const verdict = await verify(built)
    return { errors, lost: verdict?.lost ?? [], disordered: verdict?.disordered ?? 0, words: verdict?.words ?? 0 }
  } catch (error) {
    return { errors: [`thrown: ${(error as Error).stack}`], lost: [], disordered: 0, words: 0 }
  }
}

/** The process of `prover.ts`. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// @ts-expect-error it has no types
import jsonResume from '@jsonresume/schema'
import { VFile } from 'vfile'
import { type Built, buildFile } from '../../src/build.ts'
import { compare, rejoined } from '../../src/check/judge/compare.ts'
import { verify } from '../../src/check/judge/index.ts'
import { unitsOf } from '../../src/check/judge/units.ts'
import { lostWords } from '../../src/check/loss.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { formats } from '../../src/formats/index.ts'
import { unclaimedRule } from '../../src/markdown/ledger/say.ts'
import type { Claim, Proof } from './prover.ts'

const engine = createEngine()
const empty = new Uint8Array()
await prove({ text: '# A\n' })
process.on('message', async (claim: Claim) => process.send!(await prove(claim)))
process.on('disconnect', () => process.exit())
process.send!('ready')

async function prove({ text, seen, watched }: Claim): Promise<Proof> {
  const proof: Proof = { errors: [], lost: [], doubled: [], disordered: 0, words: 0, rescues: [], invalid: [] }
  try {
    const file = (): VFile => new VFile({ path: join(tmpdir(), 'property.md'), value: text })
    const built = await buildFile(file(), { engine })
    const errors = built.file.messages.filter(({ fatal }) => fatal).map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
    const rescues = built.file.messages.filter(({ ruleId }) => ruleId === unclaimedRule).map(String)
    if (watched && !(await isTheSameWatched(built, file()))) errors.push('the marks left a trace in the PDF')
    // A letter that no font has is set as a mark, with a warning: it is not lost in silence.
    const isMarked = built.file.messages.some(({ ruleId, fatal }) => ruleId === 'missing-glyph' && !fatal)
    const verdict = isMarked ? undefined : await verify(built)
    const { lost = [], disordered = 0, words = 0, pages = [] } = verdict ?? {}
    const unseen = verdict && seen !== undefined ? missing(seen, pages) : []
    const doubled = verdict && seen !== undefined ? tooMany(text, seen, pages) : []
    return {
      errors,
      lost: [...lost, ...unseen],
      doubled,
      disordered,
      words,
      rescues,
      invalid: await faultsOfJson(built),
    }
  } catch (error) {
    return { ...proof, errors: [`thrown: ${(error as Error).stack}`] }
  }
}

/** Whether a watch, which builds without marks for the checks of pages, makes the same PDF. */
async function isTheSameWatched({ pdf }: Built, file: VFile): Promise<boolean> {
  const later = await buildFile(file, { engine, pageChecks: 'later' })
  return Buffer.compare(pdf ?? empty, later.pdf ?? empty) === 0
}

/** Words that a reader must find and does not. */
function missing(seen: string, pages: ReadonlyArray<{ body: string }>): string[] {
  const block = { units: unitsOf(seen), node: { type: 'root' } }
  return compare(
    [block],
    pages.map(({ body }) => unitsOf(body)),
  ).flatMap(({ lost }) => lost)
}

/** Words that a reader finds more often than they are written and than is meant; numbers of items and notes aside. */
function tooMany(text: string, seen: string, pages: ReadonlyArray<{ body: string }>): string[] {
  const found = pages.flatMap(({ body }) => unitsOf(body))
  const [written, meant] = [unitsOf(text), unitsOf(seen)]
  const unmeant = lostWords(rejoined(meant, found), meant)
  return lostWords(unmeant, lostWords(written, meant)).filter((unit) => /\p{L}|\d{3}/u.test(unit))
}

async function faultsOfJson({ ok, resume, options, print, pdf }: Built): Promise<string[]> {
  if (!ok || !print) return []
  const json = JSON.parse(new TextDecoder().decode(formats.json.make({ resume, options, print, pdf })))
  return new Promise((resolve) =>
    jsonResume.validate(json, (errors: unknown[] | null) =>
      resolve((errors ?? []).map((error) => JSON.stringify(error))),
    ),
  )
}

/** `mdcv build`: every file once. */
import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { type Built, buildFile } from '../../build.ts'
import type { Verdict } from '../../check/judge/index.ts'
import { checkText } from '../../check/layout/outside.ts'
import { now } from '../../clock.ts'
import { type BuildEngine, createBuildEngine } from '../../compile/buildEngine.ts'
import { formats } from '../../formats/index.ts'
import { Claims, type Refusal } from '../../io/claims.ts'
import { shortPath } from '../../io/identity.ts'
import { writeFault, writeOutput } from '../../io/write.ts'
import { type Destination, destinationOf, type Output, outputsOf } from '../../outputs.ts'
import { readResume, readStdin } from '../../read.ts'
import { output } from '../channels.ts'
import { type Exit, UsageFault, worse } from '../exit.ts'
import type { Report, Result } from '../report.ts'
import { type BuildFlags, checkOutput, settingsOf, tooMuchForStdout } from '../settings.ts'

/** A résumé that was built and not yet written. */
interface Draft {
  file: VFile
  ok: boolean
  pages: number
  ms: number
  outputs: Output[]
  /** Absolute paths of all that was read for it. */
  reads: readonly string[]
  /** The file with what there is to say of its pages; asked for when they are written. */
  check?: () => VFile
  /** How the words of the source were found again in the PDF. */
  verdict?: Verdict
}

export async function build(files: readonly string[], flags: BuildFlags, report: Report): Promise<Exit> {
  const set = await settingsOf(flags)
  const formatCount = typeof set.formats === 'string' ? new Set(set.formats.split(',')).size : 1
  checkOutput(flags, files, formatCount)
  const destination = destinationOf(flags.output)

  const drafts = await draftAll(files, destination, set, flags.verify)
  refuseCrowdedStdout(drafts)
  const claims = claimsOf(drafts)

  const refusals = drafts.map((each) => refusalsOf(each, claims))
  for (const [reason, hint] of new Map(refusals.flat().map((each) => [each.reason, each.hint])))
    report.fault(reason, hint)

  let exit: Exit = 'fine'
  for (const [at, finished] of drafts.entries()) exit = worse(exit, write(finished, refusals[at]!.length > 0, report))
  if (flags.open) await openFirst(drafts, report)
  return exit
}

async function draftAll(
  files: readonly string[],
  destination: Destination,
  set: Record<string, unknown>,
  proof?: boolean,
): Promise<Draft[]> {
  const engine = createBuildEngine()
  const drafts: Draft[] = []
  try {
    for (const path of files) {
      const to: Destination = path === '-' && destination.kind === 'beside' ? { kind: 'stdout' } : destination
      drafts.push(await draft(path, to, set, engine, proof))
      // The compiler frees memory only when the event loop turns.
      if (files.length > 1) await new Promise(setImmediate)
    }
    return drafts
  } finally {
    await engine.dispose()
  }
}

async function draft(
  path: string,
  destination: Destination,
  set: Record<string, unknown>,
  engine: BuildEngine,
  proof?: boolean,
): Promise<Draft> {
  const start = now()
  const file = path === '-' ? await readStdin() : readResume(path)
  if (file.messages.some((message) => message.fatal))
    return { file, ok: false, pages: 0, ms: 0, outputs: [], reads: [] }
  const built = await buildFile(file, { set, engine, pageChecks: 'written' })
  const verdict = proof ? await readBack(built, engine) : undefined
  const made = outputsOf(verdict?.built ?? built, destination)
  const { ok, pages, reads } = made.built
  const check = (): VFile => checkText(made.built).file
  return { file: made.built.file, ok, pages, ms: now() - start, outputs: made.outputs, reads, check, verdict }
}

/** Read the PDF back and compare it with the source; nothing where there is no PDF. */
async function readBack(built: Built, engine: BuildEngine): Promise<Verdict | undefined> {
  if (built.ok && !built.pdf)
    throw new UsageFault("'--verify' reads the PDF back, but none is made", 'Add it: --format pdf,…')
  const { verify } = await import('../../check/judge/index.ts')
  return verify(built, engine)
}

function refuseCrowdedStdout(drafts: readonly Draft[]): void {
  const results = drafts.flatMap(({ outputs }) => outputs)
  if (results.filter(({ path }) => path === '-').length > 1) throw new UsageFault(...tooMuchForStdout(results.length))
}

function claimsOf(drafts: readonly Draft[]): Claims {
  const claims = new Claims()
  for (const { file, reads, outputs } of drafts) {
    const results = outputs.filter(({ path }) => path !== '-').map(({ path }) => path)
    claims.set(file.path, [resolve(file.cwd, file.path), ...reads], results)
  }
  return claims
}

/** Why the results of a résumé must not be written: one of them would take the place of a source or of another result. */
function refusalsOf({ outputs }: Draft, claims: Claims): Refusal[] {
  return outputs
    .filter(({ path }) => path !== '-')
    .map(({ path }) => claims.refusal(path, shortPath(path)))
    .filter((refusal) => refusal !== undefined)
}

/** Write what one résumé was made into, unless that is `refused`, and say so. */
function write(draft: Draft, refused: boolean, report: Report): Exit {
  const start = now()
  const written: Result['outputs'] = []
  const faults: string[] = []
  for (const { format, bytes, path } of refused ? [] : draft.outputs) {
    try {
      if (path === '-') toStdout(bytes, formats[format].text)
      else writeOutput(path, bytes)
      written.push({ format, path, size: bytes.length, pages: formats[format].pages ? draft.pages : undefined })
    } catch (error) {
      if (error instanceof UsageFault) throw error
      faults.push(writeFault(shortPath(path), error))
    }
  }
  const ok = draft.ok && !refused && faults.length === 0
  const ms = draft.ms + now() - start
  for (const fault of faults) report.fault(fault)
  const { pages, verdict } = draft
  const file = draft.check?.() ?? draft.file
  report.result({ file, ok, pages, ms, outputs: written, proof: verdict })
  if (refused || faults.length > 0 || draft.file.data.unreadable) return 'usage'
  return ok ? 'fine' : 'document'
}

function toStdout(bytes: Uint8Array, text: boolean): void {
  if (output.isTTY && !text)
    throw new UsageFault(
      'A PDF is not shown on a terminal',
      'Name a file: -o resume.pdf, or pass it on: … | other-program',
    )
  output.write(bytes)
}

async function openFirst(drafts: readonly Draft[], report: Report): Promise<void> {
  const output = drafts.find(({ ok }) => ok)?.outputs.find(({ path }) => path !== '-')
  if (!output) return
  const { open } = await import('../open.ts')
  const fault = await open(output.path)
  if (fault) report.fault(fault)
}

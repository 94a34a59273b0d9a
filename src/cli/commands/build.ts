/** `mdcv build`: every file once. */
import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { type Built, buildFile } from '../../build.ts'
import type { Verdict } from '../../check/judge/index.ts'
import { now } from '../../clock.ts'
import { createEngine, type Engine } from '../../compile/engine.ts'
import { formats } from '../../formats/index.ts'
import { type Destination, destinationOf, type Output, outputsOf, writeFault, writeOutput } from '../../outputs.ts'
import { readResume, readStdin } from '../../read.ts'
import { output } from '../channels.ts'
import { type Exit, UsageFault, worse } from '../exit.ts'
import type { Report, Result } from '../report.ts'
import { shortPath } from '../report.ts'
import { type BuildFlags, checkOutput, settingsOf, tooMuchForStdout } from '../settings.ts'

/** A résumé that was built and not yet written. */
interface Draft {
  file: VFile
  ok: boolean
  pages: number
  ms: number
  outputs: Output[]
  /** How the words of the source were found again in the PDF. */
  verdict?: Verdict
}

export async function build(files: readonly string[], flags: BuildFlags, report: Report): Promise<Exit> {
  const set = await settingsOf(flags)
  const formatCount = typeof set.formats === 'string' ? new Set(set.formats.split(',')).size : 1
  checkOutput(flags, files, formatCount)
  const destination = destinationOf(flags.output, files.length * formatCount > 1)

  const engine = createEngine()
  const drafts: Draft[] = []
  for (const path of files) {
    drafts.push(
      await draft(path, path === '-' && !flags.output ? { kind: 'stdout' } : destination, set, engine, flags.verify),
    )
    // The compiler frees memory only when the event loop turns.
    if (files.length > 1) await new Promise(setImmediate)
  }
  refuseClashes(drafts)

  let exit: Exit = 'fine'
  for (const finished of drafts) exit = worse(exit, write(finished, report))
  if (flags.open) await openFirst(drafts, report)
  return exit
}

async function draft(
  path: string,
  destination: Destination,
  set: Record<string, unknown>,
  engine: Engine,
  proof?: boolean,
): Promise<Draft> {
  const start = now()
  const file = path === '-' ? await readStdin() : readResume(path)
  if (file.messages.some((message) => message.fatal)) return { file, ok: false, pages: 0, ms: 0, outputs: [] }
  const built = await buildFile(file, { set, engine })
  const verdict = proof ? await readBack(built) : undefined
  const outputs = outputsOf(built, destination)
  return { file, ok: built.ok, pages: built.pages, ms: now() - start, outputs, verdict }
}

/** Compare the words of the PDF with those of the source; nothing where there is no PDF. */
async function readBack(built: Built): Promise<Verdict | undefined> {
  if (built.ok && !built.pdf)
    throw new UsageFault("'--verify' reads the PDF back, but none is made", 'Add it: --format pdf,…')
  const { verify } = await import('../../check/judge/index.ts')
  return verify(built)
}

/** Two results must not have one name, and none the name of a source. */
function refuseClashes(drafts: readonly Draft[]): void {
  const owners = new Map(drafts.map(({ file }) => [resolve(file.cwd, file.path), file.path]))
  const sources = new Set(owners.keys())
  for (const { file, outputs } of drafts)
    for (const { path } of outputs) {
      if (sources.has(path)) throw new UsageFault(`'${shortPath(path)}' is a source: the result would overwrite it`)
      const owner = owners.get(path)
      if (path === '-' && owner !== undefined)
        throw new UsageFault(...tooMuchForStdout(drafts.reduce((sum, draft) => sum + draft.outputs.length, 0)))
      if (owner !== undefined)
        throw new UsageFault(
          `Two results would have the name '${shortPath(path)}': of '${owner}' and of '${file.path}'`,
          "Name results apart, as with -o 'out/{file}.pdf', or build them one by one",
        )
      owners.set(path, file.path)
    }
}

/** Write what one résumé was made into, and say so. */
function write(draft: Draft, report: Report): Exit {
  const start = now()
  const written: Result['outputs'] = []
  const faults: string[] = []
  for (const { format, bytes, path } of draft.outputs) {
    try {
      if (path === '-') toStdout(bytes, formats[format].text)
      else writeOutput(path, bytes)
      written.push({ format, path, size: bytes.length, pages: formats[format].pages ? draft.pages : undefined })
    } catch (error) {
      if (error instanceof UsageFault) throw error
      faults.push(writeFault(shortPath(path), error))
    }
  }
  const ok = draft.ok && faults.length === 0
  const ms = draft.ms + now() - start
  for (const fault of faults) report.fault(fault)
  const { file, pages, verdict } = draft
  report.result({ file, ok, pages, ms, outputs: written, verified: verdict?.words, exempt: verdict?.exempt })
  if (faults.length > 0 || draft.file.data.unreadable) return 'usage'
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

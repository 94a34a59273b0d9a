/** `mdcv watch`: every file now and at every change, until somebody ends it. */
import type { Built } from '../../build.ts'
import { formats } from '../../formats/index.ts'
import { destinationOf, type Output, writeFault } from '../../outputs.ts'
import { readResume } from '../../read.ts'
import { createSession } from '../../session.ts'
import { type Exit, UsageFault } from '../exit.ts'
import { type Report, shortPath } from '../report.ts'
import { type BuildFlags, checkOutput, settingsOf } from '../settings.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export async function watch(files: readonly string[], flags: BuildFlags, report: Report): Promise<Exit> {
  refuseStreams(files, flags)
  const set = await settingsOf(flags)
  const formatCount = typeof set.formats === 'string' ? new Set(set.formats.split(',')).size : 1
  checkOutput(flags, files.length, formatCount)
  const destination = destinationOf(flags.output, files.length * formatCount > 1)
  refuseMissing(files)

  const ended = new Promise<void>((end) => {
    // Not `once`: while nobody listens, what looks after the child process would end this one by the signal.
    for (const signal of signals) process.on(signal, () => end())
  })
  const session = createSession()
  const owners = new Map<string, string>()
  const watches = files.map((path) =>
    session.watch(path, { set, destination, ...reporting(path, owners, flags, report) }),
  )
  report.note(`Watching ${files.join(', ')}; Ctrl-C ends it`)
  await Promise.all(watches)
  await ended
  await session.dispose()
  return 'fine'
}

function refuseStreams(files: readonly string[], flags: BuildFlags): void {
  if (files.includes('-')) throw new UsageFault('Standard input cannot be watched', 'Name a file: mdcv watch resume.md')
  if (flags.output === '-')
    throw new UsageFault('Watching writes files, not standard output', 'Name a file: -o resume.pdf')
}

/** A file that is not there when watching begins is a slip of the pen; one that goes later may come back. */
function refuseMissing(files: readonly string[]): void {
  for (const path of files) {
    const file = readResume(path)
    const [message] = file.messages
    if (file.data.unreadable && message) throw new UsageFault(message.reason, message.note)
  }
}

/** What a watch says of its builds: messages only when they are new, and which result stays when one fails. */
function reporting(
  source: string,
  owners: Map<string, string>,
  flags: BuildFlags,
  report: Report,
): { onBuild(built: Built, outputs: readonly Output[]): void; onError(error: unknown, path?: string): void } {
  let said = ''
  let kept: string | undefined
  let opened = !flags.open

  return {
    onBuild(built, outputs) {
      const saying = JSON.stringify(built.file.messages.map(({ reason, place }) => [reason, place]))
      report.result({
        file: built.file,
        ok: built.ok,
        pages: built.pages,
        ms: Object.values(built.took).reduce((sum, part) => sum + part, 0),
        outputs: outputs.map(({ format, path, bytes }) => ({
          format,
          path,
          size: bytes.length,
          pages: formats[format].pages ? built.pages : undefined,
        })),
        repeated: saying === said,
        kept,
      })
      said = saying
      for (const { path } of outputs) {
        if ((owners.get(path) ?? source) !== source)
          report.fault(`'${shortPath(path)}' is also the result of '${owners.get(path)}': they overwrite each other`)
        owners.set(path, source)
      }
      kept = outputs[0] ? shortPath(outputs[0].path) : kept
      if (!opened && outputs[0]) {
        opened = true
        void import('../open.ts').then(async ({ open }) => {
          const fault = await open(outputs[0]!.path)
          if (fault) report.fault(fault)
        })
      }
    },
    onError(error, path) {
      if (path !== undefined) report.fault(writeFault(shortPath(path), error))
      else report.bug(error)
    },
  }
}

/** `mdcv watch`: every file now and at every change, until somebody ends it. */
import type { VFileMessage } from 'vfile-message'
import type { Built } from '../../build.ts'
import { CompilerMissing } from '../../compile/missing.ts'
import { formats } from '../../formats/index.ts'
import { shortPath } from '../../io/identity.ts'
import { writeFault } from '../../io/write.ts'
import type { Watch } from '../../live/watch.ts'
import { destinationOf, type Output } from '../../outputs.ts'
import { readResume } from '../../read.ts'
import { createSession, type Served } from '../../session.ts'
import { output } from '../channels.ts'
import { type Exit, UsageFault } from '../exit.ts'
import { type Keys, listenToKeys } from '../keys.ts'
import type { Report } from '../report.ts'
import { type BuildFlags, checkOutput, settingsOf } from '../settings.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export async function watch(files: readonly string[], flags: BuildFlags, report: Report): Promise<Exit> {
  refuseStreams(files, flags)
  const set = await settingsOf(flags)
  const formatCount = typeof set.formats === 'string' ? new Set(set.formats.split(',')).size : 1
  checkOutput(flags, files, formatCount)
  const destination = destinationOf(flags.output)
  refuseMissing(files)

  let quit = (_exit: Exit): void => {}
  const ended = new Promise<Exit>((end) => {
    quit = end
    // Not `once`: while nobody listens, what looks after the child process would end this one by the signal.
    for (const signal of signals) process.on(signal, () => end('fine'))
  })
  const session = createSession()
  const results = new Set<string>()
  report.note(`Watching ${files.join(', ')}; Ctrl-C ends it`)
  const watches: Watch[] = []
  for (const path of files) {
    const options = { set, destination, poll: flags.poll, ...reporting(results, flags, report, quit) }
    if (!flags.preview) watches.push(await session.watch(path, options))
    else watches.push(await shown(session.serve(path, { ...options, port: flags.port }), path, flags, report))
  }
  const silence = listenToKeys(keysFor(watches, results, report), () => quit('fine'))
  if (process.stdin.isTTY && output.isTTY) report.note(keysHelp(flags))
  const exit = await ended
  silence()
  await session.dispose()
  return exit
}

/** Say where a preview is, and open it if that is wished. */
async function shown(serving: Promise<Served>, source: string, flags: BuildFlags, report: Report): Promise<Served> {
  const served = await serving.catch((error: NodeJS.ErrnoException) => {
    if (error.syscall !== 'listen') throw error
    throw new UsageFault(`Cannot show a preview: no port is free (${error.code})`, 'Name another: --port 8000')
  })
  const { port, url } = served.preview
  if (flags.port !== undefined && port !== flags.port) report.note(`Port ${flags.port} is in use; taking ${port}`)
  report.note(`${source} is shown at ${url}`)
  if (flags.open) await openAndTell(url, report)
  return served
}

function isServed(watch: Watch): watch is Served {
  return 'preview' in watch
}

function keysFor(watches: readonly Watch[], results: ReadonlySet<string>, report: Report): Keys {
  const served = watches.filter(isServed)
  return {
    r: () => {
      for (const watch of watches) watch.again()
    },
    o: () => {
      const targets = served.length > 0 ? served.map(({ preview }) => preview.url) : [...results]
      for (const target of targets) void openAndTell(target, report)
    },
    t: () => {
      for (const name of new Set(served.map(({ preview }) => preview.nextTemplate())))
        report.note(`Trying on the template ${name}; the file stays as it is`)
    },
  }
}

function keysHelp(flags: BuildFlags): string {
  const shown = flags.preview ? 'o opens the page, t tries the next template on' : 'o opens the result'
  return `Keys: ${shown}, r builds again, q ends`
}

async function openAndTell(target: string, report: Report): Promise<void> {
  const { open } = await import('../open.ts')
  const fault = await open(target)
  if (fault) report.fault(fault)
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
  results: Set<string>,
  flags: BuildFlags,
  report: Report,
  quit: (exit: Exit) => void,
): { onBuild(built: Built, outputs: readonly Output[]): void; onError(error: unknown, path?: string): void } {
  let said: readonly string[] = []
  let kept: string | undefined
  let opened = !flags.open || flags.preview

  return {
    onBuild(built, outputs) {
      const { messages } = built.file
      const known = messagesKnown(messages, said)
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
        known,
        kept,
      })
      said = messages.map(keyOf)
      for (const { path } of outputs) results.add(path)
      kept = outputs[0] ? shortPath(outputs[0].path) : kept
      if (!opened && outputs[0]) {
        opened = true
        void openAndTell(outputs[0].path, report)
      }
    },
    onError(error, path) {
      if (error instanceof CompilerMissing) {
        report.fault(error.message, error.hint)
        quit('usage')
      } else if (path !== undefined) report.fault(writeFault(shortPath(path), error))
      else report.bug(error)
    },
  }
}

/** Messages of a build that the build before had, too, if in another place: as many of each as there were. */
function messagesKnown(messages: readonly VFileMessage[], said: readonly string[]): ReadonlySet<VFileMessage> {
  const left = [...said]
  return new Set(
    messages.filter((message) => {
      const at = left.indexOf(keyOf(message))
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    }),
  )
}

function keyOf({ ruleId, reason }: VFileMessage): string {
  return `${ruleId} ${reason}`
}

/** The command line: words → a command. What a command needs is loaded when it runs. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import { packageFolder } from '../compile/folders.ts'
import { CompilerMissing } from '../compile/missing.ts'
import { nearest } from '../suggest.ts'
import { output } from './channels.ts'
import { type Exit, exitCodes, UsageFault } from './exit.ts'
import { createProgram } from './program.ts'
import { createReport } from './report.ts'
import type { BuildFlags } from './settings.ts'

const words = process.argv.slice(2)
let report = createReport({ json: /(?:^| )--report[ =]json(?: |$)/.test(words.join(' ')) })
let exit: Exit = 'fine'

const program = createProgram({
  async build(files, flags) {
    const piped = files.includes('-') && flags.output === undefined
    report = reportFor(flags, { outputIsData: flags.output === '-' || piped })
    const { build } = await import('./commands/build.ts')
    exit = await build(sourcesOf(files), flags, report)
  },
  async watch(files, flags) {
    report = reportFor(flags, { watching: true })
    const { watch } = await import('./commands/watch.ts')
    exit = await watch(sourcesOf(files), flags, report)
  },
  async preview(files, flags) {
    report = reportFor(flags, { watching: true })
    const { watch } = await import('./commands/watch.ts')
    exit = await watch(sourcesOf(files), { open: output.isTTY, ...flags, preview: true }, report)
  },
  async init(file = 'resume.md', flags) {
    report = reportFor(flags)
    const { init } = await import('./commands/init.ts')
    exit = init(file, report)
  },
  async explain(file = 'resume.md', flags) {
    const { explainFile } = await import('./commands/explain.ts')
    exit = await explainFile(file, flags, report)
  },
  async templates(name, flags) {
    const { listTemplates } = await import('./commands/templates.ts')
    exit = listTemplates(name, flags)
  },
  async eject(name, file) {
    const { eject } = await import('./commands/templates.ts')
    exit = eject(name, file, report)
  },
})

function reportFor(flags: BuildFlags, more: Parameters<typeof createReport>[0] = {}): ReturnType<typeof createReport> {
  return createReport({ quiet: flags.quiet, json: flags.report === 'json', ...more })
}

/** The files to build; a word that is none may be a misspelt command. */
function sourcesOf(files: readonly string[]): readonly string[] {
  const [first] = files
  if (first === undefined) return ['resume.md']
  const commands = program.commands.map((command) => command.name())
  const meant = /^[a-z]+$/i.test(first) && !existsSync(first) ? nearest(first, commands) : undefined
  if (meant) throw new UsageFault(`There is no command or file '${first}'`, `Did you mean: mdcv ${meant}`)
  const [, second] = files
  if (files.length === 2 && /\.(?:pdf|typ)$/i.test(second!))
    throw new UsageFault(`'${second}' is no source`, `To name the result: mdcv ${first} -o ${second}`)
  return files
}

function version(): string {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/** Whatever ended the run, as an exit code and words for people. */
function ended(error: unknown): Exit {
  if (error instanceof UsageFault) {
    report.fault(error.message, error.hint)
    return 'usage'
  }
  if (error instanceof CompilerMissing) {
    report.fault(error.message, error.hint)
    return 'usage'
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 'fine'
    const [reason = '', hint] = error.message.replace(/^error: /, '').split('\n')
    report.fault(reason.charAt(0).toUpperCase() + reason.slice(1), hint?.replace(/^\((.*)\)$/, '$1') ?? 'mdcv --help')
    return 'usage'
  }
  report.bug(error)
  return 'bug'
}

/** Every relative path starts at the working folder, which somebody may have removed. */
function refuseLostFolder(): void {
  try {
    process.cwd()
  } catch {
    throw new UsageFault('The working folder no longer exists', 'Go to another one: cd ~')
  }
}

async function main(): Promise<void> {
  try {
    if (words.length === 1 && /^(?:-v|--version)$/.test(words[0]!)) report.note(version())
    else {
      refuseLostFolder()
      await program.parseAsync(words, { from: 'user' })
    }
  } catch (error) {
    exit = ended(error)
  }
  report.end(exit === 'fine')
  process.exitCode = exitCodes[exit].code
  // All is written by then: what Node would still do is to give back memory piece by piece, which the system does at once.
  process.once('exit', () => process.exit())
}

void main()

/** The command line: words → a command. What a command needs is loaded when it runs. */
import { existsSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import { nearest } from '../suggest.ts'
import { type Exit, exitCodes, UsageFault } from './exit.ts'
import { createReport, type Report } from './report.ts'
import type { BuildFlags } from './settings.ts'

const examples = `
Examples:
  mdcv                                resume.md → resume.pdf
  mdcv cv.md -o out/cv.pdf            name the result
  mdcv build *.md -o out/             several at once
  mdcv watch                          build again at every save
  mdcv init                           write a first resume.md
  mdcv --set paper=us-letter --set accent=darkblue
  mdcv - < resume.md > resume.pdf     from standard input to standard output

Exit codes:
${Object.values(exitCodes)
  .map(({ code, meaning }) => `  ${String(code).padEnd(4)}${meaning}`)
  .join('\n')}`

let exit: Exit = 'fine'
let report: Report = createReport()

const program = new Command('mdcv')
  .description('Makes a PDF of a résumé written in Markdown.')
  .usage('[command] [files…] [options]')
  .addHelpText('after', examples)
  .helpCommand(false)
  .option('-V, --version', 'print the version')
  .enablePositionalOptions(false)
  .showSuggestionAfterError()
  .exitOverride()
  .configureOutput({ outputError() {} })

withBuildFlags(program.command('build [files...]', { isDefault: true }))
  .description('make the PDF of each file (default: resume.md; - reads standard input)')
  .action(run(buildFiles))

/*WATCH1*/ program
  .command('init [file]')
  .description('write a first résumé that shows all there is (default: resume.md)')
  .option('-q, --quiet', 'say nothing but errors')
  .action(
    run(async (file: string | undefined) => {
      const { init } = await import('./commands/init.ts')
      return init(file ?? 'resume.md', report)
    }),
  )

async function buildFiles(files: string[], flags: BuildFlags): Promise<Exit> {
  const { build } = await import('./commands/build.ts')
  return build(sourcesOf(files), flags, report)
}

/*WATCH2*/ /** The files to build; a word that is none may be a misspelt command. */
function sourcesOf(files: readonly string[]): readonly string[] {
  const [first] = files
  if (first === undefined) return ['resume.md']
  const meant =
    /^[a-z]+$/.test(first) &&
    !existsSync(first) &&
    nearest(
      first,
      program.commands.map((command) => command.name()),
    )
  if (meant) throw new UsageFault(`There is no command or file '${first}'`, `Did you mean: mdcv ${meant}`)
  return files
}

function withBuildFlags(command: Command): Command {
  return command
    .option('-o, --output <path>', 'a file, a folder (several results), or - for standard output')
    .option('-t, --template <name>', 'a template by name, or the path of a .typ file')
    .option(
      '-f, --format <names>',
      'what to make: pdf, typ; several with commas between',
      (names: string, before?: string[]) => [...(before ?? []), ...names.split(',').map((name) => name.trim())],
    )
    .option(
      '--set <key=value>',
      'set an option, as in front matter; may be repeated',
      (setting: string, before?: string[]) => [...(before ?? []), setting],
    )
    .option('--open', 'show the result when it is made')
    .option('-q, --quiet', 'say nothing but errors')
    .addOption(new Option('--report <kind>', 'how to report: text, or json for programs').choices(['text', 'json']))
}

/** A command's action: its flags shape the report, its end the exit code. */
function run<First>(
  action: (first: First, flags: BuildFlags) => Promise<Exit>,
): (first: First, flags: BuildFlags) => Promise<void> {
  return async (first, flags) => {
    const piped = Array.isArray(first) && first.includes('-') && !flags.output
    report = createReport({
      quiet: flags.quiet,
      json: flags.report === 'json',
      outputIsData: flags.output === '-' || piped,
    })
    exit = await action(first, flags)
  }
}

async function main(words: readonly string[]): Promise<void> {
  if (words.length === 1 && /^(?:-V|--version|-v)$/.test(words[0]!)) return version()
  await program.parseAsync(words, { from: 'user' })
}

async function version(): Promise<void> {
  const { readFileSync } = await import('node:fs')
  const { packageFolder } = await import('../compile/folders.ts')
  report.note(JSON.parse(readFileSync(`${packageFolder}/package.json`, 'utf8')).version)
}

/** Whatever ended the run, as an exit code and words for people. */
function ended(error: unknown): Exit {
  if (error instanceof UsageFault) {
    report.fault(error.message, error.hint)
    return 'usage'
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 'fine'
    const [reason, hint] = error.message.replace(/^error: /, '').split('\n')
    report.fault(
      `${reason![0]!.toUpperCase()}${reason!.slice(1)}`,
      hint?.replace(/^\((.*)\)$/, '$1') ?? 'All there is: mdcv --help',
    )
    return 'usage'
  }
  const stack = error instanceof Error ? error.stack : String(error)
  report.fault(`This is a fault of mdcv, not of your résumé. Please report it with what follows.\n${stack}`)
  return 'bug'
}

// A reader that has seen enough, as `head`, is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })

try {
  await main(process.argv.slice(2))
} catch (error) {
  exit = ended(error)
}
report.end(exit === 'fine')
process.exitCode = exitCodes[exit].code

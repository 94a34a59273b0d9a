/** The commands and flags, and what `--help` says of them. */
import { Command, Option } from 'commander'
import type { ExplainFlags } from './commands/explain.ts'
import type { TemplatesFlags } from './commands/templates.ts'
import { exitCodes, UsageFault } from './exit.ts'
import type { BuildFlags } from './settings.ts'

/** What runs when a command is given. */
export interface Actions {
  build(files: string[], flags: BuildFlags): Promise<void>
  watch(files: string[], flags: BuildFlags): Promise<void>
  preview(files: string[], flags: BuildFlags): Promise<void>
  init(file: string | undefined, flags: BuildFlags): Promise<void>
  explain(file: string | undefined, flags: ExplainFlags): Promise<void>
  templates(name: string | undefined, flags: TemplatesFlags): Promise<void>
  eject(name: string, file: string | undefined): Promise<void>
}

const examples = `
Examples:
  mdcv                              resume.md → resume.pdf
  mdcv cv.md -o out/cv.pdf          name the result
  mdcv build *.md -o out/           several at once
  mdcv watch                        build again at every save
  mdcv preview                      … and show the pages in the browser
  mdcv init                         write a first resume.md
  mdcv explain                      what was understood, and why
  mdcv templates                    the looks to choose from
  mdcv --set paper=us-letter --set accent=darkblue
  mdcv - < resume.md > resume.pdf   standard input to standard output

Exit codes:
${Object.values(exitCodes)
  .map(({ code, meaning }) => `  ${String(code).padEnd(4)}${meaning}`)
  .join('\n')}`

export function createProgram(actions: Actions): Command {
  const program = new Command('mdcv')
    .description('Makes a PDF of a résumé written in Markdown.')
    .usage('[command] [files…] [options]')
    .addHelpText('after', examples)
    .option('-v, --version', 'print the version')
    .exitOverride()
    .configureOutput({ outputError() {} })

  withBuildFlags(program.command('build [files...]', { isDefault: true }))
    .description('make the PDF of each file (default: resume.md; - reads standard input)')
    .addOption(new Option('-w, --watch', 'build again at every change').conflicts('verify'))
    .option('--verify', 'read the PDF back with two other programs: all words, facts and links must be in it')
    .action((files: string[], flags: BuildFlags) =>
      flags.watch ? actions.watch(files, flags) : actions.build(files, flags),
    )

  withBuildFlags(program.command('watch [files...]'))
    .description('build again at every change of a file or of what it includes')
    .option('--preview', 'show the pages in the browser, always up to date')
    .addOption(portOption())
    .addOption(pollOption())
    .action(actions.watch)

  withBuildFlags(program.command('preview [files...]'))
    .description('show the pages in the browser, always up to date, and keep the PDF so as well')
    .option('--no-open', 'do not open the browser')
    .addOption(portOption())
    .addOption(pollOption())
    .action(actions.preview)

  program
    .command('init [file]')
    .description('write a first résumé that shows all there is (default: resume.md)')
    .option('-q, --quiet', 'say nothing but errors')
    .action(actions.init)

  program
    .command('explain [file]')
    .description('show what was understood of a résumé, line by line, and why (default: resume.md)')
    .option('--json', 'for programs')
    .action(actions.explain)

  const templates = program
    .command('templates [name]')
    .description('list the templates, or what one of them lets you choose')
    .option('--json', 'for programs')
    .action(actions.templates)
  templates
    .command('eject <name> [file]')
    .description('copy a template to a file of your own, to change (default: NAME.typ)')
    .action(actions.eject)

  return program
}

function withBuildFlags(command: Command): Command {
  return command
    .option(
      '-o, --output <path>',
      'a file, a folder or a pattern such as out/{file}.pdf (several results), or - for standard output',
    )
    .option('-t, --template <name>', 'a template by name, or the path of a .typ file')
    .option('--pages <number>', 'squeeze as little as it takes to have at most so many pages')
    .option('--ats', 'the plainest form, for machines: one column, dates under titles, no footer, no ligatures')
    .option('-f, --format <names>', 'what to make: pdf, typ, json; several with commas between', separated)
    .option('--set <key=value>', 'set an option, as in front matter; may be repeated', collected)
    .option('--open', 'show the result when it is made')
    .option('-q, --quiet', 'say nothing but errors')
    .addOption(new Option('--report <kind>', 'how to report: text, or json for programs').choices(['text', 'json']))
}

function portOption(): Option {
  return new Option('--port <number>', 'the port of the preview; the next that is free when it is in use').argParser(
    (text) => {
      const port = Number(text)
      if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
      throw new UsageFault(`Unexpected port '${text}', expected a number from 1 to 65535`)
    },
  )
}

function pollOption(): Option {
  return new Option('--poll', 'look at the files ten times a second, where changes are not told (network drives)')
}

function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

function separated(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(',').map((part) => part.trim())]
}

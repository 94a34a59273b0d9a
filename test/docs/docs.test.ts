/**
 * Runs what README and docs tell people to type. In `sh` and `console` blocks `mdcv` and `npx mdcv` are this build;
 * a command that watches is ended after its first result. `…` in an expected output stands for anything.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { execa } from 'execa'
import * as assert from 'uvu/assert'
import { parse as parseYaml } from 'yaml'
import { exitCodes } from '../../src/cli/exit.ts'
import { catalogue } from '../../src/compile/catalogue.ts'
import { optionHelp } from '../../src/resume/optionSchema.ts'
import { mdcv, mdcvPath } from '../support/cli.ts'
import { type Block, blocksOf, documents, projectFolder } from '../support/docs.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const ada = '# Ada Lovelace\n\n## Experience\n\n### Analyst\n\n1842 – 1843\n'

/** `mdcv` for the blocks: watching ends by itself once there is a result. */
const shim = `#!${process.execPath}
const { spawn } = require('node:child_process')
const words = process.argv.slice(2)
const watching = words.some((word) => /^(?:watch|preview|-w|--watch)$/.test(word))
const child = spawn(process.execPath, [${JSON.stringify(mdcvPath)}, ...words], { stdio: ['inherit', watching ? 'pipe' : 'inherit', 'inherit'] })
child.stdout?.on('data', (text) => {
  process.stdout.write(text)
  if (/→/.test(text)) child.kill('SIGINT')
})
child.on('close', (code) => process.exit(code ?? 1))
`
const npx = `#!/bin/sh
while [ "$1" = --yes ]; do shift; done
[ "$1" = mdcv ] && shift && exec mdcv "$@"
echo "npx: unexpected $1" >&2; exit 1
`
/** Installing from the registry has its own test, with the packed package. */
const npm = `#!/bin/sh
[ "$*" = "install --global mdcv" ] || [ "$*" = "install mdcv" ] && exit 0
echo "npm: unexpected $*" >&2; exit 1
`

async function inShell<T>(work: (folder: string, env: Record<string, string>) => Promise<T>): Promise<T> {
  const bin = { 'bin/mdcv': shim, 'bin/npx': npx, 'bin/npm': npm, 'bin/package.json': '{"type":"commonjs"}' }
  return inFolder(bin, async (folder) => {
    for (const name of ['mdcv', 'npx', 'npm']) chmodSync(join(folder, 'bin', name), 0o755)
    const place = join(folder, 'work')
    mkdirSync(place)
    return work(place, { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, NO_COLOR: '1' })
  })
}

interface Ended {
  code: number | undefined
  all: string
}

async function shell(command: string, cwd: string, env: Record<string, string>): Promise<Ended> {
  const { exitCode, all } = await execa('bash', ['-ec', command], {
    cwd,
    env,
    all: true,
    reject: false,
    timeout: 60_000,
  })
  return { code: exitCode, all: all ?? '' }
}

/** A résumé, and others under the names the pages use, unless a block has made them. */
function provide(folder: string, command: string): void {
  const made = [...command.matchAll(/\binit\b *([\w-]+\.md)?|> *([\w-]+\.md)/g)].map(
    ([, init, out]) => out ?? init ?? 'resume.md',
  )
  const named = [...command.matchAll(/[\w-]+\.md\b/g)].map(([name]) => name)
  for (const name of ['resume.md', 'cv.md', ...named])
    if (!made.includes(name) && !existsSync(join(folder, name))) writeFileSync(join(folder, name), ada)
}

async function runShell(block: Block): Promise<void> {
  await inShell(async (folder, env) => {
    const setup = /^setup (.*)$/.exec(block.directive ?? '')?.[1]
    if (setup) await shell(setup, folder, env)
    provide(folder, block.value)
    const { code, all } = await shell(block.value, folder, env)
    assert.is(code, 0, all)
  })
}

/** In a clone: the project's own folder, where `make test` runs one suite lest it call itself for ever. */
async function runInClone(block: Block): Promise<void> {
  const { code, all } = await shell(block.value, projectFolder, { NO_COLOR: '1', ONLY: 'typst/markup', MAKEFLAGS: '' })
  assert.is(code, 0, all)
  assert.match(all, /out\/resume\.pdf/)
  assert.match(all, /^\d+ passed, 0 failed$/m)
}

async function runConsole(block: Block): Promise<void> {
  const [prompt = '', ...expected] = block.value.split('\n')
  assert.match(prompt, /^\$ /)
  await inShell(async (folder, env) => {
    provide(folder, prompt)
    const { code, all } = await shell(prompt.slice(2), folder, env)
    const pattern = expected.join('\n').split('…').map(literally).join('.*?')
    assert.match(all.trimEnd(), new RegExp(`^${pattern}$`))
    const wanted = /^error/.test(expected[0] ?? '') ? 2 : Number(/^exit (\d+)$/.exec(block.directive ?? '')?.[1] ?? 0)
    assert.is(code, wanted, all)
  })
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** A résumé must build as it stands, without a message but those of a rule that the page allows. */
async function buildMarkdown(text: string, directive = ''): Promise<void> {
  const allowed = /^allow (.*)$/.exec(directive)?.[1]
  await inFolder({ 'resume.md': text, 'fonts/x': '' }, async (folder) => {
    const { code, out } = await mdcv(folder, ['-o', 'resume.pdf', '--report', 'json'])
    assert.is(code, 0, out)
    const [{ messages }] = JSON.parse(out).results
    assert.equal(
      messages.filter(({ rule }: { rule: string }) => rule !== allowed),
      [],
    )
  })
}

/** The steps of a workflow that run something. */
async function runWorkflow(block: Block): Promise<void> {
  const { jobs } = parseYaml(block.value)
  const [job] = Object.values<{ steps: Array<{ run?: string; with?: { path?: string } }> }>(jobs)
  await inShell(async (folder, env) => {
    writeFileSync(join(folder, 'resume.md'), ada)
    for (const { run } of job!.steps) {
      if (run === undefined) continue
      const { code, all } = await shell(run, folder, { ...env, CI: 'true' })
      assert.is(code, 0, all)
    }
    const path = job!.steps.map((step) => step.with?.path).find((found) => found !== undefined)
    assert.ok(existsSync(join(folder, path!)), `${path} is uploaded`)
  })
}

async function runModule(block: Block): Promise<void> {
  await inFolder({ 'main.mjs': block.value, 'resume.md': ada }, async (folder) => {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(projectFolder, join(folder, 'node_modules/mdcv'))
    symlinkSync(join(projectFolder, 'node_modules/vfile'), join(folder, 'node_modules/vfile'))
    const { exitCode, all } = await execa(process.execPath, ['main.mjs'], { cwd: folder, all: true, reject: false })
    assert.is(exitCode, 0, all)
  })
}

/** A template builds every example without a message, and its PDF holds every word. */
async function runTemplate(block: Block): Promise<void> {
  const examples = readdirSync(join(projectFolder, 'examples')).filter((name) => name !== 'letter.md')
  const texts = examples.map((name) => [name, readFileSync(join(projectFolder, 'examples', name), 'utf8')] as const)
  await inFolder({ 'mine.typ': block.value, ...Object.fromEntries(texts) }, async (folder) => {
    const { code, out } = await mdcv(folder, [
      'build', ...examples, '-t', './mine.typ', '--verify', '-o', 'out/', '--report', 'json',
    ]) // biome-ignore format: a command line
    assert.is(code, 0, out)
    const messages: Array<{ rule: string }> = JSON.parse(out).results.flatMap(
      ({ messages }: { messages: [] }) => messages,
    )
    assert.equal(
      messages.filter(({ rule }) => rule !== 'last-page'),
      [],
    )
  })
}

const runners: Readonly<Record<string, (block: Block) => Promise<void> | void>> = {
  sh: runShell,
  'sh clone': runInClone,
  console: runConsole,
  md: (block) => buildMarkdown(block.value, block.directive),
  yaml: (block) => buildMarkdown(`---\n${block.value}\n---\n\n${ada}`, block.directive),
  'yaml ci': runWorkflow,
  js: runModule,
  typst: runTemplate,
}

suite('documentation', (test) => {
  for (const path of documents())
    for (const block of blocksOf(path))
      test(`${path}:${block.line} ${block.lang} works as it is written`, async () => {
        if (block.lang === 'text') return
        const run = runners[block.lang]
        assert.ok(run, `a block of '${block.lang}' cannot be run; use one of ${Object.keys(runners).join(', ')}, text`)
        await run(block)
      })

  test('its links lead to pages and pictures that are there', () => {
    for (const path of documents()) {
      const text = readFileSync(join(projectFolder, path), 'utf8')
        .replace(/^```[\s\S]*?^```$/gm, '')
        .replace(/`[^`\n]*`/g, '')
      const links = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map((match) => match[1] ?? match[2]!)
      for (const link of links.filter((url) => !/^[a-z]+:/.test(url))) {
        const [file, fragment] = link.split('#')
        const target = file === '' ? path : posix.join(posix.dirname(path), file!)
        assert.ok(existsSync(join(projectFolder, target)), `${path} links to ${link}`)
        if (fragment) assert.ok(anchorsOf(target).includes(fragment), `${path} links to ${link}`)
      }
    }
  })

  test('its tables name every option and every exit code', () => {
    const options = readFileSync(join(projectFolder, 'docs/options.md'), 'utf8')
    const named = [...options.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1])
    const [first] = catalogue()
    assert.equal(named.sort(), [...Object.keys(optionHelp), ...Object.keys(first!.declared)].sort())
    const commandLine = readFileSync(join(projectFolder, 'docs/command-line.md'), 'utf8')
    for (const { code, meaning } of Object.values(exitCodes)) assert.match(commandLine, `| ${code} | ${meaning} |`)
  })
})

function anchorsOf(path: string): string[] {
  const text = readFileSync(join(projectFolder, path), 'utf8')
  return [...text.matchAll(/^#+ (.*)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

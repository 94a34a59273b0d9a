import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as assert from 'uvu/assert'
import { type Compiled, createEngine, type Engine, type Job } from '../../src/compile/engine.ts'
import { inFolder } from '../support/folder.ts'
import { readWithPdfjs } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const head = '#set document(title: "x")\n#set text(font: "Source Serif 4", lang: "en")\n'
const svg = (width: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="9"/>`

const compile = (source: string, root: string, engine: Engine = createEngine(), more: Partial<Job> = {}): Compiled =>
  engine.compile({ source: head + source, root, ...more })
const errors = (compiled: Compiled): string[] => compiled.diagnostics.map((diagnostic) => diagnostic.message)
const textOf = async (compiled: Compiled): Promise<string> => (await readWithPdfjs(compiled.pdf!)).pages.join('\n')

suite('engine', (test) => {
  test('gives no file outside the folder, by whatever road a document asks for it', async () => {
    const files = { 'secret.txt': 'SECRET', 'in/ok.txt': 'fine', 'in/sub/deep.txt': 'deep' }
    await inFolder(files, (folder) => {
      const root = join(folder, 'in')
      symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))
      symlinkSync(folder, join(root, 'up'))
      symlinkSync('loop', join(root, 'loop'))
      mkdirSync(join(root, 'dir.txt'))
      for (const path of [
        '/document/../secret.txt',
        '/document/../../../../../../../../etc/passwd',
        '/document/sub/../../secret.txt',
        '/document/link.txt',
        '/document/up/secret.txt',
        '/document/loop',
        '/document/dir.txt',
        '/document/',
        '/etc/passwd',
        '/templates/../package.json',
        join(folder, 'secret.txt'),
        '../secret.txt',
      ]) {
        const compiled = compile(`#read("${path}")`, root)
        assert.is(compiled.pdf, undefined, path)
        assert.is(errors(compiled).length, 1, path)
        assert.not.match(errors(compiled)[0]!, 'nonexistent')
      }
      assert.ok(compile('#read("/document/ok.txt") #read("/document/sub/../ok.txt")', root).pdf)
    })
  })

  test('tells which files were asked for, found or not, links by both ends', async () => {
    await inFolder({ 'a (b).svg': svg(9), 'real.typ': '#let x = [*x*]', 'other.txt': 'no' }, (folder) => {
      symlinkSync('real.typ', join(folder, 'link.typ'))
      const source = '#import "/document/link.typ": x\n#image("/document/a (b).svg", alt: "a") #x'
      const ours = (compiled: Compiled): string[] => compiled.reads.map((path) => path.slice(folder.length + 1)).sort()
      assert.equal(ours(compile(source, folder)), ['a (b).svg', 'link.typ', 'real.typ'])
      const failed = compile(`${source}\n#read("/document/gone), hints: x")`, folder)
      assert.equal(errors(failed), [`the file 'gone), hints: x' was not found in '${folder}'`])
      assert.equal(ours(failed), ['a (b).svg', 'gone), hints: x', 'link.typ', 'real.typ'])
    })
  })

  test('uses no package of this machine or the network, and says how to bring one along', async () => {
    await inFolder({ 'data/typst/packages/preview/foo/1.0.0/typst.toml': '' }, (folder) => {
      const before = process.env.XDG_DATA_HOME
      process.env.XDG_DATA_HOME = join(folder, 'data')
      const start = performance.now()
      for (const space of ['preview', 'local']) {
        const [message] = errors(compile(`#import "@${space}/foo:1.0.0": *`, folder))
        assert.match(message!, "the package 'foo' is not available, and nothing is fetched from the network")
        assert.match(message!, '#import "foo/lib.typ"')
      }
      assert.ok(performance.now() - start < 20_000, 'nothing waits for a network')
      assert.is(process.env.XDG_DATA_HOME, join(folder, 'data'), "the user's environment is left alone")
      if (before === undefined) delete process.env.XDG_DATA_HOME
      else process.env.XDG_DATA_HOME = before
    })
  })

  test('sees every change of a file on disk, also one that leaves its size and time as they were', async () => {
    await inFolder({ 'a.typ': '#let word = [caf\u00e9 one]' }, async (folder) => {
      const engine = createEngine()
      const source = '#import "/document/a.typ": word\n#word'
      const path = join(folder, 'a.typ')
      const now = async (): Promise<string> => textOf(compile(source, folder, engine))
      assert.match(await now(), 'café one')
      for (const word of ['caf\u0129 one', 'caf\u00e8 two', 'a \u2014 b', 'a \u00d4 b', '\u00dcnit', '\u201cnit']) {
        writeFileSync(path, `#let word = [${word}]`)
        assert.match(await now(), word.normalize())
      }
      for (let round = 0; round < 40; round++) {
        writeFileSync(path, `#let word = [${10 + round}]`)
        assert.match(await now(), String(10 + round))
      }
      const long = new Date(Date.now() - 1e7)
      writeFileSync(path, '#let word = [old]')
      utimesSync(path, long, long)
      assert.match(await now(), 'old')
      writeFileSync(path, '#let word = [new]')
      utimesSync(path, long, long)
      assert.match(await now(), 'new')
    })
  })

  test('follows what happens to a file: gone, back, a folder, a link turned elsewhere, another folder', async () => {
    const files = { 'one/a.txt': 'first', 'one/b.txt': 'second', 'two/a.txt': 'third' }
    await inFolder(files, async (folder) => {
      const engine = createEngine()
      const one = join(folder, 'one')
      const path = join(one, 'a.txt')
      const read = (root: string): Compiled => compile('#read("/document/a.txt")', root, engine)
      assert.match(await textOf(read(one)), 'first')
      rmSync(path)
      assert.equal(errors(read(one)), [`the file 'a.txt' was not found in '${one}'`])
      mkdirSync(path)
      assert.equal(errors(read(one)), ["'a.txt' is not a file"])
      rmSync(path, { recursive: true })
      symlinkSync('b.txt', path)
      assert.match(await textOf(read(one)), 'second')
      writeFileSync(join(one, 'c.txt'), 'fourth')
      symlinkSync('c.txt', join(one, 'new'))
      renameSync(join(one, 'new'), path)
      assert.match(await textOf(read(one)), 'fourth')
      assert.match(await textOf(read(join(folder, 'two'))), 'third')
      assert.match(await textOf(read(one)), 'fourth')
    })
  })

  test('names the character that no font has', async () => {
    await inFolder({}, (folder) => {
      const said = errors(compile('#text(fallback: false)[a \\u{e000} \\u{65e5}]', folder)).join('\n')
      assert.match(said, 'the text `"\ue000"` could not be displayed')
      assert.match(said, 'the text `"日"` could not be displayed')
    })
  })

  test('tells every fault of the export, with its hint', async () => {
    await inFolder({}, (folder) => {
      assert.equal(errors(compile('= A\n=== B', folder)), [
        'PDF/UA-1 error: skipped from heading level 1 to 3, hints: heading levels must be consecutive',
      ])
      const image = `#image(bytes("${svg(9).replaceAll('"', '\\"')}"))`
      assert.is(errors(compile(`= A\n${image}\n#text(fallback: false)[\\u{65e5} \\u{672c}]`, folder)).length, 3)
    })
  })

  test('sees no fonts but its own and those asked for', async () => {
    await inFolder({}, (folder) => {
      const said = errors(compile('#text(font: "Noto Sans")[a] #text(font: "DejaVu Sans")[a]', folder))
      assert.equal(said, ['unknown font family: noto sans', 'unknown font family: dejavu sans'])
    })
  })

  test('refuses files too large to be part of a r\u00e9sum\u00e9', async () => {
    await inFolder({ 'big.txt': '' }, (folder) => {
      truncateSync(join(folder, 'big.txt'), 3e9)
      assert.equal(errors(compile('#read("/document/big.txt")', folder)), ["the file 'big.txt' is larger than 64 MB"])
    })
  })

  test('gives the same bytes in any process and folder', async () => {
    const source = `${head}= A \\u{e9}\n#image("/document/a.svg", alt: "a")`
    const engine = JSON.stringify(fileURLToPath(new URL('../../src/compile/engine.ts', import.meta.url)))
    const script = `
      const { createEngine } = await import(${engine})
      const { pdf } = createEngine().compile(JSON.parse(process.argv[1]))
      process.stdout.write(Buffer.from(pdf).toString('base64'))`
    await inFolder({ 'x/a.svg': svg(9), 'y/z/a.svg': svg(9) }, (folder) => {
      const [one, two] = ['x', 'y/z'].map((name) => {
        const job = JSON.stringify({ source, root: join(folder, name) })
        const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script, job]
        return spawnSync(process.execPath, words, { encoding: 'utf8', cwd: join(folder, name) }).stdout
      })
      assert.ok(one!.length > 1000)
      assert.is(one, two)
      const here = createEngine()
      here.compile({ source: `${source} more`, root: join(folder, 'x') })
      assert.is(Buffer.from(here.compile({ source, root: join(folder, 'x') }).pdf!).toString('base64'), one)
    })
  })

  test('stamps no date, and places on the first line stay what they are', async () => {
    await inFolder({}, async (folder) => {
      const engine = createEngine()
      const { pdf } = engine.compile({ source: `#set document(title: "x");= A`, root: folder })
      assert.not.match(Object.keys((await readWithPdfjs(pdf!)).info).join(), 'Date')
      const { info } = await readWithPdfjs(compile('= A', folder, engine, { timestamp: 1e9 }).pdf!)
      assert.match(String(info.CreationDate), /^D:20010909/)
      const [fault] = engine.compile({ source: '#nonsense', root: folder }).diagnostics
      assert.equal(
        [fault!.start, fault!.end],
        [
          { line: 0, character: 1 },
          { line: 0, character: 9 },
        ],
      )
    })
  })

  test('says that a file cannot be read', async () => {
    if (process.getuid?.() === 0) return
    await inFolder({ 'a.txt': 'x' }, (folder) => {
      chmodSync(join(folder, 'a.txt'), 0)
      assert.match(errors(compile('#read("/document/a.txt")', folder))[0]!, "the file 'a.txt' cannot be read")
    })
  })
})

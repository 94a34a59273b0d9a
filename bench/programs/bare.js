/** The binding and nothing else: what there is to compare with. */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const workspace = fileURLToPath(new URL('../..', import.meta.url)).slice(0, -1)
const fonts = join(workspace, 'fonts')
const main = join(workspace, 'bench.typ')

/** A compiler in this process: Typst markup to PDF. */
export function createBare() {
  process.env.FONTCONFIG_FILE = join(fonts, 'fonts.conf')
  const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler')
  const families = readdirSync(fonts, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontPaths: families.map(({ name }) => join(fonts, name)) }],
  })
  return {
    compile(source) {
      compiler.addSource(main, source)
      const run = compiler.compile({ mainFilePath: main })
      if (!run.result) throw new Error(JSON.stringify(compiler.fetchDiagnostics(run.takeError())))
      return compiler.pdf(run.result, { pdfStandard: 'ua-1', creationTimestamp: 0 })
    },
    tidy: () => compiler.evictCache(10),
  }
}

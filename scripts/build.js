/** Builds `dist`: the library with tsc, the command line as one minified bundle. */
import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildPage } from './page.js'
import { escaped, quickStart } from './quickStart.js'
import { buildSecondReader } from './secondReader.js'
import { thirdParty } from './thirdParty.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })

/** The command line is CommonJS: it starts faster, and `launch.ts` can keep what V8 makes of it. */
const commonJs = {
  outdir: 'dist/cli',
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  // Code that is kept from an earlier start cannot load modules by `import`.
  supported: { 'dynamic-import': false },
}
const bundle = await build({
  ...commonJs,
  metafile: true,
  plugins: [quickStart],
  entryPoints: { program: 'src/cli/main.ts', child: 'src/compile/child.ts' },
  bundle: true,
  external: ['@myriaddreamin/typst-ts-node-compiler', '@hyzyla/pdfium'],
  define: { 'import.meta.url': '__moduleUrl', 'import.meta.resolve': 'undefined' },
  banner: { js: 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
})
for (const name of ['program', 'child']) {
  const path = `dist/cli/${name}.js`
  writeFileSync(path, escaped(readFileSync(path, 'utf8')))
}
await build({ ...commonJs, entryPoints: { mdcv: 'src/cli/launch.ts' }, banner: { js: '#!/usr/bin/env node' } })
writeFileSync('dist/cli/package.json', '{ "type": "commonjs" }\n')
const page = await buildPage()
writeFileSync('dist/THIRD-PARTY.txt', thirdParty([bundle.metafile, page.metafile, await buildSecondReader()]))
chmodSync('dist/cli/mdcv.js', 0o755)

/** Builds `dist`: the library with tsc, the command line as one minified bundle, which starts faster. */
import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildPage } from './page.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
await build({
  entryPoints: { mdcv: 'src/cli/main.ts', child: 'src/compile/child.ts' },
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['@myriaddreamin/typst-ts-node-compiler', '@hyzyla/pdfium'],
  // Commander is CommonJS and asks for Node's modules with `require`.
  banner: {
    js: '#!/usr/bin/env node\nimport{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
  },
})
await buildPage()
chmodSync('dist/cli/mdcv.js', 0o755)

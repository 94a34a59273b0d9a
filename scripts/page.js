/** Builds the page of the preview: one script, one style sheet, and what stands beside them. */
import { cpSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const source = fileURLToPath(new URL('../src/live/page/', import.meta.url))

/**
 * @param {string} [target] the folder to build into
 * @returns what esbuild tells of it, with its metafile
 */
export async function buildPage(target = fileURLToPath(new URL('../dist/page/', import.meta.url))) {
  mkdirSync(target, { recursive: true })
  const result = await build({
    metafile: true,
    entryPoints: [`${source}page.ts`, `${source}page.css`],
    outdir: target,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
  })
  for (const name of ['index.html', 'ok.svg', 'building.svg', 'error.svg']) cpSync(source + name, `${target}/${name}`)
  return result
}

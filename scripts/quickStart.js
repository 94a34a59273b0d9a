/** What makes the bundle of the command line start fast: data that is read when it is asked for, and little source. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** In ASCII, which takes half the memory and is read faster; esbuild's own way would make literal expressions calls. */
export function escaped(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** An esbuild plugin. */
export const quickStart = {
  name: 'quick-start',
  setup(bundler) {
    bundler.onLoad({ filter: /vocabulary[\\/]tables\.ts$/ }, vocabularyTables)
    bundler.onResolve({ filter: /^yaml$/ }, ({ importer, namespace }) =>
      namespace === 'lazy' || importer.endsWith('frontMatter.ts') ? undefined : { path: 'yaml', namespace: 'lazy' },
    )
    bundler.onLoad({ filter: /^yaml$/, namespace: 'lazy' }, yamlWhenCalled)
    bundler.onLoad({ filter: /decode-named-character-reference[\\/]index\.js$/ }, characterReferences)
    bundler.onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, commandWithoutProcesses)
  },
}

/** What `tables.ts` computes, as plain data. */
async function vocabularyTables() {
  const { tables } = await import('../dist/resume/vocabulary/tables.js')
  return { contents: `export const tables = ${parsed(tables)}` }
}

/** Most résumés have no YAML; what reads front matter is loaded only where there is some. */
function yamlWhenCalled() {
  const functions = ['isMap', 'isPair', 'isScalar', 'isSeq', 'parse', 'parseDocument']
  const calls = functions.map((name) => `export const ${name} = (...values) => require('yaml').${name}(...values)`)
  return { contents: calls.join('\n'), resolveDir: process.cwd() }
}

/** Two thousand names, of which a résumé uses none or two. */
async function characterReferences({ path }) {
  const { characterEntities } = await import(createRequire(path).resolve('character-entities'))
  return {
    contents: `
      let references
      export function decodeNamedCharacterReference(name) {
        references ??= ${parsed(characterEntities)}
        return Object.hasOwn(references, name) ? references[name] : false
      }`,
  }
}

/** Commander loads what starts processes, and the network with it, for commands that are programs: ours are not. */
async function commandWithoutProcesses({ path }) {
  const source = await readFile(path, 'utf8')
  const lazy = source.replace(
    "const childProcess = require('node:child_process');",
    "const childProcess = { spawn: (...words) => require('node:child_process').spawn(...words) };",
  )
  if (lazy === source) throw new Error('commander has changed: see quickStart.js')
  return { contents: lazy }
}

function parsed(data) {
  return `JSON.parse(${JSON.stringify(escaped(JSON.stringify(data)))})`
}

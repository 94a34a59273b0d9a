/** What makes the bundle of the command line start fast: data that is read when it is asked for, and little source. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { withNarrowExpressions } from './narrow.js'

/** In ASCII, which takes half the memory and is read faster; esbuild's own way would make literal expressions calls. */
export function escaped(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** An esbuild plugin. */
export const quickStart = {
  name: 'quick-start',
  setup(bundler) {
    bundler.onLoad({ filter: /language[\\/]tables\.ts$/ }, vocabularyTables)
    bundler.onResolve({ filter: /^yaml$/ }, ({ importer, namespace }) =>
      namespace === 'lazy' || /(?:frontMatter|yamlFaults)\.ts$/.test(importer)
        ? undefined
        : { path: 'yaml', namespace: 'lazy' },
    )
    bundler.onLoad({ filter: /^yaml$/, namespace: 'lazy' }, yamlWhenCalled)
    bundler.onLoad({ filter: /decode-named-character-reference[\\/]index\.js$/ }, characterReferences)
    bundler.onLoad({ filter: /[\\/]micromark[\\/]lib[\\/]parse\.js$/ }, grammarKept)
    bundler.onLoad({ filter: /[\\/]src[\\/](?:[^\\/]+[\\/])*[^\\/]+\.ts$/ }, narrowExpressions)
    bundler.onResolve({ filter: /^narrow-expression$/ }, () => ({
      path: fileURLToPath(new URL('./narrowExpression.js', import.meta.url)),
    }))
    bundler.onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, commandWithoutProcesses)
  },
}

/** Our own sources. */
async function narrowExpressions({ path }) {
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'esnext', charset: 'utf8' })
  return { contents: withNarrowExpressions(code), loader: 'js' }
}

/**
 * What `tables.ts` computes: small things as plain data, lines of words in files beside the program. In the program
 * they would be read twice at every start, as source and with what V8 made of it; the wide ones few texts ask for, and
 * for a dash in what may be a label the short ones of them do.
 */
async function vocabularyTables() {
  const { tables } = await import('../dist/language/tables.js')
  const texts = { narrow: '', wide: '', short: '' }
  const moved = (text, width) => {
    const file = width === 'wide' && text.length < manyLetters ? 'short' : width
    const start = texts[file].length
    texts[file] += text
    return `piece('${file}', ${start}, ${start + text.length})`
  }
  const source = literal(tables, moved)
  mkdirSync('dist/cli', { recursive: true })
  for (const [file, encoding] of Object.entries(encodings))
    writeFileSync(`dist/cli/words-${file}.txt`, texts[file], encoding)
  return { contents: `${wordReader}export const tables = ${source}`, resolveDir: process.cwd() }
}

/** Letters from which on wide lines are long. */
const manyLetters = 100_000
const encodings = { narrow: 'latin1', wide: 'utf16le', short: 'utf16le' }

const wordReader = `
  import { readFileSync } from 'node:fs'
  import { join } from 'node:path'
  const texts = {}
  const encodings = ${JSON.stringify(encodings)}
  const piece = (file, start, end) =>
    (texts[file] ??= readFileSync(join(__dirname, 'words-' + file + '.txt'), encodings[file])).slice(start, end)
`

/** Data as source; lines of words are read, and kept, when they are asked for. */
function literal(data, moved) {
  if (typeof data !== 'object' || data === null) return escaped(JSON.stringify(data))
  if (Array.isArray(data)) return `[${data.map((item) => literal(item, moved)).join()}]`
  const members = Object.entries(data).map(([name, value]) =>
    name === 'narrow' || name === 'wide'
      ? `get ${name}() { const lines = ${moved(value, name)}; Object.defineProperty(this, '${name}', { value: lines }); return lines }`
      : `${escaped(JSON.stringify(name))}: ${literal(value, moved)}`,
  )
  return `{${members.join()}}`
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
const commandWithoutProcesses = changed(
  "const childProcess = require('node:child_process');",
  "const childProcess = { spawn: (...words) => require('node:child_process').spawn(...words) };",
)

/** micromark puts its constructs and those of extensions together at every call; ours parses a text in parts. */
const grammarKept = changed(
  'combineExtensions([defaultConstructs, ...(settings.extensions || [])]);',
  `grammarOf(settings.extensions || []);
  function grammarOf(extensions) {
    const known = grammars.get(extensions) ?? combineExtensions([defaultConstructs, ...extensions]);
    grammars.set(extensions, known);
    return known;
  }`,
  'const grammars = new WeakMap();',
)

/** A dependency's file with a piece of it changed. */
function changed(piece, by, first = '') {
  return async ({ path }) => {
    const source = await readFile(path, 'utf8')
    if (!source.includes(piece)) throw new Error(`${path} has changed: see quickStart.js`)
    return { contents: `${source.replace(piece, () => by)}\n${first}`, resolveDir: dirname(path) }
  }
}

function parsed(data) {
  return `JSON.parse(${JSON.stringify(escaped(JSON.stringify(data)))})`
}

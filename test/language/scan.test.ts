/** Words of languages are data: no expression outside `src/language/` holds one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import * as assert from 'uvu/assert'
import { literalsOf } from '../../scripts/narrow.js'
import { labelsOf, sensesIn, titlesOf } from '../../src/language/lookup.ts'
import { suite } from '../support/suite.ts'

const source = join(import.meta.dirname, '../../src')

/** Rooms that read what authors write. */
const rooms = ['resume/', 'evidence/', 'understand/', 'markdown/', 'formats/', 'check/', 'letter.ts', 'document.ts']

/** What is decided there moves to where evidence is read; it still has expressions with words. */
const notYet = ['evidence/', 'understand/']

/** Letters that are names of other programs' things, and no words of a language. */
const names: Readonly<Record<string, string>> = {
  'check/judge/foreign.ts': 'names of fields',
  'markdown/clean/dataOnly.ts': 'keys of front matter',
  'markdown/clean/html/tags.ts': 'tags of HTML',
  'markdown/clean/pagebreaks.ts': 'names of CSS',
  'markdown/limits.ts': 'schemes of URLs',
  'markdown/mask/latex.ts': 'commands of LaTeX',
  'markdown/mask/latexParts.ts': 'commands of LaTeX',
  'markdown/mask/tagText.ts': 'keys and tags of templates',
  'markdown/parts.ts': 'tags of HTML',
  'markdown/syntax/htmlFlow.ts': 'tags of HTML',
  'resume/contacts.ts': 'domains of the first level',
  'resume/editors.ts': 'schemes of URLs',
  'resume/gatherOptions.ts': 'values of options of other programs',
  'resume/frontMatterHeader.ts': 'keys of front matter',
  'resume/networks.ts': 'paths of networks',
  'resume/outputName.ts': 'names that Windows keeps for itself; letters of names of files',
  'resume/periods/dates.ts': 'tags of languages',
  'resume/scriptTable.ts': 'letters that tell Chinese from Japanese, and simplified from traditional',
}

/** Parts of addresses. */
const addresses: ReadonlySet<string> = new Set(['www', 'tel'])

suite('words in expressions', (test) => {
  test('no expression holds a word of a language', () => {
    for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!path.endsWith('.ts') || !rooms.some((room) => path.startsWith(room))) continue
      if (path in names || notYet.some((room) => path.startsWith(room))) continue
      assert.equal(wordsInExpressions(readFileSync(join(source, path), 'utf8')), [], path)
    }
  })

  test('the scan finds words wherever an expression has them', () => {
    assert.equal(wordsInExpressions('export const a = /^(?:present|heute)$/i'), ['present', 'heute'])
    assert.equal(wordsInExpressions('export const a = /[是叫]/u, b = /\\s入社$/u'), ['是叫', '入社'])
    assert.equal(wordsInExpressions('export const a = /^https?:\\/\\/\\p{L}+(?<name>x)[a-z]\\b/u'), [])
  })

  test('nothing is excused that needs no excuse', () => {
    for (const path of Object.keys(names))
      assert.ok(wordsInExpressions(readFileSync(join(source, path), 'utf8')).length > 0, path)
  })
})

/** The runs of letters in a module's expressions that some language has as a word, or that no identifier would have. */
function wordsInExpressions(module: string): string[] {
  const { code } = transformSync(module, { loader: 'ts', target: 'esnext', charset: 'utf8' })
  return literalsOf(code)
    .sort((a, b) => a.start - b.start)
    .flatMap(({ regex }) => lettersOf(regex.pattern))
    .filter((run) => /[^\0-\x7f]/.test(run) || (run.length > 2 && isWord(run.toLowerCase())))
}

function isWord(run: string): boolean {
  if (addresses.has(run)) return false
  return sensesIn(run).length + labelsOf(run).length + titlesOf(run).length > 0
}

/** Runs of letters a pattern stands for; not those of ranges, escapes, properties and names of groups. */
function lettersOf(pattern: string): string[] {
  const bare = pattern
    .replace(/\p{Lm}/gu, '\0')
    .replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\k<\w+>|\\./g, '\0')
    .replace(/\(\?<\w+>/g, '(')
    .replace(/\p{L}-(?:\p{L}|\0)/gu, '\0')
  return (bare.match(/\p{L}+/gu) ?? []).filter((run) => run.length > 1 || /[^\0-\x7f]/.test(run))
}

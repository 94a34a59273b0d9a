/** A process of `corpus.ts`: builds the files it is told by name and answers with what became of each. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { type Built, buildFile } from '../src/build.ts'
import { compare } from '../src/check/judge/compare.ts'
import { verify } from '../src/check/judge/index.ts'
import { unitsOf } from '../src/check/judge/units.ts'
import { notUnderstood } from '../src/cli/commands/explain.ts'
import { createEngine } from '../src/compile/engine.ts'
import { formats } from '../src/formats/index.ts'
import { parse } from '../src/markdown/parse.ts'
import { visibleText } from '../src/markdown/words.ts'
import { explain } from '../src/resume/explain.ts'
import { sourceWords } from '../test/support/sourceWords.ts'

/** What became of one file. */
export interface Outcome {
  name: string
  ok: boolean
  pages: number
  words: number
  /** Words of the source that the parsed tree has not, by a second reading that needs no parser: a hint, not a verdict. */
  unparsed: string[]
  lost: string[]
  disordered: number
  /** Counts of what was understood; missing when nothing was. */
  entries?: number
  sections?: number
  unrecognised?: number
  /** Milliseconds from text to PDF, proof aside. */
  ms: number
  errors: string[]
  warnings?: string[]
}

const [corpus, out] = process.argv.slice(2) as [string, string]
const engine = createEngine()
// The first build of a process loads fonts and templates: no file should be charged for that.
await buildFile(new VFile({ path: join(corpus, 'warm.md'), value: '# A\n\n- b\n' }), { engine })

process.on('message', async (name: string) => process.send!(await outcomeOf(name)))
process.on('disconnect', () => process.exit())
process.send!('ready')

async function outcomeOf(name: string): Promise<Outcome> {
  const file = new VFile({ path: join(corpus, name), value: readFileSync(join(corpus, name)) })
  const start = performance.now()
  try {
    const built = await buildFile(file, { engine })
    const ms = performance.now() - start
    if (built.pdf) writeFileSync(join(out, name.replace(/md$/, 'pdf')), built.pdf)
    writeJson(name, built)
    const verdict = await verify(built)
    return {
      name,
      ok: built.ok,
      pages: built.pages,
      words: verdict?.words ?? 0,
      unparsed: unparsedWords(file),
      lost: verdict?.lost ?? [],
      disordered: verdict?.disordered ?? 0,
      ...countsOf(built),
      ms,
      errors: told(verdict?.built ?? built, true),
      warnings: told(verdict?.built ?? built, false),
    }
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const thrown = `thrown: ${stack.split('\n').slice(0, 3).join(' | ')}`
    return {
      name,
      ok: false,
      pages: 0,
      words: 0,
      unparsed: [],
      lost: [],
      disordered: 0,
      ms: performance.now() - start,
      errors: [thrown],
    }
  }
}

/** Signs that are words by themselves are left out: to the other reading they are markup. */
function unparsedWords(file: VFile): string[] {
  const tree = parse(String(file))
  const units = (text: string): string[] => unitsOf(text.replace(/[<>]/g, ' '))
  const source = units(sourceWords(String(file)).join(' '))
  return compare([{ units: source, node: tree }], [units(visibleText(tree))]).flatMap(({ lost }) => lost)
}

function writeJson(name: string, { resume, options, print, pdf }: Built): void {
  const format = Object.entries(formats).find(([key]) => key === 'json')?.[1]
  if (!format || !print) return
  writeFileSync(join(out, name.replace(/md$/, 'json')), format.make({ resume, options, print, pdf }))
}

function countsOf({ resume }: Built): Pick<Outcome, 'entries' | 'sections' | 'unrecognised'> {
  const counts = { entries: 0, sections: 0, unrecognised: notUnderstood(explain(resume)).length }
  visit(resume as Node, (node) => {
    if (node.type === 'entry') counts.entries++
    if (node.type === 'section') counts.sections++
  })
  return counts
}

function told({ file }: Built, fatal: boolean): string[] {
  return file.messages
    .filter((message) => Boolean(message.fatal) === fatal)
    .map((message) => `${message.line ?? '-'}: ${message.ruleId}: ${message.reason}`)
}

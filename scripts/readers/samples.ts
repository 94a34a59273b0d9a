/** The PDFs that readers are tried with. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { buildFile } from '../../src/build.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { packageFolder } from '../../src/compile/folders.ts'
import { templateNames } from '../../src/compile/templates.ts'
import type { Resume } from '../../src/resume/nodes.ts'

/** A résumé in a template. */
export interface Sample {
  /** What it counts for: a template, the plainest form, text from right to left. */
  kind: string
  name: string
  source: string
  resume: Resume
  pdf: Uint8Array
}

export const plainest = '--ats'
export const rightToLeft = 'Arabic, Hebrew'
export const persian = 'Persian'
const letter = 'letter'

const templates = templateNames().filter((name) => name !== letter)
/** All kinds of samples, in the order of the table. */
export const kinds: readonly string[] = [...templates, plainest, rightToLeft, persian]

/** Build every sample; in the `short` form each kind has one. */
export async function samples(short: boolean): Promise<Sample[]> {
  const engine = createEngine()
  const examples = markdownIn('examples').filter((path) => !path.endsWith(`${letter}.md`))
  const turned = [
    { kind: rightToLeft, path: scriptSample('ar') },
    { kind: rightToLeft, path: scriptSample('he') },
    { kind: persian, path: scriptSample('fa') },
  ]
  const few = <T>(all: readonly T[]): readonly T[] => (short ? all.slice(0, 1) : all)
  const wanted = [
    ...templates.flatMap((template) => few(examples).map((path) => ({ kind: template, path, set: { template } }))),
    ...few(templates).flatMap((template) =>
      few(examples).map((path) => ({ kind: plainest, path, set: { template, ats: true } })),
    ),
    ...few(templates).flatMap((template) => turned.map((sample) => ({ ...sample, set: { template } }))),
  ]
  const built: Sample[] = []
  for (const { kind, path, set } of wanted) {
    const source = readFileSync(path, 'utf8')
    const { pdf, resume } = await buildFile(new VFile({ path, value: source }), { engine, set })
    if (!pdf) throw new Error(`${path} cannot be built with the template ${set.template}`)
    built.push({ kind, name: `${path} ${set.template}`, source, resume, pdf })
  }
  return built
}

function scriptSample(name: string): string {
  return join(packageFolder, `test/fixtures/scripts/${name}.md`)
}

function markdownIn(folder: string): string[] {
  return readdirSync(join(packageFolder, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(packageFolder, folder, name))
}

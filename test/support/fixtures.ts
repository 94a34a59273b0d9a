import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { packageFolder } from '../../src/compile/folders.ts'

const folder = join(packageFolder, 'test/fixtures')
const examples = join(packageFolder, 'examples')

/** Résumés to try things with, by name: one for each family of constructs, and the examples. */
export const fixtures: ReadonlyMap<string, string> = new Map([
  ...readdirSync(folder)
    .map((name) => [name, join(folder, name, 'resume.md')] as const)
    .filter(([, path]) => existsSync(path)),
  ...readdirSync(examples)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`examples/${name}`, join(examples, name)] as const),
])

export function fixture(path: string): VFile {
  return new VFile({ path, value: readFileSync(path, 'utf8') })
}

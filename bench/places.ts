/** Where things lie, and programs that are run. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const project: string = fileURLToPath(new URL('..', import.meta.url))
export const resume: string = join(project, 'resume.md')
export const commandLine: string = join(project, 'dist/cli/mdcv.js')

export function program(name: string): string {
  return fileURLToPath(new URL(`programs/${name}.js`, import.meta.url))
}

/** Run a Node program to its end; what it printed. */
export async function run(words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 1e8 })
  return stdout
}

/** A temporary folder, gone when the work is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mdcv-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The Typst markup that mdcv compiles for the project's résumé. */
export async function compiledMarkup(text: string = readFileSync(resume, 'utf8')): Promise<string> {
  const { buildFile } = await import('../src/build.ts')
  const { toTypst } = await import('../src/typst/index.ts')
  const { VFile } = await import('vfile')
  const built = await buildFile(new VFile({ path: resume, value: text }))
  if (!built.print) throw new Error(built.file.messages.join('\n'))
  return `#set document(date: none);${toTypst(built.resume, { ...built.print, ascii: true }).text}`
}

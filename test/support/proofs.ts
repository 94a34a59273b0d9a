/** Résumés in every template, built and read once, for all tests that ask about them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Built, buildFile } from '../../src/build.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { fixture } from './fixtures.ts'
import { type ReaderName, readWith } from './readers.ts'

const engine = createEngine()
const builds = new Map<string, Promise<Built>>()

/** The build of a file in a template. */
export function builtIn(template: string, path: string): Promise<Built> {
  const key = `${template}\n${path}`
  const built = builds.get(key) ?? buildFile(fixture(path), { engine, set: { template } })
  builds.set(key, built)
  return built
}

/** What a command-line reader says stands on the pages of each PDF. */
export function readAll(reader: ReaderName, all: readonly Built[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'mdcv-read-'))
  try {
    const paths = all.map(({ pdf }, index) => {
      const path = join(folder, `${index}.pdf`)
      writeFileSync(path, pdf!)
      return path
    })
    if (reader !== 'pdfminer') return paths.map((path) => readWith(reader, path).split('\f'))
    // It takes half a second to start: all files in one go, told apart by their pages.
    const pages = execFileSync('pdf2txt', paths, { encoding: 'utf8', maxBuffer: 1e8 }).split('\f')
    return all.map((built) => pages.splice(0, built.pages))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The road from Markdown to PDF, one call a line. */
import { dirname, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { findAssets } from './compile/assets.ts'
import type { Compiled, Job } from './compile/engine.ts'
import { parse } from './markdown/parse.ts'
import type { Resume } from './resume/nodes.ts'
import { understand } from './resume/understand.ts'
import { toTypst } from './typst/index.ts'
import type { FlatMarkup } from './typst/markup.ts'

/** Compiles a job, here or in another process. */
export interface AnyEngine {
  compile(job: Job): Compiled | Promise<Compiled>
}

export interface Built {
  resume: Resume
  printed: FlatMarkup
  compiled: Compiled
}

/** Build one résumé with an engine; what is wrong with it is said in `file.messages`. */
export async function buildFile(file: VFile, engine: AnyEngine): Promise<Built> {
  const root = dirname(resolve(file.path ?? 'resume.md'))
  const tree = parse(String(file))
  const resume = understand(tree)
  const assets = findAssets(resume, root, file)
  const printed = toTypst(resume, { template: '/templates/classic.typ', assets, ascii: true })
  const compiled = await engine.compile({ source: printed.text, root })
  return { resume, printed, compiled }
}

/** Building for programs: a résumé in, its results out, in memory. */
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Built, buildFile } from './build.ts'
import { type Output, outputsOf } from './outputs.ts'
import { readResume } from './read.ts'

export interface BuildSettings {
  /** Options that outrank the front matter, by name: `{template: 'classic', formats: ['pdf', 'json']}`. */
  set?: Readonly<Record<string, unknown>>
  /** Folder that a relative path starts at. Default: the working directory. */
  cwd?: string
}

export interface BuildResult {
  /** Nothing is wrong that keeps the résumé from being built; warnings may be. */
  ok: boolean
  /** One for each of the option `formats`: its bytes, and the absolute path it would have by the option `output`. */
  outputs: Output[]
  pages: number
  /** What there is to say of the résumé, each with rule and place; an error is `fatal`. */
  messages: VFileMessage[]
  /** The file with its content; as a string a message names it. */
  file: VFile
  /** What was understood; missing when the file could not be read. */
  resume?: Built['resume']
  /** The options in force. */
  options?: Built['options']
}

/**
 * Build one résumé from a path, or from a file that may exist in memory only. Writes nothing.
 *
 * Faults of the résumé are messages of the result; it throws for none of them.
 */
export async function build(source: string | VFile, settings: BuildSettings = {}): Promise<BuildResult> {
  const file = typeof source === 'string' ? readResume(source, settings.cwd) : bareCopyOf(source)
  if (file.messages.some((message) => message.fatal))
    return { ok: false, outputs: [], pages: 0, messages: file.messages, file }
  const { built, outputs } = outputsOf(await buildFile(file, { set: settings.set }), { kind: 'beside' })
  const { ok, pages, resume, options } = built
  return { ok, outputs, pages, messages: built.file.messages, file: built.file, resume, options }
}

/** A file of our own to say things of, with nothing said yet. */
function bareCopyOf({ path, cwd, value }: VFile): VFile {
  return new VFile({ path, cwd, value })
}

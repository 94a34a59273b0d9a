/** The command line as a user runs it. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'

export const mdcvPath: string = fileURLToPath(new URL('../../dist/cli/mdcv.js', import.meta.url))
if (!existsSync(mdcvPath)) throw new Error('dist/cli/mdcv.js is not there: make dist/cli/mdcv.js, or run make test')

/** Where nobody has said anything of colours. */
const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env

export interface Run {
  code: number | undefined
  out: string
  /** What was said on standard error. */
  err: string
  bytes: Uint8Array
}

/** Run mdcv in a folder. */
export async function mdcv(
  folder: string,
  words: readonly string[],
  options: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Run> {
  const { exitCode, stdout, stderr } = await execa(process.execPath, [mdcvPath, ...words], {
    cwd: folder,
    input: options.input ?? '',
    env: { ...environment, ...options.env },
    extendEnv: false,
    reject: false,
    encoding: 'buffer',
    stripFinalNewline: false,
    timeout: 60_000,
  })
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
  return { code: exitCode, out: text(stdout), err: text(stderr), bytes: stdout }
}

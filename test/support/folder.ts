import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { VFile } from 'vfile'

/** A temporary folder with some files, gone when the work is done. */
export async function inFolder<T>(
  files: Record<string, string | Uint8Array>,
  work: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mdcv-test-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A Markdown file that need not exist, in a folder. */
export function markdown(value: string, folder: string = tmpdir()): VFile {
  return new VFile({ path: join(folder, 'resume.md'), value })
}

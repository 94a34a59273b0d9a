/** `mdcv init`: a first résumé to write over. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../compile/folders.ts'
import { writeFault, writeNew } from '../../io/write.ts'
import { type Exit, UsageFault } from '../exit.ts'
import type { Report } from '../report.ts'

export function init(path: string, report: Report): Exit {
  if (!/\.(?:md|markdown)$/i.test(path))
    throw new UsageFault(
      `Unexpected name '${path}', expected one that ends in .md`,
      `For example: mdcv init ${path}.md`,
    )
  const starter = readFileSync(join(packageFolder, 'examples', 'starter.md'))
  try {
    writeNew(path, starter)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UsageFault(`'${path}' is there already and stays as it is`, 'Name another file: mdcv init my-resume.md')
    throw new UsageFault(writeFault(path, error))
  }
  const name = path === 'resume.md' ? '' : ` ${/[^\w./-]/.test(path) ? `'${path}'` : path}`
  report.note(`Wrote ${path}: the résumé of an invented person, to write over.

  mdcv${name === '' ? '' : ` build${name}`}${' '.repeat(Math.max(1, 24 - name.length))}makes the PDF
  mdcv watch${name}${' '.repeat(Math.max(1, 24 - name.length - (name === '' ? 6 : 0)))}makes it again at every save`)
  return 'fine'
}

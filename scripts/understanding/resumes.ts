/** Labelled résumés of invented people: `NAME.md` beside `NAME.json`, or in folders `files` and `gold`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonResume } from '../../src/formats/json.ts'
import { parse } from '../../src/markdown/parse.ts'
import { understand } from '../../src/understand/index.ts'
import type { Labels } from './score.ts'

export interface Labelled {
  name: string
  markdown: string
  labels: Labels
}

/** The labelled résumés of a folder; none where there is no such folder. */
export function labelledIn(folder: string): Labelled[] {
  const [files, gold] = existsSync(join(folder, 'files'))
    ? [join(folder, 'files'), join(folder, 'gold')]
    : [folder, folder]
  if (!existsSync(files)) return []
  return readdirSync(files)
    .filter((name) => name.endsWith('.md') && existsSync(join(gold, name.replace(/md$/, 'json'))))
    .sort()
    .map((name) => ({
      name: name.slice(0, -3),
      markdown: readFileSync(join(files, name), 'utf8'),
      labels: JSON.parse(readFileSync(join(gold, name.replace(/md$/, 'json')), 'utf8')) as Labels,
    }))
}

/** The JSON Resume document of a résumé. */
export function understood({ markdown }: Labelled): Record<string, unknown> {
  return toJsonResume(understand(parse(markdown))) as unknown as Record<string, unknown>
}
